package org.kawat.export;

import java.util.List;
import java.util.Locale;

/** The lists of columns: a file of name, type and meaning for each layout. */
final class Columns {
    private Columns() {}

    static List<Column> of(String list) {
        return Resource.rows("columns/" + list + ".tsv", 3).stream()
                .map(row ->
                        new Column(row.get(0), Column.Type.valueOf(row.get(1).toUpperCase(Locale.ROOT)), row.get(2)))
                .toList();
    }
}
