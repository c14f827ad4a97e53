package org.kawat.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that are part of this module: a row a line, tabs between cells, - for none; # begins a remark. */
final class Resource {
    static final String NONE = "-";

    private Resource() {}

    static List<List<String>> rows(String name, int width) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> cells(name, line, width))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String name, String line, int width) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != width) {
            throw new IllegalStateException(name + ": not " + width + " cells: " + line);
        }
        return cells;
    }
}
