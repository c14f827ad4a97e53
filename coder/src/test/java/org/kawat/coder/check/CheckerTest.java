package org.kawat.coder.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kawat.coder.Article;
import org.kawat.coder.Check;
import org.kawat.coder.Check.Outcome;
import org.kawat.coder.Figure;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.page.Page;
import org.kawat.coder.quantity.Quantity;
import org.kawat.coder.quantity.QuantityReader;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.time.DateMention;
import org.kawat.coder.time.Texts;
import org.kawat.coder.time.TimeReader;

class CheckerTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 22);

    private final TimeReader time = TimeReader.of(Texts.pack("id"), new Problems());
    private final QuantityReader quantities = QuantityReader.of(Texts.pack("id"), Texts.pack("world"), new Problems());
    private final Checker checker = Checker.of(Texts.pack("world"), new Problems());

    @Test
    void theRatesLoad() {
        Problems problems = new Problems();
        Checker.of(Texts.pack("world"), problems);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void namesARowWithAMissingMonth() {
        Problems problems = new Problems();
        Pack toy = Texts.pack("rates.tsv", "currency\tyear\taverage\tmonths", "IDR\t2024\t15000\t1|2|3");
        Checker.of(toy, problems);
        assertThat(problems.list()).extracting(Problem::code).containsExactly(Problem.Code.BAD_VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Senin (30/9/2024)|HOLDS|30 September 2024 was a Monday",
                "Jumat (14/5/2022)|FAILS|14 May 2022 was a Saturday, not a Friday",
                "Kamis, 25 Mei 2023|HOLDS|25 May 2023 was a Thursday",
                "Selasa, 25 Mei 2023|FAILS|25 May 2023 was a Thursday, not a Tuesday",
            })
    void holdsAWeekdayAgainstItsDate(String date, Outcome outcome, String detail) {
        Check check = only("Rapat digelar pada " + date + ".", PUBLISHED);
        assertThat(check.kind()).isEqualTo("weekday");
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dana USD2 miliar atau setara Rp32,6 triliun cair.|conversion|HOLDS|"
                        + "16,300 IDR per USD: the rate at publication (January 2025, about 16,260)",
                "Dana USD2 miliar atau setara Rp32,6 triliun pada 2019 cair.|conversion|HOLDS|"
                        + "16,300 IDR per USD: the rate at publication (January 2025, about 16,260), not that of 2019 (about 14,150)",
                "Dana USD2 miliar atau setara Rp28,2 triliun pada 2019 cair.|conversion|HOLDS|"
                        + "14,100 IDR per USD: the rate of 2019 (about 14,150), not that at publication (January 2025, about 16,260)",
                "Dana USD2 miliar atau setara Rp40 triliun cair.|conversion|FAILS|"
                        + "20,000 IDR per USD, but the rate was about 16,260 at publication (January 2025)",
                "Dana USD2 miliar atau setara Rp32,6 miliar cair.|magnitude|FAILS|"
                        + "16.3 IDR per USD: the equivalent is 1,000 times too small at the rate of January 2025 (about 16,260)",
                "Dana USD2 juta atau setara Rp32,6 triliun cair.|magnitude|FAILS|"
                        + "16,300,000 IDR per USD: the equivalent is 1,000 times too large at the rate of January 2025 (about 16,260)",
                "Dana USD2 miliar (Rp28,6 triliun) dengan kurs Rp 14.300/US$ cair.|conversion|HOLDS|"
                        + "14,300 IDR per USD: the rate that the article gives (14,300)",
                "Dana USD2 miliar (Rp25 triliun) dengan kurs Rp 14.300/US$ cair.|conversion|FAILS|"
                        + "12,500 IDR per USD, but the article gives a rate of 14,300",
                "Dana 3 juta kyat (setara Rp20 juta) cair.|conversion|UNKNOWN|"
                        + "6.667 IDR per MMK: no rate of that time is known",
                "Dana Rp32,6 triliun (USD2 miliar) cair.|conversion|HOLDS|"
                        + "16,300 IDR per USD: the rate at publication (January 2025, about 16,260)",
                "Dana 100 juta euro (sekitar Rp1,7 triliun) cair.|conversion|HOLDS|"
                        + "17,000 IDR per EUR: the rate at publication (January 2025, about 16,830)",
            })
    void holdsAConversionAgainstTheRateOfItsTime(String text, String kind, Outcome outcome, String detail) {
        Check check = only(text, PUBLISHED);
        assertThat(check.detail()).isEqualTo(detail);
        assertThat(check.kind()).isEqualTo(kind);
        assertThat(check.outcome()).isEqualTo(outcome);
    }

    @Test
    void knowsNoRateWithoutADate() {
        assertThat(only("Dana USD2 miliar (setara Rp32,6 triliun) cair.", null).outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(only("Dana USD2 miliar (setara Rp32,6 triliun) cair.", LocalDate.of(2009, 5, 1))
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void takesTheRateOfThePeriodWithoutADayOfPublication() {
        Check check = only("Dana USD2 miliar (setara Rp30,4 triliun) pada 2023 cair.", null);
        assertThat(check.detail()).isEqualTo("15,200 IDR per USD: the rate of 2023 (about 15,240)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ekspor naik dari USD100 miliar menjadi USD120 miliar, tumbuh 20 persen.|HOLDS",
                "Ekspor mencapai USD120 miliar, naik 35 persen dari USD100 miliar.|FAILS",
                "Ekspor mencapai USD120 miliar, naik hampir 35 persen dari USD100 miliar.|UNKNOWN",
                "Ekspor turun 25 persen dari USD100 miliar menjadi USD75 miliar.|HOLDS",
            })
    void holdsGrowthAgainstTheTwoValues(String text, Outcome outcome) {
        Check check = only(text, PUBLISHED);
        assertThat(check.kind()).isEqualTo("growth");
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.spans()).hasSize(3);
    }

    @Test
    void leavesGrowthAloneWhereTheValuesAreOfOtherThings() {
        assertThat(check(
                        "Ekspor mencapai USD120 miliar, naik 3 persen, sedangkan impor mencapai USD150 miliar.",
                        PUBLISHED))
                .isEmpty();
    }

    private Check only(String text, @Nullable LocalDate published) {
        List<Check> checks = check(text, published);
        assertThat(checks).as(text).hasSize(1);
        return checks.get(0);
    }

    private List<Check> check(String text, @Nullable LocalDate published) {
        Page page = Texts.page(text);
        List<Sentence> sentences = Texts.sentences(text);
        List<DateMention> dates = time.read(page, sentences, published);
        List<Figure> figures = quantities.read(page, sentences, dates).stream()
                .map(Quantity::figure)
                .toList();
        return checker.check(new Article(null, text, null, published, null, null, null), dates, figures);
    }
}
