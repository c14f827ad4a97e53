package org.kawat.app.desk.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.query.Relation;
import org.kawat.ledger.query.RelationFilter.Step;

/** What passed between two in a day, week, month or year. */
public record Bin(LocalDate since, LocalDate until, Tally tally) {
    private static final String TALKS = "CONSULT";

    public int talks() {
        return tally.type(TALKS);
    }

    /** One after the other without a gap, so that a quiet time is seen as one; from the first to the last of both. */
    static List<Bin> fill(List<Relation> relations, Step step, @Nullable LocalDate since, @Nullable LocalDate until) {
        Map<LocalDate, List<Relation>> byBegin = relations.stream()
                .filter(relation -> relation.period() != null)
                .collect(Collectors.groupingBy(
                        relation -> Steps.begin(Objects.requireNonNull(relation.period()), step),
                        TreeMap::new,
                        Collectors.toList()));
        List<LocalDate> begins = new ArrayList<>(byBegin.keySet());
        if (begins.isEmpty()) {
            return List.of();
        }
        LocalDate first = begins.get(0);
        LocalDate last = begins.get(begins.size() - 1);
        first = since != null ? Steps.begin(since, step) : first;
        last = until != null ? Steps.begin(until, step) : last;
        List<Bin> bins = new ArrayList<>();
        for (LocalDate begin = first; !begin.isAfter(last); begin = Steps.next(begin, step)) {
            LocalDate next = Steps.next(begin, step);
            bins.add(new Bin(begin, next.minusDays(1), Tally.of(byBegin.getOrDefault(begin, List.of()))));
        }
        return bins;
    }
}
