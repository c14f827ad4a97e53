package org.kawat.ingest.text;

/** An input that cannot be read. The message says what is wrong and what to do, without the place. */
public final class InputException extends Exception {
    private static final long serialVersionUID = 1L;

    public InputException(String message) {
        super(message);
    }

    /** What is wrong and what to do. */
    public String what() {
        String message = getMessage();
        return message == null ? "" : message;
    }
}
