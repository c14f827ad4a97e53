package org.kawat.ledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of an answer, by the names of its columns. Good only until the next row is asked for. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    /** A text that is never null. */
    public String text(String column) {
        return Objects.requireNonNull(textOrNull(column), column);
    }

    public @Nullable String textOrNull(String column) {
        return get(() -> result.getString(column));
    }

    public long number(String column) {
        return get(() -> result.getLong(column));
    }

    public int count(String column) {
        return get(() -> result.getInt(column));
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
        double value = get(() -> result.getDouble(column));
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
        return Objects.requireNonNull(get(() -> result.getBytes(column)), column);
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
