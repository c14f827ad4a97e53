package org.kawat.coder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kawat.coder.text.Sentences.printed;
import static org.kawat.coder.text.Sentences.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kawat.coder.Span;

class SentenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prof. Dr. Rudi Anwar tiba di Lima. / Ia pulang.",
                "H. Agus menemui J.D. Vance dan George W. Bush. / Mereka sepakat.",
                "PT. Maju di Jl. Melati No. 5 ditutup. / Warga marah.",
                "Tiga negara mendukung AS. / Chili menolak.",
                "Ia tiba di Saint Vincent. / Ia diam.",
                "Menlu menulisnya di X. / Peru diam.",
                "Gandum, jagung, dll. dikirim ke Peru.",
                "Mereka membawa emas, perak, dll. / Chili ikut.",
                "Naik 5,75 persen pada 2025. / Harga turun.",
                "Rapat usai pukul 08.30. / Mereka pulang.",
                "Peru menolak! / Mengapa? / Tidak ada jawaban.",
                "Peru menolak usulan. / ia marah.",
                "Yang hadir: Abdel Fattah al-Burhan. / al-Burhan menolak.",
                "Ia pergi... / Lalu pulang.",
                "Ia pergi ... lalu pulang.",
                "(Ia datang. Lalu pergi.) / Baik.",
                "Itu (lihat hal. 5. Bab dua) salah. / Ya.",
                "1. Sengketa lama",
                "Rp. 5 juta dibayar. / Selesai.",
                "Laman contoh.co.id menulis itu. / Selesai.",
                "Budi Anwar, S.H., M.Si. hadir. / Selesai.",
            })
    void endWhereTheyEnd(String marked) {
        assertThat(printed(marked.replace(" / ", " "))).containsExactly(marked.split(" / "));
    }

    @Test
    void endWithoutABlankToo() {
        assertThat(printed("Peru menolak itu.Chili marah.")).containsExactly("Peru menolak itu.", "Chili marah.");
    }

    @Test
    void bulletsBeginSentences() {
        assertThat(printed("Isi kesepakatan: • Peru mundur • Chili membayar"))
                .containsExactly("Isi kesepakatan:", "• Peru mundur", "• Chili membayar");
    }

    @Test
    void areNumberedThroughTheArticleAndKnowTheirParagraph() {
        List<Sentence> sentences = read("Peru menolak. Chili marah.\nBolivia diam.");

        assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2);
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 0, 1);
    }

    @Test
    void runOnOverAnAsideThatWasCut() {
        String text = "Peru (Baca: Jejak) menolak. Chili marah.";
        List<Sentence> sentences = Sentences.READER.read(text, List.of(new Span(0, 4), new Span(19, text.length())));

        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).tokens()).extracting(Token::norm).containsExactly("peru", "menolak", ".");
        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1);
    }

    @Test
    void neverGrowBeyondTheirMost() {
        List<Sentence> sentences = read("kata, ".repeat(5000));

        assertThat(sentences).allMatch(s -> s.tokens().size() <= Splitter.MOST_TOKENS);
        assertThat(sentences.stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(10_000);
    }

    @Test
    void theOneWithoutEndIsBrokenInsideItsQuotation() {
        String text = "\"" + "kata. Kata, ".repeat(1000) + "kata\" kata dia.";
        List<Sentence> sentences = read(text);

        assertThat(sentences).hasSizeGreaterThan(5).allMatch(s -> s.quotations().size() == 1);
        Sentence last = sentences.get(sentences.size() - 1);
        assertThat(sentences.get(0).quotations().get(0).closed()).isFalse();
        assertThat(last.quotations().get(0).closed()).isTrue();
    }
}
