package org.kawat.app.desk.article;

/** Makes characters visible that would play tricks on whoever reads a text. */
final class Visible {
    private static final char REPLACED = '\uFFFD';
    private static final char PICTURES = '\u2400';

    private Visible() {}

    /**
     * The text with a sign in the place of each control character, and of each that would turn the order of what is beside it:
     * as many UTF-16 units as before. Tabs and ends of lines stay, as do the marks that right-to-left scripts need.
     */
    static String of(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char sign = sign(text.charAt(i));
            if (sign != text.charAt(i)) {
                shown = shown == null ? new StringBuilder(text) : shown;
                shown.setCharAt(i, sign);
            }
        }
        return shown == null ? text : shown.toString();
    }

    private static char sign(char c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return c;
        }
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
        return turns || Character.isISOControl(c) ? REPLACED : c;
    }
}
