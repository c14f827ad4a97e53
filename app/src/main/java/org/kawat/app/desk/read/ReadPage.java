package org.kawat.app.desk.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.article.Printed;

/**
 * The page on which a text is read.
 *
 * @param values what stands in the fields
 * @param errors what is wrong, in words, by the field that it is wrong with
 * @param printed what was read; null where nothing was
 * @param fetching whether an address may be given
 * @param languages that can be read
 */
public record ReadPage(
        Map<String, String> values,
        Map<String, String> errors,
        @Nullable Printed printed,
        boolean fetching,
        List<String> languages) {
    public ReadPage {
        values = new LinkedHashMap<>(values);
        errors = new LinkedHashMap<>(errors);
        languages = List.copyOf(languages);
    }

    /** What stands in that field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with that field; empty if nothing. */
    public String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Whether anything but the text is known of it. */
    public boolean isMoreKnown() {
        return values.entrySet().stream()
                .anyMatch(e -> !e.getKey().equals("text") && !e.getValue().isEmpty());
    }
}
