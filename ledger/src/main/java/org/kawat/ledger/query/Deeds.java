package org.kawat.ledger.query;

/** How many events of one type an actor has on one side. */
public record Deeds(Side side, String type, String quad, int events) {
    /** Where the actor stands in an event. */
    public enum Side {
        /** It acted. */
        SOURCE,
        /** It was acted on. */
        TARGET,
        /** It and another were on one footing. */
        MUTUAL
    }
}
