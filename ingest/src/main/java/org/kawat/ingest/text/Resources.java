package org.kawat.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is known as data: rows of words beside the classes that use them. */
public final class Resources {
    private Resources() {}

    /** The lines of a file that lies beside that class, without comments and empty ones. */
    public static List<String> lines(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + owner.getName());
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, split at tabulators. */
    public static List<List<String>> rows(Class<?> owner, String name) {
        return lines(owner, name).stream().map(l -> List.of(l.split("\t"))).toList();
    }
}
