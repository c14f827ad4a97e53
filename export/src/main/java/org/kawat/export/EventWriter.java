package org.kawat.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes events in one layout. */
interface EventWriter extends Closeable {
    /** Writes an event, and tells how many rows that took. */
    int write(Told told) throws IOException;

    static EventWriter of(Format format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvWriter(out);
            case JSONL -> new JsonlWriter(out);
            case PARQUET -> new ParquetWriter(out);
            case GDELT -> new TabWriter(out, format.columns(), Gdelt.fields(), false);
            case POLECAT -> new TabWriter(out, format.columns(), Polecat.fields(), true);
            case PHOENIX -> new TabWriter(out, format.columns(), Phoenix.fields(), false);
        };
    }
}
