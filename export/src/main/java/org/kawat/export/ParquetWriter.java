package org.kawat.export;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Writes a row an event, with types. */
final class ParquetWriter implements EventWriter {
    // A group of rows is held in memory until it is whole.
    private static final long GROUP_BYTES = 16L * 1024 * 1024;
    private final StableFooter stream;
    private final CarpetWriter<EventRow> rows;

    ParquetWriter(OutputStream out) throws IOException {
        this.stream = new StableFooter(out);
        this.rows = new CarpetWriter.Builder<>(stream, EventRow.class)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(GROUP_BYTES)
                .withExtraMetaData("kawat.quad_scheme", Format.PARQUET.quadScheme())
                .build();
    }

    @Override
    public int write(Told told) throws IOException {
        rows.write(EventRow.of(told));
        return 1;
    }

    @Override
    public void close() throws IOException {
        stream.hold();
        rows.close();
    }
}
