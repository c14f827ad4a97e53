package org.kawat.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kawat.ingest.Draft;
import org.kawat.ingest.text.InputException;

class HtmlReaderTest {
    private static final String FIRST =
            "MOSKOW, KABAR - Presiden Rusia Vladimir Putin berbicara dengan Presiden China Xi Jinping melalui sambungan telepon.";
    private static final String SECOND =
            "Kedua pemimpin sepakat untuk mempererat kerja sama di bidang energi dan perdagangan, kata juru bicara pemerintah.";
    private static final String THIRD = "Pembicaraan itu berlangsung selama 1,5 jam.";

    private final HtmlReader reader = new HtmlReader();

    @Test
    void prefersWhatThePageSaysInJsonLd() throws InputException {
        Draft draft = read("""
                <html lang="en"><head><title>Putin telepon Xi - Kabar</title>
                <meta property="og:title" content="Judul lain">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
                {"@type":["NewsArticle"],"headline":"Putin telepon Xi &amp; Trump","datePublished":"2025-01-21T23:10:00+07:00",
                "publisher":{"@type":"Organization","name":"Kabar"},"inLanguage":"id","articleBody":"pendek",}]}</script></head>
                <body><article><h1>Putin telepon Xi</h1><p>%s</p><p>%s</p></article></body></html>
                """.formatted(FIRST, SECOND));
        assertThat(draft.title()).isEqualTo("Putin telepon Xi & Trump");
        assertThat(draft.publisher()).isEqualTo("Kabar");
        assertThat(draft.published()).isEqualTo("2025-01-21T23:10:00+07:00");
        assertThat(draft.language()).isEqualTo("id");
        assertThat(draft.text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void asksOpenGraphAndOtherMetadataNext() throws InputException {
        Draft draft = read("""
                <html lang="id-ID"><head><title>T</title><meta property="og:title" content="Judul"><meta property="og:site_name" content="Kabar">
                <meta name="publishdate" content="2025/01/21 06:35:00"><link rel="canonical" href="https://kabar.example/a/1"></head>
                <body><div class="detail__body-text"><p>%s</p><p>%s</p></div></body></html>
                """.formatted(FIRST, SECOND));
        assertThat(draft)
                .isEqualTo(new Draft(
                        FIRST + "\n" + SECOND,
                        "Judul",
                        "Kabar",
                        "2025/01/21 06:35:00",
                        "id-ID",
                        "https://kabar.example/a/1",
                        List.of()));
    }

    @Test
    void readsTheTimeThatThePageShows() throws InputException {
        assertThat(read("<time>Senin, 20 Jan 2025 06:35 WIB</time><p>" + FIRST).published())
                .isEqualTo("Senin, 20 Jan 2025 06:35 WIB");
        assertThat(read("<time datetime='2025-01-20'>20 Januari</time>").published())
                .isEqualTo("2025-01-20");
    }

    @Test
    void takesTheSiteForThePublisherWhereNoneIsNamed() throws InputException {
        assertThat(read("<p>" + FIRST).publisher()).isEqualTo("kabar.example");
    }

    @Test
    void doesNotBelieveAnAddressOfAnotherSite() throws InputException {
        String page = "<link rel=canonical href='https://other.example/a'><p>" + FIRST;
        assertThat(read(page).url()).isEqualTo("https://www.kabar.example/a/1?page=all");
    }

    @Test
    void takesTheBodyThatIsSaidWhereItHasParagraphs() throws InputException {
        String page =
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s\\n\\n%s\"}</script><article><p>x"
                        .formatted(FIRST, SECOND);
        assertThat(read(page).text()).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void takesTheParagraphsOfThePageWhereTheBodyThatIsSaidHasNone() throws InputException {
        String said = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"%s %s\"}</script>"
                .formatted(FIRST, SECOND);
        assertThat(read(said + "<article><p>" + FIRST + "<p>" + SECOND).text()).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(read(said + "<article><p>Berlangganan untuk membaca").text()).isEqualTo(FIRST + " " + SECOND);
    }

    @Test
    void leavesOutWhatIsNoPartOfTheArticle() throws InputException {
        Draft draft = read("""
                <body><header><a>Masuk</a></header><nav><ul><li><a href=/a>Nasional</a><li><a href=/b>Bola</a></ul></nav>
                <main><article><h1>Judul</h1><figure><img><figcaption>Foto: Putin (AFP)</figcaption></figure>
                <p>%s</p><script>var a = "<p>rahasia</p>";</script><p>Baca juga: <a href=/x>Trump ancam China</a></p><p>%s</p>
                <ul class=tags-x><li><a href=/1>Rusia</a><li><a href=/2>China</a><li><a href=/3>Amerika</a></ul>
                <aside>Terpopuler</aside></article><div id="comments"><p>%s</p></div></main><footer>Hak cipta</footer>
                """.formatted(FIRST, SECOND, "Komentar pembaca yang cukup panjang. ".repeat(30)));
        assertThat(draft.text()).isEqualTo(FIRST + "\nBaca juga: Trump ancam China\n" + SECOND);
    }

    @Test
    void breaksLinesWhereThePageDoes() throws InputException {
        Draft draft = read("<div class=article-body>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD
                + "<div>Baris&nbsp;  <b>te</b>bal\u200B</div></div>");
        assertThat(draft.text().lines()).containsExactly(FIRST, SECOND, THIRD, "Baris tebal");
    }

    @Test
    void readsAParagraphThatThePageRepeatsOnce() throws InputException {
        assertThat(read("<article><p>" + FIRST + "<p>" + SECOND + "<p>" + FIRST).text())
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void findsTheArticleWhereNoContainerIsKnown() throws InputException {
        Draft draft = read("<body><div class=q><a href=/>Depan</a> | <a href=/b>Bola</a></div><div class=zz><p>" + FIRST
                + "</p><p>" + SECOND + "</p><p>" + FIRST.replace("telepon", "video") + "</p><p>" + THIRD
                + "</p></div>");
        assertThat(draft.text()).startsWith(FIRST + "\n" + SECOND).endsWith(THIRD);
    }

    @Test
    void findsNoArticleOnTheFrontOfASite() throws InputException {
        String page = "<meta property=og:type content=website><article><p>" + FIRST + "<p>" + SECOND;
        Draft draft = reader.read(page.getBytes(StandardCharsets.UTF_8), null, "https://kabar.example/");
        assertThat(draft.text()).isEmpty();
    }

    @Test
    void bearsPagesThatAreMadeToBreakReaders() throws InputException {
        Map<String, String> pages = Map.of(
                "tables", "<table><tr><td>".repeat(10_000) + "<p>" + FIRST,
                "divs", "<div>".repeat(50_000) + "<p>" + FIRST,
                "bold", "<b>".repeat(20_000) + FIRST,
                "lists", "<ul><li><a href=x>y</a>".repeat(15_000) + "</ul>".repeat(15_000) + "<p>" + FIRST,
                "attributes", "<p " + "a=b ".repeat(100_000) + ">" + FIRST,
                "comment", "<p>" + FIRST + "<!-- " + "-".repeat(1_000_000),
                "json", "<script type=application/ld+json>" + "[".repeat(500_000) + "</script><p>" + FIRST,
                "entities", "<p>" + FIRST + "&amp;".repeat(200_000));
        pages.forEach((name, page) -> assertThat(assertTimeout(Duration.ofSeconds(20), () -> read(page), name)
                        .text())
                .as(name)
                .contains("Presiden Rusia Vladimir Putin"));
    }

    @Test
    void refusesMoreElementsThanAnyArticleHas() throws InputException {
        assertThatThrownBy(() -> reader.read("<h1>".repeat(100_000).getBytes(StandardCharsets.UTF_8), null, null))
                .hasMessage("has more than 60000 elements, which no article has");
    }

    @Test
    void findsNothingInNothing() throws InputException {
        assertThat(read("").text()).isEmpty();
        assertThat(read("<html>").text()).isEmpty();
    }

    private Draft read(String page) throws InputException {
        return read(page, "text/html; charset=utf-8");
    }

    private Draft read(String page, @Nullable String type) throws InputException {
        return reader.read(page.getBytes(StandardCharsets.UTF_8), type, "https://www.kabar.example/a/1?page=all");
    }
}
