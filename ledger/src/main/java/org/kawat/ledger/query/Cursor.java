package org.kawat.ledger.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.LedgerException;

/** The place in an answer after which the next part begins: the values that it is ordered by. */
record Cursor(String day, String key, long ordinal) {
    private static final char SEPARATOR = '~';

    static @Nullable Cursor of(Paging paging) {
        String printed = paging.after();
        if (printed == null) {
            return null;
        }
        String[] parts = printed.split(String.valueOf(SEPARATOR), -1);
        try {
            return new Cursor(parts[0], parts[1], Long.parseLong(parts[2]));
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
            throw new LedgerException(
                    LedgerException.Kind.BAD_REQUEST, "no such place to go on from: \"" + printed + "\"", e);
        }
    }

    String print() {
        return day + SEPARATOR + key + SEPARATOR + ordinal;
    }

    /** The part that was wanted of rows of which one more was asked for. */
    static <R, T> Page<T> page(List<R> rows, Paging paging, Function<R, T> item, Function<R, Cursor> place) {
        return together(rows, paging, wanted -> wanted.stream().map(item).toList(), place);
    }

    /** The same, where all that is wanted is read in one go. */
    static <R, T> Page<T> together(
            List<R> rows, Paging paging, Function<List<R>, List<T>> items, Function<R, Cursor> place) {
        boolean more = rows.size() > paging.size();
        List<R> wanted = more ? rows.subList(0, paging.size()) : rows;
        String next = more ? place.apply(wanted.get(wanted.size() - 1)).print() : null;
        return new Page<>(items.apply(wanted), next);
    }
}
