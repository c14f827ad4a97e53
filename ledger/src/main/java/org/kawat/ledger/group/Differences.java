package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.ledger.group.When.Precise;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** What the reports of an event say otherwise than each other, with the words of each. */
final class Differences {
    private final Database database;
    private final Map<String, List<String>> spelt;
    private final List<Said> found = new ArrayList<>();

    /** With the words of names that are known already, to which those that are met are added. */
    Differences(Database database, Map<String, List<String>> spelt) {
        this.database = database;
        this.spelt = spelt;
    }

    /** That so many reports say this; the first is the one whose words are given. */
    record Said(String field, String value, int reports, long report, Span span, String words) {}

    private record Words(Span span, String text) {}

    /** All differences among these, field by field. */
    List<Said> of(List<Member> members) {
        if (members.size() < 2) {
            return List.of();
        }
        field("type", members, Member::type, (a, b) -> false, Differences::evidence);
        field("mode", members, Member::mode, (a, b) -> false, Differences::evidence);
        field("status", members, Member::status, (a, b) -> false, Differences::evidence);
        field("date", members, Member::date, Differences::sameTime, this::date);
        field(
                "duration",
                members,
                m -> m.duration() == null ? null : m.duration().toString(),
                (a, b) -> false,
                this::length);
        field("place", members, Member::place, this::alike, Differences::place);
        field("said_by", members, Member::saidBy, this::alike, this::speaker);
        figures(members);
        return found;
    }

    private void field(
            String field,
            List<Member> members,
            Function<Member, @Nullable String> value,
            Same same,
            Function<Member, Words> words) {
        Map<String, List<Member>> by = new LinkedHashMap<>();
        for (Member member : members) {
            String own = value.apply(member);
            if (own != null) {
                String like = by.keySet().stream()
                        .filter(v -> v.equals(own) || same.same(v, own))
                        .findFirst()
                        .orElse(own);
                by.computeIfAbsent(like, v -> new ArrayList<>()).add(member);
            }
        }
        if (by.size() > 1) {
            by.forEach((v, who) -> {
                Words first = words.apply(who.get(0));
                found.add(new Said(field, v, who.size(), who.get(0).id(), first.span, first.text));
            });
        }
    }

    private boolean alike(String one, String other) {
        return Spelling.alike(
                spelt.computeIfAbsent(one, Spelling::words), spelt.computeIfAbsent(other, Spelling::words));
    }

    // A week that a day is in says nothing else than the day.
    private static boolean sameTime(String one, String other) {
        When a = When.of(one);
        When b = When.of(other);
        return a.precise() != Precise.DAY && a.first() <= b.first() && b.last() <= a.last()
                || b.precise() != Precise.DAY && b.first() <= a.first() && a.last() <= b.last();
    }

    private static Words evidence(Member member) {
        return new Words(member.evidence(), member.words());
    }

    private static Words place(Member member) {
        return member.placeSpan() == null || member.place() == null
                ? evidence(member)
                : new Words(member.placeSpan(), member.place());
    }

    private Words date(Member member) {
        return fact(
                        "SELECT * FROM date_fact WHERE article_id = ? AND value = ? ORDER BY ordinal",
                        member,
                        String.valueOf(member.date()))
                .orElseGet(() -> evidence(member));
    }

    private Words length(Member member) {
        return fact(
                        "SELECT * FROM figure WHERE article_id = ? AND unit = 's' AND exact = ? ORDER BY ordinal",
                        member,
                        String.valueOf(member.duration()))
                .orElseGet(() -> evidence(member));
    }

    private Optional<Words> fact(String sql, Member member, String value) {
        return database.first(sql, Differences::words, member.article(), value);
    }

    private static Words words(Row row) {
        return new Words(new Span(row.count("begin_offset"), row.count("end_offset")), row.text("text"));
    }

    private Words speaker(Member member) {
        String name = String.valueOf(member.saidBy());
        String text = database.first("SELECT text FROM article WHERE id = ?", row -> row.text("text"), member.article())
                .orElseThrow();
        int at = text.indexOf(name, member.sentence().begin());
        at = at < 0 || at >= member.sentence().end() ? text.indexOf(name) : at;
        return at < 0 || name.isEmpty() ? evidence(member) : new Words(new Span(at, at + name.length()), name);
    }

    /** Figures of one unit, of which each report has one in its sentence. */
    private void figures(List<Member> members) {
        Map<Long, Map<String, List<Words>>> all = new HashMap<>();
        TreeSet<String> units = new TreeSet<>();
        for (Member member : members) {
            Map<String, List<Words>> own = new LinkedHashMap<>();
            for (Member.Amount amount : member.amounts()) {
                own.computeIfAbsent(amount.value(), v -> new ArrayList<>())
                        .add(new Words(amount.span(), amount.text()));
            }
            own.keySet().forEach(v -> units.add(v.substring(0, v.indexOf(' '))));
            all.put(member.id(), own);
        }
        for (String unit : units) {
            List<Member> one = members.stream()
                    .filter(m -> only(all.getOrDefault(m.id(), Map.of()), unit) != null)
                    .toList();
            field(
                    "figure:" + unit,
                    one,
                    m -> String.valueOf(only(all.getOrDefault(m.id(), Map.of()), unit))
                            .substring(unit.length() + 1),
                    (a, b) -> false,
                    m -> {
                        Map<String, List<Words>> own = all.getOrDefault(m.id(), Map.of());
                        return own.getOrDefault(String.valueOf(only(own, unit)), List.of(evidence(m)))
                                .get(0);
                    });
        }
    }

    private static @Nullable String only(Map<String, List<Words>> own, String unit) {
        String only = null;
        for (String value : own.keySet()) {
            if (value.startsWith(unit + " ")) {
                if (only != null) {
                    return null;
                }
                only = value;
            }
        }
        return only;
    }

    private interface Same {
        boolean same(String one, String other);
    }
}
