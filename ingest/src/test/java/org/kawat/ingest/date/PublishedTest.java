package org.kawat.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Published PUBLISHED = Published.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-01-20                               | 2025-01-20",
                "2025-01-20T06:35:00+07:00                | 2025-01-20",
                "2025-01-20T06:35:00.000+0700             | 2025-01-20",
                "2025-01-20T20:00:00-05:00                | 2025-01-20",
                "2025-01-20T16:59:59Z                     | 2025-01-20",
                "2025-01-20T17:00:00Z                     | 2025-01-21",
                "2025-01-20 23:30:00                      | 2025-01-20",
                "2025/01/20 06:35:00                      | 2025-01-20",
                "Mon, 20 Jan 2025 06:35:00 +0700          | 2025-01-20",
                "Mon, 20 Jan 2025 23:35:00 GMT            | 2025-01-21",
                "Mon, 20 Jan 2025 23:35:00 EST            | 2025-01-20",
                "Senin, 20 Jan 2025 06:35 WIB             | 2025-01-20",
                "Kamis, 05 Des 2019 06:35 WIB             | 2019-12-05",
                "Kompas.com - 04/06/2022, 05:35 WIB       | 2022-06-04",
                "Rabu, 3 Juli 2024                        | 2024-07-03",
                "Jumat, 17 Agt 2018 - 23.59 WITA          | 2018-08-17",
                "10 Februari 2024, 13:05 WIB              | 2024-02-10",
                "January 20, 2025 11:30 PM UTC            | 2025-01-21",
                "Jan 5th, 2025                            | 2025-01-05",
                "20-01-2025                               | 2025-01-20",
                "Diterbitkan pada 1 Mei 2023 pukul 07.15  | 2023-05-01"
            })
    void readsADay(String text, LocalDate day) {
        assertThat(PUBLISHED.read(text, JAKARTA)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "kemarin", "3 jam lalu", "31/02/2025", "20 Foo 2025", "2025", "12.345.6789", "Senin (20/1)"})
    void readsNoneWhereThereIsNone(String text) {
        assertThat(PUBLISHED.read(text, JAKARTA)).isEmpty();
    }

    @Test
    void carriesATimeInUtcOverToTheZoneThatIsGiven() {
        assertThat(PUBLISHED.read("2025-01-20T23:30:00Z", ZoneId.of("UTC"))).contains(LocalDate.of(2025, 1, 20));
        assertThat(PUBLISHED.read("2025-01-20T23:30:00Z", JAKARTA)).contains(LocalDate.of(2025, 1, 21));
    }

    @Test
    void bearsNullAndEndlessText() {
        assertThat(PUBLISHED.read(null, JAKARTA)).isEmpty();
        assertThat(PUBLISHED.read("1 ".repeat(1_000_000), JAKARTA)).isEmpty();
    }
}
