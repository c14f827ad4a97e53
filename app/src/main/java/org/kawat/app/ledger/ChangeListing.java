package org.kawat.app.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.app.view.Style;
import org.kawat.ledger.correct.Change;

/** What coding anew changes: before and after. */
final class ChangeListing implements Listing<Change> {
    private static final int MARGIN = 19;
    private final Labels labels;

    ChangeListing(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "changes";
    }

    @Override
    public Map<String, @Nullable Object> fields(Change change) {
        return new Entries.Fields()
                .put("article", change.article())
                .put("what", change.what().name().toLowerCase(Locale.ROOT))
                .put("type", change.type())
                .put("evidence", change.evidence())
                .put("before", change.before())
                .put("after", change.after())
                .put("fields", change.fields())
                .map();
    }

    @Override
    public List<String> columns() {
        return List.of("article", "what", "type", "evidence", "before", "after", "fields");
    }

    @Override
    public void print(Change change, Sheet sheet) {
        Style style = sheet.style();
        UnaryOperator<String> same = UnaryOperator.identity();
        String label = Told.id(change.article()) + " "
                + labels.get("change." + change.what().name().toLowerCase(Locale.ROOT));
        sheet.hanging(MARGIN, label, style::dim, Told.quoted(change.evidence()), same);
        if (change.before() != null) {
            sheet.hanging(MARGIN, "", same, "- " + change.before(), style::bad);
        }
        if (change.after() != null) {
            sheet.hanging(MARGIN, "", same, "+ " + change.after(), style::good);
        }
        if (!change.fields().isEmpty()) {
            sheet.hanging(MARGIN, "", same, String.join(", ", change.fields()), style::dim);
        }
    }
}
