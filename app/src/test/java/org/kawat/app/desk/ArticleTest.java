package org.kawat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.query.ArticleDetail;
import org.kawat.ledger.query.CorrectionEntry;
import org.kawat.ledger.query.CorrectionFilter;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.RelationFilter;
import org.kawat.ledger.query.ReportEntry;

/** An article shows what was read from it, and an analyst's word on that counts, and is kept with name and time. */
class ArticleTest {
    private static final String CALL =
            "JAKARTA - Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden China Xi Jinping selama 1,5 jam,"
                    + " Senin (20/1/2025).\nAmerika Serikat mengancam akan menjatuhkan sanksi terhadap Iran jika Iran tidak"
                    + " berhenti.\nBaca Juga: Kapal Masuk Lagi\n";
    private static final String[] BROWSER = {"Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded"
    };

    @TempDir
    private Path dir;

    private Path ledger() {
        return dir.resolve("ledger.db");
    }

    private OpenDesk desk(String text) {
        return desk(text, DeskOptions.local(ledger()));
    }

    private OpenDesk desk(String text, DeskOptions options) {
        try {
            Path file = Files.writeString(dir.resolve("article.txt"), text);
            OpenDesk.ingest(ledger(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OpenDesk.with(options);
    }

    private ArticleDetail article() {
        try (LedgerQuery query = LedgerQuery.open(ledger(), LedgerOptions.standard())) {
            return query.article(query.articles(FactFilter.all(), Paging.first(1))
                    .items()
                    .get(0)
                    .id());
        }
    }

    private ReportEntry report(String type) {
        return article().events().stream()
                .filter(report -> report.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private List<CorrectionEntry> corrections() {
        try (LedgerQuery ledger = LedgerQuery.open(ledger(), LedgerOptions.standard())) {
            return ledger.corrections(CorrectionFilter.all(), Paging.first(99)).items();
        }
    }

    private static String form(String... namesAndValues) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(namesAndValues[i]).append('=');
            form.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private static HttpResponse<String> judge(OpenDesk desk, ReportEntry report, String... form) {
        return desk.post("/reports/" + report.id() + "/judge", form(form), BROWSER);
    }

    private static String page(ArticleDetail article) {
        return "/articles/" + article.article().id();
    }

    /** The text of the article as a browser shows it. */
    private static String text(String page) {
        StringBuilder text = new StringBuilder();
        Matcher words = Pattern.compile("<p class=\"words\"[^>]*>(.*?)</p>", Pattern.DOTALL)
                .matcher(page);
        while (words.find()) {
            text.append(words.group(1).replaceAll("<[^>]*>", ""));
        }
        return text.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @Test
    void showsTheTextWithItsEventsAndWhatIsNoPartOfIt() {
        try (OpenDesk desk = desk(CALL)) {
            ReportEntry call = report("CONSULT");
            String page = desk.page(page(article()));
            assertThat(text(page)).isEqualTo(CALL);
            assertThat(page).contains("<div class=\"line furniture\">").contains("no part of the report: related");
            assertThat(page).contains("id=\"r-" + call.id() + "\"").contains("href=\"/actors/RUS\"");
            assertThat(page).contains("jika Iran tidak berhenti</bdi>").contains("for 1 h 30 min");
            assertThat(page).contains("<strong>holds</strong> weekday").contains(call.rule());
            assertThat(page).contains("href=\"/stories/" + article().article().story() + "\"");
            assertThat(page).contains("value=\"right\"").contains("Kapal Masuk Lagi</bdi>");
            assertThat(page).doesNotContain("style=\"").doesNotContain("lit-did");
        }
    }

    @Test
    void lightsTheReportThatTheAddressNames() {
        try (OpenDesk desk = desk(CALL)) {
            ReportEntry threat = report("THREATEN");
            String page = desk.page(page(article()) + "?report=" + threat.id());
            assertThat(page).containsPattern("class=\"did verbal-conflict is-conditional[^\"]*lit lit-did");
            assertThat(page).containsPattern("lit-if\"[^>]*data-label=\"if\">jika <");
            assertThat(page)
                    .containsPattern("class=\"card verbal-conflict is-conditional  here open\" id=\"r-" + threat.id());
            assertThat(text(page)).isEqualTo(CALL);
        }
    }

    @Test
    void asksForTheNameOnceAndKeepsTheWord() {
        try (OpenDesk desk = desk(CALL)) {
            ReportEntry call = report("CONSULT");
            HttpResponse<String> who = judge(desk, call, "verdict", "right", "note", "heard it");
            assertThat(who.statusCode()).isEqualTo(422);
            assertThat(who.body()).contains("Your name").contains("name=\"note\" value=\"heard it\"");
            assertThat(corrections()).isEmpty();
            String[] script = {"Content-Type", "application/x-www-form-urlencoded", "HX-Request", "true"};
            assertThat(desk.post("/reports/" + call.id() + "/judge", "verdict=right", script)
                            .statusCode())
                    .isEqualTo(200);
            HttpResponse<String> kept = judge(desk, call, "verdict", "right", "note", "heard it", "name", "Ani Ż");
            assertThat(kept.statusCode()).isEqualTo(303);
            String to = kept.headers().firstValue("Location").orElseThrow();
            assertThat(to).endsWith("?report=" + call.id() + "&done=1#r-" + call.id());
            String cookie = kept.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("kawat-name=Ani+%C5%BB").contains("HttpOnly");
            assertThat(report("CONSULT").verdict()).isEqualTo("right");
            assertThat(desk.page(to.substring(0, to.indexOf('#'))))
                    .contains("Kept as number 1:")
                    .contains("called right: “")
                    .contains("value=\"undo\"");
            String name = cookie.substring(0, cookie.indexOf(';'));
            String[] known = {"Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded", "Cookie", name
            };
            assertThat(desk.post("/reports/" + call.id() + "/judge", "verdict=wrong", known)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(corrections()).extracting(CorrectionEntry::by).containsExactly("Ani Ż", "Ani Ż");
            assertThat(corrections().get(1).note()).isEqualTo("heard it");
        }
    }

    @Test
    void whatIsWrongIsStruckOutAndGoneUntilItIsUndone() {
        try (OpenDesk desk = desk(CALL)) {
            ReportEntry call = report("CONSULT");
            judge(desk, call, "verdict", "wrong", "name", "Ani");
            assertThat(desk.page("/")).doesNotContain("/events/" + call.event());
            try (LedgerQuery query = LedgerQuery.open(ledger(), LedgerOptions.standard())) {
                assertThat(query.relations(RelationFilter.between("RUS", "CHN")))
                        .isEmpty();
            }
            String page = desk.page(page(article()));
            assertThat(page).contains("called-wrong").containsPattern("did verbal-cooperation is-actual is-wrong");
            assertThat(page).contains("called wrong: “").contains("<bdi>Ani</bdi>");
            HttpResponse<String> undone = judge(desk, call, "verdict", "undo", "batch", "1", "name", "Budi");
            assertThat(undone.statusCode()).isEqualTo(303);
            assertThat(desk.page("/")).contains("/events/" + call.event());
            assertThat(desk.page(page(article()) + "?done=1"))
                    .contains("Number 1 is taken back:")
                    .contains("taken back by Budi");
            assertThat(report("CONSULT").verdict()).isNull();
        }
    }

    @Test
    void takesBackOnlyWhatWasSeen() {
        try (OpenDesk desk = desk(CALL)) {
            ReportEntry call = report("CONSULT");
            judge(desk, call, "verdict", "right", "name", "Ani");
            judge(desk, call, "verdict", "wrong", "name", "Budi");
            HttpResponse<String> late = judge(desk, call, "verdict", "undo", "batch", "1", "name", "Ani");
            assertThat(late.statusCode()).isEqualTo(422);
            assertThat(late.body()).contains("Something else was said of it since.");
            assertThat(report("CONSULT").verdict()).isEqualTo("wrong");
            judge(desk, call, "verdict", "undo", "batch", "2", "name", "Ani");
            assertThat(report("CONSULT").verdict()).isEqualTo("right");
        }
    }

    private static String[] amended(String... more) {
        String[] form = {
            "verdict",
            "amended",
            "name",
            "Ani",
            "type",
            "THREATEN",
            "mode",
            "",
            "status",
            "conditional",
            "sources",
            "USA",
            "targets",
            "IRN",
            "date",
            "",
            "duration",
            "",
            "said_by",
            ""
        };
        for (int i = 0; i < more.length; i += 2) {
            for (int j = 0; j < form.length; j += 2) {
                form[j + 1] = form[j].equals(more[i]) ? more[i + 1] : form[j + 1];
            }
        }
        return form;
    }

    @Test
    void anAmendedEventIsAsTheAnalystSaysOnTheWireToo() {
        try (OpenDesk desk = desk(CALL)) {
            ReportEntry threat = report("THREATEN");
            String page = desk.page(page(article()) + "?report=" + threat.id() + "&amend=1");
            assertThat(page)
                    .contains("<option value=\"THREATEN\" selected>")
                    .contains("name=\"targets\" value=\"IRN\"");
            String[] form =
                    amended("type", "REQUEST", "targets", "irn, irq", "date", "2025-01-19", "duration", "1h30m");
            assertThat(judge(desk, threat, form).statusCode()).isEqualTo(303);
            assertThat(corrections().get(0).fields())
                    .isEqualTo(
                            "{\"date\":\"2025-01-19\",\"duration\":5400,\"targets\":[\"IRN\",\"IRQ\"],\"type\":\"REQUEST\"}");
            assertThat(desk.page("/?type=REQUEST&actor=IRQ")).contains("19 January 2025");
            String after = desk.page(page(article()) + "?report=" + threat.id() + "&amend=1");
            assertThat(after).contains("name=\"duration\" value=\"1h30m\"").contains("href=\"/actors/IRQ\"");
        }
    }

    @Test
    void aLaterAmendmentKeepsTheEarlier() {
        try (OpenDesk desk = desk(CALL)) {
            ReportEntry threat = report("THREATEN");
            judge(desk, threat, amended("date", "2025-01-19"));
            judge(desk, threat, amended("date", "2025-01-19", "status", "actual"));
            assertThat(report("THREATEN").date()).isEqualTo("2025-01-19");
            assertThat(report("THREATEN").status()).isEqualTo("actual");
            judge(desk, threat, "verdict", "undo", "name", "Ani");
            assertThat(report("THREATEN").status()).isEqualTo("conditional");
            assertThat(report("THREATEN").date()).isEqualTo("2025-01-19");
        }
    }

    @Test
    void saysWhatIsWrongWithAnAmendmentAndLosesNothing() {
        try (OpenDesk desk = desk(CALL)) {
            ReportEntry threat = report("THREATEN");
            String[] form = amended("date", "kemarin", "duration", "lama", "targets", "<b>", "status", "actual");
            HttpResponse<String> answer = judge(desk, threat, form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body())
                    .contains("A date is a day, a week, a month or a year")
                    .contains("A length is hours, minutes, seconds")
                    .contains("Codes are capital letters")
                    .contains("name=\"date\" value=\"kemarin\"")
                    .contains("name=\"targets\" value=\"&lt;b>\"")
                    .contains("<option value=\"actual\" selected>");
            assertThat(corrections()).isEmpty();
            assertThat(judge(desk, threat, amended()).body()).contains("Nothing is changed.");
            HttpResponse<String> indonesian = desk.post(
                    "/reports/" + threat.id() + "/judge",
                    form(form),
                    "Accept",
                    "text/html",
                    "Accept-Language",
                    "id",
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            assertThat(indonesian.body()).contains("Tanggal berupa hari, minggu, bulan, atau tahun");
            assertThat(judge(desk, threat, "verdict", "maybe").statusCode()).isEqualTo(400);
            assertThat(desk.post("/reports/ffffffffffffffff/judge", "verdict=right", BROWSER)
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void goesBackToPagesOfThisDeskOnly() {
        try (OpenDesk desk = desk(CALL)) {
            ReportEntry call = report("CONSULT");
            String[] there = {"verdict", "right", "name", "Ani", "back", "/events/" + call.event()};
            assertThat(judge(desk, call, there).headers().firstValue("Location"))
                    .contains("/events/" + call.event());
            String[] away = {"verdict", "right", "name", "Ani", "back", "https://warta.example/"};
            assertThat(judge(desk, call, away).headers().firstValue("Location")).contains("/");
        }
    }

    @Test
    void whoMayNotWriteSeesNoFormsAndWritesNothing() {
        DeskOptions options = DeskOptions.local(ledger()).with("correct-horse-battery", null);
        try (OpenDesk desk = desk(CALL, options)) {
            ReportEntry call = report("CONSULT");
            String page = desk.page(page(article()) + "?report=" + call.id() + "&amend=1");
            assertThat(page).doesNotContain("/judge\"").doesNotContain("article.txt");
            assertThat(judge(desk, call, "verdict", "wrong", "name", "Ani").statusCode())
                    .isEqualTo(401);
            assertThat(corrections()).isEmpty();
            HttpResponse<String> with = desk.post(
                    "/reports/" + call.id() + "/judge",
                    form("verdict", "wrong", "name", "Ani"),
                    "Authorization",
                    "Bearer correct-horse-battery",
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            assertThat(with.statusCode()).isEqualTo(303);
        }
    }

    @Test
    void speaksIndonesian() {
        try (OpenDesk desk = desk(CALL)) {
            HttpResponse<String> page = desk.get(page(article()), "Accept", "text/html", "Accept-Language", "id");
            assertThat(page.body())
                    .contains("Kata analis")
                    .contains(">Benar</button>")
                    .contains("Semua artikel");
        }
    }

    @Test
    void whatIsHostileIsText() throws IOException {
        String text = "<script>alert(1)</script> &amp; \"'> 😀 \u202Egnp.exe\u202C \u0007\n" + CALL
                + "w".repeat(1_000_000) + "\n<!-- </p> -->";
        Files.writeString(
                dir.resolve("a.jsonl"),
                "{\"text\": " + json(text) + ", \"title\": \"<img src=x onerror=alert(1)>\\u202E\","
                        + " \"publisher\": \"<b>WARTA</b>\", \"url\": \"javascript:alert(1)\"}\n");
        OpenDesk.ingest(ledger(), dir.resolve("a.jsonl"));
        try (OpenDesk desk = OpenDesk.on(ledger())) {
            String page = desk.page(page(article()));
            assertThat(page)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img src=x")
                    .doesNotContain("<b>");
            assertThat(page).doesNotContain("href=\"javascript:").doesNotContain("\u202E");
            assertThat(page).contains("javascript:alert(1)");
            assertThat(text(page).length()).isEqualTo(text.length());
            assertThat(text(page)).startsWith("<script>alert(1)</script> &amp; \"'> 😀 \uFFFDgnp.exe");
            ReportEntry call = report("CONSULT");
            assertThat(page).containsPattern("data-facts=\"[^\"]*e1-did[^\"]*\"[^>]*>Presiden ");
            assertThat(desk.page("/articles")).contains("&lt;img src=x onerror=alert(1)&gt;\uFFFD</bdi>");
            assertThat(judge(desk, call, "verdict", "right", "name", "<i>\u202E")
                            .statusCode())
                    .isEqualTo(303);
            assertThat(desk.page(page(article()))).contains("<bdi>&lt;i&gt;\uFFFD</bdi>");
        }
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        return json.append('"').toString();
    }

    @Test
    void listsArticlesByWhatIsAskedFor() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String all = desk.page("/articles");
            assertThat(all).contains("Wednesday, 12 March 2025").contains("Suara Nusa");
            assertThat(all.indexOf("12 March 2025")).isLessThan(all.indexOf("10 March 2025"));
            assertThat(desk.page("/articles?publisher=Suara+Nusa&since=2025-03&until=2025-03-10"))
                    .contains("Suara Nusa</bdi>")
                    .doesNotContain("Harian Teluk</bdi>");
            assertThat(desk.page("/articles?text=zzzz")).contains("No article fits.");
            assertThat(desk.get("/articles?since=soon", "Accept", "text/html").statusCode())
                    .isEqualTo(400);
            assertThat(desk.get("/articles/ffffffffffffffff", "Accept", "text/html")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void pagesThroughArticles() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 130; i++) {
            lines.append("{\"text\": \"Berita pendek nomor ").append(i);
            lines.append(" tentang hujan di kota dan di desa.\", \"published\": \"2025-01-");
            lines.append(String.format("%02d\"}%n", 1 + i % 28));
        }
        Files.writeString(dir.resolve("many.jsonl"), lines);
        OpenDesk.ingest(ledger(), dir.resolve("many.jsonl"));
        try (OpenDesk desk = OpenDesk.on(ledger())) {
            String first = desk.page("/articles?since=2025");
            Matcher next =
                    Pattern.compile("href=\"(/articles\\?[^\"]*after=[^\"]*)\"").matcher(first);
            assertThat(next.find()).isTrue();
            String second = desk.page(next.group(1).replace("&amp;", "&"));
            assertThat(count(first) + count(second)).isEqualTo(130);
            assertThat(second).doesNotContain("rel=\"next\"");
        }
    }

    private static long count(String page) {
        return Pattern.compile("<li><a href=\"/articles/")
                .matcher(page)
                .results()
                .count();
    }
}
