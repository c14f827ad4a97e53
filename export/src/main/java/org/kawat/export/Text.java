package org.kawat.export;

import java.util.List;

/** Makes text fit for files, so that no reader of them breaks. */
final class Text {
    /** No cell of a file of rows is longer: what spreadsheets and the csv module of Python take, with some to spare. */
    static final int LONGEST = 32_000;

    private static final String CUT = "…";
    private static final char UNREADABLE = '\uFFFD';

    private Text() {}

    /** Without NUL, and with no half of a pair of surrogates: what all encodings and readers take. */
    static String whole(String text) {
        if (text.chars().noneMatch(c -> c == 0 || isSurrogate(c))) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(c -> c != 0).forEach(c -> out.appendCodePoint(isSurrogate(c) ? UNREADABLE : c));
        return out.toString();
    }

    /** For a cell of which lines are kept: these end with LF, and nothing else is left that steers a terminal or a file. */
    static String lines(String text) {
        String unified = whole(text).replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder out = new StringBuilder(unified.length());
        unified.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .forEach(out::appendCodePoint);
        return cut(out.toString());
    }

    /**
     * For a cell of a file in which tabs part the cells and nothing is quoted: all on one line, single spaces between words, no
     * double quotes, no marks that turn the direction of writing.
     */
    static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        whole(text).codePoints().filter(c -> !turns(c)).forEach(c -> {
            boolean space = Character.isISOControl(c) || Character.isSpaceChar(c);
            if (!space) {
                out.appendCodePoint(c == '"' ? '\'' : c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        });
        return cut(out.toString().strip());
    }

    /** Texts as one, each with the separator taken out of it, as many as fit. */
    static String joined(List<String> texts, String separator) {
        String mark = separator.strip();
        String other = mark.equals(",") ? ";" : ",";
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            String next = (i == 0 ? "" : separator) + texts.get(i).replace(mark, other);
            if (out.length() + next.length() > LONGEST - CUT.length() - separator.length() && i > 0) {
                return out.append(separator).append(CUT).toString();
            }
            out.append(next);
        }
        return out.toString();
    }

    /** Text that a spreadsheet would take for a formula is made plain text to it. */
    static String guarded(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean turns(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C
                || c == 0xFEFF;
    }
}
