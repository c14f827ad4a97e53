package org.kawat.ledger.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The forms that sides of reports are named by, their numbers, and how often each is met. */
final class Namings {
    // So many are kept in mind: the same ones come again and again.
    private static final int MOST = 20_000;
    private final Database database;
    private final Map<Form, Long> known = new HashMap<>();
    private final TreeMap<Long, Integer> met = new TreeMap<>();

    Namings(Database database) {
        this.database = database;
    }

    private record Form(String code, String name, String text) {}

    /** The number of the form, of which there is one more from now on. */
    long meet(@Nullable String code, @Nullable String name, @Nullable String text) {
        Form form = new Form(orEmpty(code), orEmpty(name), orEmpty(text));
        long id = known.computeIfAbsent(form, f -> find(f).orElseGet(() -> add(f)));
        met.merge(id, 1, Integer::sum);
        return id;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Optional<Long> find(Form form) {
        return database.first(
                "SELECT id FROM naming WHERE code = ? AND name = ? AND text = ?",
                row -> row.number("id"),
                form.code,
                form.name,
                form.text);
    }

    private long add(Form form) {
        database.run(
                "INSERT INTO naming (code, name, text, roles) VALUES (?, ?, ?, 0)", form.code, form.name, form.text);
        return database.number("SELECT last_insert_rowid() AS n");
    }

    /** Writes down how many more there are. */
    void write() {
        met.forEach((id, more) -> database.run("UPDATE naming SET roles = roles + ? WHERE id = ?", more, id));
        met.clear();
        if (known.size() > MOST) {
            known.clear();
        }
    }

    /** Forgets what was met and is not written down, and all numbers: a form that nobody has any more goes, and its number too. */
    void forget() {
        met.clear();
        known.clear();
    }
}
