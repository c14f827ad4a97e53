package org.kawat.app.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void showsWhatWouldTurnTheTextOrTheTerminal() {
        assertThat(Visible.of("a\u202Eb\u2066c\u0000d\u001Be\u007Ff"))
                .isEqualTo("a\uFFFDb\uFFFDc\u2400d\u241Be\uFFFDf");
    }

    @Test
    void leavesWhatPeopleWrite() {
        String text = "tab\tbaris\r\nbaru 😀 \u200Fعربي\u200E é";
        assertThat(Visible.of(text)).isSameAs(text);
    }
}
