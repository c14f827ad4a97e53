package org.kawat.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.ledger.query.FigureEntry;

/** Figures: worked out in full beside the words that they were read from. */
public final class FigureListing implements Listing<FigureEntry> {
    private static final int MARGIN = 28;
    private final Labels labels;

    public FigureListing(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Map<String, @Nullable Object> fields(FigureEntry figure) {
        return new Entries.Fields()
                .put("kind", figure.kind())
                .put("value", figure.value())
                .put("unit", figure.unit())
                .put("approximate", figure.approximate())
                .put("of", figure.of())
                .put("period", figure.period())
                .put("since", figure.since())
                .put("change", figure.change())
                .put("equals", figure.equals())
                .put("text", figure.text())
                .put("article", Entries.article(figure.article()))
                .map();
    }

    @Override
    public List<String> columns() {
        return List.of(
                "kind",
                "value",
                "unit",
                "approximate",
                "of",
                "period",
                "since",
                "change",
                "equals",
                "text",
                "article.id",
                "article.publisher",
                "article.published",
                "article.url");
    }

    @Override
    public void print(FigureEntry figure, Sheet sheet) {
        List<String> parts = new ArrayList<>();
        parts.add(Told.quoted(figure.text()));
        Told.add(parts, figure.of());
        Told.add(parts, figure.period());
        Told.add(parts, figure.change() == null ? null : labels.get("change." + figure.change()));
        Told.add(parts, figure.since() == null ? null : labels.get("figure.since", figure.since()));
        Told.add(parts, figure.equals() == null ? null : labels.get("figure.equals", Told.quoted(figure.equals())));
        UnaryOperator<String> same = UnaryOperator.identity();
        sheet.hanging(MARGIN, value(figure), sheet.style()::bold, String.join(" · ", parts), same);
        sheet.hanging(MARGIN, "", same, Told.article(figure.article()), sheet.style()::dim);
    }

    private String value(FigureEntry figure) {
        String number = labels.number(figure.value());
        String value = figure.unit().equals("%")
                ? number + "%"
                : figure.kind().equals("money") ? figure.unit() + " " + number : number + " " + figure.unit();
        return figure.approximate() ? "≈ " + value : value;
    }
}
