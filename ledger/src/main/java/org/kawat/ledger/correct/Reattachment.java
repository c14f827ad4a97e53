package org.kawat.ledger.correct;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kawat.coder.Span;
import org.kawat.ledger.correct.Change.What;
import org.kawat.ledger.store.Database;

/** Finds the reports again that analysts spoke of, when their article was coded anew. */
public final class Reattachment {
    private final Database database;
    private final CorrectionStore corrections;

    public Reattachment(Database database) {
        this.database = database;
        this.corrections = new CorrectionStore(database);
    }

    private record Candidate(String key, String type, Span evidence) {}

    /**
     * Moves what was said of reports that are gone to those that have most of the same words, of the same type where there is
     * one, and tells of what nothing is left.
     */
    public List<Change> reattach(String article) {
        List<Change> adrift = new ArrayList<>();
        List<Candidate> reports = database.list(
                "SELECT r.key, r.type, r.evidence_begin, r.evidence_end FROM report r JOIN article a ON a.id = r.article_id"
                        + " WHERE a.key = ? ORDER BY r.ordinal",
                row -> new Candidate(
                        row.text("key"),
                        row.text("type"),
                        new Span(row.count("evidence_begin"), row.count("evidence_end"))),
                article);
        for (Correction correction : corrections.ofArticle(article)) {
            if (correction.adrift()) {
                Span place = corrections.place(correction);
                reports.stream()
                        .filter(r -> r.evidence().overlaps(place))
                        .max(Comparator.<Candidate>comparingInt(r -> r.type().equals(correction.type()) ? 1 : 0)
                                .thenComparingInt(r -> Comparer.overlap(r.evidence(), place))
                                .thenComparing(Candidate::key))
                        .ifPresentOrElse(
                                r -> corrections.move(correction, r.key()), () -> adrift.add(change(correction)));
            }
        }
        return adrift;
    }

    private static Change change(Correction correction) {
        return new Change(
                correction.article(),
                What.ADRIFT,
                correction.type(),
                correction.evidence(),
                correction.verdict().name(),
                null,
                List.of());
    }
}
