package org.kawat.app.view;

/**
 * Colours of a terminal, where they are wanted.
 *
 * @param colour false leaves all text as it is
 */
public record Style(boolean colour) {
    String bold(String text) {
        return paint("1", text);
    }

    String dim(String text) {
        return paint("2", text);
    }

    String type(String text) {
        return paint("1;36", text);
    }

    String good(String text) {
        return paint("32", text);
    }

    String bad(String text) {
        return paint("1;31", text);
    }

    String careful(String text) {
        return paint("33", text);
    }

    private String paint(String code, String text) {
        return colour && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
