package org.kawat.ledger.query;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an actor is called, what it did and what was done to it, in events that no analyst has called wrong.
 *
 * @param roles how often it is a side of what an article reports
 * @param names the commonest first
 * @param events each counted once, on whichever side it is
 * @param asSource those in which it acted, without those on one footing
 * @param asTarget those in which it was acted on, without those on one footing
 * @param mutual those on one footing
 * @param firstDay of the earliest event: a day, or what is known of it; null where nothing is
 * @param partners with whom, those of the most events first
 */
public record ActorDetail(
        String code,
        int roles,
        List<ActorName> names,
        int events,
        int asSource,
        int asTarget,
        int mutual,
        SortedMap<String, Integer> byType,
        @Nullable String firstDay,
        @Nullable String lastDay,
        List<Partner> partners) {
    public ActorDetail {
        names = List.copyOf(names);
        byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
        partners = List.copyOf(partners);
    }

    /** Another that it has events with: in which it acted on that one, was acted on by it, or both were on one footing. */
    public record Partner(String code, int events, int asSource, int asTarget, int mutual) {}
}
