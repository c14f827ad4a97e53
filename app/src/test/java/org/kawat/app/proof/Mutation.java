package org.kawat.app.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Spoils texts as keyboards, copying and converting do. The same seed spoils a text in the same way. */
final class Mutation {
    private static final String[] STRAY = {
        "📰",
        "🇮🇩",
        "é",
        "\u0301",
        "\u200B",
        "\u00A0",
        "\uFEFF",
        "\"",
        "“",
        "”",
        "'",
        "(",
        ")",
        "[",
        "—",
        "-",
        ",",
        ".",
        "?",
        "…",
        "\n",
        "\t",
        " ",
        "Rp",
        "$",
        "%",
        "1.000,5",
        "20/1/2025",
        "Rusia",
        "yang",
        "jika",
        "kata",
        "tidak"
    };
    private static final int MOST = 12;

    private final Random random;

    Mutation(long seed) {
        random = new Random(seed);
    }

    String of(String text) {
        String spoilt = text;
        int times = 1 + random.nextInt(MOST);
        for (int i = 0; i < times && !spoilt.isEmpty(); i++) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private String once(String text) {
        int at = place(text);
        int end = text.offsetByCodePoints(at, at < text.length() ? 1 : 0);
        return switch (random.nextInt(9)) {
            case 0 -> text.substring(0, at) + text.substring(end);
            case 1 -> text.substring(0, end) + text.substring(at);
            case 2, 3 -> text.substring(0, at) + STRAY[random.nextInt(STRAY.length)] + text.substring(at);
            case 4 -> text.replaceFirst("[\"“”]", "");
            case 5 -> swapped(text);
            case 6 -> text.substring(0, at);
            case 7 -> without(text, at, place(text));
            default -> text.substring(0, at) + text.substring(at).replaceFirst("\n", " ");
        };
    }

    /** An offset between two characters, never inside one. */
    private int place(String text) {
        return text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length()) + 1));
    }

    private static String without(String text, int a, int b) {
        int from = Math.min(a, b);
        int to = Math.min(Math.max(a, b), from + 40);
        to -= to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? 1 : 0;
        return text.substring(0, from) + text.substring(Math.max(from, to));
    }

    private String swapped(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        if (lines.size() > 1) {
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        }
        return String.join("\n", lines);
    }
}
