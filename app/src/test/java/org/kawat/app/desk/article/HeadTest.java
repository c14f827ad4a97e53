package org.kawat.app.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://warta.example/1", "HTTP://warta.example/?a=b#c"})
    void sendsABrowserToTheWeb(String address) {
        assertThat(Head.isLink(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt://warta.example/%0Aalert(1)",
                "data:text/html,<script>",
                "//warta.example/",
                "/articles",
                "http:warta",
                "https://warta example/",
                "file:///etc/passwd",
                ""
            })
    void sendsItNowhereElse(String address) {
        assertThat(Head.isLink(address)).isFalse();
    }
}
