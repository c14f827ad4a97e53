package org.kawat.coder.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.page.Page;
import org.kawat.coder.time.DateMention.Role;

class TimeReaderTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 1, 22);

    private final TimeReader reader = TimeReader.of(Texts.pack("id"), new Problems());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lima melanggar kesepakatan 1970 dan konstitusi 1993.|1970 1993",
                "Kantor itu dibuka pada September 2018, lima bulan setelah keduanya bertemu.|2018-09 2018-04",
                "Pada Jumat (10/1) AS menjual senjata. Sepekan kemudian Beijing membalas.|2025-01-10 2025-01-17",
                "Pekan lalu ia ditahan. Pada 21 Januari ia diadili. Dua hari kemudian ia dibebaskan.|2025-W03 2025-01-21",
                "Pada Senin (20/1) ia tiba. Rancangan itu selesai paling lambat 2 Mei. Dua hari sebelumnya ia diundang.|2025-01-20 2025-05-02 2025-01-18",
                "Maret hingga Mei 2024 ekspor naik.|2024-03 2024-05",
                "Pada Maret-Mei 2024 ekspor naik.|2024-03 2024-05",
                "Sepanjang Januari-Maret tahun lalu ekspor turun.|2024-01 2024-03",
            })
    void readsSeveral(String text, String expected) {
        assertThat(String.join(" ", values(text, WEDNESDAY))).as(text).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kapal itu tiba Rabu (22/1).|2025-01-22",
                "Serangan itu menewaskan 2000 warga.|''",
                "Krisis Suez 1956 dikenang.|1956",
                "Manila merujuk pada Perjanjian Pertahanan Bersama 1951.|1951",
                "Perjanjian itu memuat 2000 halaman.|''",
                "Ekspor turun 30% dibandingkan 2018.|2018",
                "Keduanya meneken pakta di Lima pekan lalu.|2025-W03",
                "Harga jatuh pada akhir 1990-an.|''",
                "Kapal itu tiba Rabu.|2025-01-22",
                "Kapal itu tiba Kamis.|2025-01-16",
                "Kapal itu akan tiba Kamis.|2025-01-23",
                "Kapal itu tiba Kamis lalu.|2025-01-16",
                "Kapal itu tiba Rabu lalu.|2025-01-15",
                "Kapal itu berangkat Jumat mendatang.|2025-01-24",
                "Presiden akan bertolak ke Lima, kata juru bicara, Senin.|2025-01-20",
                "Keduanya akan bertemu di Jenewa, Swiss, pada 3 Maret.|2025-03-03",
                "Keduanya bertemu pada 3 Maret.|2024-03-03",
                "Keduanya bertemu pada 29 Januari.|2025-01-29",
                "Keduanya bertemu pada Februari.|2025-02",
                "Keduanya bertemu pada Maret.|2024-03",
                "Blokade berlaku sejak 29 Januari.|2024-01-29",
                "Blokade berlaku hingga 3 Maret.|2025-03-03",
                "Blokade berlaku pada 29 Februari 2023.|''",
                "Selasa (29/6/2017) rapat digelar.|2017-06-29",
                "Ia wafat 5/4/99.|1999-04-05",
                "Ia wafat 5/4/24.|2024-04-05",
                "Skor akhir 3/4 dan pecahan 2/3.|''",
                "Ia lahir pada 17 Agustus 1945.|1945-08-17",
                "Ahad (19/1) ia tiba.|2025-01-19",
                "Minggu depan ia tiba.|2025-W05",
                "Ia tiba pada minggu lalu.|2025-W03",
                "Ia tiba pada Minggu lalu.|2025-01-19",
                "Ia tiba dua minggu lalu.|2025-W02",
                "Ia tiba pada awal bulan.|2025-01",
                "Kontrak diteken Desember lalu.|2024-12",
                "Kontrak diteken pada bulan Desember.|2024-12",
                "Ia mengenang Revolusi Oktober dan April Mop.|''",
                "Ia menunggu tiga bulan ke depan.|''",
                "Hingga kini, saat ini, dan beberapa jam lalu tak ada kabar.|''",
                "Ia membaca Pasal 5 dan Resolusi 2231.|''",
                "Gempa bermagnitudo 6,5 terjadi pukul 08.30 WIB.|''",
                "Usianya 72 tahun.|''",
                "Sepanjang 2023 ada 2024 kasus.|2023",
                "Hingga 2000 orang hadir.|''",
            })
    void readsOneDateAtMost(String text, String expected) {
        assertThat(values(text, WEDNESDAY)).as(text).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void countsWeeksAcrossTheTurnOfTheYear() {
        assertThat(values("Ia tiba pekan lalu.", LocalDate.of(2025, 1, 3))).containsExactly("2024-W52");
        assertThat(values("Ia tiba pekan ini.", LocalDate.of(2024, 12, 31))).containsExactly("2025-W01");
    }

    @Test
    void choosesTheYearThatThePrintedWeekdayFits() {
        assertThat(values("Sidang digelar Senin (3/2).", WEDNESDAY)).containsExactly("2025-02-03");
        assertThat(values("Sidang digelar Sabtu (3/2).", WEDNESDAY)).containsExactly("2024-02-03");
    }

    @Test
    void keepsAWeekdayThatDoesNotFit() {
        DateMention m = read("Sidang digelar Senin (30/9/2025).", LocalDate.of(2025, 10, 1))
                .get(0);
        assertThat(m.value()).isEqualTo("2025-09-30");
        assertThat(m.weekday()).isEqualTo(1);
    }

    @Test
    void givesNoWeekdayForABareOne() {
        assertThat(read("Sidang digelar Senin.", WEDNESDAY).get(0).weekday()).isNull();
    }

    @Test
    void resolvesOnlyWholeDatesWithoutPublication() {
        String text = "Ia tiba Senin (6/1/2025), pulang pada 9 Januari, lalu kembali kemarin. Sehari sebelumnya hujan.";
        assertThat(values(text, null)).containsExactly("2025-01-06", "2025-01-05");
    }

    @Test
    void countsOffsetsFromTheLastDayNamedInTheReport() {
        String text =
                "Parlemen bersidang Senin (6/1), yang pertama sejak dibuka pada 2 Mei 2019. Dua hari kemudian, ia mundur.";
        assertThat(values(text, WEDNESDAY)).containsExactly("2025-01-06", "2019-05-02", "2025-01-08");
    }

    @Test
    void countsYearsFromAYearButNotDays() {
        assertThat(values("Pada 2010 ia menang. Dua tahun kemudian ia kalah.", null))
                .containsExactly("2010", "2012");
        assertThat(values("Pada 2010 ia menang. Dua hari kemudian ia kalah.", null))
                .containsExactly("2010");
    }

    @Test
    void givesNoFurtherDateForAnOffsetBesideItsOwnDay() {
        assertThat(values("Selasa (21/1/2025), sehari setelah pelantikan, ia tiba.", WEDNESDAY))
                .containsExactly("2025-01-21");
    }

    @Test
    void joinsTheEndsOfARange() {
        List<DateMention> range = read("Pameran dibuka Jumat (3/6/2022) hingga Sabtu (4/6/2022).", WEDNESDAY);
        assertThat(range).extracting(DateMention::value).containsExactly("2022-06-03", "2022-06-04");
        assertThat(range.get(0).until()).isEqualTo("2022-06-04");
        assertThat(range.get(1).role()).isEqualTo(Role.UNTIL);
    }

    @Test
    void givesARangeOfDaysTheirSpansWithoutBrackets() {
        String text = "Forum itu (8-10/1) batal, juga 3 sampai 5 Juni 2024.";
        assertThat(read(text, WEDNESDAY))
                .extracting(m -> m.span().of(text))
                .containsExactly("8", "10/1", "3", "5 Juni 2024");
    }

    @Test
    void sharesTheYearOfTheLaterDate() {
        assertThat(values("Ia pergi 28 Desember hingga 3 Januari 2025.", WEDNESDAY))
                .containsExactly("2024-12-28", "2025-01-03");
        assertThat(values("Ia pergi pada Mei, Juni, dan Juli 2021.", WEDNESDAY))
                .containsExactly("2021-05", "2021-06", "2021-07");
    }

    @Test
    void tellsSinceAndUntil() {
        assertThat(read("Blokade berlaku sejak 7 Oktober 2023.", WEDNESDAY)
                        .get(0)
                        .role())
                .isEqualTo(Role.SINCE);
        assertThat(read("Blokade berlaku hingga akhir 2026.", WEDNESDAY).get(0).role())
                .isEqualTo(Role.UNTIL);
        assertThat(read("Blokade berlaku pada akhir 2026.", WEDNESDAY).get(0).role())
                .isEqualTo(Role.EVENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Menteri itu mundur, seperti dilansir AFP, Selasa (21/1).|REPORT",
                "Menteri itu mundur, seperti dilansir AFP pada Selasa (21/1).|REPORT",
                "Menteri itu mundur, seperti dilansir AFP (21/1).|REPORT",
                "Menteri itu mundur, seperti dilansir AFP, saat rapat Selasa (21/1).|EVENT",
            })
    void tellsTheDayOfTheCitedReport(String text, Role role) {
        List<DateMention> dates = reader.read(Texts.citing(text, "dilansir AFP"), Texts.sentences(text), WEDNESDAY);
        assertThat(dates).extracting(DateMention::role).containsExactly(role);
    }

    @Test
    void readsTheDatelinesDay() {
        String text = "LIMA, RABU (15/1) - Parlemen bersidang.";
        Page.Dateline dateline = new Page.Dateline(new Span(0, 19), new Span(0, 4), new Span(6, 18));
        Page page = new Page(text, List.of(), List.of(new Span(20, text.length())), dateline, List.of(), List.of());
        List<DateMention> dates = reader.read(page, List.of(), WEDNESDAY);
        assertThat(dates).extracting(DateMention::value).containsExactly("2025-01-15");
        assertThat(dates.get(0).sentence()).isEqualTo(-1);
        assertThat(dates.get(0).weekday()).isEqualTo(3);
    }

    @Test
    void spansAreTheWordsOfTheDate() {
        String text = "\uD83D\uDCF0 Ia tiba pada Selasa malam, 15 Juli 2025, lalu tidur sampai awal pekan depan.";
        assertThat(read(text, LocalDate.of(2025, 7, 16)))
                .extracting(m -> m.span().of(text))
                .containsExactly("Selasa malam, 15 Juli 2025", "awal pekan depan");
    }

    @Test
    void takesTimeInProportionToTheText() {
        String text = "Ia tiba 3 Mei, 5 Mei, dan dua hari kemudian. ".repeat(4_000);
        assertThat(read(text, WEDNESDAY)).hasSize(12_000);
    }

    private List<DateMention> read(String text, @Nullable LocalDate published) {
        return reader.read(Texts.page(text), Texts.sentences(text), published);
    }

    private List<String> values(String text, @Nullable LocalDate published) {
        return read(text, published).stream().map(DateMention::value).toList();
    }
}
