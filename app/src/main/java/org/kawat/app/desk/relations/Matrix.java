package org.kawat.app.desk.relations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What states and bodies did to each other: who acts in the rows, who is acted on in the columns.
 *
 * @param time the time in words
 * @param actors those that are shown, in the order of rows and columns
 * @param known how many there are
 * @param events how many there are between all of them
 * @param pairs the two between which most is, the most first
 */
public record Matrix(
        View view,
        String time,
        List<Actor> actors,
        List<Row> rows,
        int known,
        int events,
        List<Pair> pairs,
        List<Preset> presets) {
    /** What the numbers in the cells are. */
    public enum Measure {
        TONE,
        VOLUME
    }

    /** In which order rows and columns stand. */
    public enum Sort {
        VOLUME,
        TONE,
        CODE,
        REGION
    }

    /**
     * How it is looked at.
     *
     * @param top so many actors
     */
    public record View(Choice choice, Measure measure, Sort sort, int top) {}

    /**
     * What one did to the others.
     *
     * @param cells in the order of the actors; null where it did nothing
     */
    public record Row(Actor actor, List<@Nullable Cell> cells) {}

    /**
     * What one did to another.
     *
     * @param shade class of the style sheet
     * @param quad the class that most of it is of
     * @param hint the same in words
     */
    public record Cell(String target, String number, String shade, String quad, String hint) {}

    /** What is between two, whoever acted. */
    public record Pair(Actor one, Actor other, Tally tally) {}

    public Matrix {
        actors = List.copyOf(actors);
        rows = List.copyOf(rows);
        pairs = List.copyOf(pairs);
        presets = List.copyOf(presets);
    }
}
