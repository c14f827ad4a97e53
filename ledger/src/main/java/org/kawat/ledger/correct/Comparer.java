package org.kawat.ledger.correct;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.Figure;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.ledger.correct.Change.What;
import org.kawat.ledger.store.Keys;
import org.kawat.ledger.store.Names;

/** Holds what was read from an article against what is read from it now. */
public final class Comparer {
    private final String article;
    private final String text;

    public Comparer(String article, String text) {
        this.article = article;
        this.text = text;
    }

    /** What is otherwise now; nothing if all is the same. */
    public List<Change> compare(Report before, Report after) {
        Map<String, Event> old = byKey(before);
        Map<String, Event> now = byKey(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((key, event) -> {
            Event same = old.remove(key);
            if (same != null && !plain(same).equals(plain(event))) {
                changes.add(changed(same, event));
            } else if (same == null) {
                changes.add(come(event, old, now));
            }
        });
        old.values().forEach(event -> changes.add(change(What.GONE, event, line(event), null, List.of())));
        if (changes.isEmpty() && !facts(before).equals(facts(after))) {
            changes.add(new Change(article, What.FACTS, "-", "", null, null, List.of()));
        }
        return changes;
    }

    private Map<String, Event> byKey(Report report) {
        List<String> keys = Keys.reports(article, report);
        Map<String, Event> events = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            events.put(keys.get(i), report.events().get(i));
        }
        return events;
    }

    // An event of the same words with another type, or of some of the words, is the same that was read otherwise.
    private Change come(Event event, Map<String, Event> old, Map<String, Event> now) {
        Optional<String> was = old.entrySet().stream()
                .filter(e -> !now.containsKey(e.getKey()))
                .filter(e -> e.getValue().evidence().overlaps(event.evidence()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (was.isPresent()) {
            return changed(Objects.requireNonNull(old.remove(was.get())), event);
        }
        return change(What.NEW, event, null, line(event), List.of());
    }

    private Change changed(Event before, Event after) {
        return change(What.CHANGED, after, line(before), line(after), fields(before, after));
    }

    private Change change(
            What what, Event event, @Nullable String before, @Nullable String after, List<String> fields) {
        return new Change(article, what, event.type().name(), event.evidence().of(text), before, after, fields);
    }

    private String line(Event event) {
        return event.type() + " " + codes(event.sources()) + (event.mutual() ? " with " : " to ")
                + codes(event.targets())
                + ", " + Names.of(event.status()) + (event.date() == null ? "" : ", " + event.date()) + ": "
                + event.evidence().of(text);
    }

    private static String codes(List<Event.Role> roles) {
        return roles.isEmpty()
                ? "-"
                : roles.stream().map(r -> String.valueOf(r.code())).collect(Collectors.joining("+"));
    }

    private static List<String> fields(Event a, Event b) {
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("type", a.type() == b.type());
        same.put("mode", Objects.equals(a.mode(), b.mode()));
        same.put("contexts", a.contexts().equals(b.contexts()));
        same.put("sources", a.sources().equals(b.sources()));
        same.put("targets", a.targets().equals(b.targets()));
        same.put("mutual", a.mutual() == b.mutual());
        same.put("status", a.status() == b.status());
        same.put("condition", Objects.equals(a.condition(), b.condition()));
        same.put("date", Objects.equals(a.date(), b.date()));
        same.put("place", Objects.equals(a.place(), b.place()));
        same.put("duration", Objects.equals(a.durationSeconds(), b.durationSeconds()));
        same.put("topics", a.topics().equals(b.topics()));
        same.put("said_by", Objects.equals(a.saidBy(), b.saidBy()));
        same.put("cameo", a.cameo().equals(b.cameo()));
        same.put("rule", a.rule().equals(b.rule()));
        same.put("evidence", a.evidence().equals(b.evidence()));
        return same.entrySet().stream()
                .filter(e -> !e.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    // A score of 2.50 is one of 2.5, and the ledger has no digits more than a double has.
    private static Event plain(Event e) {
        BigDecimal score = e.goldstein();
        BigDecimal plain = score == null ? null : new BigDecimal(Names.plain(BigDecimal.valueOf(score.doubleValue())));
        return new Event(
                e.type(),
                e.mode(),
                e.contexts(),
                e.sources(),
                e.targets(),
                e.mutual(),
                e.status(),
                e.condition(),
                e.date(),
                e.place(),
                e.channel(),
                e.durationSeconds(),
                e.topics(),
                e.saidBy(),
                e.attribution(),
                e.cameo(),
                plain,
                e.quad(),
                e.rule(),
                e.evidence(),
                e.sentence());
    }

    private static List<Object> facts(Report r) {
        List<Object> figures = new ArrayList<>();
        for (Figure f : r.figures()) {
            figures.add(List.of(
                    f.kind(),
                    Names.plain(f.value()),
                    f.unit(),
                    f.approximate(),
                    String.valueOf(f.of()),
                    String.valueOf(f.period()),
                    String.valueOf(f.since()),
                    String.valueOf(f.change()),
                    String.valueOf(f.equals()),
                    f.span()));
        }
        return List.of(
                r.language(),
                String.valueOf(r.dateline()),
                r.cites(),
                r.related(),
                r.paragraphs(),
                r.actors(),
                r.statements(),
                figures,
                r.dates(),
                r.checks());
    }

    /** How many of the characters of the two are the same. */
    static int overlap(Span one, Span other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin()));
    }
}
