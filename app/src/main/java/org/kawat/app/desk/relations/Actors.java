package org.kawat.app.desk.relations;

import java.util.List;
import org.kawat.ledger.query.ActorName;

/**
 * Actors that were looked for.
 *
 * @param asked what was looked for; empty for all
 * @param next address of what comes after; empty where this is all
 */
public record Actors(String asked, List<Found> found, String next) {
    /**
     * One of them.
     *
     * @param names what it goes by, the commonest few
     * @param roles how often it is a side of what articles report
     */
    public record Found(Actor actor, List<ActorName> names, int roles) {
        public Found {
            names = List.copyOf(names);
        }
    }

    public Actors {
        found = List.copyOf(found);
    }
}
