package org.kawat.ingest.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of bytes without ever guessing in silence: a byte order mark is believed, all else is UTF-8, and a file without
 * any UTF-8 in it that is not UTF-8 either is taken for Windows-1252, with a note.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Text with plain line feeds, and a note where something was assumed. */
    public record Decoded(String text, @Nullable String note) {}

    private TextDecoder() {}

    /** The text of those bytes, without a byte order mark, its lines ended with a line feed. */
    public static Decoded decode(byte[] bytes) throws InputException {
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Decoded(clean(strict(bytes, 2, StandardCharsets.UTF_16LE)), null);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(clean(strict(bytes, 2, StandardCharsets.UTF_16BE)), null);
        }
        int nul = indexOfNul(bytes);
        if (nul >= 0) {
            throw new InputException("is binary (a NUL byte at offset " + nul + "); give it as plain text in UTF-8");
        }
        int from = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int bad = firstBadUtf8(bytes, from);
        if (bad < 0) {
            String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
            return new Decoded(clean(text), null);
        }
        if (from == 0 && !hasUtf8Sequence(bytes)) {
            String note = "is not UTF-8; read as Windows-1252";
            return new Decoded(clean(strict(bytes, 0, WINDOWS_1252)), note);
        }
        throw new InputException("is broken UTF-8 at " + where(bytes, bad) + "; save it as UTF-8");
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws InputException {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        try {
            return decoder(charset).decode(in).toString();
        } catch (CharacterCodingException e) {
            String name = charset.name();
            throw new InputException("is broken " + name + " at " + where(bytes, in.position()) + "; save it as UTF-8");
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Offset of the first byte that is not UTF-8, or -1. */
    static int firstBadUtf8(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    /** Whether any two to four bytes are one character in UTF-8, which Windows-1252 text has only by a rare accident. */
    static boolean hasUtf8Sequence(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int more = lead >= 0xF0 && lead <= 0xF4 ? 3 : lead >= 0xE0 ? 2 : 1;
            if (lead >= 0xC2 && lead <= 0xF4 && continues(bytes, i + 1, more)) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(byte[] bytes, int from, int count) {
        if (from + count > bytes.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    static String where(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return "line " + line + " (byte " + offset + ")";
    }

    private static int indexOfNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    // The same article saved on two systems must give the same offsets, and the same id.
    private static String clean(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
