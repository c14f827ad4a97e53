package org.kawat.ledger.query;

/** A name that an actor goes by, and how often sides of events are called so. */
public record ActorName(String name, int roles) {}
