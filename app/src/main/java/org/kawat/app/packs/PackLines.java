package org.kawat.app.packs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;

/** Makes lines of the bytes of a pack's file, which must be UTF-8. */
final class PackLines {
    private PackLines() {}

    /** The file's lines without their ends; nothing where a problem was added instead. */
    static Optional<List<String>> of(byte[] bytes, String path, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            return Optional.of(lines(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            int offset = in.position();
            String found = String.format(Locale.ROOT, "byte 0x%02X", bytes[offset]);
            problems.add(Problem.Code.BAD_VALUE, path, lineAt(bytes, offset), "the file is not UTF-8", found, "UTF-8");
            return Optional.empty();
        }
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            boolean carriageReturn = end > from && text.charAt(end - 1) == '\r';
            lines.add(text.substring(from, carriageReturn ? end - 1 : end));
            from = end + 1;
        }
        return lines;
    }

    private static int lineAt(byte[] bytes, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
