package org.kawat.ingest.web;

/** Something that could not be fetched. The message says why, and what to do, without the address. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean passing;

    FetchException(String message, boolean passing) {
        super(message);
        this.passing = passing;
    }

    /** Why. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** Whether it may go well another time. */
    public boolean isPassing() {
        return passing;
    }
}
