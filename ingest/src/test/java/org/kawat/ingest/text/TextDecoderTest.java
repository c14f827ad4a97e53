package org.kawat.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    @Test
    void readsUtf8WithAndWithoutMark() throws InputException {
        assertThat(text("“Halo” 📰".getBytes(StandardCharsets.UTF_8))).isEqualTo("“Halo” 📰");
        assertThat(text("\uFEFFHalo".getBytes(StandardCharsets.UTF_8))).isEqualTo("Halo");
    }

    @Test
    void believesUtf16Marks() throws InputException {
        assertThat(text("\uFEFFHalo “Xi”".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Halo “Xi”");
        assertThat(text("\uFEFFHalo “Xi”".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("Halo “Xi”");
    }

    @Test
    void endsAllLinesAlike() throws InputException {
        assertThat(text("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("a\nb\nc\n");
    }

    @Test
    void takesTextWithoutAnyUtf8ForWindows1252AndSaysSo() throws InputException {
        byte[] bytes = "“teman baik”…".getBytes(Charset.forName("windows-1252"));
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        assertThat(decoded.text()).isEqualTo("“teman baik”…");
        assertThat(decoded.note()).isEqualTo("is not UTF-8; read as Windows-1252");
    }

    @Test
    void tellsWhereUtf8IsBroken() {
        byte[] bytes = join("“baik”\nrusak ".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, 'x'});
        assertThatThrownBy(() -> TextDecoder.decode(bytes))
                .isInstanceOf(InputException.class)
                .hasMessage("is broken UTF-8 at line 2 (byte 17); save it as UTF-8");
    }

    @Test
    void findsABreakFarIntoTheText() {
        byte[] bytes = join("é".repeat(20_000).getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xC3});
        assertThatThrownBy(() -> TextDecoder.decode(bytes)).hasMessageContaining("(byte 40000)");
    }

    @Test
    void refusesBinary() {
        assertThatThrownBy(() -> TextDecoder.decode(new byte[] {'P', 'K', 3, 0}))
                .hasMessage("is binary (a NUL byte at offset 3); give it as plain text in UTF-8");
    }

    @Test
    void refusesUtf16ThatEndsHalfWay() {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'H', 0, 'a'};
        assertThatThrownBy(() -> TextDecoder.decode(bytes)).hasMessageStartingWith("is broken UTF-16LE at line 1");
    }

    private static String text(byte[] bytes) throws InputException {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
        assertThat(decoded.note()).isNull();
        return decoded.text();
    }

    private static byte[] join(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }
}
