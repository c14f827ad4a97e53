package org.kawat.app.desk.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.Days;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.desk.show.Lit;
import org.kawat.app.desk.show.Places;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.CorrectionFilter;
import org.kawat.ledger.query.Difference;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.Why;

/** Makes the page of an event. */
final class EventPages {
    private static final int MOST_PAIRS = 40;
    private static final int MOST_APART = 10;
    private static final int MOST_WORDS = 200;
    private final Labels labels;
    private final String language;

    EventPages(Labels labels, String language) {
        this.labels = labels;
        this.language = language;
    }

    /** All that the ledger says of an event. */
    record Asked(EventDetail event, Why why, Map<String, ReportEntry> others, List<EventPage.Word> corrections) {
        Asked {
            others = new LinkedHashMap<>(others);
            corrections = List.copyOf(corrections);
        }

        static Asked of(LedgerQuery ledger, String id) {
            EventDetail event = ledger.event(id);
            Why why = ledger.why(event.event().id());
            Map<String, ReportEntry> reports = new LinkedHashMap<>();
            event.reports().forEach(report -> reports.put(report.id(), report));
            why.apart().stream()
                    .limit(MOST_APART)
                    .map(Why.Pair::otherEvent)
                    .distinct()
                    .flatMap(other -> ledger.event(other).reports().stream())
                    .forEach(report -> reports.putIfAbsent(report.id(), report));
            return new Asked(
                    event, why, reports, corrections(ledger, event.event().id()));
        }

        // What was said of the event was said of each of its reports.
        private static List<EventPage.Word> corrections(LedgerQuery ledger, String event) {
            Map<Long, EventPage.Word> words = new LinkedHashMap<>();
            ledger.corrections(new CorrectionFilter(event, null), Paging.first(MOST_WORDS))
                    .items()
                    .forEach(one -> words.merge(one.number(), new EventPage.Word(one, 1), EventPage.Word::and));
            return List.copyOf(words.values());
        }
    }

    EventPage page(Asked asked) {
        EventDetail detail = asked.event();
        return new EventPage(
                EventLine.of(detail.event(), labels),
                fields(detail),
                detail.reports().stream().map(EventPages::report).toList(),
                differences(detail),
                reasons(asked),
                asked.corrections());
    }

    private List<EventPage.Field> fields(EventDetail detail) {
        EventEntry event = detail.event();
        ReportEntry lead = event.lead();
        List<EventPage.Field> fields = new ArrayList<>();
        add(fields, "status", labels.get("status." + event.status()), null);
        add(fields, "condition", lead.condition(), null);
        add(fields, "date", date(event), null);
        add(fields, "place", event.place(), null);
        add(fields, "channel", event.channel() == null ? null : labels.value("channel", event.channel()), null);
        add(fields, "duration", event.duration() == null ? null : labels.duration(event.duration()), null);
        add(fields, "topics", lead.topics().isEmpty() ? null : String.join("; ", lead.topics()), null);
        add(fields, "said_by", event.saidBy(), null);
        add(fields, "type", labels.value("type", event.type()), event.type());
        add(fields, "mode", event.mode() == null ? null : labels.value("mode", event.mode()), event.mode());
        add(fields, "quad", labels.value("quad", event.quad()), scores(event));
        add(fields, "dyad", null, Told.dyad(lead));
        add(fields, "verdict", event.verdict() == null ? null : labels.get("verdict." + event.verdict()), null);
        fields.add(new EventPage.Field(
                labels.get("field.story"),
                labels.get("event.story"),
                null,
                "/stories/" + lead.article().story()));
        return fields;
    }

    private void add(List<EventPage.Field> fields, String name, @Nullable String value, @Nullable String code) {
        if (value != null || code != null) {
            fields.add(new EventPage.Field(labels.get("field." + name), value == null ? "" : value, code, null));
        }
    }

    private @Nullable String date(EventEntry event) {
        @Nullable String date = event.date();
        if (date != null) {
            return Days.full(date, language);
        }
        return event.day() == null ? null : labels.get("day.printed", Days.full(event.day(), language));
    }

    private String scores(EventEntry event) {
        String cameo = "CAMEO " + event.cameo();
        return event.goldstein() == null ? cameo : cameo + " · Goldstein " + event.goldstein();
    }

    private static EventPage.Report report(ReportEntry report) {
        return new EventPage.Report(
                report, Places.outlet(report.article()), Lit.of(report), Chain.of(report), Places.words(report));
    }

    private List<EventPage.Said> differences(EventDetail detail) {
        Map<String, List<EventPage.Value>> fields = new LinkedHashMap<>();
        Map<String, ReportEntry> reports = new LinkedHashMap<>();
        detail.reports().forEach(report -> reports.put(report.id(), report));
        for (Difference difference : detail.differences()) {
            ReportEntry first = Objects.requireNonNull(reports.get(difference.report()), difference.report());
            fields.computeIfAbsent(difference.field(), f -> new ArrayList<>())
                    .add(new EventPage.Value(
                            new Said(difference.field(), labels, language).words(difference.value()),
                            difference.reports(),
                            outlets(difference, detail.reports(), first),
                            difference.text(),
                            Places.words(first)));
        }
        List<EventPage.Said> said = new ArrayList<>();
        fields.forEach(
                (field, values) -> said.add(new EventPage.Said(new Said(field, labels, language).name(), values)));
        return said;
    }

    /** Who says so: all of them where the reports themselves tell, else the first. */
    private static List<String> outlets(Difference difference, List<ReportEntry> reports, ReportEntry first) {
        List<String> all = reports.stream()
                .filter(report -> difference.value().equals(Said.value(difference.field(), report)))
                .map(report -> Places.outlet(report.article()))
                .toList();
        List<String> known = all.size() == difference.reports() ? all : List.of(Places.outlet(first.article()));
        return known.stream().distinct().toList();
    }

    private static EventPage.Reasons reasons(Asked asked) {
        List<Why.Pair> linked = asked.why().linked();
        List<Why.Pair> apart = asked.why().apart();
        return new EventPage.Reasons(
                pairs(linked.stream().limit(MOST_PAIRS), asked),
                pairs(apart.stream().limit(MOST_APART), asked),
                Math.max(0, linked.size() - MOST_PAIRS) + Math.max(0, apart.size() - MOST_APART));
    }

    private static List<EventPage.Pair> pairs(Stream<Why.Pair> pairs, Asked asked) {
        return pairs.map(pair -> new EventPage.Pair(
                        side(pair.one(), asked, null),
                        side(pair.other(), asked, pair.otherEvent()),
                        pair.same(),
                        pair.score(),
                        pair.need(),
                        pair.evidence()))
                .toList();
    }

    private static EventPage.Side side(String id, Asked asked, @Nullable String event) {
        ReportEntry report = Objects.requireNonNull(asked.others().get(id), id);
        boolean own = event == null || event.equals(asked.event().event().id());
        String link = own ? "#x-" + id : "/events/" + event;
        return new EventPage.Side(Places.outlet(report.article()), report.evidence(), link);
    }
}
