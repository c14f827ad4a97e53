package org.kawat.app.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.ledger.query.StatementEntry;

/** Statements: who says it, the words, and the article under them. */
public final class StatementListing implements Listing<StatementEntry> {
    private final Labels labels;

    public StatementListing(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public Map<String, @Nullable Object> fields(StatementEntry statement) {
        return new Entries.Fields()
                .put("speaker", statement.speaker())
                .put("code", statement.code())
                .put("kind", statement.kind())
                .put("verb", statement.verb())
                .put("addressee", statement.addressee())
                .put("text", statement.text())
                .put("article", Entries.article(statement.article()))
                .map();
    }

    @Override
    public List<String> columns() {
        return List.of(
                "speaker",
                "code",
                "kind",
                "verb",
                "addressee",
                "text",
                "article.id",
                "article.publisher",
                "article.published",
                "article.url");
    }

    @Override
    public void print(StatementEntry statement, Sheet sheet) {
        String name = statement.speaker() == null ? labels.get("nobody") : statement.speaker();
        String code = statement.code() == null ? "" : " (" + statement.code() + ")";
        String addressee = statement.addressee() == null ? "" : " → " + statement.addressee();
        UnaryOperator<String> same = UnaryOperator.identity();
        sheet.hanging(0, "", same, name + code + addressee + ", " + statement.verb() + ":", sheet.style()::bold);
        String words = statement.kind().equals("direct") ? Told.quoted(statement.text()) : statement.text();
        sheet.hanging(4, "", same, words, same);
        sheet.hanging(4, "", same, Told.article(statement.article()), sheet.style()::dim);
    }
}
