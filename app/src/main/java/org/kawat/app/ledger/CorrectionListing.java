package org.kawat.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.ledger.query.CorrectionEntry;

/** What analysts said: its number, what of, who and when. */
public final class CorrectionListing implements Listing<CorrectionEntry> {
    private static final int MARGIN = 16;
    private final Labels labels;

    public CorrectionListing(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "corrections";
    }

    @Override
    public Map<String, @Nullable Object> fields(CorrectionEntry correction) {
        return new Entries.Fields()
                .put("number", correction.number())
                .put("event", correction.event())
                .put("article", correction.article())
                .put("report", correction.report())
                .put("type", correction.type())
                .put("evidence", correction.evidence())
                .put("verdict", correction.verdict())
                .put("fields", correction.fields())
                .put("note", correction.note())
                .put("by", correction.by())
                .put("at", correction.at())
                .put("undone_by", correction.undoneBy())
                .put("undone_at", correction.undoneAt())
                .put("adrift", correction.adrift())
                .map();
    }

    @Override
    public List<String> columns() {
        return List.of(
                "number",
                "event",
                "article",
                "report",
                "type",
                "evidence",
                "verdict",
                "fields",
                "note",
                "by",
                "at",
                "undone_by",
                "undone_at",
                "adrift");
    }

    @Override
    public void print(CorrectionEntry correction, Sheet sheet) {
        String verdict = labels.get("verdict." + correction.verdict());
        String fields = correction.fields() == null ? "" : " " + correction.fields();
        String label = correction.number() + "  " + Told.id(correction.report());
        String what = correction.type() + " " + verdict + fields + ": " + Told.quoted(correction.evidence());
        sheet.hanging(MARGIN, label, sheet.style()::dim, what, sheet.style()::bold);
        List<String> parts = new ArrayList<>();
        parts.add(correction.by());
        parts.add(correction.at());
        Told.add(parts, correction.note());
        if (correction.undoneAt() != null) {
            parts.add(labels.get("correct.back", String.valueOf(correction.undoneBy()), correction.undoneAt()));
        }
        Told.add(parts, correction.adrift() ? labels.get("correct.adrift") : null);
        sheet.hanging(MARGIN, "", UnaryOperator.identity(), String.join(" · ", parts), sheet.style()::dim);
    }
}
