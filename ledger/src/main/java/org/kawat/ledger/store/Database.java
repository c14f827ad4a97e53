package org.kawat.ledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.LedgerOptions;
import org.sqlite.SQLiteConfig;

/**
 * A connection to a file of SQLite, and the statements made ready on it. What is put into a statement is always bound, never
 * pasted. For one thread at a time.
 */
public final class Database implements AutoCloseable {
    private final Connection connection;
    private final Map<String, Prepared> prepared = new LinkedHashMap<>();

    /** A statement that is made ready, and the places of the columns that were asked for. */
    private record Prepared(PreparedStatement statement, Map<String, Integer> columns) {}

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Opens the file for writing, and makes it if it is not there. */
    public static Database forWriting(Path file, LedgerOptions options) {
        Database database = open(file, options, new SQLiteConfig());
        try {
            // WAL first of all, and after the timeout, which open has set: a second process may be doing the same.
            database.pragma("journal_mode = WAL");
            database.pragma("synchronous = NORMAL");
            // Pages that many articles change are then written once for all of them.
            database.pragma("wal_autocheckpoint = 8000");
            database.pragma("temp_store = MEMORY");
            database.pragma("foreign_keys = ON");
            if (options.maxPages() != null) {
                database.pragma("max_page_count = " + options.maxPages());
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Opens a file that is there for reading, whether or not another process writes to it. */
    public static Database forReading(Path file, LedgerOptions options) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, options, config);
    }

    private static Database open(Path file, LedgerOptions options, SQLiteConfig config) {
        config.setBusyTimeout(Math.toIntExact(options.patience().toMillis()));
        config.setGetGeneratedKeys(false); // which nobody asks for, and which would cost a statement each
        config.setCacheSize(-1024 * options.cacheMegabytes());
        try {
            return new Database(DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties()));
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private void pragma(String pragma) {
        script("PRAGMA " + pragma);
    }

    /** Runs statements that take no values. */
    public void script(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /** Runs a statement that changes rows, and tells how many. */
    public int run(String sql, @Nullable Object... values) {
        try {
            return bind(sql, values).statement.executeUpdate();
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /** Every row of the answer. */
    public <T> List<T> list(String sql, Function<Row, T> read, @Nullable Object... values) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> rows.add(read.apply(row)), values);
        return rows;
    }

    /** Shows every row of the answer, one after the other. */
    public void each(String sql, Consumer<Row> show, @Nullable Object... values) {
        try {
            show(bind(sql, values), show);
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    private static void show(Prepared prepared, Consumer<Row> show) throws SQLException {
        try (ResultSet result = prepared.statement.executeQuery()) {
            Row row = new Row(result, prepared.columns);
            while (result.next()) {
                show.accept(row);
            }
        }
    }

    /** The first row of the answer. */
    public <T> Optional<T> first(String sql, Function<Row, T> read, @Nullable Object... values) {
        try {
            Prepared prepared = bind(sql, values);
            try (ResultSet result = prepared.statement.executeQuery()) {
                return result.next() ? Optional.of(read.apply(new Row(result, prepared.columns))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }

    /** The one number that is asked for. */
    public long number(String sql, @Nullable Object... values) {
        return first(sql, row -> row.number("n"), values)
                .orElseThrow(() -> new IllegalStateException("no number: " + sql));
    }

    /** Numbers to bind to the mark of {@code json_each(?)}: one statement then asks for all of them. */
    public static String numbers(Collection<Long> all) {
        return all.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private Prepared bind(String sql, @Nullable Object... values) throws SQLException {
        Prepared ready = prepared.get(sql);
        if (ready == null) {
            ready = new Prepared(connection.prepareStatement(sql), new HashMap<>());
            prepared.put(sql, ready);
        }
        for (int i = 0; i < values.length; i++) {
            bind(ready.statement, i + 1, values[i]);
        }
        return ready;
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(place, text);
        } else if (value instanceof Boolean flag) {
            statement.setInt(place, flag ? 1 : 0);
        } else if (value instanceof LocalDate || value instanceof Enum<?>) {
            statement.setString(place, value.toString());
        } else {
            statement.setObject(place, value);
        }
    }

    /** How many rows this connection has changed since it was opened. */
    public long changes() {
        return number("SELECT total_changes() AS n");
    }

    /** Does all of it, or, if anything goes wrong, none. */
    public <T> T transaction(Supplier<T> work) {
        script("BEGIN IMMEDIATE");
        try {
            T result = work.get();
            script("COMMIT");
            return result;
        } catch (RuntimeException | Error e) {
            rollback(e);
            throw e;
        }
    }

    /** Does all of it, tells what came of it, and undoes it. */
    public <T> T trial(Supplier<T> work) {
        script("BEGIN IMMEDIATE");
        try {
            return work.get();
        } finally {
            script("ROLLBACK");
        }
    }

    /** Reads all of it from one state of the ledger, whatever is written meanwhile. */
    public <T> T snapshot(Supplier<T> work) {
        script("BEGIN");
        try {
            return work.get();
        } finally {
            script("ROLLBACK");
        }
    }

    private void rollback(Throwable why) {
        // One that failed for want of room is of no use any more.
        prepared.clear();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            // On a full disk SQLite has rolled back by itself, and says that there is nothing to roll back.
            why.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Prepared ready : prepared.values()) {
                ready.statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw Faults.of(e);
        }
    }
}
