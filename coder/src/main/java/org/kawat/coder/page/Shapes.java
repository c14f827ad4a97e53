package org.kawat.coder.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/** Tells whether a line has one of the forms of {@link Shape}. */
final class Shapes {
    private static final int LONGEST_STAMP = 120;
    private static final int LONGEST_BRACKET = 120;
    private static final int LONGEST_CREDIT = 80;
    private final Outlets outlets;
    private final PageRules rules;
    private final Set<String> zones;
    private final Set<String> links;
    private final Set<String> tails;

    Shapes(PageRules rules, Outlets outlets) {
        this.rules = rules;
        this.outlets = outlets;
        this.zones = rules.words(PageRules.WordList.ZONE);
        this.links = rules.words(PageRules.WordList.LINK);
        this.tails = rules.words(PageRules.WordList.OUTLET_TAIL);
    }

    boolean has(Line line, String name) {
        Shape shape = Shape.of(name);
        return shape != null && (shape == Shape.MARKS || !line.core().isEmpty()) && has(line, shape);
    }

    private boolean has(Line line, Shape shape) {
        return switch (shape) {
            case MARKS ->
                line.text()
                        .substring(line.span().begin(), line.span().end())
                        .codePoints()
                        .noneMatch(Character::isLetterOrDigit);
            case AGENCIES -> isAgencies(line.text(), line.inner(), line.bracketed());
            case INITIALS ->
                line.bracketed() && (isInitials(line.text(), line.inner()) || isName(line.text(), line.inner()));
            case EMBED -> isEmbed(line);
            case NUMBERS -> !line.bracketed() && isNumbers(line);
            case HASHTAGS ->
                line.core().charAt(0) == '#'
                        && blanks(line).stream().allMatch(w -> w.length() > 1 && w.charAt(0) == '#');
            case STAMP -> isStamp(line);
            case DATE -> isDate(line);
            case SIGNED -> isSigned(line.text(), line.inner());
            case TRAIL -> isTrail(line);
            case CREDIT -> isCredit(line);
        };
    }

    /** Outlets, at least one of them known, and signs of staff, with bars, slashes or commas between them. */
    boolean isAgencies(String text, Span span, boolean bracketed) {
        if (span.length() > 80) {
            return false;
        }
        int known = 0;
        List<Span> parts = parts(text, span, "/|,;&()");
        for (Span part : parts) {
            if (outletEnd(text, part) == part.end()) {
                known++;
            } else if (!isSign(part.of(text), bracketed)) {
                return false;
            }
        }
        return known > 0;
    }

    private int outletEnd(String text, Span part) {
        Outlets.Match match = outlets.at(text, part.begin(), part.end());
        if (match == null) {
            return -1;
        }
        Words rest = Words.of(text, match.end(), part.end());
        int end = match.end();
        for (int i = 0; i < rest.size() && tails.contains(rest.folded(i)); i++) {
            end = rest.end(i);
        }
        return end;
    }

