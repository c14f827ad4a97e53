package org.kawat.app.desk.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.Visitor;
import org.kawat.app.desk.show.Days;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.ArticleDetail;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.CorrectionEntry;
import org.kawat.ledger.query.Sighting;

/**
 * An article of the ledger.
 *
 * @param lit key of the report that is lit; empty for none
 * @param history all that analysts said of it, the latest first
 * @param done what was just said or taken back; null if nothing
 * @param asked the form that is open
 */
public record ArticlePage(
        ArticleDetail detail,
        Printed printed,
        String lit,
        List<CorrectionEntry> history,
        @Nullable CorrectionEntry done,
        Asked asked) {
    public ArticlePage {
        history = List.copyOf(history);
    }

    /** The page for that visitor. */
    static ArticlePage of(
            ArticleDetail detail, List<CorrectionEntry> history, String lit, long done, Asked asked, Visitor visitor) {
        int number = 0;
        for (int i = 0; i < detail.events().size(); i++) {
            number = detail.events().get(i).id().equals(lit) ? i + 1 : number;
        }
        return new ArticlePage(
                detail,
                Printer.print(detail.report(), detail.events(), number, visitor.labels(), visitor.language()),
                number == 0 ? "" : lit,
                history,
                history.stream().filter(j -> j.number() == done).findFirst().orElse(null),
                asked);
    }

    /** The address of the page. */
    public String page() {
        return "/articles/" + detail.article().id();
    }

    /** Its headline, or that it has none. */
    public String title(Labels labels) {
        String title = detail.article().title();
        return title == null ? labels.get("article.untitled") : Visible.of(title);
    }

    /** Whether that event is lit. */
    public boolean isLit(EventCard card) {
        return card.kept() != null && card.kept().id().equals(lit);
    }

    /** The number of what counts for that event; 0 where nothing was said. */
    public long word(EventCard card) {
        return history.stream()
                .filter(j ->
                        card.kept() != null && j.report().equals(card.kept().id()) && !j.isUndone())
                .mapToLong(CorrectionEntry::number)
                .findFirst()
                .orElse(0);
    }

    /** Whether it was met in more than one place. */
    public boolean wasSeenElsewhere() {
        return detail.sightings().size() > 1;
    }

    /** A place where it was met, in words. */
    public String where(Sighting sighting, Visitor visitor) {
        List<String> parts = new ArrayList<>();
        Told.add(parts, sighting.publisher());
        Told.add(parts, sighting.published() == null ? null : Days.brief(sighting.published(), visitor.language()));
        // Where files lie on the machine is for those who keep the ledger.
        Told.add(parts, sighting.url() != null ? sighting.url() : visitor.mayWrite() ? sighting.foundAt() : null);
        return parts.isEmpty() ? visitor.labels().get("article.somewhere") : Visible.of(String.join(" · ", parts));
    }

    /** Another article in a line. */
    public String line(ArticleLine article, Visitor visitor) {
        List<String> parts = new ArrayList<>();
        Told.add(parts, article.publisher());
        Told.add(parts, article.published() == null ? null : Days.brief(article.published(), visitor.language()));
        parts.add(article.title() == null ? visitor.labels().get("article.untitled") : article.title());
        return Visible.of(String.join(" · ", parts));
    }

    /** What was said, in words: "called wrong: “Filipina menuduh China”". */
    public String told(CorrectionEntry said, Labels labels) {
        String fields = said.fields() == null ? "" : " " + said.fields();
        return labels.get("verdict." + said.verdict()) + fields + ": " + Told.quoted(Visible.of(said.evidence()));
    }
}
