package org.kawat.app.desk.relations;

import java.util.List;
import org.kawat.app.desk.show.EventLine;
import org.kawat.ledger.query.ActorName;
import org.kawat.ledger.query.Deeds;
import org.kawat.ledger.query.Person;
import org.kawat.ledger.query.StatementEntry;

/**
 * What the page of a state or body shows.
 *
 * @param events how many there are, whatever came of them
 * @param first day of the earliest, or what is known of it; empty where nothing is
 * @param last the same of the latest
 */
public record ActorView(
        Actor actor,
        int events,
        String first,
        String last,
        List<ActorName> names,
        List<Side> sides,
        List<Partner> partners,
        List<Person> people,
        List<EventLine> lines,
        List<StatementEntry> statements) {
    /** What it did on one side; the name is that of {@link Deeds.Side}. */
    public record Side(String name, Tally tally, List<Line> lines) {
        public Side {
            lines = List.copyOf(lines);
        }
    }

    /** Events of one type, and where they are on the wire. */
    public record Line(String type, String quad, int events, String address) {}

    /** Another, and what is between the two. */
    public record Partner(Actor actor, Tally tally) {}

    public ActorView {
        names = List.copyOf(names);
        sides = List.copyOf(sides);
        partners = List.copyOf(partners);
        people = List.copyOf(people);
        lines = List.copyOf(lines);
        statements = List.copyOf(statements);
    }
}
