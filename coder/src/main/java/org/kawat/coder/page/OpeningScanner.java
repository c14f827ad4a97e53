package org.kawat.coder.page;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/** Reads the parts of one opening, left to right. Used once. */
final class OpeningScanner {
    /** What ends an opening; NOTHING where the line does. */
    enum Mark {
        DASH,
        COLON,
        STOP,
        NOTHING
    }

    private static final int SHORTEST_AGENCY = 4;
    private static final int LONGEST = 120;
    private static final int LONGEST_PLACE = 45;
    private static final int MOST_WORDS = 4;
    private final String text;
    private final Span line;
    private final int limit;
    private final PageRules rules;
    private final Outlets outlets;
    private final Set<String> particles;
    private final Set<String> outletWords;
    private int at;
    private int parts;
    private boolean slash;
    private boolean glued;
    private boolean namedOutlet;
    private boolean agency;
    private Mark mark = Mark.NOTHING;
    private @Nullable Span place;
    private @Nullable Span date;
    private Outlets.@Nullable Outlet outlet;

    OpeningScanner(String text, Span line, PageRules rules, Outlets outlets) {
        this.text = text;
        this.line = line;
        this.limit = Math.min(line.end(), line.begin() + LONGEST);
        this.rules = rules;
        this.outlets = outlets;
        this.particles = rules.words(PageRules.WordList.PARTICLE);
        this.outletWords = rules.words(PageRules.WordList.OUTLET_WORD);
        this.at = line.begin();
    }

    /** Whether the line begins with an opening, believable or not. */
    boolean run() {
        boolean joined = false;
        while (part(joined)) {
            joined = false;
            int next = Chars.skipSpace(text, at, limit);
            if (next >= line.end()) {
                at = next;
                return true;
            }
            char c = text.charAt(next);
            if (c == '(' && bracket(next)) {
                next = Chars.skipSpace(text, at, limit);
                c = next < limit ? text.charAt(next) : ' ';
            }
            if (end(next, c)) {
                return true;
            }
            if (c != ',' && c != '/' && c != '|') {
                return false;
            }
            joined = c == '/';
            slash |= joined;
            at = Chars.skipSpace(text, next + 1, limit);
        }
        return false;
    }

    private boolean part(boolean joined) {
        parts++;
        Outlets.Match match = outlets.at(text, at, limit);
        if (match != null) {
            outlet = outlet == null ? match.outlet() : outlet;
            at = match.end();
            return true;
        }
        return domain() || day() || place(joined);
    }

    /** The name of an outlet that is not known, by its form: TRIBUNKOTA.COM. */
    private boolean domain() {
        int end = Words.wordEnd(text, at, limit);
        int dot = Chars.lastIndexOf(text, '.', at, end);
        boolean isDomain = dot - at >= 4 && end - dot >= 3 && end - dot <= 5;
        if (isDomain) {
            namedOutlet = true;
            int dash = text.substring(at, end).indexOf('-');
            at = dash > 0 ? at + dash : end;
        }
        return isDomain;
    }

    private boolean day() {
        int end = Words.wordEnd(text, at, limit);
        if (end == at) {
            return false;
        }
        if (Character.isDigit(text.charAt(at)) && end < limit && text.charAt(end) == '/') {
            return slashedDate();
        }
        String word = Chars.fold(text, at, end);
        if (!rules.days().contains(word)) {
            return monthDay(word, end);
        }
        int bracket = Chars.skipSpace(text, end, limit);
        int close = bracket < limit && text.charAt(bracket) == '(' ? Chars.indexOf(text, ')', bracket, limit) : -1;
        if (close > bracket + 1 && Character.isDigit(text.charAt(bracket + 1))) {
            end = close + 1;
        }
        date = new Span(at, end);
        at = end;
        return true;
    }

