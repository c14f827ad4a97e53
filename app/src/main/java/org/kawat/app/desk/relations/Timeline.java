package org.kawat.app.desk.relations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Relation;
import org.kawat.ledger.query.RelationFilter.Step;

/**
 * What passed between two over time.
 *
 * @param step how long a bin is
 * @param bins without a gap, the oldest first; none where nothing happened on a day that is known
 */
public record Timeline(Step step, List<Bin> bins, String one, String other, Choice choice) {
    /** What can be asked for. */
    public static final List<Step> STEPS = List.of(Step.DAY, Step.WEEK, Step.MONTH, Step.YEAR);

    private static final int MOST = 200;
    private static final int MOST_WITH_LINKS = 60;

    public Timeline {
        bins = List.copyOf(bins);
    }

    /**
     * Of the two.
     *
     * @param wanted how long a bin is to be; null for what suits the time
     * @param today what lies after it is not shown as quiet
     */
    static Timeline of(
            LedgerQuery ledger, String one, String other, Choice choice, @Nullable Step wanted, LocalDate today) {
        List<Relation> months = ledger.relations(choice.relations(one, other, Step.MONTH));
        List<Bin> spread = Bin.fill(months, Step.MONTH, null, null);
        if (spread.isEmpty()) {
            return new Timeline(wanted == null ? Step.MONTH : wanted, List.of(), one, other, choice);
        }
        LocalDate first = spread.get(0).since();
        LocalDate last = spread.get(spread.size() - 1).until();
        LocalDate since = choice.since();
        LocalDate until = choice.until();
        LocalDate end = until == null || until.isAfter(later(today, last)) ? null : until;
        LocalDate latest = end == null ? last : end;
        Step step = wanted != null ? wanted : Steps.suiting(since == null ? first : since, latest);
        // The beginning may be one of time, which nobody means to look at day by day.
        LocalDate begin = since == null || Steps.count(since, latest, step) > MOST ? null : since;
        while (step != Step.YEAR && Steps.count(begin == null ? first : begin, latest, step) > MOST) {
            step = STEPS.get(STEPS.indexOf(step) + 1);
        }
        List<Relation> relations = step == Step.MONTH ? months : ledger.relations(choice.relations(one, other, step));
        // Of some events no more is known than the month.
        return relations.isEmpty()
                ? new Timeline(Step.MONTH, spread, one, other, choice)
                : new Timeline(step, Bin.fill(relations, step, begin, end), one, other, choice);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Those in which something was. */
    public List<Bin> told() {
        return bins.stream().filter(bin -> bin.tally().events() > 0).toList();
    }

    /** Whether the table is short enough for every number to be a link; else those of a row share one. */
    public boolean isShort() {
        return told().size() <= MOST_WITH_LINKS;
    }

    public String words(Bin bin, Labels labels, String language) {
        return Steps.words(bin.since(), step, labels, language);
    }

    /** The events of a bin on the wire: of that class, or all where it is empty. */
    public String events(Bin bin, String quad) {
        List<String> more =
                new ArrayList<>(List.of("between", one + "," + other, "since", since(bin), "until", until(bin)));
        if (!quad.isEmpty()) {
            more.addAll(List.of("quad", quad));
        }
        return "/" + choice.events(more.toArray(new String[0])).suffix();
    }

    /** What the chart is drawn from. */
    public String json(Labels labels, String language) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(
                "names", bins.stream().map(bin -> words(bin, labels, language)).toList());
        fields.put("since", bins.stream().map(this::since).toList());
        fields.put("until", bins.stream().map(this::until).toList());
        Map<String, @Nullable Object> quads = new LinkedHashMap<>();
        for (String quad : EventQuery.QUADS) {
            quads.put(quad, bins.stream().map(bin -> bin.tally().quad(quad)).toList());
        }
        fields.put("quads", quads);
        List<@Nullable Object> means = new ArrayList<>();
        bins.forEach(bin -> means.add(rounded(bin.tally().mean())));
        fields.put("goldstein", means);
        fields.put("talks", bins.stream().map(Bin::talks).toList());
        fields.put(
                "wire",
                "/"
                        + choice.within(null, null)
                                .events("between", one + "," + other)
                                .suffix());
        Map<String, @Nullable Object> words = new LinkedHashMap<>();
        EventQuery.QUADS.forEach(quad -> words.put(quad, labels.value("quad", quad.replace('-', ' '))));
        for (String word : List.of("tone", "talks", "events")) {
            words.put(word, labels.get("timeline." + word));
        }
        words.put("decimal", labels.get("number.decimal"));
        fields.put("words", words);
        return JsonWriter.line(fields);
    }

    // A week may begin before the time that is asked for: what was before is not counted in it.
    private String since(Bin bin) {
        LocalDate since = choice.since();
        return String.valueOf(since == null ? bin.since() : later(since, bin.since()));
    }

    private String until(Bin bin) {
        LocalDate until = choice.until();
        return String.valueOf(until == null || until.isAfter(bin.until()) ? bin.until() : until);
    }

    private static @Nullable BigDecimal rounded(@Nullable Double mean) {
        return mean == null ? null : BigDecimal.valueOf(mean).setScale(2, RoundingMode.HALF_EVEN);
    }
}
