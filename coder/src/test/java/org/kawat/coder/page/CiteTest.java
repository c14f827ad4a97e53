package org.kawat.coder.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kawat.coder.page.Pages.cites;
import static org.kawat.coder.page.Pages.published;
import static org.kawat.coder.page.Pages.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CiteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru menolak usul itu, dilansir AFP, Senin (6/2). | AFP",
                "Dilansir dari laman BBC, Peru menolak usul itu. | BBC",
                "Dikutip dari BBC International, Peru menolak usul itu. | BBC International",
                "Dikutip dari Andes Harian, Peru menolak usul itu. | Andes Harian",
                "Melansir The Guardian Senin (6/2), Peru menolak usul itu. | The Guardian",
                "Mengutip Reuters, Peru menolak usul itu. | Reuters",
                "Menyadur Al Jazeera, Peru menolak usul itu. | Al Jazeera",
                "AFP melaporkan perundingan di Lima buntu. | AFP",
                "Kantor berita resmi KCNA melaporkan perundingan itu buntu. | KCNA",
                "Peru menolak usul itu, seperti diberitakan Kyodo. | Kyodo",
                "Peru menolak usul itu, menurut laporan Al Arabiya. | Al Arabiya",
                "Peru menolak usul itu, sebagaimana dilaporkan kantor berita resmi TASS. | TASS",
                "Peru menolak usul itu, dilansir kantor berita Rusia TASS. | TASS",
                "Peru menolak usul itu, kata Menlu Rosa Quispe dikutip dari \"The Times\". | The Times",
            })
    void namesTheOutlet(String sentence, String outlet) {
        assertThat(cites(read(sentence))).containsExactly(outlet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dikutip dari pernyataan Kemenlu, Peru menolak usul itu.",
                "Dikutip dari Kementerian Luar Negeri, Peru menolak usul itu.",
                "Dikutip dari laman resmi Kemenlu RI, Peru menolak usul itu.",
                "Dilansir dari X, Peru menolak usul itu.",
                "Mengutip Rosa Quispe, Peru menolak usul itu.",
                "Peru menolak usul itu, kata Quispe kepada AFP.",
                "Peru menolak usul itu, kata Quispe dalam wawancara dengan CNN.",
                "Peru melaporkan tiga kasus baru.",
                "Menurut laporan PBB, perundingan di Lima buntu.",
                "Menurut Quispe, perundingan di Lima buntu.",
            })
    void takesNoSourceOfAnotherKind(String sentence) {
        assertThat(cites(read(sentence))).isEmpty();
    }

    @Test
    void namesAllOutletsOfAList() {
        assertThat(cites(read("Dilansir AFP, Reuters, dan BBC, perundingan di Lima buntu.")))
                .containsExactly("AFP", "Reuters", "BBC");
    }

    @Test
    void namesBothLinksOfAChain() {
        assertThat(cites(read("Hal itu diwartakan Xinhua via Kompas.com, Senin.")))
                .containsExactly("Xinhua", "Kompas.com");
        assertThat(cites(read("Sumber Bloomberg yang dikutip Antara menyebut harga turun.")))
                .containsExactly("Bloomberg", "Antara");
    }

    @Test
    void readsSourceLinesAndTags() {
        assertThat(cites(read("Peru menolak usul itu.", "sumber : Antara, Reuters")))
                .containsExactly("Antara", "Reuters");
        assertThat(cites(read("Peru menolak usul itu.", "(AFP/REUTERS/RTA)"))).containsExactly("AFP", "REUTERS");
        assertThat(cites(read("Peru menolak usul itu.", "REUTERS | CHANNEL NEWS ASIA")))
                .containsExactly("REUTERS", "CHANNEL NEWS ASIA");
        assertThat(cites(read("Peru menolak usul itu. (AFP/Z-4)"))).containsExactly("AFP");
        assertThat(cites(read("Peru menolak usul itu.", "Sumber: Reuters | Editor: Sari")))
                .containsExactly("Reuters");
    }

    @Test
    void takesNoPhotographersAgency() {
        assertThat(cites(read("Peru menolak usul itu.", "Foto: Presiden Peru (AFP/Luis Robles)")))
                .isEmpty();
    }

    @Test
    void namesAnOutletOnceAsFirstPrinted() {
        Page page = read("Dikutip dari BBC International, Peru menolak usul itu.", "Sumber : BBC Internasional");

        assertThat(cites(page)).containsExactly("BBC International");
        assertThat(page.cites().get(0).phrase().of(page.text())).isEqualTo("Dikutip dari BBC International");
    }

    @Test
    void citesNotTheOutletItself() {
        assertThat(cites(published("Kompas TV", "Peru menolak usul itu.", "Sumber : Kompas TV")))
                .isEmpty();
        assertThat(cites(read("LIMA, KOMPAS.com - Peru menolak usul itu, kata dia dikutip Kompas.com.")))
                .isEmpty();
    }
}
