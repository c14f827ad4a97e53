package org.kawat.app.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.ledger.query.Relation;

/** Relations: a row of counts for each stretch of time and direction. */
public final class RelationListing implements Listing<Relation> {
    private static final String ROW = "%-10s  %-9s %7s %8s %10s  ";
    private static final int MARGIN = 52;
    private final Labels labels;

    public RelationListing(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "relations";
    }

    @Override
    public Map<String, @Nullable Object> fields(Relation relation) {
        return new Entries.Fields()
                .put("period", relation.period())
                .put("source", relation.source())
                .put("target", relation.target())
                .put("mutual", relation.mutual())
                .put("events", relation.events())
                .put("reports", relation.reports())
                .put("goldstein", mean(relation))
                .put("types", relation.byType())
                .put("quads", relation.byQuad())
                .map();
    }

    private static @Nullable BigDecimal mean(Relation relation) {
        Double mean = relation.goldstein();
        return mean == null ? null : BigDecimal.valueOf(mean).setScale(3, RoundingMode.HALF_EVEN);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "period",
                "source",
                "target",
                "mutual",
                "events",
                "reports",
                "goldstein",
                "types",
                "quads.verbal cooperation",
                "quads.material cooperation",
                "quads.verbal conflict",
                "quads.material conflict");
    }

    @Override
    public void head(Sheet sheet) {
        row(
                sheet,
                sheet.style()::dim,
                labels.get("relation.types"),
                labels.get("relation.period"),
                labels.get("relation.dyad"),
                labels.get("relation.events"),
                labels.get("relation.reports"),
                labels.get("relation.goldstein"));
    }

    @Override
    public void print(Relation relation, Sheet sheet) {
        BigDecimal mean = mean(relation);
        row(
                sheet,
                UnaryOperator.identity(),
                relation.byType().entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ")),
                relation.period() == null ? labels.get("relation.all") : relation.period(),
                relation.source() + (relation.mutual() ? " ↔ " : " → ") + relation.target(),
                String.valueOf(relation.events()),
                String.valueOf(relation.reports()),
                mean == null ? "-" : labels.number(mean.setScale(1, RoundingMode.HALF_EVEN)));
    }

    private static void row(Sheet sheet, UnaryOperator<String> paint, String types, Object... cells) {
        sheet.columns(MARGIN, String.format(ROW, cells), types, paint);
    }
}
