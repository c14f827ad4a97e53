package org.kawat.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of the bytes of a page or feed, which says in up to three places how it is to be done and is wrong in any of
 * them: a byte order mark is believed, and what is UTF-8 is UTF-8 whatever is said; then the header and the page itself
 * are asked; what is left is Windows-1252, as in browsers. Unlike a file's, a page's broken characters do not condemn it.
 */
public final class PageDecoder {
    private static final int HEAD = 2048;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern HEADER =
            Pattern.compile("charset\\s*=\\s*[\"']?([^\\s\"';>]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_PAGE = Pattern.compile(
            "<meta[^>]{0,300}?charset\\s*=\\s*[\"']?([^\\s\"'/;>]+)"
                    + "|<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([^\"']+)",
            Pattern.CASE_INSENSITIVE);

    private PageDecoder() {}

    /** The text, and a note where what the page says of itself was not so. */
    public static TextDecoder.Decoded decode(byte[] bytes, @Nullable String contentType) {
        Charset marked = marked(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return new TextDecoder.Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, null);
        }
        String said = said(bytes, contentType);
        Charset charset = said == null ? null : charset(said);
        if (TextDecoder.firstBadUtf8(bytes, 0) < 0) {
            return new TextDecoder.Decoded(new String(bytes, StandardCharsets.UTF_8), null);
        }
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            return guessed(bytes, said);
        }
        return new TextDecoder.Decoded(new String(bytes, charset), null);
    }

    private static TextDecoder.Decoded guessed(byte[] bytes, @Nullable String said) {
        if (TextDecoder.hasUtf8Sequence(bytes)) {
            String note = "is broken UTF-8; what could not be read is marked with \uFFFD";
            return new TextDecoder.Decoded(new String(bytes, StandardCharsets.UTF_8), note);
        }
        String note = said == null ? null : "is not " + shown(said) + " as it says; read as Windows-1252";
        return new TextDecoder.Decoded(new String(bytes, WINDOWS_1252), note);
    }

    private static String shown(String said) {
        String plain = said.replaceAll("[^\\x21-\\x7E]", "?");
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }

    private static @Nullable Charset marked(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        boolean little = b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE;
        return little ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable String said(byte[] bytes, @Nullable String contentType) {
        Matcher header = HEADER.matcher(contentType == null ? "" : contentType);
        if (header.find()) {
            return header.group(1);
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher page = IN_PAGE.matcher(head);
        if (!page.find()) {
            return null;
        }
        return page.group(1) != null ? page.group(1) : page.group(2);
    }

    /** The charset of that name as browsers take it; null for one that there is not. */
    private static @Nullable Charset charset(String name) {
        String n = name.toLowerCase(Locale.ROOT);
        if (n.equals("iso-8859-1") || n.equals("us-ascii") || n.equals("ascii") || n.equals("latin1")) {
            return WINDOWS_1252;
        }
        if (n.startsWith("utf-16") || n.equals("utf8")) {
            return StandardCharsets.UTF_8; // a page that could be read thus far is no UTF-16
        }
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
