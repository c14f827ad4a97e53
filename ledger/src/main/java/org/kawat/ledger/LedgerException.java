package org.kawat.ledger;

import org.jspecify.annotations.Nullable;

/** Why the ledger could not do what was asked: one line for whoever asked. What was in the ledger before is in it still. */
public final class LedgerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What sort of trouble it is. */
    public enum Kind {
        /** There is no room left: nothing of what was being written is kept, all that was written before is. */
        FULL,
        /** A later Kawat has made the file. */
        NEWER,
        /** An earlier Kawat has made the file, and it was opened for reading only. */
        OLDER,
        /** It is no ledger, or a broken one. */
        NOT_A_LEDGER,
        /** Another process kept it locked for longer than was to be waited. */
        BUSY,
        /** It may not be read or written. */
        DENIED,
        /** What was asked for is not there. */
        UNKNOWN,
        /** What was asked cannot be done: the question is at fault. */
        BAD_REQUEST,
        /** Anything else. */
        INTERNAL
    }

    private final Kind kind;

    public LedgerException(Kind kind, String message) {
        this(kind, message, null);
    }

    public LedgerException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
