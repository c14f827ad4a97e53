package org.kawat.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in the columns of a layout by dyads, by their names. Text is cleaned; a column without a field is empty. */
final class Fields {
    private final Map<String, Field> fields = new LinkedHashMap<>();

    /** A value of a dyad: a text or a number. */
    @FunctionalInterface
    interface Field {
        @Nullable
        Object of(Dyad dyad);
    }

    Fields put(String column, Field field) {
        if (fields.put(column, field) != null) {
            throw new IllegalStateException("twice: " + column);
        }
        return this;
    }

    Set<String> names() {
        return fields.keySet();
    }

    List<String> row(List<Column> columns, Dyad dyad) {
        return columns.stream().map(column -> cell(column.name(), dyad)).toList();
    }

    private String cell(String column, Dyad dyad) {
        Field field = fields.get(column);
        Object value = field == null ? null : field.of(dyad);
        return value == null ? "" : Text.line(value.toString());
    }
}
