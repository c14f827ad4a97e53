package org.kawat.ledger.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for one table, written several at a time: a statement costs more than the rows that it writes. */
public final class Insert {
    private static final int[] AT_A_TIME = {16, 4, 1};
    private final String head;
    private final String marks;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /** Rows of that table, with values for those columns, which are separated by commas. */
    public Insert(String table, String columns) {
        int width = columns.split(",").length;
        this.head = "INSERT INTO " + table + " (" + columns + ") VALUES ";
        this.marks = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
    }

    public Insert row(@Nullable Object... values) {
        rows.add(values);
        return this;
    }

    /** Forgets the rows that are not written. */
    public void clear() {
        rows.clear();
    }

    /** Writes all rows, in their order, and forgets them. */
    public void into(Database database) {
        int from = 0;
        for (int size : AT_A_TIME) {
            for (; rows.size() - from >= size; from += size) {
                List<@Nullable Object> values = new ArrayList<>();
                rows.subList(from, from + size).forEach(row -> Collections.addAll(values, row));
                database.run(head + String.join(", ", Collections.nCopies(size, marks)), values.toArray());
            }
        }
        rows.clear();
    }
}
