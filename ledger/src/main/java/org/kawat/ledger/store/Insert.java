package org.kawat.ledger.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for one table, written many at a time: a statement costs more than the rows that it writes. */
public final class Insert {
    private static final int[] AT_A_TIME = {64, 16, 4, 1};
    private final String head;
    private final String marks;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    // The statement for so many rows, once it was needed.
    private final @Nullable String[] statements = new @Nullable String[AT_A_TIME.length];

    /** Rows of that table, with values for those columns, which are separated by commas. */
    public Insert(String table, String columns) {
        this("INSERT", table, columns);
    }

    private Insert(String verb, String table, String columns) {
        int width = columns.split(",").length;
        this.head = verb + " INTO " + table + " (" + columns + ") VALUES ";
        this.marks = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
    }

    /** Rows of which those that are there already are left as they are. */
    static Insert ofNew(String table, String columns) {
        return new Insert("INSERT OR IGNORE", table, columns);
    }

    public Insert row(@Nullable Object... values) {
        rows.add(values);
        return this;
    }

    /** How many rows are not written. */
    int size() {
        return rows.size();
    }

    /** Forgets the rows that are not written. */
    public void clear() {
        rows.clear();
    }

    /** Writes all rows, in their order, and forgets them. */
    public void into(Database database) {
        int from = 0;
        for (int i = 0; i < AT_A_TIME.length; i++) {
            int size = AT_A_TIME[i];
            for (; rows.size() - from >= size; from += size) {
                List<@Nullable Object> values = new ArrayList<>();
                rows.subList(from, from + size).forEach(row -> Collections.addAll(values, row));
                database.run(statement(i), values.toArray());
            }
        }
        rows.clear();
    }

    private String statement(int i) {
        String statement = statements[i];
        if (statement == null) {
            statement = head + String.join(", ", Collections.nCopies(AT_A_TIME[i], marks));
            statements[i] = statement;
        }
        return statement;
    }
}
