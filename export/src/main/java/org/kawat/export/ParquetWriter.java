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
    private final CarpetWriter<EventRow> out;

    ParquetWriter(OutputStream out) throws IOException {
        this.out = new CarpetWriter.Builder<>(out, EventRow.class)
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(GROUP_BYTES)
                .withExtraMetaData("kawat.quad_scheme", Format.PARQUET.quadScheme())
                .build();
    }

    @Override
    public int write(Told told) throws IOException {
        out.write(EventRow.of(told));
        return 1;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