    /** Initials, or in brackets the name of a reporter. */
    private static boolean isSign(String sign, boolean bracketed) {
        Words words = Words.of(sign, 0, sign.length());
        if (words.size() == 0) {
            return bracketed;
        }
        if (words.size() > 4 || Character.isDigit(sign.charAt(0))) {
            return false;
        }
        boolean capitals = sign.codePoints().noneMatch(Character::isLowerCase);
        if (!bracketed) {
            return capitals && words.size() <= 3;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.isCapital(i) && words.size() > 1) {
                return false;
            }
        }
        return sign.length() <= 40;
    }

    /** (rfs/bac), (sst), [em/ns]: letters without blanks, a slash between them or few of one case. */
    static boolean isInitials(String text, Span span) {
        if (span.length() > 40) {
            return false;
        }
        List<Span> parts = parts(text, span, "/");
        for (Span part : parts) {
            String sign = part.of(text);
            boolean plain = sign.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
            if (!plain || sign.length() > 12 || !sign.chars().anyMatch(Character::isLetter)) {
                return false;
            }
        }
        return parts.size() > 1 || span.length() <= 6;
    }

    /** Two to four capitalised words and nothing else. */
    static boolean isName(String text, Span span) {
        Words words = Words.of(text, span.begin(), span.end());
        boolean name = words.size() >= 2 && words.size() <= 4 && span.length() <= 40;
        for (int i = 0; name && i < words.size(); i++) {
            name = words.isCapital(i)
                    && !Character.isDigit(text.charAt(words.begin(i)))
                    && (i + 1 == words.size() || words.runsOn(i, false));
        }
        return name;
    }

    private static boolean isEmbed(Line line) {
        int colon = Chars.indexOf(
                line.text(), ':', line.inner().begin(), line.inner().end());
        return line.bracketed()
                && line.text().charAt(line.span().end() - 1) == ']'
                && colon > 0
                && Words.of(line.text(), line.inner().begin(), colon).size() <= 2;
    }

    private static boolean isNumbers(Line line) {
        if (line.bare().indexOf('#') < 0 || line.isSentence()) {
            return false;
        }
        List<String> blanks = blanks(line);
        long numbers = blanks.stream().filter(Shapes::isFigure).count();
        boolean capitals = line.inner().of(line.text()).codePoints().noneMatch(Character::isLowerCase);
        boolean mostly = numbers * (capitals ? 2 : 3) >= blanks.size() * (capitals ? 1 : 2);
        return blanks.size() <= 40 && numbers > 0 && mostly && (capitals || numbers > 1);
    }

    private static boolean isFigure(String s) {
        return s.chars().anyMatch(Character::isDigit)
                && s.chars().filter(Character::isLetter).count() <= 2
                && s.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".,%+-()/".indexOf(c) >= 0);
    }

    private boolean isStamp(Line line) {
        if (line.span().length() > LONGEST_STAMP || line.isSentence()) {
            return false;
        }
        Words words = Words.of(line.text(), line.inner().begin(), line.inner().end());
        int last = words.size() - 1;
        boolean zone = last >= 0 && zones.contains(words.folded(last));
        int time = zone ? timeBefore(words, last - 1) : timeBefore(words, last);
        return time >= 0 && (zone || hasDate(words, time));
    }

    /** The index of the word that begins the time of day (06:35, 06.35) which ends at word {@code last}; or -1. */
    private static int timeBefore(Words words, int last) {
        if (last < 0) {
            return -1;
        }
        String end = words.folded(last);
        if ((end.length() == 5 && end.charAt(2) == '.') || (end.length() == 4 && end.charAt(1) == '.')) {
            return Chars.isDigits(end.replace(".", "")) ? last : -1;
        }
        boolean colon = last > 0 && words.begin(last) == words.end(last - 1) + 1;
        boolean digits = colon && Chars.isDigits(end) && Chars.isDigits(words.folded(last - 1));
        return digits && end.length() == 2 ? last - 1 : -1;
    }

    private boolean hasDate(Words words, int until) {
        for (int i = 0; i < until; i++) {
            String word = words.folded(i);
            if (rules.months().contains(word) || (word.length() == 4 && Chars.isDigits(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDate(Line line) {
        Words words = Words.of(line.text(), line.inner().begin(), line.inner().end());
        boolean month = false;
        int digits = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.folded(i);
            if (Chars.isDigits(word) && word.length() <= 4) {
                digits++;
            } else if (rules.months().contains(word)) {
                month = true;
            } else if (!rules.days().contains(word) && !zones.contains(word)) {
                return false;
            }
        }
        return words.size() <= 7 && ((month && digits > 0) || digits == 3) && !line.isSentence();
    }

    /** Two to five capitalised words, a dash or comma, and an outlet to the end of the line. */
    private boolean isSigned(String text, Span span) {
        Words words = Words.of(text, span.begin(), span.end());
        for (int i = 1; i <= 5 && i < words.size() && words.isCapital(i - 1); i++) {
            String gap = text.substring(words.end(i - 1), words.begin(i)).strip();
            if (!gap.isEmpty()) {
                boolean joint = gap.length() == 1 && (Chars.isDash(gap.charAt(0)) || ",|".indexOf(gap.charAt(0)) >= 0);
                return joint && i > 1 && outletEnd(text, new Span(words.begin(i), span.end())) == span.end();
            }
        }
        return false;
    }

    private static boolean isTrail(Line line) {
        List<Span> parts = parts(line.text(), line.inner(), ">»›");
        return parts.size() > 1
                && !line.isSentence()
                && parts.stream()
                        .allMatch(p -> Words.of(line.text(), p.begin(), p.end()).size() <= 4);
    }

    private boolean isCredit(Line line) {
        Span inner = line.bracketed() ? line.inner() : lastBracket(line.text(), line.span());
        if (inner != null) {
            return isPhoto(Chars.fold(line.text(), inner.begin(), inner.end())) || isPhotographer(line.text(), inner);
        }
        return isPhotographer(line.text(), line.inner()) || endsInCredit(line);
    }

    private boolean isPhoto(String folded) {
        return rules.words(PageRules.WordList.PHOTO).stream()
                .anyMatch(w -> folded.startsWith(w)
                        && (folded.length() == w.length() || !Character.isLetter(folded.charAt(w.length()))));
    }

    /** Agency/Name Of Photographer. */
    private boolean isPhotographer(String text, Span span) {
        Outlets.Match match = span.length() > 80 ? null : outlets.at(text, span.begin(), span.end());
        if (match == null || !match.outlet().isAgency()) {
            return false;
        }
        int slash = Chars.skipSpace(text, match.end(), span.end());
        if (slash >= span.end() || text.charAt(slash) != '/') {
            return false;
        }
        if (outlets.at(text, Chars.skipSpace(text, slash + 1, span.end()), span.end()) != null) {
            return false; // "(AFP/Reuters/I-2)": two agencies that a report is from
        }
        Words name = Words.of(text, slash, span.end());
        boolean capitals = name.size() > 1 && name.size() <= 5;
        for (int i = 0; i < name.size(); i++) {
            capitals &= name.isCapital(i);
        }
        return capitals && Chars.indexOf(text, '|', slash, span.end()) < 0;
    }

    /** "… di Lima. Foto: AFP", "… di Lima. Dok. Kemlu": a credit after the last sentence. */
    private boolean endsInCredit(Line line) {
        int end = line.inner().end();
        for (int i = Math.max(line.inner().begin() + 1, end - LONGEST_CREDIT); i < end - 1; i++) {
            if (Chars.isEnd(line.text().charAt(i - 1))
                    && Chars.isSpace(line.text().charAt(i))) {
                Span tail = new Span(i + 1, end);
                if (isPhotographer(line.text(), tail) || isLabelledCredit(line.text(), tail)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isLabelledCredit(String text, Span tail) {
        String folded = Chars.fold(text, tail.begin(), tail.end());
        for (String word : rules.words(PageRules.WordList.PHOTO)) {
            int after = word.length();
            boolean fits = folded.startsWith(word) && after < folded.length();
            boolean colon = fits && (folded.charAt(after) == ':' || folded.charAt(after) == '/');
            if (colon || (fits && word.endsWith(".") && !folded.endsWith("."))) {
                return true;
            }
        }
        return false;
    }

    /** What stands in the brackets that end the line; null if none do. */
    static @Nullable Span lastBracket(String text, Span span) {
        int end = span.end() - 1;
        if (end > span.begin() && text.charAt(end) == '.') {
            end--;
        }
        char close = text.charAt(end);
        if (close != ')' && close != ']') {
            return null;
        }
        char open = close == ')' ? '(' : '[';
        int at = Chars.lastIndexOf(text, open, Math.max(span.begin(), end - LONGEST_BRACKET), end);
        int begin = at < 0 ? end : Chars.skipSpace(text, at + 1, end);
        int trimmed = Chars.trimEnd(text, begin, end);
        return begin < trimmed ? new Span(begin, trimmed) : null;
    }

    /** Whether names of people follow the label, or a colon and anything short. */
    boolean isNames(Line line, String label) {
        Span rest = line.after(label);
        if (rest == null) {
            return line.isLabelled(label);
        }
        Words words = Words.of(line.text(), rest.begin(), rest.end());
        if (line.isLabelled(label)) {
            return words.size() <= 14;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.isCapital(i) && !links.contains(words.folded(i))) {
                return false;
            }
        }
        return words.size() <= 8 && !line.isSentence();
    }

    private static List<String> blanks(Line line) {
        return List.of(line.inner().of(line.text()).strip().split("[\\s\\u00A0]+"));
    }

    static List<Span> parts(String text, Span span, String separators) {
        List<Span> parts = new ArrayList<>();
        int begin = span.begin();
        for (int i = span.begin(); i <= span.end(); i++) {
            if (i == span.end() || separators.indexOf(text.charAt(i)) >= 0) {
                Chars.add(parts, text, begin, i);
                begin = i + 1;
            }
        }
        return parts;
    }
}
