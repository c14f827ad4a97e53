package org.kawat.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kawat.app.Console;

/** Lines of bounded width, put down one after the other. */
public final class Sheet {
    private static final int NARROWEST = 20;
    private final StringBuilder out = new StringBuilder();
    private final Style style;
    private final int width;

    /** An empty one. */
    public Sheet(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    /** Its colours. */
    public Style style() {
        return style;
    }

    /** An empty line. */
    public void blank() {
        out.append('\n');
    }

    /** A heading with a blank line before it. */
    public void heading(String text) {
        blank();
        out.append(style.bold(text)).append('\n');
    }

    /** Text that begins after what stands in the margin and is wrapped to go on under itself. */
    public void hanging(
            int margin, String label, UnaryOperator<String> paintLabel, String text, UnaryOperator<String> paint) {
        String bare = clean(label.strip());
        String indent = " ".repeat(label.length() - label.stripLeading().length());
        int under = Math.min(margin, width / 2);
        int gap = under - indent.length() - columns(bare);
        List<String> lines = wrap(clean(text), width - under);
        if (gap < 1 && !bare.isEmpty()) {
            out.append(indent).append(paintLabel.apply(bare)).append('\n');
            indent = " ".repeat(under);
        } else {
            indent = indent + paintLabel.apply(bare) + " ".repeat(Math.max(0, gap));
        }
        for (String line : lines) {
            out.append(indent).append(paint.apply(line)).append('\n');
            indent = " ".repeat(under);
        }
    }

    /** Cells that are set out already, and after them text that is wrapped to go on under itself. */
    public void columns(int margin, String cells, String text, UnaryOperator<String> paint) {
        List<String> lines = wrap(clean(text), Math.max(width - margin, NARROWEST));
        String before = Console.printable(cells);
        for (String line : lines) {
            out.append(paint.apply((before + line).stripTrailing())).append('\n');
            before = " ".repeat(margin);
        }
    }

    /** The text with white space made one blank and nothing left that could move the cursor. */
    public static String clean(String text) {
        return Console.printable(text.strip().replaceAll("\\s+", " "));
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

    /** How wide it is on a terminal. */
    public static int columns(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
