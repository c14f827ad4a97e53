package org.kawat.ledger.group;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;

/** What grouping knows of types of events: the table {@code types.tsv}. */
public final class TypeTable {
    /** What an act is made of, on which depends how readily two reports are taken for one. */
    enum Kind {
        /** Two talk to each other once a day at most. */
        TALK,
        /** The same may threaten the same with several things in one speech. */
        WORD,
        /** The same may be done again on the next day, or in the next town. */
        DEED
    }

    /**
     * A row of the table.
     *
     * @param score PLOVER's score of conflict and cooperation
     * @param cameo the code of CAMEO where nothing closer is known
     */
    public record Row(
            String quad, BigDecimal score, String cameo, Kind kind, Set<EventType> near, List<Set<String>> modes) {}

    private final Map<EventType, Row> rows = new EnumMap<>(EventType.class);

    private TypeTable() {}

    public static TypeTable load() {
        TypeTable table = new TypeTable();
        for (String[] cells : Tables.read("types.tsv")) {
            EventType type = EventType.valueOf(cells[0]);
            Set<EventType> near = EnumSet.noneOf(EventType.class);
            split(cells[5], "\\|").forEach(name -> near.add(EventType.valueOf(name)));
            List<Set<String>> modes = split(cells[6], " ").stream()
                    .map(g -> Set.copyOf(split(g, "\\|")))
                    .toList();
            Kind kind = Kind.valueOf(cells[1].toUpperCase(Locale.ROOT));
            table.rows.put(type, new Row(cells[2], new BigDecimal(cells[3]), cells[4], kind, near, modes));
        }
        return table;
    }

    private static List<String> split(String cell, String by) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(by));
    }

    public Row row(EventType type) {
        Row row = rows.get(type);
        if (row == null) {
            throw new IllegalStateException("types.tsv has no " + type);
        }
        return row;
    }

    /** The types that an act of this may be told as: itself, and those near it. */
    Set<EventType> alike(EventType type) {
        Set<EventType> alike = EnumSet.of(type);
        alike.addAll(row(type).near());
        return alike;
    }

    boolean near(EventType one, EventType other) {
        return row(one).near().contains(other);
    }

    /** Whether two reports may print these two modes of one act. */
    boolean fit(EventType type, @Nullable String one, @Nullable String other) {
        return one == null
                || other == null
                || one.equals(other)
                || row(type).modes().stream().anyMatch(g -> g.contains(one) && g.contains(other));
    }
}
