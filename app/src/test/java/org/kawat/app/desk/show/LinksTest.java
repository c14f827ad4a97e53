package org.kawat.app.desk.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @Test
    void pagesOfTheWebMayBeFollowed() {
        assertThat(Links.safe("https://example.org/a?b=c#d")).isEqualTo("https://example.org/a?b=c#d");
        assertThat(Links.safe(" HTTP://example.org/é ")).isEqualTo("HTTP://example.org/é");
        assertThat(Links.safe(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)//http://",
                "java\tscript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "//example.org/",
                "/wire",
                "http:example.org",
                "https:\\\\example.org",
                "https://example.org/\u202egro.live",
                "https://exa\nmple.org/",
            })
    void nothingElseMay(String url) {
        assertThat(Links.safe(url)).isNull();
    }
}
