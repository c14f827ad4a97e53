package org.kawat.ledger.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What was read of the index by which things find each other, so that it is read once for many: the things under each block, day
 * by day, and apart from the others those that are pivots, of which there are few among many. It is known for some days in a
 * row, as a whole or not at all.
 */
final class Neighbourhood<N extends Stars.Node> {
    private static final int DAYS = 16;
    private final Map<Cell, TreeMap<Long, Day<N>>> cells = new HashMap<>();

    /** A block in some days, which are counted in rows of so many. */
    private record Cell(long block, long row) {}

    /** The things under one block about one day. */
    private record Day<N>(Map<Long, N> all, Map<Long, N> pivots) {
        static <N> Day<N> empty() {
            return new Day<>(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    void forget() {
        cells.clear();
    }

    /** What of these days is not known of these blocks, and is from now on, since it is going to be added. */
    Map<Long, TreeSet<Long>> learn(Collection<Long> blocks, long first, long last) {
        Map<Long, TreeSet<Long>> unknown = new TreeMap<>();
        for (long row = Math.floorDiv(first, DAYS); row <= Math.floorDiv(last, DAYS); row++) {
            for (long block : blocks) {
                if (cells.putIfAbsent(new Cell(block, row), new TreeMap<>()) == null) {
                    unknown.computeIfAbsent(row, r -> new TreeSet<>()).add(block);
                }
            }
        }
        return unknown;
    }

    static long firstDay(long row) {
        return row * DAYS;
    }

    static long lastDay(long row) {
        return row * DAYS + DAYS - 1;
    }

    /** Puts a thing under a block, if its day is known there, or tells otherwise whether it is a pivot. */
    void put(long block, long day, N node, boolean pivot) {
        TreeMap<Long, Day<N>> days = cells.get(new Cell(block, Math.floorDiv(day, DAYS)));
        if (days != null) {
            Day<N> there = days.computeIfAbsent(day, d -> Day.empty());
            there.all.put(node.id(), node);
            if (pivot) {
                there.pivots.put(node.id(), node);
            } else {
                there.pivots.remove(node.id());
            }
        }
    }

    void remove(long block, long day, N node) {
        TreeMap<Long, Day<N>> days = cells.get(new Cell(block, Math.floorDiv(day, DAYS)));
        Day<N> there = days == null ? null : days.get(day);
        if (there != null) {
            there.all.remove(node.id());
            there.pivots.remove(node.id());
        }
    }

    /** Shows the things, or the pivots, under the blocks on these days: one that is under several of them, as often. */
    void each(List<Long> blocks, long first, long last, boolean onlyPivots, Consumer<N> show) {
        for (long row = Math.floorDiv(first, DAYS); row <= Math.floorDiv(last, DAYS); row++) {
            for (long block : blocks) {
                TreeMap<Long, Day<N>> days = cells.get(new Cell(block, row));
                if (days != null) {
                    days.subMap(first, true, last, true)
                            .values()
                            .forEach(day ->
                                    (onlyPivots ? day.pivots : day.all).values().forEach(show));
                }
            }
        }
    }
}
