package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read of the index by which things find each other, so that it is read once for many: the things under each block, day
 * by day and sort by sort, and apart from the others those that are pivots, of which there are few among many. It is known for
 * some days in a row, as a whole or not at all.
 *
 * @param <S> sorts of things, of which some are never alike
 */
final class Neighbourhood<N extends Stars.Node, S> {
    private static final int DAYS = 8;
    private final Function<N, S> sort;
    private final Map<Cell, Days<N, S>> cells = new HashMap<>();

    /** Where things are of these sorts. */
    Neighbourhood(Function<N, S> sort) {
        this.sort = sort;
    }

    /** A block in some days, which are counted in rows of so many. */
    private record Cell(long block, long row) {}

    /** The things of one sort under one block about one day. */
    private record Things<N>(Map<Long, N> all, Map<Long, N> pivots) {
        static <N> Things<N> none() {
            return new Things<>(new LinkedHashMap<>(4), new LinkedHashMap<>(4));
        }
    }

    /** Days in a row, of which most cells have none. */
    private static final class Days<N, S> {
        private final List<Map<S, Things<N>>> all = new ArrayList<>(0);

        Map<S, Things<N>> known(long day) {
            return all.isEmpty() ? Map.of() : all.get(Math.floorMod(day, DAYS));
        }

        Things<N> of(long day, S sort) {
            if (all.isEmpty()) {
                all.addAll(Collections.nCopies(DAYS, Map.of()));
            }
            if (known(day).isEmpty()) {
                all.set(Math.floorMod(day, DAYS), new HashMap<>(4));
            }
            return known(day).computeIfAbsent(sort, s -> Things.none());
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

    private @Nullable Days<N, S> days(long block, long day) {
        return cells.get(new Cell(block, Math.floorDiv(day, DAYS)));
    }

    /** Puts a thing under a block, if its day is known there, or tells otherwise whether it is a pivot. */
    void put(long block, long day, N node, boolean pivot) {
        Days<N, S> days = days(block, day);
        if (days != null) {
            Things<N> there = days.of(day, sort.apply(node));
            there.all.put(node.id(), node);
            if (pivot) {
                there.pivots.put(node.id(), node);
            } else {
                there.pivots.remove(node.id());
            }
        }
    }

    void remove(long block, long day, N node) {
        Days<N, S> days = days(block, day);
        Things<N> there = days == null ? null : days.known(day).get(sort.apply(node));
        if (there != null) {
            there.all.remove(node.id());
            there.pivots.remove(node.id());
        }
    }

    /**
     * Shows the things of these sorts, or the pivots, under the blocks on these days: one that is under several of them, as
     * often.
     */
    void each(List<Long> blocks, long first, long last, Set<S> sorts, boolean onlyPivots, Consumer<N> show) {
        for (long row = Math.floorDiv(first, DAYS); row <= Math.floorDiv(last, DAYS); row++) {
            long from = Math.max(first, firstDay(row));
            long to = Math.min(last, lastDay(row));
            for (long block : blocks) {
                Days<N, S> days = cells.get(new Cell(block, row));
                for (long day = from; days != null && day <= to; day++) {
                    each(days.known(day), sorts, onlyPivots, show);
                }
            }
        }
    }

    private void each(Map<S, Things<N>> there, Set<S> sorts, boolean onlyPivots, Consumer<N> show) {
        if (!there.isEmpty()) {
            for (S one : sorts) {
                Things<N> things = there.get(one);
                if (things != null) {
                    (onlyPivots ? things.pivots : things.all).values().forEach(show);
                }
            }
        }
    }
}
