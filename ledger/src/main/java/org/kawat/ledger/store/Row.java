package org.kawat.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of an answer, by the names of its columns. Good only until the next row is asked for. */
public final class Row {
    private final ResultSet result;
    private final Map<String, Integer> places;

    /** With the places of columns that are known already, to which those that are asked for are added. */
    Row(ResultSet result, Map<String, Integer> places) {
        this.result = result;
        this.places = places;
    }

    private int place(String column) {
        return places.computeIfAbsent(column, c -> get(() -> result.findColumn(c)));
    }

    /** A text that is never null. */
    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    public @Nullable String textOrNull(String column) {
        return get(() -> result.getString(place(column)));
    }

    public long number(String column) {
        return get(() -> result.getLong(place(column)));
    }

    public int count(String column) {
        return get(() -> result.getInt(place(column)));
    }

    public @Nullable Long numberOrNull(String column) {
        long value = number(column);
        return value == 0 && isNull() ? null : Long.valueOf(value);
    }

    public @Nullable Integer countOrNull(String column) {
        Long value = numberOrNull(column);
        return value == null ? null : Math.toIntExact(value);
    }

    public @Nullable Double realOrNull(String column) {
        double value = get(() -> result.getDouble(place(column)));
        return value == 0 && isNull() ? null : Double.valueOf(value);
    }

    // Of the column that was read last.
    private boolean isNull() {
        return get(result::wasNull);
    }

    public boolean flag(String column) {
        return number(column) != 0;
    }

    public byte[] bytes(String column) {
        return Objects.requireNonNull(get(() -> result.getBytes(place(column))), column);
    }

    /** The value of the column at this place, the first being 1, printed. */
    public @Nullable String at(int place) {
        return get(() -> result.getString(place));
    }

    private static <T extends @Nullable Object> T get(Getter<T> getter) {
        try {
            return getter.get();
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private interface Getter<T extends @Nullable Object> {
        T get() throws SQLException;
    }
}
