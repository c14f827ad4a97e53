package org.kawat.app.desk.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;
import org.kawat.coder.DateFact;
import org.kawat.coder.Event;
import org.kawat.coder.Figure;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.ledger.query.ReportEntry;

/** Finds the words of an article that facts were read from. Events are counted from 1, all else from 0. */
final class Marking {
    /** What words can be to an event, in the order in which they are named. */
    static final List<String> PARTS = List.of("did", "who", "whom", "by", "if", "when", "at", "long", "on");

    private final Report report;
    private final List<Mark> marks = new ArrayList<>();

    private Marking(Report report) {
        this.report = report;
    }

    /**
     * The marks of a report.
     *
     * @param kept its events as the ledger has them; empty where it is in no ledger
     */
    static List<Mark> of(Report report, List<ReportEntry> kept) {
        Marking marking = new Marking(report);
        for (int i = 0; i < report.events().size(); i++) {
            String verdict = kept.isEmpty() ? null : kept.get(i).verdict();
            marking.event("e" + (i + 1), report.events().get(i), verdict);
        }
        marking.facts();
        return marking.marks;
    }

    private void event(String id, Event event, @Nullable String verdict) {
        String look = "did " + event.quad().replace(' ', '-') + " is-"
                + event.status().name().toLowerCase(Locale.ROOT);
        add(event.evidence(), id + "-did", "wrong".equals(verdict) ? look + " is-wrong" : look);
        roles(id + "-who", event, event.sources());
        // Of those who do the same, none is the one that it is done to.
        roles(id + (event.mutual() ? "-who" : "-whom"), event, event.targets());
        add(event.condition(), id + "-if", "condition");
        add(event.place(), id + "-at", "");
        event.topics().forEach(topic -> add(topic, id + "-on", ""));
        add(speaker(event), id + "-by", "");
        add(date(event), id + "-when", "");
        add(length(event), id + "-long", "");
    }

    // Who was put in by an analyst is named nowhere: all of the evidence stands for it.
    private void roles(String fact, Event event, List<Event.Role> roles) {
        roles.stream()
                .map(Event.Role::span)
                .filter(span -> !span.equals(event.evidence()))
                .forEach(span -> add(span, fact, ""));
    }

    private void facts() {
        for (int i = 0; i < report.actors().size(); i++) {
            for (Span mention : report.actors().get(i).mentions()) {
                add(mention, "a" + i, "actor");
            }
        }
        for (int i = 0; i < report.figures().size(); i++) {
            add(report.figures().get(i).span(), "f" + i, "figure");
        }
        for (int i = 0; i < report.dates().size(); i++) {
            add(report.dates().get(i).span(), "d" + i, "date");
        }
        for (int i = 0; i < report.statements().size(); i++) {
            add(report.statements().get(i).span(), "s" + i, "said");
        }
    }

    private void add(@Nullable Span span, String fact, String kind) {
        if (span != null) {
            marks.add(new Mark(span, fact, kind));
        }
    }

    // "We" in what is said is the speaker as well, but who speaks is named outside of it.
    private @Nullable Span speaker(Event event) {
        List<Span> named = report.actors().stream()
                .filter(actor -> actor.name().equals(event.saidBy()))
                .map(Actor::mentions)
                .flatMap(List::stream)
                .toList();
        Span outside =
                nearest(event, named.stream().filter(span -> !isSaid(span)).toList());
        return outside != null ? outside : nearest(event, named);
    }

    private boolean isSaid(Span span) {
        return report.statements().stream().anyMatch(said -> said.span().contains(span));
    }

    private @Nullable Span date(Event event) {
        return nearest(
                event,
                report.dates().stream()
                        .filter(date -> date.value().equals(event.date()))
                        .map(DateFact::span)
                        .toList());
    }

    private @Nullable Span length(Event event) {
        Long seconds = event.durationSeconds();
        return nearest(
                event,
                report.figures().stream()
                        .filter(f ->
                                f.kind() == Figure.Kind.DURATION && f.unit().equals("s"))
                        .filter(f -> seconds != null && f.value().doubleValue() == seconds.doubleValue())
                        .map(Figure::span)
                        .toList());
    }

    private static @Nullable Span nearest(Event event, List<Span> spans) {
        return spans.stream()
                .min(Comparator.<Span>comparingInt(span -> distance(span, event.evidence()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    private static int distance(Span a, Span b) {
        return a.overlaps(b) ? 0 : a.end() <= b.begin() ? b.begin() - a.end() : a.begin() - b.end();
    }
}
