package org.kawat.ledger.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Reads the reports that an event is made of. */
final class MemberReader {
    private final Database database;
    private final ReportGraph graph;
    private final Map<Long, Member> known = new HashMap<>();

    MemberReader(Database database, ReportGraph graph) {
        this.database = database;
        this.graph = graph;
    }

    /** Forgets all that was read. */
    void forget() {
        known.clear();
    }

    /** Forgets one, which is going to be otherwise. */
    void forget(long id) {
        known.remove(id);
    }

    /** Those of each pivot that has any, the earliest first. */
    List<List<Member>> read(Collection<Long> pivots) {
        Map<Long, List<Long>> ids = new TreeMap<>();
        TreeSet<Long> unknown = new TreeSet<>();
        database.each(
                "SELECT pivot, report_id FROM report_feature WHERE pivot IN (SELECT value FROM json_each(?))",
                row -> {
                    long id = row.number("report_id");
                    ids.computeIfAbsent(row.number("pivot"), p -> new ArrayList<>())
                            .add(id);
                    if (!known.containsKey(id)) {
                        unknown.add(id);
                    }
                },
                Database.numbers(pivots));
        Map<Long, List<Member.Amount>> amounts = amounts(unknown);
        database.each(
                "SELECT r.*, f.features, r.id AS report_id FROM report r JOIN report_feature f ON f.report_id = r.id"
                        + " WHERE r.id IN (SELECT value FROM json_each(?))",
                row -> {
                    long id = row.number("id");
                    known.put(id, member(row, graph.read(row).traits(), amounts.getOrDefault(id, List.of())));
                },
                Database.numbers(unknown));
        return ids.values().stream().map(this::sorted).toList();
    }

    private Map<Long, List<Member.Amount>> amounts(Collection<Long> ids) {
        Map<Long, List<Member.Amount>> amounts = new HashMap<>();
        database.each(
                "SELECT r.id, f.unit, f.exact, f.begin_offset, f.end_offset, f.text FROM report r"
                        + " CROSS JOIN figure f ON f.article_id = r.article_id AND f.begin_offset >= r.sentence_begin"
                        + " AND f.end_offset <= r.sentence_end AND f.kind <> 'duration'"
                        + " WHERE r.id IN (SELECT value FROM json_each(?)) ORDER BY r.id, f.ordinal",
                row -> amounts.computeIfAbsent(row.number("id"), id -> new ArrayList<>())
                        .add(new Member.Amount(
                                row.text("unit"),
                                row.text("exact"),
                                new Span(row.count("begin_offset"), row.count("end_offset")),
                                row.text("text"))),
                Database.numbers(ids));
        return amounts;
    }

    private List<Member> sorted(List<Long> ids) {
        return ids.stream()
                .map(id -> Optional.ofNullable(known.get(id)).orElseThrow())
                .sorted()
                .toList();
    }

    /** Says that these are now of that event. */
    void move(List<Member> members, long event) {
        for (Member member : members) {
            if (member.event() != event) {
                known.put(member.id(), member.of(event));
            }
        }
    }

    private static Member member(Row row, Traits traits, List<Member.Amount> amounts) {
        return new Member(
                row.number("id"),
                row.text("key"),
                row.number("article_id"),
                row.number("event_id"),
                row.text("type"),
                row.textOrNull("mode"),
                row.text("status"),
                row.flag("mutual"),
                row.textOrNull("date"),
                row.textOrNull("place"),
                place(row),
                row.textOrNull("channel"),
                traits.duration(),
                row.textOrNull("said_by"),
                row.text("cameo"),
                row.realOrNull("goldstein"),
                row.text("quad"),
                row.textOrNull("verdict"),
                new Span(row.count("evidence_begin"), row.count("evidence_end")),
                row.text("evidence"),
                new Span(row.count("sentence_begin"), row.count("sentence_end")),
                published(traits),
                traits.richness(),
                pairs(codes(traits.sources()), codes(traits.targets())),
                amounts);
    }

    private static @Nullable String published(Traits traits) {
        return traits.published() == null
                ? null
                : LocalDate.ofEpochDay(traits.published()).toString();
    }

    private static @Nullable Span place(Row row) {
        Integer begin = row.countOrNull("place_begin");
        Integer end = row.countOrNull("place_end");
        return begin == null || end == null ? null : new Span(begin, end);
    }

    // Who has a name and no code is nobody here.
    private static List<String> codes(List<String> side) {
        List<String> codes = side.stream().filter(code -> !code.startsWith("~")).toList();
        return codes.isEmpty() ? List.of("") : codes;
    }

    private static List<Member.Pair> pairs(List<String> sources, List<String> targets) {
        List<Member.Pair> pairs = new ArrayList<>();
        for (String source : sources) {
            for (String target : targets) {
                pairs.add(new Member.Pair(source, target));
            }
        }
        return pairs;
    }
}
