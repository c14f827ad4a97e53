package org.kawat.app.view;

/**
 * Colours of a terminal, where they are wanted.
 *
 * @param colour false leaves all text as it is
 */
public record Style(boolean colour) {
    /** What matters most. */
    public String bold(String text) {
        return paint("1", text);
    }

    /** What matters least. */
    public String dim(String text) {
        return paint("2", text);
    }

    /** A type of event. */
    public String type(String text) {
        return paint("1;36", text);
    }

    /** What is as it should be. */
    public String good(String text) {
        return paint("32", text);
    }

    /** What is not. */
    public String bad(String text) {
        return paint("1;31", text);
    }

    /** What needs care. */
    public String careful(String text) {
        return paint("33", text);
    }

    private String paint(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
