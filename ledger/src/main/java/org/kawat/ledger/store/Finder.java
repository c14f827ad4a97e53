package org.kawat.ledger.store;

import java.util.List;
import org.kawat.ledger.LedgerException;

/** Finds things by the beginning of their key. */
public final class Finder {
    private static final int SHORTEST = 4;

    private Finder() {}

    /**
     * The number of the row with that key, or with the only key that begins so.
     *
     * @throws LedgerException if there is none, or more than one
     */
    public static long find(Database database, String table, String key) {
        List<Long> found = key.length() < SHORTEST
                ? List.of()
                : database.list(
                        "SELECT id FROM " + table + " WHERE key >= ? AND key < ? LIMIT 2",
                        row -> row.number("id"),
                        key,
                        key + "~");
        if (found.size() == 1) {
            return found.get(0);
        }
        String what = table.equals("report") ? "event" : table;
        String why = found.isEmpty()
                ? "no " + what + " has the id "
                : "more than one " + what + " has an id that begins with ";
        throw new LedgerException(LedgerException.Kind.UNKNOWN, why + "\"" + key + "\"");
    }
}
