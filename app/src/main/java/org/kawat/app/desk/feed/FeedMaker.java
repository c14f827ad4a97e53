package org.kawat.app.desk.feed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Newcomer;

/** Makes a feed of the events that came last. */
final class FeedMaker {
    private static final int MOST = 100;
    // What came before ledgers kept when, and was printed nobody knows when.
    private static final String LONG_AGO = "1970-01-01T00:00:00Z";
    private final Labels labels;
    private final String language;
    private final String desk;

    /**
     * For feeds in that language.
     *
     * @param desk how addresses begin
     */
    FeedMaker(Labels labels, String language, String desk) {
        this.labels = labels;
        this.language = language;
        this.desk = desk;
    }

    /**
     * The feed of these events.
     *
     * @param self its address
     */
    Feed make(LedgerQuery ledger, EventQuery query, String self) {
        List<Feed.Item> items =
                ledger.newest(query.filter(), MOST).stream().map(this::item).toList();
        String updated =
                items.stream().map(Feed.Item::updated).max(String::compareTo).orElse(LONG_AGO);
        // The same feed wherever the desk is reached.
        String of = "kawat:" + language + ":" + query.print();
        return new Feed(
                "urn:uuid:" + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)),
                labels.get("feed.title", query.sentence(labels)),
                language,
                desk + "/" + query.suffix(),
                self,
                updated,
                items);
    }

    private Feed.Item item(Newcomer newcomer) {
        EventEntry event = newcomer.detail().event();
        String published = at(newcomer.firstAt(), event.firstPublished());
        return new Feed.Item(
                "urn:kawat:report:" + newcomer.firstReport(),
                Told.event(event, labels),
                // The key of any report leads to its event; that of the event may become another.
                desk + "/events/" + newcomer.firstReport(),
                lines(newcomer.detail()),
                published,
                at(newcomer.lastAt(), event.lastPublished()),
                List.of(event.type(), event.quad()));
    }

    private static String at(@Nullable String came, @Nullable String printed) {
        if (came != null) {
            return came;
        }
        return printed != null && printed.matches("\\d{4}-\\d{2}-\\d{2}") ? printed + "T00:00:00Z" : LONG_AGO;
    }

    private List<String> lines(EventDetail detail) {
        EventEntry event = detail.event();
        List<String> lines = new ArrayList<>();
        lines.add(labels.get("event.status") + ": " + labels.value("status", event.status()));
        String condition = event.lead().condition();
        if (condition != null) {
            lines.add(labels.get("event.condition") + ": " + condition);
        }
        if (event.saidBy() != null) {
            lines.add(labels.get("event.word") + ": " + event.saidBy());
        }
        lines.add(Told.quoted(event.lead().sentence()));
        String reports = Told.count(labels, "reports", event.reports());
        String publishers = detail.reports().stream()
                .map(report -> report.article().publisher())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        lines.add(publishers.isEmpty() ? reports : labels.get("feed.reports", reports, publishers));
        return lines;
    }
}
