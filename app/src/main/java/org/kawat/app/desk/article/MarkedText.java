package org.kawat.app.desk.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.kawat.coder.Span;

/**
 * Cuts a text at all borders of marks, which may lie in one another and across one another in any way: pieces that follow
 * each other can be written down where elements that overlap cannot.
 */
final class MarkedText {
    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::span).thenComparing(Mark::fact).thenComparing(Mark::kind);

    private MarkedText() {}

    /**
     * The pieces of a text, which together are the text.
     *
     * @param marks in any order; what lies outside of the text is passed over
     * @param cuts other places to cut at
     */
    static List<Segment> cut(String text, List<Mark> marks, List<Integer> cuts) {
        List<Mark> sorted = marks.stream()
                .filter(mark -> mark.span().end() <= text.length())
                .sorted(ORDER)
                .toList();
        List<Integer> borders = List.copyOf(borders(text, sorted, cuts));
        List<Segment> segments = new ArrayList<>(borders.size());
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (int i = 0; i + 1 < borders.size(); i++) {
            int begin = borders.get(i);
            open.removeIf(mark -> mark.span().end() <= begin);
            while (next < sorted.size() && sorted.get(next).span().begin() == begin) {
                open.add(sorted.get(next++));
            }
            segments.add(new Segment(begin, text.substring(begin, borders.get(i + 1)), open));
        }
        return segments;
    }

    private static TreeSet<Integer> borders(String text, List<Mark> marks, List<Integer> cuts) {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (Mark mark : marks) {
            Span span = mark.span();
            borders.add(span.begin());
            borders.add(span.end());
        }
        cuts.stream().filter(cut -> cut > 0 && cut < text.length()).forEach(borders::add);
        return borders;
    }
}
