package org.kawat.coder.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.time.Texts;

/** Who says what, through all stages: what is a statement depends on the clauses that it stands in. */
class StatementReaderTest {
    private static final Coder CODER = Coder.of(Texts.pack("world"), List.of(Texts.pack("id")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Kami akan terus mogok makan,\" kata koordinator aksi, Ahmad Fauzan.|Ahmad Fauzan",
                "\"Sungai Naf bukan tembok pemisah,\" kata perwakilan UNHCR di Lima, Ingeborg Sandvik.|Ingeborg Sandvik",
                "Jenderal Talal Silo, juru bicara SDF, mengatakan pembersihan ranjau masih berlangsung.|Talal Silo",
                "Kepala Misi PBB di Sudan Selatan (UNMISS) Nicholas Haysom menilai keadaan memburuk.|Nicholas Haysom",
                "\"Kami akan tetap di sini,\" kata Presiden sementara Jeanine Anez.|Jeanine Anez",
                "Sejuta orang mengungsi ke Chad, kata badan pengungsi PBB, UNHCR.|badan pengungsi PBB, UNHCR",
                "Menteri Dalam Negeri Turki, yang enggan disebut namanya, menyatakan operasi itu selesai.|Menteri Dalam Negeri Turki",
                "Seorang pejabat AS, yang berbicara dengan syarat anonim, mengatakan serangan itu berlanjut.|Seorang pejabat AS",
                "Iran menutup perbatasan, sementara juru bicara pemerintah Turki, Bekir Bozdag, menyatakan Ankara menunggu.|Bekir Bozdag",
                "Mahathir berpendapat bahwa ASEAN harus bersikap tegas.|Mahathir",
            })
    void namesTheSpeaker(String text, String speaker) {
        assertThat(read(text)).singleElement().asString().startsWith(speaker + ": ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Menurut dokter, penjaga itu dalam keadaan stabil.|penjaga itu dalam keadaan stabil",
                "TNI mengusir kapal yang berlayar dekat Natuna, menurut Koarmada.|TNI mengusir kapal yang berlayar dekat Natuna",
                "Tentara membunuh 200 warga, demikian laporan PBB.|Tentara membunuh 200 warga",
                "Disebutkan juru bicara itu, 130 pesawat terdeteksi.|130 pesawat terdeteksi",
                "Lavrov mengatakan negara yang ikut menghukum Moskow akan dibalas.|negara yang ikut menghukum Moskow akan dibalas",
                "Polisi melaporkan kondisi Yulia, putri Sergei, membaik.|kondisi Yulia, putri Sergei, membaik",
                "Karim menuturkan bahwa dubes itu menyesal, tetapi tidak mengakui kesalahan.|dubes itu menyesal, tetapi tidak mengakui kesalahan",
                "Jika tidak, Urdaneta menambahkan, Venezuela akan pergi.|Jika tidak, Urdaneta menambahkan, Venezuela akan pergi",
                "AA mengeklaim telah membebaskan 50 pelaut.|telah membebaskan 50 pelaut",
                "Kedutaan menyatakan seluruh WNI dalam keadaan selamat.|seluruh WNI dalam keadaan selamat",
                "Suriah menyebut pertemuan di Paris itu bersejarah.|pertemuan di Paris itu bersejarah",
                "Beijing menyatakan siap berunding.|siap berunding",
                "Seperti dikatakan Guterres, dunia berada di ambang bencana.|dunia berada di ambang bencana",
                "Polisi menyatakan bahwa dua pelaku ditangkap, sedangkan seorang lainnya masih buron.|dua pelaku ditangkap, sedangkan seorang lainnya masih buron",
                "\"Apakah Eropa siap?\" tanya Alexander Stubb.|Apakah Eropa siap?",
            })
    void findsTheWords(String text, String words) {
        assertThat(read(text)).singleElement().asString().endsWith(": " + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APMM memeriksa petugas. Namun, klaim itu dibantah dua korban yang ditemui staf.",
                "Orang berunjuk rasa setelah ia mengakui Abkhazia sebagai wilayah Georgia.",
                "Houthi memperingatkan akan kembali menyerang.",
                "Parlemen meratifikasi perjanjian dengan Mesir, yang disebut Ankara tidak sah.",
                "Peshmerga, demikian sebutan pasukan Kurdi, mundur.",
                "Bank Dunia masih menilai dampak gejolak itu terhadap program pinjamannya.",
                "Kementerian Luar Negeri menyampaikan desakan itu lewat nota diplomatik.",
                "Presiden menanggapi santai manuver teranyar China.",
            })
    void isNoStatement(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aQuotationIsOfTheNearestVerb() {
        assertThat(
                        read(
                                "Uni Eropa mengecam pengusiran itu, sedangkan Kuba menyebutnya sebagai \"tindakan memalukan rezim kudeta\"."))
                .containsExactly("Kuba: tindakan memalukan rezim kudeta");
    }

    @Test
    void abbreviationsAndDescriptionsStandForNames() {
        assertThat(read("Biro Statistik Nasional (BSN) merilis data. BSN menyatakan ekspor naik."))
                .containsExactly("Biro Statistik Nasional: ekspor naik");
        assertThat(read(
                        "Venezuela menolak, kata Organisasi Internasional untuk Migrasi (IOM). Lembaga PBB itu menilai deportasi"
                                + " tersebut melanggar hukum."))
                .last()
                .isEqualTo("Organisasi Internasional untuk Migrasi: deportasi tersebut melanggar hukum");
    }

    @Test
    void speechInSpeech() {
        assertThat(read("\"Petro mengatakan Kolombia tidak akan ikut campur,\" kata Presiden Brasil Lula da Silva."))
                .containsExactly(
                        "Lula da Silva: Petro mengatakan Kolombia tidak akan ikut campur,",
                        "Petro: Kolombia tidak akan ikut campur");
    }

    private static List<String> read(String text) {
        Article article = new Article(null, text, null, LocalDate.of(2025, 1, 22), "id", null, null);
        return CODER.code(article).statements().stream()
                .map(s -> s.speaker() + ": " + s.span().of(text))
                .toList();
    }
}
