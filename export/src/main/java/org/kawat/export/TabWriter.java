package org.kawat.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a row a dyad, a line each, with tabs between the cells and nothing quoted. */
final class TabWriter implements EventWriter {
    private final Writer out;
    private final List<Column> columns;
    private final Fields fields;

    TabWriter(OutputStream out, List<Column> columns, Fields fields, boolean header) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.columns = columns;
        this.fields = fields;
        if (header) {
            line(columns.stream().map(Column::name).toList());
        }
    }

    @Override
    public int write(Told told) throws IOException {
        List<Dyad> dyads = Dyad.of(told);
        for (Dyad dyad : dyads) {
            line(fields.row(columns, dyad));
        }
        return dyads.size();
    }

    private void line(List<String> cells) throws IOException {
        out.write(String.join("\t", cells));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
