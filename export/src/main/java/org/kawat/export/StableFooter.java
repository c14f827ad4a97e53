package org.kawat.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the footer of a Parquet file in order. The library keeps the encodings of a column in a set of enums, whose order changes
 * from one virtual machine to the next; the file must not.
 */
final class StableFooter extends FilterOutputStream {
    // The footer, its length, and the letters that a file ends with.
    private static final int MARK = 4;
    private static final int TAIL = Integer.BYTES + MARK;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean holding;

    StableFooter(OutputStream out) {
        super(out);
    }

    /** From now on nothing is passed on until the end: what comes is the last group of rows and the footer. */
    void hold() {
        holding = true;
    }

    @Override
    public void write(int b) throws IOException {
        (holding ? held : out).write(b);
    }

    @Override
    public void write(byte[] bytes, int begin, int length) throws IOException {
        (holding ? held : out).write(bytes, begin, length);
    }

    @Override
    public void close() throws IOException {
        byte[] bytes = held.toByteArray();
        held.reset();
        if (bytes.length > TAIL) {
            release(bytes);
        }
        super.close();
    }

    private void release(byte[] bytes) throws IOException {
        int end = bytes.length - TAIL;
        int length = ByteBuffer.wrap(bytes, end, Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(bytes, end - length, length));
        sort(footer);
        ByteArrayOutputStream sorted = new ByteArrayOutputStream(length);
        Util.writeFileMetaData(footer, sorted);
        out.write(bytes, 0, end - length);
        sorted.writeTo(out);
        out.write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(sorted.size())
                .array());
        out.write(bytes, end + Integer.BYTES, MARK);
    }

    private static void sort(FileMetaData footer) {
        Collections.sort(footer.getKey_value_metadata());
        for (RowGroup group : footer.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                ColumnMetaData column = chunk.getMeta_data();
                Collections.sort(column.getEncodings());
                if (column.isSetEncoding_stats()) {
                    Collections.sort(column.getEncoding_stats());
                }
            }
        }
    }
}
