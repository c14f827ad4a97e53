package org.kawat.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageDecoderTest {
    private static final String TEXT = "“teman baik” – Zelenskyy";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void takesUtf8ForUtf8WhateverIsSaid() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        assertThat(PageDecoder.decode(bytes, null).text()).isEqualTo(TEXT);
        assertThat(PageDecoder.decode(bytes, "text/html; charset=ISO-8859-1").text())
                .isEqualTo(TEXT);
        assertThat(PageDecoder.decode(bytes, "text/html; charset=\"nonsense\"").text())
                .isEqualTo(TEXT);
    }

    @Test
    void believesTheHeaderBeforeThePage() {
        byte[] bytes = ("<meta charset=windows-1252>" + "Путин").getBytes(Charset.forName("windows-1251"));
        assertThat(PageDecoder.decode(bytes, "text/html; charset=windows-1251").text())
                .endsWith("Путин");
    }

    @Test
    void asksThePageWhereThereIsNoHeader() {
        String page = "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>Путин";
        assertThat(PageDecoder.decode(page.getBytes(Charset.forName("windows-1251")), null)
                        .text())
                .isEqualTo(page);
        String feed = "<?xml version='1.0' encoding='windows-1251'?><rss>Путин</rss>";
        assertThat(PageDecoder.decode(feed.getBytes(Charset.forName("windows-1251")), null)
                        .text())
                .isEqualTo(feed);
    }

    @Test
    void readsTheRestAsWindows1252() {
        byte[] bytes = TEXT.getBytes(WINDOWS_1252);
        assertThat(PageDecoder.decode(bytes, null)).isEqualTo(new TextDecoder.Decoded(TEXT, null));
        assertThat(PageDecoder.decode(bytes, "text/html;charset=latin1").text()).isEqualTo(TEXT);
        TextDecoder.Decoded wrong = PageDecoder.decode(bytes, "text/html;charset=utf-8");
        assertThat(wrong.text()).isEqualTo(TEXT);
        assertThat(wrong.note()).isEqualTo("is not utf-8 as it says; read as Windows-1252");
    }

    @Test
    void believesMarks() {
        assertThat(PageDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), "text/html;charset=utf-8")
                        .text())
                .isEqualTo(TEXT);
        assertThat(PageDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), null)
                        .text())
                .isEqualTo(TEXT);
    }

    @Test
    void marksWhatIsBrokenAndSaysSo() {
        byte[] bytes = (TEXT + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        TextDecoder.Decoded decoded = PageDecoder.decode(bytes, null);
        assertThat(decoded.text()).isEqualTo(TEXT + "\uFFFD");
        assertThat(decoded.note()).startsWith("is broken UTF-8");
    }
}
