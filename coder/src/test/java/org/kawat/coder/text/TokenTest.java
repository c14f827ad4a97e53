package org.kawat.coder.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kawat.coder.text.Sentences.norms;
import static org.kawat.coder.text.Sentences.tokens;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rp3.897 triliun | rp 3.897 triliun",
                "Rp 91,52 T | rp 91,52 t",
                "USD240 miliar | usd 240 miliar",
                "US$6,3 juta | us$ 6,3 juta",
                "US$ 60 juta | us$ 60 juta",
                "$150 juta | $ 150 juta",
                "Rp97,4 triliun | rp 97,4 triliun",
                "5,75% | 5,75 %",
                "(20/1/2025) | ( 20/1/2025 )",
                "2025-01-20 | 2025-01-20",
                "15-20 persen | 15 - 20 persen",
                "pukul 08.30 WIB | pukul 08.30 wib",
                "pukul 16:30 | pukul 16:30",
                "1,5 jam | 1,5 jam",
                "KTT G20 | ktt g20",
                "M23 dan B-52 | m23 dan b-52",
                "hari ke-425 | hari ke-425",
                "COVID-19 | covid-19",
                "20detik | 20 detik",
                "AFP/Reuters | afp / reuters",
                "al-Burhan | al-burhan",
                "antar-Korea | antar-korea",
                "negara-negara | negara-negara",
                "Kim Jong-un | kim jong-un",
                "Nur-Sultan | nur-sultan",
                "Rusia-Ukraina | rusia - ukraina",
                "AS-Jepang-Korsel | as - jepang - korsel",
                "Guinea-Bissau | guinea-bissau",
                "Qur’an dan Ma'rif | qur'an dan ma'rif",
                "N'Djamena | n'djamena",
                "KOMPAS.com | kompas.com",
                "laman contoh.co.id | laman contoh.co.id",
                "Peru — Chili -- Bolivia – Ekuador | peru — chili -- bolivia – ekuador",
                "Bogota\u0301 | bogotá",
                "ko\u00ADta | kota",
            })
    void splitsWordsNumbersAndMarks(String text, String expected) {
        assertThat(norms(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "membantahnya | membantah nya",
                "Menurutnya, | menurut nya ,",
                "negara-negaranya | negara-negara nya",
                "sebelumnya | sebelumnya",
                "Sebaliknya, | sebaliknya ,",
                "hanya punya | hanya punya",
                "bertanya | bertanya",
                "keduanya | keduanya",
                "di Kenya | di kenya",
                "kata Vanya | kata vanya",
                "setinggi-tingginya | setinggi-tingginya",
            })
    void splitsTheCliticFromItsWordOnly(String text, String expected) {
        assertThat(norms(text)).isEqualTo(expected);
    }

    @Test
    void givesKindsAndSpans() {
        List<Token> tokens = tokens(Sentences.READER, "Ia membantahnya: \"US$5 (AFP).\"");

        assertThat(tokens)
                .extracting(Token::kind)
                .containsExactly(
                        Token.Kind.WORD,
                        Token.Kind.WORD,
                        Token.Kind.CLITIC,
                        Token.Kind.COLON,
                        Token.Kind.OPEN_QUOTE,
                        Token.Kind.SYMBOL,
                        Token.Kind.NUMBER,
                        Token.Kind.OPEN_BRACKET,
                        Token.Kind.WORD,
                        Token.Kind.CLOSE_BRACKET,
                        Token.Kind.END,
                        Token.Kind.CLOSE_QUOTE);
        assertThat(tokens.get(0).capital()).isTrue();
        assertThat(tokens.get(1).span().end()).isEqualTo(tokens.get(2).span().begin());
        assertThat(tokens.get(2).spaceBefore()).isFalse();
        assertThat(tokens.get(5).spaceBefore()).isFalse();
        assertThat(tokens.get(7).spaceBefore()).isTrue();
    }

    @Test
    void takesApartWhatWasGluedTogether() {
        List<Token> tokens = tokens(Sentences.READER, "tekanan dariluar");

        assertThat(tokens).extracting(Token::norm).containsExactly("tekanan", "dari", "luar");
        assertThat(tokens.get(2).span().of("tekanan dariluar")).isEqualTo("luar");
        assertThat(norms(Sentences.knowing("markas"), "datang darimarkas")).isEqualTo("datang dari markas");
    }

    @ParameterizedTest
    @CsvSource({
        "menginvsi, menginvasi",
        "mengnivasi, menginvasi",
        "menginnvasi, menginvasi",
        "keamanann, keamanan",
        "membantahhnya, membantah nya",
    })
    void mendsASlipByTheVocabulary(String typed, String meant) {
        TextReader reader = Sentences.knowing("menginvasi", "keamanan", "membantah", "sepakat");

        assertThat(norms(reader, typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"menyatukan", "berperan", "Menginvsi", "kemanan"})
    void leavesAWordThatMayBeAnother(String word) {
        // a wrong letter, a missing last one, a name, a wrong letter again
        TextReader reader = Sentences.knowing("menyatakan", "berperang", "menginvasi", "kamanan");

        assertThat(norms(reader, "kata " + word)).isEqualTo("kata " + word.toLowerCase(Locale.ROOT));
    }

    @Test
    void leavesAWordThatLooksRight() {
        TextReader reader = Sentences.knowing("menyergap", "menyerah", "garap");

        assertThat(norms(reader, "kata menyerap")).isEqualTo("kata menyerap");
        assertThat(norms(reader, "kata menyrgap")).isEqualTo("kata menyergap");
    }

    @Test
    void leavesAWordThatCouldBeTwo() {
        assertThat(norms(Sentences.knowing("pertahanan", "pertaahnan"), "kata pertahnan"))
                .isEqualTo("kata pertahnan");
    }

    @Test
    void mendsNothingWithoutAVocabulary() {
        assertThat(norms("kata menginvsi")).isEqualTo("kata menginvsi");
    }
}
