package org.kawat.coder.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a language's roots take affixes, from {@code affixes.tsv}. Forms are generated from roots, never the other way about:
 * nothing is stemmed. The same file tells what class the shape of an unknown word suggests.
 */
public final class Affixes {
    private static final List<String> COLUMNS = List.of("rule", "begin", "prefix", "drop", "end", "min");
    private final List<Row> rules = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();

    private record Row(String voice, String begin, String prefix, int drop) {}

    private record Shape(String wordClass, String begin, String end, int min) {}

    private Affixes() {}

    /**
     * Reads {@code affixes.tsv}. Rows "active" and "passive" say which prefix a root with that beginning takes, and how many
     * of its letters it then loses; rows "shape:CLASS" say that a word of that beginning, end and least length is probably of
     * that class.
     */
    public static Affixes of(Pack pack, Problems problems) {
        Affixes affixes = new Affixes();
        for (Table.Row row : Table.of(pack, "affixes.tsv", COLUMNS, problems).rows()) {
            String rule = row.get("rule");
            if (rule.startsWith("shape:")) {
                affixes.shapes.add(new Shape(
                        rule.substring("shape:".length()),
                        row.get("begin"),
                        row.get("end"),
                        number(row, "min", problems)));
            } else {
                for (String begin : row.has("begin") ? row.list("begin") : List.of("")) {
                    affixes.rules.add(new Row(rule, begin, row.get("prefix"), number(row, "drop", problems)));
                }
            }
        }
        return affixes;
    }

    private static int number(Table.Row row, String column, Problems problems) {
        String cell = row.get(column);
        if (cell.isEmpty()) {
            return 0;
        }
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            problems.add(Problem.Code.BAD_VALUE, row.path(), row.line(), "column " + column, cell, "a number");
            return 0;
        }
    }

    /**
     * All forms of a voice that a root can take; where spelling wavers (mengkritik, mengritik) all of them.
     *
     * @param root with its suffix after a plus sign: "luncur+kan"
     */
    public Set<String> forms(String voice, String root) {
        int plus = root.indexOf('+');
        String stem = plus < 0 ? root : root.substring(0, plus);
        String suffix = plus < 0 ? "" : root.substring(plus + 1);
        Set<String> forms = new LinkedHashSet<>();
        for (Row rule : rules) {
            if (rule.voice.equals(voice) && stem.startsWith(rule.begin)) {
                forms.add(rule.prefix + stem.substring(rule.drop) + suffix);
            }
        }
        return forms;
    }

    /** The class that the word's shape suggests, by the first rule that fits; null if none does. */
    public @Nullable String shape(String word) {
        for (Shape shape : shapes) {
            if (word.length() >= shape.min && word.startsWith(shape.begin) && word.endsWith(shape.end)) {
                return shape.wordClass;
            }
        }
        return null;
    }
}
