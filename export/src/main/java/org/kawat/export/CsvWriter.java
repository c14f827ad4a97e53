package org.kawat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a row an event as RFC 4180 has it, in UTF-8, with a header. */
final class CsvWriter implements EventWriter {
    private static final String SEPARATOR = ";";
    private final Writer out;

    CsvWriter(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        line(EventRow.names());
    }

    @Override
    public int write(Told told) throws IOException {
        line(EventRow.of(told).values().stream().map(CsvWriter::cell).toList());
        return 1;
    }

    // Only text can be taken for a formula: a number that begins with a minus is one.
    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            List<String> texts =
                    list.stream().map(item -> Objects.toString(item, "")).toList();
            return quoted(Text.guarded(Text.lines(Text.joined(texts, SEPARATOR))));
        }
        return value instanceof String text ? quoted(Text.guarded(Text.lines(text))) : value.toString();
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n') && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void line(List<String> cells) throws IOException {
        out.write(cells.stream().collect(Collectors.joining(",", "", "\r\n")));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
