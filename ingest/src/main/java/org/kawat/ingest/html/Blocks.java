package org.kawat.ingest.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The text of a part of a page, a paragraph a line. Goes through the page without recursion, however deep it is. */
final class Blocks implements NodeVisitor {
    private static final Set<String> BREAKS = Set.of("br", "hr", "tr", "dt", "dd", "option", "img", "figure");
    private static final int SENTENCE = 40;

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private Blocks() {}

    /** The lines of that part without empty ones; a long line that the page repeats is there once. */
    static List<String> of(Element part) {
        Blocks blocks = new Blocks();
        NodeTraversor.traverse(blocks, part);
        blocks.end();
        return blocks.once();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            separate(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            separate(element);
        }
    }

    private void separate(Element element) {
        String name = element.normalName();
        if (name.equals("td") || name.equals("th")) {
            line.append(' ');
        } else if (element.tag().isBlock() || BREAKS.contains(name)) {
            end();
        }
    }

    private void end() {
        String text = tidy(line);
        if (!text.isEmpty()) {
            lines.add(text);
        }
        line.setLength(0);
    }

    private List<String> once() {
        Set<String> seen = new LinkedHashSet<>();
        List<String> kept = new ArrayList<>();
        for (String text : lines) {
            if (seen.add(text) || text.length() < SENTENCE) {
                kept.add(text);
            }
        }
        return kept;
    }

    /** The text with every run of white space as one space, and none at its ends. */
    static String tidy(CharSequence raw) {
        StringBuilder out = new StringBuilder(raw.length());
        boolean space = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007') {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && out.length() > 0) {
                    out.append(' ');
                }
                space = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Marks that show nothing, and the glyphs of fonts that have icons in them. Joiners are parts of other characters. */
    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        boolean joiner = c == '\u200C' || c == '\u200D';
        return type == Character.CONTROL || type == Character.PRIVATE_USE || (type == Character.FORMAT && !joiner);
    }
}
