package org.kawat.coder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kawat.coder.text.Sentences.printed;
import static org.kawat.coder.text.Sentences.quotations;
import static org.kawat.coder.text.Sentences.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Kami siap,\" kata Quispe.",
                "“Kami siap,” kata Quispe.",
                "”Kami siap,” kata Quispe.",
                "“Kami siap,“ kata Quispe.",
                "“Kami siap,\" kata Quispe.",
                "„Kami siap,“ kata Quispe.",
                "«Kami siap,» kata Quispe.",
                "''Kami siap,'' kata Quispe.",
                "‘Kami siap,’ kata Quispe.",
                "'Kami siap,' kata Quispe.",
            })
    void anyMarksWillDo(String text) {
        assertThat(quotations(text)).containsExactly("Kami siap,");
        assertThat(read(text)).hasSize(1);
        assertThat(read(text).get(0).tokens().get(0).kind()).isEqualTo(Token.Kind.OPEN_QUOTE);
        assertThat(read(text).get(0).tokens().get(4).kind()).isEqualTo(Token.Kind.CLOSE_QUOTE);
    }

    @Test
    void apostrophesAreNoMarks() {
        assertThat(quotations("Qur'an itu milik Ma'ruf di N'Djamena.")).isEmpty();
        assertThat(quotations("Rock 'n roll itu '90-an.")).isEmpty();
    }

    @Test
    void keepsItsSentenceInOnePieceAndMarksTheSentencesInside() {
        String text = "\"Kami siap. Kami menunggu. Titik,\" kata Quispe. Chili diam.";
        Sentence sentence = read(text).get(0);

        assertThat(printed(text)).hasSize(2);
        assertThat(sentence.quotations().get(0).from()).isEqualTo(1);
        assertThat(sentence.quotations().get(0).to()).isEqualTo(9);
        assertThat(sentence.quotations().get(0).starts()).containsExactly(1, 4, 7);
    }

    @Test
    void endsTheSentenceOnlyBeforeACapital() {
        assertThat(printed("\"Benarkah?\" tanya wartawan.")).hasSize(1);
        assertThat(printed("\"Kami menunggu itu.\" Ia menambahkan hal lain.")).hasSize(2);
        assertThat(printed("\"Kami menunggu itu\". Ia menambahkan hal lain.")).hasSize(2);
        assertThat(printed("\"Kami menunggu,\" Quispe menambahkan.")).hasSize(1);
    }

    @Test
    void mayComeInTwo() {
        assertThat(quotations("\"Tidak,\" ujarnya, \"kami menolak. Titik.\""))
                .containsExactly("Tidak,", "kami menolak. Titik.");
    }

    @Test
    void holdsAnother() {
        assertThat(quotations("\"Ia bilang \"tidak\" kepada kami,\" katanya."))
                .containsExactly("Ia bilang \"tidak\" kepada kami,");
        assertThat(quotations("\"Ia bilang 'tidak' kepada kami,\" katanya."))
                .containsExactly("Ia bilang 'tidak' kepada kami,");
    }

    @Test
    void mayBeAPieceOfASentence() {
        assertThat(quotations("Ia menyebutnya 'hidup dalam ketakutan' dan \"pemerasan\" saja."))
                .containsExactly("hidup dalam ketakutan", "pemerasan");
    }

    @Test
    void goesOnInParagraphsThatOpenItAgain() {
        String text = "\"Ini yang pertama. Ini yang kedua.\n\"Ini yang ketiga,\" kata Quispe.";

        assertThat(quotations(text)).containsExactly("#Ini yang pertama. Ini yang kedua.", "Ini yang ketiga,");
        assertThat(printed(text)).hasSize(2);
    }

    @Test
    void goesOnInAParagraphThatOnlyClosesIt() {
        String text = "\"Ini yang pertama. Ini yang kedua.\nIni yang ketiga. Titik,\" kata Quispe. Ia pergi.";

        assertThat(quotations(text)).containsExactly("#Ini yang pertama. Ini yang kedua.", "Ini yang ketiga. Titik,");
        assertThat(printed(text)).hasSize(3);
    }

    @Test
    void thatNobodyClosesEndsWithItsSentence() {
        String text = "\"Kami siap, kata Quispe. Ia pergi. Lalu pulang.\nChili diam.";

        assertThat(quotations(text)).containsExactly("#Kami siap, kata Quispe.");
        assertThat(printed(text)).hasSize(4);
    }

    @Test
    void thatNobodyClosesEndsBeforeTheNext() {
        assertThat(quotations("\"Kami siap, kata Quispe. \"Kami menunggu,\" tambahnya."))
                .containsExactly("#Kami siap, kata Quispe.", "Kami menunggu,");
    }

    @Test
    void thatNobodyOpenedIsNone() {
        assertThat(quotations("Kami siap,\" kata Quispe.")).isEmpty();
    }

    @Test
    void thatIsEmptyIsNone() {
        assertThat(quotations("Ia berkata \"\" lalu pergi.")).isEmpty();
    }
}
