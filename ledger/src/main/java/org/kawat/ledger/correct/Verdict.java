package org.kawat.ledger.correct;

/** What an analyst says of what the coder read. */
public enum Verdict {
    /** It is as it should be. */
    RIGHT,
    /** The article does not say so: it counts for nothing. */
    WRONG,
    /** It is so but for some fields. */
    AMENDED
}
