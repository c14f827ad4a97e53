package org.kawat.coder.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kawat.coder.page.Pages.body;
import static org.kawat.coder.page.Pages.place;
import static org.kawat.coder.page.Pages.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {
    private static final String REPORT =
            "Presiden Peru menolak usul Chili dalam perundingan di Lima, Senin (20/1/2025), kata juru bicaranya.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KYIV, KOMPAS.com – | KYIV",
                "MOSKOW, KOMPAS.TV - | MOSKOW",
                "Jakarta, CNN Indonesia -- | Jakarta",
                "Jakarta, CNBC Indonesia - | Jakarta",
                "TEMPO.CO, Jakarta - | Jakarta",
                "TEMPO.CO, Beijing- | Beijing",
                "TEMPO Interaktif, Jakarta: | Jakarta",
                "Beijing (ANTARA) - | Beijing",
                "New York (ANTARA/Xinhua) - | New York",
                "Rio de Janeiro (ANTARA) - | Rio de Janeiro",
                "Jakarta, 8/9 (ANTARA) - | Jakarta",
                "REPUBLIKA.CO.ID, JAKARTA -- | JAKARTA",
                "REPUBLIKA.CO.ID,NEW YORK-- | NEW YORK",
                "REPUBLIKA.CO.ID,  MOSKOW — | MOSKOW",
                "TRIBUNNEWS.COM, JAKARTA - | JAKARTA",
                "TRIBUNJATENG.COM, PALESTINA- | PALESTINA",
                "TRIBUNANTAH.COM, GAZA - | GAZA",
                "KONTAN.CO.ID - TAIPEI. | TAIPEI",
                "KONTAN.CO.ID-JAKARTA. | JAKARTA",
                "TEL AVIV - | TEL AVIV",
                "BEIJING-- | BEIJING",
                "BEIJING--| BEIJING",
                "Liputan6.com, Jakarta - | Jakarta",
                "Teheran, VIVA – | Teheran",
                "São Paulo, VIVA – | São Paulo",
                "jpnn.com, BEIJING - | BEIJING",
                "Bisnis.com, JAKARTA - | JAKARTA",
                "OSLO, RABU — | OSLO",
                "PARIS, KOMPAS — | PARIS",
                "JAKARTA, KOMPAS.com, Rabu (22/5) - | JAKARTA",
                "Jakarta - | Jakarta",
                "Lviv - | Lviv",
                "Jakarta: | Jakarta",
                "Washington, MINA – | Washington",
                "WASHINGTON, iNews.id - | WASHINGTON",
                "Jakarta, IDN Times - | Jakarta",
                "Moskow, Rusia - | Moskow",
                "JAKARTA/BEIJING, KOMPAS.com - | JAKARTA/BEIJING",
                "JAKARTA/BEIJING - | JAKARTA/BEIJING",
                "BOGOTÁ, KOMPAS.com - | BOGOTÁ",
                "N’DJAMENA, KOMPAS.com - | N’DJAMENA",
                "PORT-AU-PRINCE, KOMPAS.TV - | PORT-AU-PRINCE",
                "WASHINGTON DC, KOMPAS.com - | WASHINGTON DC",
                "WASHINGTON D.C., KOMPAS.com - | WASHINGTON D.C.",
                "JAKARTA. | JAKARTA",
                "Apia, GARDA - | Apia",
                "Banjul (PENJURU) - | Banjul",
            })
    void findsThePlaceAsPrinted(String opening, String place) {
        Page page = read(opening + " " + REPORT, "Chili menyesalkan sikap itu.");

        assertThat(place(page)).isEqualTo(place);
        assertThat(body(page)).startsWith(REPORT);
        assertThat(page.dateline().whole().of(page.text())).isEqualTo(opening);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KOMPAS.TV - ",
                "TRIBUNNEWS.COM - ",
                "Suara.com - ",
                "VIVA – ",
                "ANTARA - ",
                "KONTAN.CO.ID - ",
                "JURNAL SOREANG - ",
                "KABAR CIREMAI - ",
                "tirto.id - "
            })
    void knowsAnOpeningWithoutAPlace(String opening) {
        Page page = read(opening + REPORT);

        assertThat(page.dateline()).isNotNull();
        assertThat(place(page)).isNull();
        assertThat(body(page)).containsExactly(REPORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indonesia - negara terbesar di Asia Tenggara - menolak usul itu dalam rapat di Lima, Senin.",
                "Indonesia - Malaysia sepakat membuka lagi perbatasan mereka, kata menteri kedua negara.",
                "AS - Iran berunding lagi di Muskat pekan depan, kata juru bicara kedua negara itu.",
                "Rusia-Ukraina bertukar tahanan di perbatasan Belarus, kata juru bicara kedua negara itu.",
                "Rusia–Ukraina bertukar tahanan di perbatasan Belarus, kata juru bicara kedua negara itu.",
                "Presiden Peru - yang menolak usul itu - terbang ke Chili pada Senin malam waktu setempat.",
                "Presiden Peru Rosa Quispe - Gubernur Lima bertemu, kata juru bicara keduanya hari Senin.",
                "Peru: Chili Melanggar Perbatasan",
                "Peru (PEMENANG) - negara yang menang itu - menolak usul Chili dalam rapat di Lima, Senin.",
                "Gubernur Quispe, MARAH - Chili Melanggar Perbatasan Lagi",
                "CNN: Presiden Peru Mundur",
                "Antara Peru dan Chili - dua negara bertetangga - ada sengketa lama soal batas laut mereka.",
                "PBB. Lembaga itu menolak usul Chili dalam rapat di New York, kata juru bicaranya, Senin.",
            })
    void leavesASentenceWhole(String sentence) {
        Page page = read(sentence);

        assertThat(page.dateline()).isNull();
        assertThat(body(page)).containsExactly(sentence);
    }

    @Test
    void looksBelowTitleBylineAndCaption() {
        Page page = read(
                "Peru Tolak Usul Chili soal Batas Laut",
                "Kamis, 05 Des 2019 06:35 WIB",
                "Presiden Peru berpidato di Lima. (Foto: AFP/Luis Robles)",
                "LIMA, KOMPAS.com - " + REPORT);

        assertThat(place(page)).isEqualTo("LIMA");
    }

    @Test
    void doesNotLookInTheMiddleOfTheReport() {
        Page page = read(REPORT, "Santiago - Pemerintah Chili memanggil duta besarnya dari Lima pada hari yang sama.");

        assertThat(page.dateline()).isNull();
    }

    @Test
    void takesACityOnALineOfItsOwn() {
        Page page = read("Peru Tolak Usul Chili", "Jakarta", REPORT);

        assertThat(place(page)).isEqualTo("Jakarta");
        assertThat(body(page)).containsExactly("Peru Tolak Usul Chili", REPORT);
    }

    @Test
    void keepsTheDayOfTheDateline() {
        Page page = read("OSLO, RABU (22/5) — " + REPORT);

        assertThat(page.dateline().date().of(page.text())).isEqualTo("RABU (22/5)");
    }
}
