package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the index by which things find each other, so that it is read once for many: the things under each block, day
 * by day, and apart from the others those that are pivots, of which there are few among many. It is known for some days in a
 * row, as a whole or not at all.
 */
final class Neighbourhood<N extends Stars.Node> {
    private static final int DAYS = 8;
    private final Map<Cell, Days<N>> cells = new HashMap<>();

    /** A block in some days, which are counted in rows of so many. */
    private record Cell(long block, long row) {}

    /** The things under one block about one day. */
    private record Day<N>(Map<Long, N> all, Map<Long, N> pivots) {
        static <N> Day<N> empty() {
            return new Day<>(new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    /** Days in a row, of which most cells have none. */
    private static final class Days<N> {
        private final List<@Nullable Day<N>> all = new ArrayList<>(0);

        @Nullable
        Day<N> known(long day) {
            return all.isEmpty() ? null : all.get(Math.floorMod(day, DAYS));
        }

        Day<N> of(long day) {
            if (all.isEmpty()) {
                all.addAll(Collections.nCopies(DAYS, null));
            }
            Day<N> known = known(day);
            if (known != null) {
                return known;
            }
            Day<N> empty = Day.empty();
            all.set(Math.floorMod(day, DAYS), empty);
            return empty;
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
                if (cells.putIfAbsent(new Cell(block, row), new Days<>()) == null) {
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

    private @Nullable Days<N> days(long block, long day) {
        return cells.get(new Cell(block, Math.floorDiv(day, DAYS)));
    }

    /** Puts a thing under a block, if its day is known there, or tells otherwise whether it is a pivot. */
    void put(long block, long day, N node, boolean pivot) {
        Days<N> days = days(block, day);
        if (days != null) {
            Day<N> there = days.of(day);
            there.all.put(node.id(), node);
            if (pivot) {
                there.pivots.put(node.id(), node);
            } else {
                there.pivots.remove(node.id());
            }
        }
    }

    void remove(long block, long day, N node) {
        Days<N> days = days(block, day);
        Day<N> there = days == null ? null : days.known(day);
        if (there != null) {
            there.all.remove(node.id());
            there.pivots.remove(node.id());
        }
    }

    /** Shows the things, or the pivots, under the blocks on these days: one that is under several of them, as often. */
    void each(List<Long> blocks, long first, long last, boolean onlyPivots, Consumer<N> show) {
        for (long row = Math.floorDiv(first, DAYS); row <= Math.floorDiv(last, DAYS); row++) {
            long from = Math.max(first, firstDay(row));
            long to = Math.min(last, lastDay(row));
            for (long block : blocks) {
                Days<N> days = cells.get(new Cell(block, row));
                for (long day = from; days != null && day <= to; day++) {
                    Day<N> there = days.known(day);
                    if (there != null) {
                        (onlyPivots ? there.pivots : there.all).values().forEach(show);
                    }
                }
            }
        }
    }
}
