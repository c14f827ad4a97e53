package org.kawat.coder.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated file of a pack. Lines that start with # say what the file is for, its columns and its source; the first
 * other line names the columns; blank lines are skipped. A cell holds several values with | between them. Trailing empty
 * cells may be left out; "-" is an empty cell.
 */
public record Table(List<Row> rows) {
    /** A line of the table. Cells are looked up by the column's name; an empty cell is the empty string. */
    public record Row(String path, int line, Map<String, String> cells) {
        public String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell's values, split at | and trimmed; empty for an empty cell. */
        public List<String> list(String column) {
            String cell = get(column);
            return cell.isEmpty()
                    ? List.of()
                    : Arrays.stream(cell.split("\\|"))
                            .map(String::strip)
                            .filter(s -> !s.isEmpty())
                            .toList();
        }

        public boolean has(String column) {
            return !get(column).isEmpty();
        }
    }

    public Table {
        rows = List.copyOf(rows);
    }

    /** All layers of the pack's file of that name, rows in order; an empty table where the pack has none. */
    public static Table of(Pack pack, String name, List<String> columns, Problems problems) {
        List<Row> rows = new ArrayList<>();
        for (PackFile file : pack.named(name)) {
            read(file, columns, rows, problems);
        }
        return new Table(rows);
    }

    private static void read(PackFile file, List<String> columns, List<Row> rows, Problems problems) {
        boolean header = false;
        int number = 0;
        for (String line : file.lines()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = cells(line);
            if (!header) {
                header = true;
                if (!cells.equals(columns)) {
                    problems.add(
                            Problem.Code.BAD_HEADER,
                            file.path(),
                            number,
                            "the first row must name the columns",
                            String.join(", ", cells),
                            String.join(", ", columns));
                    return;
                }
            } else if (cells.size() > columns.size()) {
                problems.add(
                        Problem.Code.BAD_ROW,
                        file.path(),
                        number,
                        "too many cells",
                        Integer.toString(cells.size()),
                        "at most " + columns.size() + " cells with tabs between them");
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                    row.put(columns.get(i), cells.get(i));
                }
                rows.add(new Row(file.path(), number, row));
            }
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(cell(line.substring(from, tab)));
            from = tab + 1;
        }
        cells.add(cell(line.substring(from)));
        return cells;
    }

    private static String cell(String raw) {
        String s = raw.strip();
        return s.equals("-") ? "" : s;
    }
}
