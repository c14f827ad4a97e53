package org.kawat.app.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.Difference;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.ReportEntry;

/** Makes the digest of a day: what is told most comes first, and what belongs to one story stands together. */
public final class DigestMaker {
    private static final int MOST = 60;
    private static final int PUBLISHERS = 2;
    private static final int DIFFERENCES = 2;
    private static final int LONGEST = 160;
    private final Labels labels;
    private final Locale locale;

    /**
     * In that language.
     *
     * @param language of the labels, for names of days
     */
    public DigestMaker(Labels labels, String language) {
        this.labels = labels;
        this.locale = Locale.forLanguageTag(language);
    }

    /** The newest day that has events of that kind; today's date where none has. */
    public static String newestDay(LedgerQuery ledger, EventFilter filter, LocalDate today) {
        return ledger.days(filter, 1).stream().map(d -> d.day()).findFirst().orElse(today.toString());
    }

    /**
     * The digest of that day.
     *
     * @param filter of which events; narrowed to the day by whoever asks
     * @param about the same in words; empty for all
     * @param link where more is to be read; empty where that is not known
     */
    public Digest make(LedgerQuery ledger, EventFilter filter, LocalDate day, String about, String link) {
        List<EventDetail> events = ledger.details(filter, Paging.first(MOST));
        long all = events.size() < MOST ? events.size() : ledger.count(filter);
        int reports = events.stream().mapToInt(e -> e.event().reports()).sum();
        String counts = Told.count(labels, "events", all) + ", " + Told.count(labels, "reports", reports);
        return new Digest(
                day.toString(),
                day.format(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale)),
                about,
                counts,
                groups(events),
                all > events.size() ? labels.get("digest.more", all - events.size()) : "",
                link);
    }

    private List<Digest.Group> groups(List<EventDetail> events) {
        Map<String, List<EventDetail>> byStory = new LinkedHashMap<>();
        for (EventDetail event : events) {
            byStory.computeIfAbsent(event.event().lead().article().story(), story -> new ArrayList<>())
                    .add(event);
        }
        Map<String, List<EventDetail>> byHeading = new TreeMap<>();
        byStory.values()
                .forEach(group -> group.forEach(event -> byHeading
                        .computeIfAbsent(heading(group, event), h -> new ArrayList<>())
                        .add(event)));
        Comparator<Map.Entry<String, List<EventDetail>>> mostTold =
                Comparator.comparingInt(group -> -reports(group.getValue()));
        return byHeading.entrySet().stream()
                .sorted(mostTold.thenComparing(Map.Entry::getKey))
                .map(group -> new Digest.Group(group.getKey(), items(group.getValue())))
                .toList();
    }

    private static int reports(List<EventDetail> events) {
        return events.stream().mapToInt(e -> e.event().reports()).sum();
    }

    // The title of the earliest article of the story that has one.
    private static String heading(List<EventDetail> group, EventDetail event) {
        return group.stream()
                .flatMap(e -> e.reports().stream())
                .map(ReportEntry::article)
                .filter(article -> article.title() != null)
                .min(Comparator.comparing((ArticleLine a) -> a.published() == null ? "~" : a.published())
                        .thenComparing(a -> a.id()))
                .map(article -> plain(String.valueOf(article.title())))
                .orElseGet(() -> Told.dyad(event.event().lead()));
    }

    private List<Digest.Item> items(List<EventDetail> events) {
        return events.stream()
                .sorted(Comparator.<EventDetail>comparingInt(e -> -e.event().reports())
                        .thenComparing(e -> e.event().id()))
                .map(this::item)
                .toList();
    }

    private Digest.Item item(EventDetail detail) {
        EventEntry event = detail.event();
        List<String> lines = new ArrayList<>();
        String condition = event.lead().condition();
        if (condition != null) {
            lines.add(labels.get("event.condition") + ": " + plain(condition));
        }
        String differences = differences(detail);
        if (!differences.isEmpty()) {
            lines.add(differences);
        }
        lines.add(sources(detail));
        return new Digest.Item(event.id(), plain(Told.event(event, labels)), lines);
    }

    /** "according to the minister · 3 reports: Suara Nusa, Kabar Selat". */
    private String sources(EventDetail detail) {
        String saidBy = detail.event().saidBy();
        List<String> publishers = detail.reports().stream()
                .map(report -> report.article().publisher())
                .filter(Objects::nonNull)
                .distinct()
                .limit(PUBLISHERS)
                .toList();
        String reports = Told.count(labels, "reports", detail.event().reports());
        return (saidBy == null ? "" : labels.get("digest.by", plain(saidBy)) + " · ")
                + reports
                + (publishers.isEmpty() ? "" : ": " + plain(String.join(", ", publishers)));
    }

    /** "length: 45 minutes / 1 hour according to Harian Teluk". */
    private String differences(EventDetail detail) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Difference difference : detail.differences()) {
            if (!difference.field().equals("said_by")) {
                List<String> values = fields.computeIfAbsent(difference.field(), f -> new ArrayList<>());
                String publisher = publisher(detail, difference.report());
                values.add(
                        values.isEmpty() || publisher == null
                                ? value(difference)
                                : value(difference) + " " + labels.get("digest.by", publisher));
            }
        }
        List<String> parts = new ArrayList<>();
        fields.entrySet().stream()
                .limit(DIFFERENCES)
                .forEach(f -> parts.add(name(f.getKey()) + ": " + String.join(" / ", f.getValue())));
        return String.join("; ", parts);
    }

    private static @Nullable String publisher(EventDetail detail, String report) {
        return detail.reports().stream()
                .filter(r -> r.id().equals(report))
                .map(r -> r.article().publisher())
                .filter(Objects::nonNull)
                .map(DigestMaker::plain)
                .findFirst()
                .orElse(null);
    }

    private String name(String field) {
        return field.startsWith("figure:") ? labels.get("digest.figure") : labels.value("field", field);
    }

    private String value(Difference difference) {
        return switch (difference.field()) {
            case "duration" ->
                difference.value().matches("\\d{1,15}")
                        ? labels.duration(Long.parseLong(difference.value()))
                        : difference.value();
            case "status" -> labels.value("status", difference.value());
            case "type", "mode", "date" -> difference.value();
            default -> plain(difference.text());
        };
    }

    /** On one line and not too long; an asterisk would be taken for the beginning of bold type. */
    private static String plain(String text) {
        String line = text.replace('*', '∗').replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(LONGEST - 1, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
