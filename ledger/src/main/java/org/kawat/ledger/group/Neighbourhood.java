package org.kawat.ledger.group;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was read of the index by which reports find each other, so that it is read once for many: the reports under each block,
 * day by day, and apart from the others those that are pivots, of which there are few among many. It is known for some days in a
 * row, as a whole or not at all.
 */
final class Neighbourhood {
    private static final int DAYS = 16;
    private final Map<Cell, TreeMap<Long, Day>> cells = new HashMap<>();

    /** A block in some days, which are counted in rows of so many. */
    private record Cell(long block, long row) {}

    /** The reports under one block about one day. */
    private record Day(Map<Long, ReportGraph.Node> all, Map<Long, ReportGraph.Node> pivots) {
        static Day empty() {
            return new Day(new LinkedHashMap<>(), new LinkedHashMap<>());
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

    /** Puts a report under a block, if its day is known there, or tells otherwise whether it is a pivot. */
    void put(long block, ReportGraph.Node node, boolean pivot) {
        long day = node.traits().anchor();
        TreeMap<Long, Day> days = cells.get(new Cell(block, Math.floorDiv(day, DAYS)));
        if (days != null) {
            Day there = days.computeIfAbsent(day, d -> Day.empty());
            there.all.put(node.id(), node);
            if (pivot) {
                there.pivots.put(node.id(), node);
            } else {
                there.pivots.remove(node.id());
            }
        }
    }

    void remove(long block, ReportGraph.Node node) {
        long day = node.traits().anchor();
        TreeMap<Long, Day> days = cells.getOrDefault(new Cell(block, Math.floorDiv(day, DAYS)), new TreeMap<>());
        Day there = days.get(day);
        if (there != null) {
            there.all.remove(node.id());
            there.pivots.remove(node.id());
        }
    }

    /** The reports, or the pivots, under any of the blocks on these days, each once. */
    Map<Long, ReportGraph.Node> near(List<Long> blocks, long first, long last, boolean onlyPivots) {
        Map<Long, ReportGraph.Node> found = new LinkedHashMap<>();
        for (long row = Math.floorDiv(first, DAYS); row <= Math.floorDiv(last, DAYS); row++) {
            for (long block : blocks) {
                TreeMap<Long, Day> days = cells.get(new Cell(block, row));
                if (days != null) {
                    days.subMap(first, true, last, true)
                            .values()
                            .forEach(day -> found.putAll(onlyPivots ? day.pivots : day.all));
                }
            }
        }
        return found;
    }
}
