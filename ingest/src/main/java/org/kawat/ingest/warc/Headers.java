package org.kawat.ingest.warc;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The first line and the fields of a WARC record or an HTTP message. Of a field that comes twice the first counts. */
record Headers(String first, Map<String, String> fields) {
    Headers {
        fields = Map.copyOf(fields); // is only ever asked by name, so that its order does not show
    }

    static final Headers NONE = new Headers("", Map.of());

    /** The address of the page that a record holds; null where it has none. */
    @Nullable
    String target() {
        String url = get("warc-target-uri");
        return url == null ? null : url.replaceAll("^<|>$", "");
    }

    /** Reads those bytes, which end before the empty line. */
    static Headers of(byte[] bytes, int from, int to) {
        String[] lines = new String(bytes, from, to - from, StandardCharsets.UTF_8).split("\r?\n", -1);
        Map<String, String> fields = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(':');
            if (colon > 0) {
                String name = lines[i].substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, lines[i].substring(colon + 1).strip());
            }
        }
        return new Headers(lines[0], fields);
    }

    @Nullable
    String get(String name) {
        return fields.get(name);
    }

    /** A field that is a number of bytes; -1 where it is missing or none. */
    long size(String name) {
        String value = fields.getOrDefault(name, "");
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : -1;
    }

    /** Where the empty line begins after which the body starts; -1 where there is none. */
    static int end(byte[] bytes, int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (bytes[i] == '\n'
                    && (bytes[i + 1] == '\n' || (i + 2 < to && bytes[i + 1] == '\r' && bytes[i + 2] == '\n'))) {
                return i + 1;
            }
        }
        return -1;
    }
}
