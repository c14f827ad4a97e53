package org.kawat.ledger.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kawat.ledger.store.Database;

/** Finds actors by what they are called. */
final class NameSearch {
    private static final int FEW = 3;
    private static final int MOST_NAMES = 200;
    private final Database database;

    NameSearch(Database database) {
        this.database = database;
    }

    private record Named(String code, ActorName name) {}

    /** Those with that code, or with a name in which a word begins so; with these names, those of the most roles first. */
    List<ActorEntry> actors(String words, int limit) {
        if (words.isBlank()) {
            return List.of();
        }
        String begins = Conditions.beginning(words);
        List<Named> names = database.list(
                "SELECT code, CASE WHEN name = '' THEN code ELSE name END AS name, sum(roles) AS n FROM naming"
                        + " WHERE code <> '' AND (name LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\'"
                        + " OR code = upper(?)) GROUP BY 1, 2 ORDER BY n DESC, 1, 2 LIMIT ?",
                row -> new Named(row.text("code"), new ActorName(row.text("name"), row.count("n"))),
                begins,
                "% " + begins,
                words,
                MOST_NAMES);
        Map<String, List<ActorName>> actors = new LinkedHashMap<>();
        names.forEach(named ->
                actors.computeIfAbsent(named.code(), c -> new ArrayList<>()).add(named.name()));
        return actors.entrySet().stream().limit(limit).map(NameSearch::entry).toList();
    }

    private static ActorEntry entry(Map.Entry<String, List<ActorName>> actor) {
        List<ActorName> names = actor.getValue();
        int roles = names.stream().mapToInt(ActorName::roles).sum();
        return new ActorEntry(actor.getKey(), roles, names.stream().limit(FEW).toList());
    }
}