    /** "8/9", "8/9/2022". */
    private boolean slashedDate() {
        int end = at;
        while (end < limit && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '/')) {
            end++;
        }
        date = new Span(at, end);
        at = end;
        return true;
    }

    /** "Jan 20", "20 Mei 2024". */
    private boolean monthDay(String word, int end) {
        int next = Chars.skipSpace(text, end < limit && text.charAt(end) == '.' ? end + 1 : end, limit);
        int nextEnd = Words.wordEnd(text, next, limit);
        String second = Chars.fold(text, next, nextEnd);
        boolean monthFirst = rules.months().contains(word) && Chars.isDigits(second);
        boolean dayFirst = Chars.isDigits(word) && rules.months().contains(second);
        if (!monthFirst && !dayFirst) {
            return false;
        }
        int year = Chars.skipSpace(text, nextEnd, limit);
        int yearEnd = Words.wordEnd(text, year, limit);
        boolean hasYear = yearEnd - year == 4 && Chars.isDigits(text.substring(year, yearEnd));
        date = new Span(at, hasYear ? yearEnd : nextEnd);
        at = hasYear ? yearEnd : nextEnd;
        return true;
    }

    private boolean place(boolean joined) {
        int end = placeEnd(at);
        if (end < 0) {
            return false;
        }
        if (place != null && !joined && !isCapitals(place) && isAgency(at, end)) {
            agency = true;
            at = end;
            return true;
        }
        if (isOutletByWord(at, end)) {
            namedOutlet = true;
            at = end;
            return true;
        }
        if (place == null) {
            place = new Span(at, end);
        } else if (joined) {
            place = new Span(place.begin(), end);
        }
        at = end;
        return true;
    }

    /** KABAR KOTA: several words in capitals, of which the first or last is one of those that name outlets. */
    private boolean isOutletByWord(int begin, int end) {
        int first = Words.wordEnd(text, begin, end);
        int last = Math.max(Chars.lastIndexOf(text, ' ', begin, end) + 1, begin);
        boolean capitals = text.substring(begin, end).codePoints().noneMatch(Character::isLowerCase);
        return capitals
                && first < end
                && (outletWords.contains(Chars.fold(text, begin, first))
                        || outletWords.contains(Chars.fold(text, last, end)));
    }

    /** "Suva, KABAR -", "Suva (KABAR) -": one word in capitals behind a place, that is no place itself. */
    private boolean isAgency(int begin, int end) {
        String word = Chars.fold(text, begin, end);
        return end - begin >= SHORTEST_AGENCY
                && Words.wordEnd(text, begin, end) == end
                && isCapitals(new Span(begin, end))
                && !rules.countries().contains(word)
                && !rules.words(PageRules.WordList.PLACE).contains(word);
    }

    private boolean isCapitals(Span span) {
        return text.substring(span.begin(), span.end()).codePoints().noneMatch(c -> !Character.isUpperCase(c));
    }

    /** The end of the capitalised words that begin here; -1 if they are none or too many. */
    private int placeEnd(int from) {
        int end = -1;
        int i = from;
        for (int words = 0; i < limit; words++) {
            int wordEnd = placeWordEnd(i);
            if (wordEnd == i) {
                break;
            }
            boolean capital = Character.isUpperCase(text.charAt(i));
            if (!capital && (words == 0 || !particles.contains(Chars.fold(text, i, wordEnd)))) {
                return -1;
            }
            if (words == MOST_WORDS || wordEnd - from > LONGEST_PLACE) {
                return -1;
            }
            end = capital ? wordEnd : -1;
            i = Chars.skipSpace(text, wordEnd, limit);
            if (i == wordEnd) {
                break;
            }
        }
        return end;
    }

    /** Letters with hyphens, apostrophes and the dots of initials between them ("Washington D.C."); no digits. */
    private int placeWordEnd(int from) {
        int i = from;
        while (i < limit) {
            char c = text.charAt(i);
            boolean letterNext = i + 1 < limit && Character.isLetter(text.charAt(i + 1));
            boolean joint =
                    i > from && letterNext && (c == '-' || Chars.isApostrophe(c) || (c == '.' && i - from <= 3));
            boolean initial = c == '.' && i - from == 3 && text.charAt(from + 1) == '.';
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK && !joint && !initial) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** (ANTARA), (Reuters), (22/5): an outlet or a day in brackets. */
    private boolean bracket(int open) {
        int close = Chars.indexOf(text, ')', open, limit);
        if (close < 0) {
            return false;
        }
        int begin = Chars.skipSpace(text, open + 1, close);
        Outlets.Match match = outlets.at(text, begin, close);
        if (match != null) {
            outlet = outlet == null ? match.outlet() : outlet;
        } else if (begin < close && Character.isDigit(text.charAt(begin))) {
            date = new Span(begin, close);
        } else if (place != null && isAgency(begin, close)) {
            agency = true;
        } else {
            return false;
        }
        at = close + 1;
        return true;
    }

    private boolean end(int next, char c) {
        if (Chars.isDash(c)) {
            return dash(next);
        }
        boolean spaced = next + 1 < line.end() && Chars.isSpace(text.charAt(next + 1));
        if ((c == ':' || c == '.') && spaced && parts >= 1) {
            mark = c == ':' ? Mark.COLON : Mark.STOP;
            at = next + 1;
            return c == ':' || (place != null && parts == 1);
        }
        return false;
    }

    private boolean dash(int next) {
        int after = next;
        while (after < line.end() && Chars.isDash(text.charAt(after))) {
            after++;
        }
        boolean spaceAfter = after < line.end() && Chars.isSpace(text.charAt(after));
        boolean wide = after - next > 1 || text.charAt(next) != '-';
        boolean named = outlet != null || namedOutlet;
        glued = !spaceAfter && next == at;
        // a hyphen glued on both sides joins two names ("Rusia-Ukraina"); after an outlet it can only be an opening
        if (!spaceAfter && !(named && (wide || after < line.end())) && !wide) {
            return false;
        }
        mark = Mark.DASH;
        at = after;
        if (named && place == null) {
            secondPlace();
        }
        return true;
    }

    /** KONTAN.CO.ID - TAIPEI. / KONTAN.CO.ID - TAIPEI - : the place in capitals after the outlet's dash. */
    private void secondPlace() {
        int begin = Chars.skipSpace(text, at, limit);
        int end = placeEnd(begin);
        if (end < 0
                || end - begin < 3
                || text.substring(begin, end).codePoints().anyMatch(Character::isLowerCase)) {
            return;
        }
        int next = Chars.skipSpace(text, end, limit);
        boolean stop = next < limit && (text.charAt(next) == '.' || Chars.isDash(text.charAt(next)));
        if (stop && next + 1 < limit && Chars.isSpace(text.charAt(next + 1))) {
            place = new Span(begin, end);
            at = next + 1;
        }
    }

    int end() {
        return at;
    }

    int parts() {
        return parts;
    }

    boolean slash() {
        return slash;
    }

    /** Whether the dash stands between two words without a blank. */
    boolean glued() {
        return glued;
    }

    boolean namedOutlet() {
        return namedOutlet;
    }

    /** Whether something that no list knows stands behind the place as an agency does. */
    boolean agency() {
        return agency;
    }

    Mark mark() {
        return mark;
    }

    @Nullable
    Span place() {
        return place;
    }

    @Nullable
    Span date() {
        return date;
    }

    Outlets.@Nullable Outlet outlet() {
        return outlet;
    }
}
