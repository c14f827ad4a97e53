package org.kawat.coder.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Paragraph;

/**
 * A rule that tells what a line is.
 *
 * @param words any of these, folded
 * @param with one of these must stand in the line too, if there are any
 */
record LineRule(Form form, List<String> words, List<String> with, Paragraph.Kind kind) {
    enum Form {
        /** The words, then a colon, a bar or nothing. */
        LABEL,
        STARTS,
        /** The whole line, marks at its end apart; # for a number. */
        EQUALS,
        ENDS,
        HOLDS,
        /** The words, then names of people, a colon between or not. */
        BYLINE,
        /** The whole line; headlines follow on lines of their own. */
        LIST,
        /** As LIST, and the headlines go on to the end of the page. */
        TAIL,
        /** A form that needs no words of the language: see {@link Shape}. */
        SHAPE;

        static @Nullable Form of(String row) {
            for (Form form : values()) {
                if (form.name().toLowerCase(Locale.ROOT).equals(row)) {
                    return form;
                }
            }
            return null;
        }

        static String names() {
            return Arrays.stream(values())
                    .map(f -> f.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
    }

    /** Whether a line can only fit if it begins as one of the words does. */
    boolean isBound() {
        return form != Form.ENDS && form != Form.HOLDS && form != Form.SHAPE;
    }

    /** The words that fit the line; null if the rule does not. */
    @Nullable
    String match(Line line, Shapes shapes) {
        if (line.core().isEmpty() && form != Form.SHAPE) {
            return null;
        }
        for (String w : words) {
            if (fits(line, w, shapes)) {
                return with.isEmpty() || with.stream().anyMatch(line::holds) ? w : null;
            }
        }
        return null;
    }

    private boolean fits(Line line, String w, Shapes shapes) {
        return switch (form) {
            case LABEL -> line.isLabelled(w);
            case STARTS -> line.starts(w);
            case EQUALS, LIST, TAIL -> line.bare().equals(w);
            case ENDS -> line.ends(w);
            case HOLDS -> line.holds(w);
            case BYLINE -> line.starts(w) && shapes.isNames(line, w);
            case SHAPE -> shapes.has(line, w);
        };
    }
}
