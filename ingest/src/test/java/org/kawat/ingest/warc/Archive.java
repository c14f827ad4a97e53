package org.kawat.ingest.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Writes an archive as crawlers do, with all that can go wrong with one. The same bytes each time. */
final class Archive {
    private static final int LARGE = 30 << 20;

    /** What becomes of a page. */
    enum Fate {
        GOOD,
        JSON_LD,
        MEMBER_CUT,
        LENGTH_TOO_SMALL,
        LENGTH_TOO_LARGE,
        GARBAGE_INSIDE,
        GARBAGE_BEHIND,
        LARGE,
        DEEP_TABLES,
        NO_CHARSET,
        WRONG_CHARSET,
        CONTENT_CUT,
        IMAGE,
        MALAY;

        boolean isTakenIn() {
            return switch (this) {
                case GOOD,
                        JSON_LD,
                        LENGTH_TOO_SMALL,
                        LENGTH_TOO_LARGE,
                        GARBAGE_BEHIND,
                        DEEP_TABLES,
                        NO_CHARSET,
                        WRONG_CHARSET -> true;
                case MEMBER_CUT, GARBAGE_INSIDE, LARGE, CONTENT_CUT, IMAGE, MALAY -> false;
            };
        }

        boolean isBroken() {
            return this == MEMBER_CUT || this == GARBAGE_INSIDE || this == CONTENT_CUT;
        }
    }

    private final Random random = new Random(20250120);
    private final boolean compressed;

    Archive(boolean compressed) {
        this.compressed = compressed;
    }

    static Fate fate(int number) {
        if (number % 400 == 57) {
            return Fate.LARGE;
        }
        return switch (number % 50) {
            case 3 -> Fate.IMAGE;
            case 7 -> Fate.MEMBER_CUT;
            case 13 -> Fate.MALAY;
            case 17 -> Fate.LENGTH_TOO_SMALL;
            case 22 -> Fate.JSON_LD;
            case 27 -> Fate.LENGTH_TOO_LARGE;
            case 31 -> Fate.GARBAGE_BEHIND;
            case 37 -> Fate.GARBAGE_INSIDE;
            case 41 -> Fate.DEEP_TABLES;
            case 43 -> Fate.NO_CHARSET;
            case 47 -> Fate.WRONG_CHARSET;
            case 49 -> Fate.CONTENT_CUT;
            default -> Fate.GOOD;
        };
    }

    static String url(int number) {
        return "https://kabar.example/internasional/" + number + "/telepon";
    }

    static String marker(int number) {
        return "laporan ke-" + number + " dari “Moskow”";
    }

    void write(Path file, int pages) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < pages; i++) {
                out.write(record(i));
            }
            byte[] last = record(0);
            out.write(last, 0, last.length / 2);
        }
    }

    private byte[] record(int number) {
        Fate fate = fate(number);
        byte[] record = plain(number, fate);
        record = switch (fate) {
            case LENGTH_TOO_SMALL -> relength(record, -600);
            case LENGTH_TOO_LARGE -> relength(record, 5_000);
            case CONTENT_CUT -> cutContent(record);
            default -> record;
        };
        if (!compressed) {
            return record;
        }
        byte[] member = gzip(record);
        return switch (fate) {
            case MEMBER_CUT -> Arrays.copyOf(member, member.length * 2 / 3);
            case GARBAGE_INSIDE -> spoilt(member);
            case GARBAGE_BEHIND -> join(member, noise(300));
            default -> member;
        };
    }

    private static byte[] plain(int number, Fate fate) {
        Charset charset = fate == Fate.NO_CHARSET ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        String type = switch (fate) {
            case IMAGE -> "image/png";
            case WRONG_CHARSET -> "text/html; charset=iso-8859-1";
            case NO_CHARSET -> "text/html";
            default -> "text/html; charset=utf-8";
        };
        byte[] body = fate == Fate.IMAGE ? new byte[5_000] : html(number, fate).getBytes(charset);
        try {
            HttpResponse http = new HttpResponse.Builder(200, "OK")
                    .body(MediaType.parse(type), body)
                    .build();
            WarcResponse response = new WarcResponse.Builder(URI.create(url(number)))
                    .recordId(new UUID(4, number))
                    .date(Instant.parse("2025-01-22T00:00:00Z").plusSeconds(number))
                    .body(http)
                    .build();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.NONE)) {
                writer.write(response);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String html(int number, Fate fate) {
        String lead = fate == Fate.MALAY
                ? "<p>Kerajaan Malaysia menyatakan bahawa rundingan itu akan diteruskan pada hari Khamis ini, lapor agensi.</p>"
                : "";
        String body = lead
                + "<p>MOSKOW - Presiden Rusia Vladimir Putin berbicara dengan Presiden China Xi Jinping melalui sambungan"
                + " telepon pada Selasa (21/1/2025), " + marker(number)
                + ".</p>\n<p>Kedua pemimpin sepakat untuk mempererat"
                + " kerja sama di bidang energi dan perdagangan, kata juru bicara pemerintah itu.</p>";
        if (fate == Fate.MALAY) {
            body = lead.repeat(5);
        }
        if (fate == Fate.DEEP_TABLES) {
            body = "<table><tr><td>".repeat(10_000) + body + "</td></tr></table>".repeat(10_000);
        }
        if (fate == Fate.LARGE) {
            body = body.repeat(LARGE / body.length() + 1);
        }
        String data = fate == Fate.JSON_LD
                ? "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Putin telepon Xi\","
                        + "\"datePublished\":\"2025-01-22T06:35:00+07:00\",\"publisher\":{\"name\":\"Kabar\"}}</script>"
                : "<meta property=\"article:published_time\" content=\"2025-01-22T06:35:00+07:00\">";
        return "<!DOCTYPE html><html><head><title>Telepon " + number + "</title>" + data
                + "</head><body><nav><a href=/>Depan</a>" + "</nav><div class=\"article-content\">" + body
                + "</div><footer>Hak cipta</footer></body></html>";
    }

    /** The record with another length in its header, the first in it. */
    private static byte[] relength(byte[] record, int more) {
        String text = new String(record, StandardCharsets.ISO_8859_1);
        int from = text.indexOf("Content-Length: ") + "Content-Length: ".length();
        int to = text.indexOf("\r\n", from);
        int length = Integer.parseInt(text.substring(from, to)) + more;
        return (text.substring(0, from) + length + text.substring(to)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] cutContent(byte[] record) {
        return join(Arrays.copyOf(record, record.length - 300), "\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] spoilt(byte[] member) {
        byte[] noise = noise(40);
        System.arraycopy(noise, 0, member, member.length * 2 / 3, noise.length);
        return member;
    }

    private byte[] noise(int count) {
        byte[] noise = new byte[count];
        random.nextBytes(noise);
        noise[0] = 'X';
        return noise;
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
