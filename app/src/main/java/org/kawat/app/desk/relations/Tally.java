package org.kawat.app.desk.relations;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.ledger.query.Relation;

/**
 * Counts of some relations together.
 *
 * @param scored how many have a score
 * @param goldsteinSum of those that have one
 */
public record Tally(
        int events,
        int reports,
        int scored,
        double goldsteinSum,
        SortedMap<String, Integer> byType,
        SortedMap<String, Integer> byQuad) {
    public Tally {
        byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
        byQuad = Collections.unmodifiableSortedMap(new TreeMap<>(byQuad));
    }

    static Tally of(List<Relation> relations) {
        SortedMap<String, Integer> types = new TreeMap<>();
        SortedMap<String, Integer> quads = new TreeMap<>();
        int events = 0;
        int reports = 0;
        int scored = 0;
        double sum = 0;
        for (Relation relation : relations) {
            events += relation.events();
            reports += relation.reports();
            scored += relation.scored();
            Double mean = relation.goldstein();
            sum += mean == null ? 0 : mean * relation.scored();
            relation.byType().forEach((type, n) -> types.merge(type, n, Integer::sum));
            relation.byQuad().forEach((quad, n) -> quads.merge(quad, n, Integer::sum));
        }
        return new Tally(events, reports, scored, sum, types, quads);
    }

    /** The mean of Goldstein's scale; null where no event has a score. */
    public @Nullable Double mean() {
        return scored == 0 ? null : goldsteinSum / scored;
    }

    public int type(String type) {
        return byType.getOrDefault(type, 0);
    }

    /** How many are of that class, as it stands in an address. */
    public int quad(String quad) {
        return byQuad.getOrDefault(quad.replace('-', ' '), 0);
    }

    public int cooperation() {
        return quad("verbal-cooperation") + quad("material-cooperation");
    }

    public int conflict() {
        return quad("verbal-conflict") + quad("material-conflict");
    }

    /** The class that most are of, as it stands in an address; empty where there is nothing. */
    public String most() {
        return most(byQuad);
    }

    static String most(SortedMap<String, Integer> byQuad) {
        String most = "";
        int count = 0;
        for (String quad : EventQuery.QUADS) {
            int n = byQuad.getOrDefault(quad.replace('-', ' '), 0);
            if (n > count) {
                most = quad;
                count = n;
            }
        }
        return most;
    }
}
