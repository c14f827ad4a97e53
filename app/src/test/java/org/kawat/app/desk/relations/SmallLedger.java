package org.kawat.app.desk.relations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Cli;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.ledger.JsonWriter;

/** A ledger of a few events between Russia, China and the United States, and a desk on it. */
final class SmallLedger {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
    private final Path file;
    private final List<String> lines = new ArrayList<>();

    private SmallLedger(Path folder) {
        file = folder.resolve("ledger.db");
    }

    static OpenDesk open(Path folder) {
        SmallLedger ledger = new SmallLedger(folder);
        ledger.add(
                "2025-01-21",
                "Presiden Rusia Vladimir Putin berbicara lewat telepon selama 45 menit dengan Presiden China Xi Jinping,"
                        + " Senin (20/1/2025).");
        ledger.add("2025-01-23", "China menuduh Rusia menembaki kapalnya, Rabu (22/1/2025).");
        ledger.add("2025-01-24", "Rusia mengancam akan menyerang China, Kamis (23/1/2025).");
        ledger.add("2025-02-11", "Rusia berjanji akan meningkatkan kerja sama dengan China, Senin (10/2/2025).");
        ledger.add("2025-02-25", "Amerika Serikat menuduh China meretas bank, Senin (24/2/2025).");
        ledger.add(
                "2025-02-26",
                "\"<img src=x onerror=alert(1)> Kami siap,\" kata Juru Bicara Kementerian Luar Negeri China Mao Ning.");
        OpenDesk.ingest(ledger.file, ledger.write());
        return OpenDesk.on(ledger.file);
    }

    private void add(String published, String text) {
        Map<String, @Nullable Object> article = new LinkedHashMap<>();
        article.put("text", text);
        article.put("publisher", "WARTA <b>& Co");
        article.put("published", published);
        article.put("language", "id");
        lines.add(JsonWriter.line(article));
    }

    private Path write() {
        try {
            return Files.writeString(
                    file.resolveSibling("articles.jsonl"), String.join("", lines), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says something of a ledger on the command line. */
    static String kawat(Path folder, String... args) {
        Map<String, String> environment =
                Map.of("KAWAT_LEDGER", folder.resolve("ledger.db").toString());
        Cli.Result result = Cli.runWith(new byte[0], "", environment, args);
        if (result.exit() != 0) {
            throw new AssertionError(result.err());
        }
        return result.out();
    }

    /** The addresses on a page that begin with one of these, as a browser would ask for them. */
    static List<String> links(String page, String... beginnings) {
        TreeSet<String> links = new TreeSet<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            String address = link.group(1).replace("&amp;", "&");
            for (String beginning : beginnings) {
                if (address.startsWith(beginning)) {
                    links.add(address.replaceAll("#.*", ""));
                }
            }
        }
        return List.copyOf(links);
    }
}
