package org.kawat.app.desk.article;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of an article's text through which no border of a mark runs.
 *
 * @param begin where it begins, in UTF-16 units of the text
 * @param marks those that all of the piece lies in
 */
record Segment(int begin, String text, List<Mark> marks) {
    Segment {
        marks = List.copyOf(marks);
    }

    int end() {
        return begin + text.length();
    }

    /** The facts that the piece belongs to, with blanks between. */
    String facts() {
        return marks.stream().map(Mark::fact).distinct().collect(Collectors.joining(" "));
    }

    /** The ids of the places that begin here. */
    List<String> anchors() {
        return marks.stream()
                .filter(this::opens)
                .flatMap(mark -> Stream.ofNullable(mark.anchor()))
                .distinct()
                .toList();
    }

    /** Whether that mark begins with this piece. */
    boolean opens(Mark mark) {
        return mark.span().begin() == begin;
    }
}
