package org.kawat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.ledger.JsonWriter;

/** Articles that are meant to do harm are text on every page that leads anywhere from the wire. */
class HostileArticleTest {
    private static final int MOST_PAGES = 150;
    private static final List<String> EVILS = List.of(
            "<script>document.title='owned'</script>",
            "\"><img src=x onerror=alert(1)>",
            "'><svg/onload=alert(1)>",
            "</title></textarea></style><script>alert(1)</script>",
            "&lt;script&gt;&#60;b&#62;&amp;",
            "\u202Egnp.exe\u202C \u2066evil\u2069",
            "javascript:alert(1)",
            "{{7*7}}${7*7}<%= 7*7 %>");

    @TempDir
    private Path dir;

    private void ingest() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < EVILS.size(); i++) {
            String evil = EVILS.get(i);
            Map<String, String> article = new LinkedHashMap<>();
            article.put("publisher", "Koran " + evil);
            article.put("title", "Judul " + evil);
            article.put("url", "javascript:alert('" + i + "')//" + evil);
            article.put("published", "2025-03-1" + i % 3);
            article.put("language", "id");
            article.put(
                    "text",
                    evil + "\nPresiden Peru Pedro " + evil + " mengecam Meksiko soal " + evil
                            + " pada Senin (10/3/2025).\n\"Kami " + evil
                            + " siap mengirim kapal jika Meksiko mundur,\" kata Menteri Luar Negeri Peru Ana " + evil
                            + ".\nNilai " + evil + " mencapai USD2 miliar, dikutip dari " + evil
                            + ".\nPeru dan Meksiko berunding di " + evil + " selama dua jam.\nBaca Juga: " + evil);
            lines.append(JsonWriter.line(article));
        }
        lines.append(JsonWriter.line(Map.of(
                "text",
                "Peru mengecam Meksiko. " + "x".repeat(1_000_000),
                "title",
                "y".repeat(1_000_000),
                "language",
                "id")));
        OpenDesk.ingest(dir.resolve("ledger.db"), Files.writeString(dir.resolve("evil.jsonl"), lines.toString()));
    }

    @Test
    void areTextOnEveryPage() throws IOException {
        ingest();
        try (OpenDesk desk = OpenDesk.on(dir.resolve("ledger.db"))) {
            List<String> wrong = new ArrayList<>();
            Set<String> seen = new LinkedHashSet<>(List.of(
                    "/",
                    "/relations",
                    "/relations/MEX/PER",
                    "/stories",
                    "/statements",
                    "/figures",
                    "/articles",
                    "/actors",
                    "/search?q=kapal",
                    "/search?q=%3Cscript%3E",
                    "/digest",
                    "/about",
                    "/alerts?text=%3Cscript%3E",
                    "/?actor=%22%3E%3Cimg%20src%3Dx%3E"));
            Deque<String> left = new ArrayDeque<>(seen);
            int looked = 0;
            while (!left.isEmpty() && looked++ < MOST_PAGES) {
                String path = left.poll();
                Document page = Jsoup.parse(desk.page(path), desk.address() + path);
                wrong.addAll(faults(path, page));
                for (Element link : page.select("a[href^=/]")) {
                    String next = link.attr("href").replaceAll("#.*", "");
                    boolean page2 = !next.startsWith("/api") && !next.startsWith("/feeds") && !next.contains("format=");
                    if (page2 && seen.add(next)) {
                        left.add(next);
                    }
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(looked).isGreaterThan(60);
        }
    }

    /** What a browser would run or fetch that is not the desk's own. */
    private static List<String> faults(String path, Document page) {
        List<String> faults = new ArrayList<>();
        for (Element script : page.select("script")) {
            if (!script.attr("src").startsWith("/assets/") || !script.data().isBlank()) {
                faults.add(path + ": " + script);
            }
        }
        page.select("img:not([src^=/assets/]), iframe, object, embed, base, style, [style], meta[http-equiv]")
                .forEach(element -> faults.add(path + ": " + element));
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                boolean runs = name.startsWith("on")
                        || (name.equals("href") || name.equals("src") || name.endsWith("action"))
                                && (value.startsWith("javascript:") || value.startsWith("data:"));
                if (runs) {
                    faults.add(path + ": " + element.tagName() + " " + attribute);
                }
            }
        }
        if (page.title().equals("owned")) {
            faults.add(path + ": " + page.title());
        }
        return faults;
    }

    @Test
    void areTextInFeedsAndDigestsAsWell() throws IOException {
        ingest();
        try (OpenDesk desk = OpenDesk.on(dir.resolve("ledger.db"))) {
            Document atom = Jsoup.parse(desk.get("/feeds/events.atom").body(), "", Parser.xmlParser());
            assertThat(atom.select("entry")).isNotEmpty();
            assertThat(atom.select("script, img, svg")).isEmpty();
            for (Element content : atom.select("[type=html]")) {
                assertThat(Jsoup.parseBodyFragment(content.text()).select("script, img, svg, [onerror], [onload]"))
                        .isEmpty();
            }
            Document digest = Jsoup.parse(desk.get("/digest?format=html").body());
            assertThat(digest.select("script, img, svg, [onerror], [onload]")).isEmpty();
            assertThat(desk.get("/api/v1/events?format=csv").body().lines())
                    .noneMatch(line -> line.matches("(^|.*,)\"?[=+@-][^,0-9].*"));
        }
    }
}
