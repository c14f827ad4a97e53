package org.kawat.ingest.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.gzip.GzipStream;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.text.Sizes;

/**
 * An HTTP response as an archive keeps it. Some archives keep the body as it was sent, in chunks or compressed, and some as it
 * was meant with the header as it was sent, so the body is looked at and the header is not believed.
 */
record HttpMessage(
        int status, @Nullable String contentType, @Nullable String location, byte[] body) {
    /** Reads a response whose expanded body may have so many bytes. */
    static HttpMessage of(byte[] bytes, int most) throws InputException {
        int end = Headers.end(bytes, 0, bytes.length);
        if (end < 0 || bytes.length < 12 || bytes[0] != 'H') {
            throw new InputException("holds no HTTP response");
        }
        Headers headers = Headers.of(bytes, 0, end);
        String[] first = headers.first().split(" ", 3);
        int status = first.length > 1 && first[1].matches("\\d{3}") ? Integer.parseInt(first[1]) : 0;
        byte[] body = Arrays.copyOfRange(bytes, end + (bytes[end] == '\r' ? 2 : 1), bytes.length);
        String transfer = lower(headers.get("transfer-encoding"));
        byte[] whole = transfer.contains("chunked") ? unchunked(body) : body;
        byte[] plain = expanded(whole, lower(headers.get("content-encoding")), most);
        return new HttpMessage(status, headers.get("content-type"), headers.get("location"), plain);
    }

    private static String lower(@Nullable String value) {
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    /** The chunks put together, or the body as it is where it is not in chunks. */
    private static byte[] unchunked(byte[] body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int line = at;
            while (line < body.length && body[line] != '\n') {
                line++;
            }
            int size = hexadecimal(body, at, line);
            if (size < 0) {
                return at == 0 ? body : out.toByteArray();
            }
            int from = Math.min(line + 1, body.length);
            int count = Math.min(size, body.length - from);
            out.write(body, from, count);
            at = from + count;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        return out.toByteArray();
    }

    private static int hexadecimal(byte[] body, int from, int to) {
        long value = 0;
        int digits = 0;
        for (int i = from; i < to && body[i] != ';' && body[i] != '\r' && body[i] != ' '; i++) {
            int digit = Character.digit(body[i], 16);
            if (digit < 0 || digits++ > 7) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return digits == 0 || value > Integer.MAX_VALUE ? -1 : (int) value;
    }

    private static byte[] expanded(byte[] body, String encoding, int most) throws InputException {
        boolean gzip = body.length > 2 && body[0] == 0x1F && body[1] == (byte) 0x8B;
        boolean deflate = !gzip && encoding.equals("deflate") && body.length > 2 && (body[0] & 0x0F) == 8;
        if (!gzip && !deflate) {
            if (encoding.equals("br") || encoding.equals("zstd")) {
                throw new InputException("is compressed in a way that is not read here (" + encoding + ")");
            }
            return body;
        }
        InputStream bytes = new ByteArrayInputStream(body);
        try (InputStream in = gzip ? new GzipStream(bytes) : new InflaterInputStream(bytes)) {
            byte[] plain = in.readNBytes(most + 1);
            if (plain.length > most) {
                throw new InputException("expands to more than " + Sizes.shown(most));
            }
            return plain;
        } catch (IOException e) {
            throw new InputException("is compressed and broken: " + e.getMessage());
        }
    }
}
