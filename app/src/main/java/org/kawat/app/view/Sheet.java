package org.kawat.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kawat.app.Console;

/** Lines of bounded width, put down one after the other. */
final class Sheet {
    private final StringBuilder out = new StringBuilder();
    private final Style style;
    private final int width;

    Sheet(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    Style style() {
        return style;
    }

    void blank() {
        out.append('\n');
    }

    /** A heading with a blank line before it. */
    void heading(String text) {
        blank();
        out.append(style.bold(text)).append('\n');
    }

    /** Text that begins after what stands in the margin and is wrapped to go on under itself. */
    void hanging(int margin, String label, UnaryOperator<String> paintLabel, String text, UnaryOperator<String> paint) {
        String shown = clean(label);
        List<String> lines = wrap(clean(text), Math.max(20, width - margin));
        String pad = " ".repeat(Math.max(shown.isEmpty() ? 0 : 1, margin - columns(shown)));
        for (int i = 0; i < lines.size(); i++) {
            out.append(i == 0 ? paintLabel.apply(shown) + pad : " ".repeat(margin));
            out.append(paint.apply(lines.get(i))).append('\n');
        }
    }

    /** The text with white space made one blank and nothing left that could move the cursor. */
    static String clean(String text) {
        int lead = 0;
        while (lead < text.length() && text.charAt(lead) == ' ') {
            lead++;
        }
        return Console.printable(" ".repeat(lead) + text.strip().replaceAll("\\s+", " "));
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String rest = word;
            if (line.length() > 0 && columns(line) + 1 + columns(rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (columns(rest) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.length() == 0 ? "" : " ").append(rest);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    static int columns(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
