package org.kawat.coder.page;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/**
 * Finds the opening of a report in its first lines. An opening is one or more of a place, an outlet and a day, with commas,
 * slashes or brackets between them, and a dash, colon or stop at its end:
 *
 * <pre>
 * opening = part { ("," | "/" | "(" …")") part } end
 * part    = outlet | day [ "(" date ")" ] | place
 * end     = dash [ PLACE "." ] | ":" | "."
 * </pre>
 */
final class DatelineFinder {
    private final PageRules rules;
    private final Outlets outlets;
    private final Set<String> places;
    private final Set<String> notPlaces;

    DatelineFinder(PageRules rules, Outlets outlets) {
        this.rules = rules;
        this.outlets = outlets;
        this.places = rules.words(PageRules.WordList.PLACE);
        this.notPlaces = new HashSet<>(rules.words(PageRules.WordList.NOT_PLACE));
        this.notPlaces.addAll(rules.days());
    }

    /** An opening, and the outlet that it names, if any. */
    record Opening(Page.Dateline dateline, Outlets.@Nullable Outlet outlet) {}

    @Nullable
    Opening find(String text, Span line) {
        OpeningScanner scan = new OpeningScanner(text, line, rules, outlets);
        if (!scan.run()) {
            return null;
        }
        boolean believed =
                (scan.outlet() != null || scan.namedOutlet()) ? isBelieved(text, line, scan) : isBare(text, line, scan);
        if (!believed) {
            return null;
        }
        Span whole = new Span(line.begin(), scan.end());
        return new Opening(new Page.Dateline(whole, scan.place(), scan.date()), scan.outlet());
    }

    /** An outlet was named: only a headline such as "CNN: …" has to be kept out. */
    private static boolean isBelieved(String text, Span line, OpeningScanner scan) {
        boolean dash = scan.mark() == OpeningScanner.Mark.DASH || scan.mark() == OpeningScanner.Mark.NOTHING;
        return scan.place() != null || (dash && startsSentence(text, scan.end(), line.end(), true));
    }

    private boolean isBare(String text, Span line, OpeningScanner scan) {
        Span place = scan.place();
        if (place == null) {
            return false;
        }
        String printed = place.of(text);
        String folded = Chars.fold(printed);
        if (scan.agency()) {
            return scan.mark() == OpeningScanner.Mark.DASH
                    && isPlaceName(folded, true, scan)
                    && !rules.countries().contains(folded)
                    && isParagraph(text, line);
        }
        if (scan.mark() == OpeningScanner.Mark.NOTHING) {
            return places.contains(folded) && scan.end() == line.end();
        }
        if (line.end() - scan.end() < 20 || !startsSentence(text, scan.end(), line.end(), false)) {
            return false;
        }
        if (places.contains(folded)) {
            // "Beijing: …" may be the headline of what Beijing said
            return scan.mark() != OpeningScanner.Mark.COLON || Line.endsSentence(text, line);
        }
        boolean capitals = isCapitals(printed);
        if (scan.glued() && !capitals) {
            return false;
        }
        return switch (scan.mark()) {
            case DASH -> isPlaceName(folded, capitals, scan) && (capitals || isParagraph(text, line));
            case COLON ->
                isPlaceName(folded, false, scan)
                        && isLongParagraph(text, line)
                        && !Chars.isQuote(text.charAt(Chars.skipSpace(text, scan.end(), line.end())));
            case STOP -> capitals && isPlaceName(folded, true, scan);
            case NOTHING -> false;
        };
    }

    private boolean isPlaceName(String folded, boolean capitals, OpeningScanner scan) {
        String first = folded.substring(0, Words.wordEnd(folded, 0, folded.length()));
        boolean title = notPlaces.contains(first) && !rules.countries().contains(folded);
        if (title || notPlaces.contains(folded) || folded.length() < 4) {
            return false;
        }
        if (!capitals && rules.countries().contains(folded)) {
            return false;
        }
        return scan.parts() == 1 || capitals || scan.date() != null || scan.slash();
    }

    private static boolean isCapitals(String s) {
        return s.codePoints().noneMatch(Character::isLowerCase)
                && s.codePoints().anyMatch(Character::isUpperCase);
    }

    private static boolean isParagraph(String text, Span line) {
        return line.length() >= 60 && Line.endsSentence(text, line);
    }

    private static boolean isLongParagraph(String text, Span line) {
        return line.length() >= 90 && Line.endsSentence(text, line);
    }

    private static boolean startsSentence(String text, int from, int end, boolean outlet) {
        int i = Chars.skipSpace(text, from, end);
        if (i >= end) {
            return false;
        }
        char c = text.charAt(i);
        return outlet || Character.isUpperCase(c) || Character.isDigit(c) || Chars.isQuote(c) || c == '(' || c == '[';
    }
}
