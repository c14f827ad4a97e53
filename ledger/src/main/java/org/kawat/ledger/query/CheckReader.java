package org.kawat.ledger.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kawat.coder.Check;
import org.kawat.coder.Span;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Names;
import org.kawat.ledger.store.Row;

/** Reads what was worked out again of articles. */
final class CheckReader {
    private final Database database;

    CheckReader(Database database) {
        this.database = database;
    }

    Map<String, List<Check>> checks(Collection<String> articles) {
        Map<String, List<Check>> all = new LinkedHashMap<>();
        for (String article : new TreeSet<>(articles)) {
            List<Check> own = ofArticle(article);
            if (!own.isEmpty()) {
                all.put(article, own);
            }
        }
        return all;
    }

    private List<Check> ofArticle(String key) {
        Map<Integer, List<Span>> spans = new LinkedHashMap<>();
        database.each(
                "SELECT s.check_ordinal, s.begin_offset, s.end_offset FROM check_span s JOIN article a ON a.id = s.article_id"
                        + " WHERE a.key = ? ORDER BY s.check_ordinal, s.ordinal",
                row -> spans.computeIfAbsent(row.count("check_ordinal"), c -> new ArrayList<>())
                        .add(Lines.span(row)),
                key);
        return database.list(
                "SELECT c.* FROM check_fact c JOIN article a ON a.id = c.article_id WHERE a.key = ? ORDER BY c.ordinal",
                row -> check(row, spans.getOrDefault(row.count("ordinal"), List.of())),
                key);
    }

    private static Check check(Row row, List<Span> spans) {
        return new Check(
                row.text("kind"), Names.parse(Check.Outcome.class, row.text("outcome")), row.text("detail"), spans);
    }
}
