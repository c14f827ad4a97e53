package org.kawat.ledger.query;

import java.util.List;

/**
 * An actor in short.
 *
 * @param roles how often it is a side of what an article reports
 * @param names the commonest few of its names, the commonest first
 */
public record ActorEntry(String code, int roles, List<ActorName> names) {
    public ActorEntry {
        names = List.copyOf(names);
    }
}
