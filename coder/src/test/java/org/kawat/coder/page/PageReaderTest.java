package org.kawat.coder.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kawat.coder.page.Pages.body;
import static org.kawat.coder.page.Pages.cites;
import static org.kawat.coder.page.Pages.furniture;
import static org.kawat.coder.page.Pages.kinds;
import static org.kawat.coder.page.Pages.read;
import static org.kawat.coder.page.Pages.related;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kawat.coder.Paragraph.Kind;

class PageReaderTest {
    private static final String FIRST = "Presiden Peru menolak usul Chili dalam rapat di Lima, Senin.";
    private static final String LAST = "Chili menyesalkan sikap itu dan memanggil duta besarnya.";

    @Test
    void takesEveryKindOfLineBreak() {
        Page page = read("Peru menolak.\rChili marah.\r\n\r\n  Bolivia diam. \u2028Ekuador pergi.\u00A0");

        assertThat(body(page)).containsExactly("Peru menolak.", "Chili marah.", "Bolivia diam.", "Ekuador pergi.");
    }

    @Test
    void readsAnEmptyText() {
        assertThat(read("").paragraphs()).isEmpty();
        assertThat(read(" \n\u200B\n\t").paragraphs()).isEmpty();
    }

    @Test
    void keepsTitleAndSubheads() {
        Page page = read("Peru Tolak Usul Chili", FIRST, "Sikap Chili", LAST, "1. Sengketa Lama", LAST);

        assertThat(kinds(page)).containsOnly(Kind.BODY);
    }

    @Test
    void takesTheHeadlinesBelowABareLabel() {
        Page page = read(
                FIRST,
                "Baca Juga :",
                "Harga Tembaga Dunia Naik Tajam Pekan Ini",
                "Ekonom: Ekspor Chili Bakal Turun Tahun Depan",
                LAST);

        assertThat(related(page))
                .containsExactly(
                        "Harga Tembaga Dunia Naik Tajam Pekan Ini", "Ekonom: Ekspor Chili Bakal Turun Tahun Depan");
        assertThat(body(page)).containsExactly(FIRST, LAST);
    }

    @Test
    void takesOneHeadlineInSentenceCase() {
        Page page = read(FIRST, "Baca juga:", "Harga tembaga dunia naik tajam pekan ini", LAST);

        assertThat(body(page)).containsExactly(FIRST, LAST);
    }

    @Test
    void keepsTheSubheadAfterAHeadline() {
        Page page = read(FIRST, "Lihat Juga :", "Harga Tembaga Dunia Naik Tajam Pekan Ini", "Sikap Chili", LAST);

        assertThat(body(page)).containsExactly(FIRST, "Sikap Chili", LAST);
    }

    @Test
    void takesNoSentenceForAHeadline() {
        Page page = read(FIRST, "Baca juga:", LAST);

        assertThat(furniture(page)).containsExactly("Baca juga:");
    }

    @Test
    void takesAllHeadlinesOfAListAtTheEnd() {
        Page page = read(
                FIRST,
                LAST,
                "Berita Terkait",
                "Harga Tembaga Dunia Naik Tajam Pekan Ini",
                "3 jam lalu",
                "Ekonom: Ekspor Chili Bakal Turun Tahun Depan",
                "5 jam lalu",
                "Tentara Peru Siaga di Perbatasan Utara",
                "Bolivia Tuntut Jalan ke Laut Lewat Mahkamah");

        assertThat(related(page)).hasSize(4);
        assertThat(body(page)).containsExactly(FIRST, LAST);
    }

    @Test
    void leavesAsidesOutOfTheBody() {
        Page page = read("Peru menolak usul itu. (Baca: Jejak Sengketa Laut) Chili menyesalkannya. (AFP/Z-4)");

        assertThat(kinds(page)).containsExactly(Kind.BODY);
        assertThat(body(page)).containsExactly("Peru menolak usul itu.", "Chili menyesalkannya.");
        assertThat(related(page)).containsExactly("Jejak Sengketa Laut");
    }

    @Test
    void cutsALinkThatWasGluedToAParagraph() {
        Page page = read("Peru menolak usul itu. Baca juga: Jejak Sengketa Laut", LAST);

        assertThat(body(page)).containsExactly("Peru menolak usul itu.", LAST);
        assertThat(related(page)).containsExactly("Jejak Sengketa Laut");
    }

    @Test
    void keepsBracketsThatAreReport() {
        String line = "Rapat digelar Senin (20/1/2025) di markas Perserikatan Bangsa-Bangsa (PBB)";
        assertThat(body(read(line + "."))).containsExactly(line + ".");
        assertThat(body(read(FIRST, line))).containsExactly(FIRST, line);
    }

    @Test
    void takesASignatureAfterTheLastSentence() {
        Page page = read(FIRST, LAST, "ROSA QUISPE");

        assertThat(kinds(page)).endsWith(Kind.EDITOR);
    }

    @Test
    void readsTheFrameOfAWholePage() {
        Page page = read(
                "Internasional > Amerika",
                "Peru Tolak Usul Chili",
                "Rosa Quispe - detikNews",
                "Kamis, 05 Des 2019 06:35 WIB",
                "Foto: Presiden Peru di Lima",
                "Jakarta - " + FIRST,
                "ADVERTISEMENT",
                "SCROLL TO CONTINUE WITH CONTENT",
                LAST,
                "Simak Video 'Warga Lima Turun ke Jalan':",
                "[Gambas:Video 20detik]",
                "(rfz/idr)",
                "peru");

        assertThat(kinds(page))
                .containsExactly(
                        Kind.OTHER,
                        Kind.BODY,
                        Kind.EDITOR,
                        Kind.EDITOR,
                        Kind.CAPTION,
                        Kind.BODY,
                        Kind.OTHER,
                        Kind.OTHER,
                        Kind.BODY,
                        Kind.PROMO,
                        Kind.OTHER,
                        Kind.EDITOR,
                        Kind.OTHER);
        assertThat(body(page)).containsExactly("Peru Tolak Usul Chili", FIRST, LAST);
        assertThat(cites(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ikuti Chili, Peru Batal Hadiri KTT",
                "Gabung Aliansi Pasifik, Ekuador Perkuat Ekonomi",
                "5 Negara Terkuat di Amerika Selatan",
                "Sumber Konflik",
                "Sumber keamanan mengatakan hal itu.",
                "Foto udara memperlihatkan kerusakan di kota itu.",
                "Editor surat kabar itu ditangkap.",
                "\"Baca ini,\" kata dia.",
                "Lihat saja nanti, kata Quispe.",
                "Simak pernyataan lengkapnya.",
                "Video itu beredar luas di Telegram, kata polisi.",
                "Halaman gedung itu dipenuhi massa.",
                "(Ia kemudian menarik pernyataannya.)",
                "Quispe: Chili Harus Berunding",
                "Laporan PBB menyebut 12 orang tewas.",
                "Serangan itu menewaskan 12 orang (AFP).",
                "Cek kosong diberikan Peru kepada Chili, kata pengamat.",
                "- Chili menarik kapalnya dari perairan itu",
                "BBC dan CNN meliput sidang itu.",
            })
    void keepsLinesThatOnlyBeginLikeFurniture(String line) {
        assertThat(furniture(read(FIRST, line, LAST))).isEmpty();
    }
}
