package org.kawat.app.desk.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.view.Labels;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.query.ActorDetail;
import org.kawat.ledger.query.Deeds;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.Person;
import org.kawat.ledger.query.Relation;
import org.kawat.ledger.query.RelationFilter;
import org.kawat.ledger.query.RelationFilter.Step;
import org.kawat.ledger.query.StatementEntry;
import org.kawat.ledger.query.StatementFilter;

/**
 * What is known of a state or body.
 *
 * @param detail null where no article names it
 * @param sides what it did, what was done to it, and what it did with others on one footing
 * @param partners those with the most events first
 */
record ActorPage(
        @Nullable ActorDetail detail,
        List<Side> sides,
        List<Partner> partners,
        List<Person> people,
        List<EventLine> events,
        List<StatementEntry> statements) {
    private static final int NAMES = 12;
    private static final int PARTNERS = 20;
    private static final int PEOPLE = 16;
    private static final int EVENTS = 20;
    private static final int STATEMENTS = 10;
    private static final List<Status> ACTUAL = List.of(Status.ACTUAL);

    /** What it did on one side. */
    record Side(Deeds.Side side, List<Deeds> deeds, Tally tally) {}

    /** Another, and what is between the two. */
    record Partner(String code, Tally tally) {}

    static ActorPage of(LedgerQuery ledger, String code, Labels labels) {
        ActorDetail detail = detail(ledger, code);
        EventFilter with = EventFilter.builder().actor(code).build();
        return new ActorPage(
                detail,
                sides(ledger.deeds(code, ACTUAL)),
                partners(ledger.relations(new RelationFilter(code, null, null, null, ACTUAL, Step.ALL)), code),
                ledger.people(code, PEOPLE),
                EventLine.of(ledger.events(with, Paging.first(EVENTS)).items(), labels),
                ledger.statements(StatementFilter.of(code), Paging.first(STATEMENTS))
                        .items());
    }

    static @Nullable ActorDetail detail(LedgerQuery ledger, String code) {
        try {
            return ledger.actor(code, NAMES);
        } catch (LedgerException e) {
            if (e.kind() == LedgerException.Kind.UNKNOWN) {
                return null;
            }
            throw e;
        }
    }

    private static List<Side> sides(List<Deeds> deeds) {
        List<Side> sides = new ArrayList<>();
        for (Deeds.Side side : Deeds.Side.values()) {
            List<Deeds> own = deeds.stream().filter(d -> d.side() == side).toList();
            if (!own.isEmpty()) {
                sides.add(new Side(side, own, tally(own)));
            }
        }
        return sides;
    }

    private static Tally tally(List<Deeds> deeds) {
        SortedMap<String, Integer> types = new TreeMap<>();
        SortedMap<String, Integer> quads = new TreeMap<>();
        int events = 0;
        for (Deeds deed : deeds) {
            events += deed.events();
            types.merge(deed.type(), deed.events(), Integer::sum);
            quads.merge(deed.quad(), deed.events(), Integer::sum);
        }
        return new Tally(events, 0, 0, 0, types, quads);
    }

    private static List<Partner> partners(List<Relation> relations, String code) {
        Map<String, List<Relation>> byOther = new LinkedHashMap<>();
        for (Relation relation : relations) {
            String other = relation.source().equals(code) ? relation.target() : relation.source();
            byOther.computeIfAbsent(other, c -> new ArrayList<>()).add(relation);
        }
        return byOther.entrySet().stream()
                .map(entry -> new Partner(entry.getKey(), Tally.of(entry.getValue())))
                .sorted(Comparator.comparing((Partner p) -> p.tally().events())
                        .reversed()
                        .thenComparing(Partner::code))
                .limit(PARTNERS)
                .toList();
    }
}
