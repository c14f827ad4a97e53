package org.kawat.ledger.query;

import java.util.List;

/**
 * Why the reports of an event are together, and others are not among them.
 *
 * @param pivot key of the report that the others are held against
 * @param linked every pair of its reports, with what speaks for and against
 * @param apart reports of other events that were looked at, the likeliest first
 */
public record Why(String event, String pivot, List<Pair> linked, List<Pair> apart) {
    public Why {
        linked = List.copyOf(linked);
        apart = List.copyOf(apart);
    }

    /**
     * Two reports held against each other.
     *
     * @param one key of a report of the event
     * @param other key of another, and
     * @param otherEvent of its event
     * @param same whether the two are taken for one act
     * @param score what speaks for it, summed; {@code need} is what is asked for
     * @param evidence what speaks for and against, with its points; or what rules it out
     */
    public record Pair(
            String one, String other, String otherEvent, boolean same, int score, int need, List<String> evidence) {
        public Pair {
            evidence = List.copyOf(evidence);
        }
    }
}
