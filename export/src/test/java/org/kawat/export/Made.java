package org.kawat.export;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.Met;

/** An article with one event, made by hand, a part at a time. */
final class Made {
    private final StringBuilder text = new StringBuilder();
    private final List<Event.Role> sources = new ArrayList<>();
    private final List<Event.Role> targets = new ArrayList<>();
    private final List<Span> topics = new ArrayList<>();
    private EventType type = EventType.CONSULT;
    private @Nullable String mode = "phone";
    private Event.Status status = Event.Status.ACTUAL;
    private @Nullable Span place;
    private @Nullable String date = "2025-01-20";
    private @Nullable String publisher = "WARTA";
    private @Nullable LocalDate published = LocalDate.of(2025, 1, 21);
    private @Nullable String url = "https://warta.example/1";
    private @Nullable String saidBy;
    private String cameo = "041";
    private String goldstein = "1.0";
    private boolean mutual;

    private Span put(String words) {
        int begin = text.length();
        text.append(words);
        Span span = new Span(begin, text.length());
        text.append(' ');
        return span;
    }

    Made words(String words) {
        put(words);
        return this;
    }

    Made source(@Nullable String code, @Nullable String sector, @Nullable String name, String words) {
        sources.add(new Event.Role(code, sector, name, put(words)));
        return this;
    }

    Made target(@Nullable String code, @Nullable String sector, @Nullable String name, String words) {
        targets.add(new Event.Role(code, sector, name, put(words)));
        return this;
    }

    Made topic(String words) {
        topics.add(put(words));
        return this;
    }

    Made place(String words) {
        place = put(words);
        return this;
    }

    Made type(EventType type, @Nullable String mode, String cameo, String goldstein) {
        this.type = type;
        this.mode = mode;
        this.cameo = cameo;
        this.goldstein = goldstein;
        return this;
    }

    Made status(Event.Status status) {
        this.status = status;
        return this;
    }

    Made date(@Nullable String date) {
        this.date = date;
        return this;
    }

    Made saidBy(String name) {
        this.saidBy = name;
        return this;
    }

    Made mutual() {
        this.mutual = true;
        return this;
    }

    Made in(@Nullable String publisher, @Nullable LocalDate published, @Nullable String url) {
        this.publisher = publisher;
        this.published = published;
        this.url = url;
        return this;
    }

    Report report() {
        Span all = new Span(0, text.length());
        Event event = new Event(
                type,
                mode,
                List.of("diplomatic", "economic"),
                sources,
                targets,
                mutual,
                status,
                null,
                date,
                place,
                null,
                5400L,
                topics,
                saidBy,
                List.of(new Event.Attribution("publisher", publisher == null ? "-" : publisher)),
                cameo,
                new BigDecimal(goldstein),
                "verbal cooperation",
                "made." + type.name().toLowerCase(Locale.ROOT),
                all,
                all);
        Article article = new Article(null, text.toString(), publisher, published, "id", "Judul", url);
        return new Report(
                article,
                "id",
                null,
                List.of(),
                List.of(),
                List.of(new Paragraph(Paragraph.Kind.BODY, all)),
                List.of(),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static void keep(Path file, List<Made> articles) {
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            ledger.addAll(
                    articles.stream().map(made -> new Met(made.report(), null)).toList());
        }
    }

    /** Articles of many different acts, a few of them told twice, of every type and status. */
    static List<Made> many(int count) {
        List<Made> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(one(i));
            if (i % 5 == 0) {
                articles.add(one(i).words("lagi").in("KABAR", LocalDate.of(2025, 2, 2), "https://kabar.example/" + i));
            }
        }
        return articles;
    }

    private static Made one(int i) {
        Random random = new Random(i * 7919L + 17);
        List<String> codes = List.of("RUS", "CHN", "USA", "IDN", "TLS", "UN", "EU", "PSE", "XKX", "ROU");
        EventType type = EventType.values()[i % EventType.values().length];
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(i % 25);
        Made made = new Made()
                .source(codes.get(random.nextInt(5)), "GOV", "Menteri " + i, "Menteri Luar Negeri")
                .target(codes.get(5 + random.nextInt(5)), null, null, "pihak lain")
                .type(type, null, String.format(Locale.ROOT, "%02d0", 1 + i % 20), i % 2 == 0 ? "-5.8" : "3.4")
                .status(Event.Status.values()[i % Event.Status.values().length])
                .date(i % 3 == 0 ? day.toString() : i % 3 == 1 ? "2025-01" : null)
                .in("Koran " + i % 7, day.plusDays(1), "https://koran.example/" + i)
                .words("kejadian" + i);
        for (int word = 0; word < 12; word++) {
            made.words("kata" + random.nextInt(100_000));
        }
        return made;
    }

    /** Articles that are out to break whoever reads the files. */
    static List<Made> hostile() {
        List<String> texts = List.of(
                "=HYPERLINK(\"https://jahat.example\",\"klik\")",
                "+62 812 3456",
                "-2+3+cmd|' /C calc'!A0",
                "@SUM(1+1)*cmd",
                "\t=1+1 tab di depan",
                "\rCR di depan",
                "baris satu\nbaris dua\r\nbaris tiga\rbaris empat",
                "tanda \"kutip\" ganda, koma; titik koma",
                "\"",
                "'",
                "\u202Egnp.exe\u202C teks terbalik \u2066dan\u2069 \u200Flagi",
                "NUL \u0000 di tengah, \u001A dan \u0007",
                "baris Unicode \u2028 dan \u2029 dan \u0085",
                "emoji \uD83D\uDE00 dan setengah \uD83D saja",
                "x".repeat(100_000),
                "panjang " + "kata ".repeat(7_000),
                "\\N \\t \\\\ #komentar",
                "NULL",
                "العربية עברית 中文",
                "\uFEFFBOM di depan");
        List<Made> articles = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String odd = texts.get(i);
            articles.add(new Made()
                    .source("RUS", "GOV", odd, odd)
                    .target("CHN", "GOV", null, odd)
                    .topic(odd)
                    .topic("tarif")
                    .place(odd)
                    .saidBy(odd)
                    .type(EventType.values()[i % 16], "phone", "0" + (i % 9 + 1) + "1", "-1.5")
                    .date(LocalDate.of(2024, 1, 1).plusDays(20L * i).toString())
                    .in(odd, LocalDate.of(2024, 1, 2).plusDays(20L * i), "https://warta.example/?q=" + odd));
        }
        return articles;
    }
}
