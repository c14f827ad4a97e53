package org.kawat.app.desk.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Coding;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.ledger.Entries;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.coder.Article;
import org.kawat.ingest.text.JsonArticles;
import org.kawat.ledger.Added;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.Met;

/** Takes many articles into the ledger, and answers each by itself: one that cannot be taken stops no other. */
final class Arrivals implements JsonArticles.Sink {
    private static final int TOGETHER = 50;
    private final Coding coding;
    private final Languages languages;
    private final Ledgers ledgers;
    private final Consumer<Exception> fault;
    private final Map<Integer, Met> waiting = new TreeMap<>();
    private final Map<Integer, Map<String, @Nullable Object>> answers = new TreeMap<>();

    /**
     * Takes them into that ledger.
     *
     * @param fault is told of faults of Kawat's own
     */
    Arrivals(Coding coding, Languages languages, Ledgers ledgers, Consumer<Exception> fault) {
        this.coding = coding;
        this.languages = languages;
        this.ledgers = ledgers;
        this.fault = fault;
    }

    @Override
    public void accept(int line, @Nullable Article article, @Nullable String error) {
        if (article == null) {
            refuse(line, 400, "bad-body", "the line " + error);
            return;
        }
        try {
            waiting.put(line, new Met(coding.code(languages.told(article)), null));
        } catch (BadRequest e) {
            refuse(line, e.status(), e.code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // One article that trips the coder must not take the others with it.
            fault.accept(e);
            refuse(line, 500, "internal", "a fault of Kawat's own; the log has more");
        }
        if (waiting.size() >= TOGETHER) {
            keep();
        }
    }

    private void keep() {
        List<Integer> lines = List.copyOf(waiting.keySet());
        List<Met> met = List.copyOf(waiting.values());
        waiting.clear();
        try {
            put(lines, met);
        } catch (LedgerException e) {
            // Where there is no room for all, there may be for some.
            for (int i = 0; i < met.size(); i++) {
                one(lines.get(i), met.get(i));
            }
        }
    }

    private void put(List<Integer> lines, List<Met> met) {
        List<Added> added = met.isEmpty() ? List.of() : ledgers.write(ledger -> ledger.addAll(met));
        for (int i = 0; i < added.size(); i++) {
            Map<String, @Nullable Object> answer = new Entries.Fields()
                    .put("line", lines.get(i))
                    .put("ok", true)
                    .map();
            answer.putAll(fields(added.get(i)));
            answers.put(lines.get(i), answer);
        }
    }

    private void one(int line, Met met) {
        try {
            put(List.of(line), List.of(met));
        } catch (LedgerException e) {
            fault.accept(e);
            boolean full = e.kind() == LedgerException.Kind.FULL;
            boolean busy = e.kind() == LedgerException.Kind.BUSY;
            refuse(
                    line,
                    full ? 507 : busy ? 503 : 500,
                    full ? "full" : busy ? "busy" : "ledger",
                    String.valueOf(e.getMessage()));
        }
    }

    private void refuse(int line, int status, String code, String error) {
        answers.put(
                line,
                new Entries.Fields()
                        .put("line", line)
                        .put("ok", false)
                        .put("code", code)
                        .put("error", error)
                        .put("errors", List.of())
                        .put("status", status)
                        .map());
    }

    /** An answer for each line that has something on it, in their order. */
    List<String> answers() {
        keep();
        List<String> lines = new ArrayList<>();
        answers.values().forEach(answer -> lines.add(JsonWriter.line(answer)));
        return lines;
    }

    /** What is said of an article that was taken. */
    static Map<String, @Nullable Object> fields(Added added) {
        return new Entries.Fields()
                .put("id", added.article())
                .put("outcome", added.outcome().name().toLowerCase(Locale.ROOT))
                .put("events", added.events())
                .map();
    }
}
