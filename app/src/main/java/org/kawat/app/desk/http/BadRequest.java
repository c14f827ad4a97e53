package org.kawat.app.desk.http;

import java.util.List;

/** What was asked cannot be answered, and whoever asked can mend it. */
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;
    private final String code;
    private final transient List<String> errors;

    public BadRequest(String message) {
        this(400, "bad-request", message);
    }

    /**
     * One of that kind.
     *
     * @param status of HTTP: 400 to 499, or 503 for what goes well a little later
     * @param code a word for programs
     */
    public BadRequest(int status, String code, String message) {
        this(status, code, message, List.of());
    }

    /**
     * One with a line for each thing that is wrong.
     *
     * @param errors the lines
     */
    public BadRequest(int status, String code, String message, List<String> errors) {
        super(message);
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<String> errors() {
        return errors;
    }
}
