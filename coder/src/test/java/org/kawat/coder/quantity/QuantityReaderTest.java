package org.kawat.coder.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kawat.coder.Figure;
import org.kawat.coder.Figure.Change;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.page.Page;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.time.Texts;
import org.kawat.coder.time.TimeReader;

class QuantityReaderTest {
    private final TimeReader time = TimeReader.of(Texts.pack("id"), new Problems());
    private final QuantityReader reader = QuantityReader.of(Texts.pack("id"), Texts.pack("world"), new Problems());

    @Test
    void whatIsLeftIsOfWhatTheSentenceBeforeCounted() {
        assertThat(figures("Perahu itu memuat lima WNI. Seorang tewas, sedangkan empat lainnya dirawat."))
                .containsExactly("5 person", "4 person");
    }

    @Test
    void readsPeopleByTheShapeOfTheWordAndLevelsOfAnIndex() {
        assertThat(figures("Tentara menculik empat peternak, enam penambang, dan dua penenun."))
                .containsExactly("4 person", "6 person", "2 person");
        assertThat(figures("IHSG dibuka melemah ke level 8.192.")).containsExactly("8192 point");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dana USD182,99 miliar cair.|182990000000 USD",
                "Dana US$ 6,4 miliar cair.|6400000000 USD",
                "Dana US$60 juta cair.|60000000 USD",
                "Dana $150 juta cair.|150000000 USD",
                "Dana USD2.3 miliar cair.|2300000000 USD",
                "Dana Rp97,4 triliun cair.|97400000000000 IDR",
                "Dana Rp. 500 miliar cair.|500000000000 IDR",
                "Dana Rp 91,52 T cair.|91520000000000 IDR",
                "Dana 5,9 miliar dollar cair.|5900000000 USD",
                "Dana 26,4 dolar AS miliar cair.|26400000000 USD",
                "Dana 7 juta pound Mesir cair.|7000000 EGP",
                "Dana 25 juta dolar Solomon cair.|25000000 SBD",
                "Dana 700 juta franc CFA cair.|700000000 XOF",
                "Dana 3 miliar rubel Belarusia cair.|3000000000 BYN",
                "Dana 2 triliun riyal Saudi cair.|2000000000000 SAR",
                "Dana 80 juta franc Swiss cair.|80000000 CHF",
                "Dana HK$5 juta cair.|5000000 HKD",
                "Dana RM30 juta cair.|30000000 MYR",
                "Dana EUR 3,5 miliar cair.|3500000000 EUR",
                "Dana €3,5 miliar cair.|3500000000 EUR",
            })
    void readsMoney(String text, String expected) {
        assertThat(figures(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pesawat B-52, F-16, Su-57, dan A320 serta kelompok M23 dan G20 membahas Covid-19.",
                "Presiden Joe Biden (82) hadir pada hari ke-425 dan untuk ketiga kalinya.",
                "Puluhan orang tewas, ratusan ribu mengungsi, ribuan rumah rusak.",
                "Seorang saksi dan sebuah truk milik kedua negara hilang.",
                "Timnas menang 2-1 atas Bahrain pada pukul 19.30 WIB.",
                "Ia merujuk pada Pasal 5, Resolusi 1701, dan UU No 3.",
                "Gempa bermagnitudo 6,5 terjadi tiga hari setelah kudeta.",
                "Salah satu satu-satunya, satu sama lain, prinsip Satu China.",
                "Keduanya bicara empat mata tentang solusi dua negara dan citra tiga dimensi.",
                "Apollo 11 dan Boeing 737 jatuh.",
                "Ekspor naik dua kali lipat, tiga kali.",
                "Harga itu jatuh pada 1990-an.",
                "Seperempat warga menolak, dua pertiga setuju.",
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sebanyak 40 dari 55 negara setuju.|40 state,55 state",
                "Panjangnya 25 hingga 34 kilometer.|25000 m,34000 m",
                "Dana itu 5 hingga 7 miliar dolar.|5000000000 USD,7000000000 USD",
                "Dana itu US$5 hingga 7 miliar.|5000000000 USD,7000000000 USD",
                "Dana itu Rp5-10 triliun.|5000000000000 IDR,10000000000000 IDR",
                "Tarifnya 15 persen-20 persen.|15 %,20 %",
                "Tarifnya naik dari 5 menjadi 10 persen.|5 %,10 %",
                "Upahnya Rp 1 juta-Rp 2 juta.|1000000 IDR,2000000 IDR",
                "Dua hingga tiga juta pengungsi.|2000000 person,3000000 person",
            })
    void sharesTheUnitOfTwoNumbers(String text, String expected) {
        assertThat(figures(text)).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lima pesawat jatuh.|5 aircraft",
                "Lima fregat karam.|5 ship",
                "Lima panser terbakar.|5 vehicle",
                "Lima roket meluncur.|5 missile",
                "Lima nota kesepahaman diteken.|5 agreement",
                "Lima provinsi terendam.|5 item",
                "Lima mantan menteri hadir.|5 person",
                "Lima zebu mati.|5 item",
                "Sebanyak 2,500 orang hadir.|2500 person",
                "Sebanyak 1 juta 200 ribu orang hadir.|1200000 person",
                "Rapat berlangsung satu setengah jam.|5400 s",
                "Rapat berlangsung 2 jam 5 menit.|7500 s",
                "Sawah seluas 3 hektare terendam.|30000 m2",
                "Suhu minus 7 derajat Celsius.|-7 °C",
                "Mandatnya diperpanjang selama dua tahun setelah pemilu.|2 year",
                "Kapal itu memuat 2,5 ton beras.|2500 kg",
            })
    void readsWhatIsCountedAndMeasured(String text, String expected) {
        assertThat(figures(text)).containsExactly(expected);
    }

    @Test
    void givesNoFigureForTheNumbersOfDates() {
        assertThat(figures("Pada 5-7 Mei 2024, dua pekan lalu, dan 2019 hingga 2023 ada 12 rapat."))
                .containsExactly("12 item");
    }

    @Test
    void countsOthersLikeThoseBefore() {
        assertThat(figures("Dua kapal karam dan tiga lainnya rusak, satu di antaranya parah."))
                .containsExactly("2 ship", "3 ship", "1 ship");
        assertThat(figures("Sebanyak 9 negara mendukung, 4 menolak, dan 2 abstain."))
                .containsExactly("9 state", "4 state", "2 state");
    }

    @Test
    void linksAnEquivalentToItsAmount() {
        List<Figure> f = read("Pinjaman 12 miliar dolar AS (setara 182 triliun rupiah) dan Rp5 miliar pada 2022.");
        assertThat(f).extracting(Figure::equals).containsExactly(null, 0, null);
        assertThat(f.get(1).of()).isEqualTo(f.get(0).of());
        assertThat(read("Nilainya USD 2 miliar (sekitar Rp 30 triliun).").get(1).equals())
                .isZero();
        assertThat(read("Ada USD 2 miliar dan Rp 30 triliun.").get(1).equals()).isNull();
    }

    @Test
    void tellsChangeAndWhatItIsCountedFrom() {
        Figure up = read("Ekspor melonjak hampir 12 persen sejak 2021.").get(0);
        assertThat(up.change()).isEqualTo(Change.UP);
        assertThat(up.since()).isEqualTo("2021");
        assertThat(up.approximate()).isTrue();
        Figure down = read("Pada 2023 ekspor turun sebesar 4 persen dibandingkan tahun sebelumnya.")
                .get(0);
        assertThat(down.change()).isEqualTo(Change.DOWN);
        assertThat(down.since()).isEqualTo("2022");
        assertThat(down.period()).isEqualTo("2023");
    }

    @Test
    void tellsALevelFromAChange() {
        assertThat(read("Suku bunga naik menjadi 6 persen.").get(0).change()).isNull();
        assertThat(read("Polisi menembak jatuh tiga drone.").get(0).change()).isNull();
    }

    @Test
    void tellsThePeriodOfAFigure() {
        assertThat(read("Nilai ekspor mencapai USD26 miliar pada Mei 2024.")
                        .get(0)
                        .period())
                .isEqualTo("2024-05");
        assertThat(read("Perang yang pecah pada 2011 dan tak kunjung usai itu menewaskan 600 orang.")
                        .get(0)
                        .period())
                .isNull();
    }

    @Test
    void tellsWhatIsMeasured() {
        assertThat(read("Komitmen investasi senilai USD3 miliar diteken.")
                        .get(0)
                        .of())
                .isEqualTo("Komitmen investasi");
        assertThat(read("Sebanyak 30 truk bantuan tiba.").get(0).of()).isEqualTo("truk bantuan");
        assertThat(read("Ekspor itu 9 persen dari total ekspor.").get(0).of()).isEqualTo("total ekspor");
        assertThat(read("Serangan terhadap kota selama 30 hari.").get(0).of()).isNull();
    }

    @Test
    void spansTheHedgeAndTheNounPhrase() {
        String text =
                "Banjir menewaskan lebih dari 21 ribu orang dan hampir dua jam menutup jalan senilai sekitar USD2 miliar.";
        assertThat(read(text))
                .extracting(f -> f.span().of(text))
                .containsExactly("lebih dari 21 ribu orang", "hampir dua jam", "sekitar USD2 miliar");
    }

    @Test
    void takesTimeInProportionToTheText() {
        String text = "Ada 3 kapal, 5 persen, USD2 miliar ".repeat(6_000);
        assertThat(read(text)).hasSize(18_000);
    }

    private List<Figure> read(String text) {
        Page page = Texts.page(text);
        List<Sentence> sentences = Texts.sentences(text);
        return reader.read(page, sentences, time.read(page, sentences, LocalDate.of(2025, 1, 22))).stream()
                .map(Quantity::figure)
                .toList();
    }

    private List<String> figures(String text) {
        return read(text).stream()
                .map(f -> f.value().toPlainString() + " " + f.unit())
                .toList();
    }
}
