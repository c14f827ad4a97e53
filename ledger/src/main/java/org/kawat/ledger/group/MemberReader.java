package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Reads the reports that an event is made of. */
final class MemberReader {
    private final Database database;
    private final ReportGraph graph;

    MemberReader(Database database, ReportGraph graph) {
        this.database = database;
        this.graph = graph;
    }

    /** Those of one pivot, the earliest first. */
    List<Member> read(long pivot) {
        List<Long> ids = database.list(
                "SELECT report_id FROM report_feature WHERE pivot = ?", row -> row.number("report_id"), pivot);
        return ids.stream().map(this::member).sorted().toList();
    }

    private Member member(long id) {
        Traits traits = graph.node(id).traits();
        return database.first(
                        "SELECT r.*, a.published AS a_published FROM report r JOIN article a ON a.id = r.article_id"
                                + " WHERE r.id = ?",
                        row -> member(row, traits),
                        id)
                .orElseThrow();
    }

    private static Member member(Row row, Traits traits) {
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
                row.textOrNull("a_published"),
                traits.richness(),
                pairs(codes(traits.sources()), codes(traits.targets())));
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
