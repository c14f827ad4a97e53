package org.kawat.app.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackException;
import org.kawat.coder.pack.PackFile;

class PackFilesTest {
    @TempDir
    private Path dir;

    @Test
    void findsOurWorld() {
        Packs packs = PackFiles.load(List.of());
        List<PackFile> types = packs.world().named("types.tsv");
        assertThat(types).hasSize(1);
        assertThat(types.get(0).path()).isEqualTo("packs/world/types.tsv");
        assertThat(types.get(0).lines()).anyMatch(line -> line.startsWith("THREATEN\t"));
    }

    @Test
    void laysAUsersFilesOverOurs() throws IOException {
        write("world/cameo.tsv", "# ours is first\n");
        List<PackFile> layers = PackFiles.load(List.of(dir)).world().named("cameo.tsv");
        assertThat(layers)
                .extracting(PackFile::path)
                .containsExactly("packs/world/cameo.tsv", dir + "/world/cameo.tsv");
        assertThat(layers.get(1).lines()).containsExactly("# ours is first");
    }

    @Test
    void laysLaterFoldersOverEarlierOnes() throws IOException {
        write("one/xx/pack.properties", "code=xx\n");
        write("one/xx/time.tsv", "one");
        write("two/xx/time.tsv", "two");
        Pack xx = language("xx", List.of(dir.resolve("one"), dir.resolve("two")));
        assertThat(xx.named("time.tsv").stream().flatMap(f -> f.lines().stream()))
                .containsExactly("one", "two");
    }

    @Test
    void takesAFolderWithPropertiesForALanguage() throws IOException {
        write("xx/pack.properties", "code=xx\n");
        write("xx/predicates/threaten.rules", "id x\r\n\r\nlast");
        Pack xx = language("xx", List.of(dir.resolve("xx")));
        assertThat(xx.files())
                .extracting(PackFile::name)
                .containsExactly("pack.properties", "predicates/threaten.rules");
        assertThat(xx.files().get(1).lines()).containsExactly("id x", "", "last");
    }

    @Test
    void putsAWholePackInThePlaceOfTheEarlierOne() throws IOException {
        write("one/xx/pack.properties", "code=xx\n");
        write("one/xx/time.tsv", "one");
        write("two/xx/pack.properties", "code=xx\n");
        Pack xx = language("xx", List.of(dir.resolve("one"), dir.resolve("two")));
        assertThat(xx.files()).extracting(PackFile::path).containsExactly(dir + "/two/xx/pack.properties");
    }

    @Test
    void passesOverNotesAndWhatEditorsLeave() throws IOException {
        write("xx/pack.properties", "code=xx\n");
        write("xx/NOTES.md", "about");
        write("xx/.time.tsv.swp", "\u0000");
        write("xx/time.tsv~", "old");
        assertThat(language("xx", List.of(dir)).files()).hasSize(1);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() throws IOException {
        write("one/xx/time.tsv", "no properties");
        Files.createDirectories(dir.resolve("two/world"));
        Files.write(dir.resolve("two/world/cameo.tsv"), new byte[] {'a', '\n', (byte) 0xE9, '\n'});
        Files.createDirectories(dir.resolve("three"));
        List<Path> folders = List.of(dir.resolve("one"), dir.resolve("two"), dir.resolve("three"));
        assertThatThrownBy(() -> PackFiles.load(folders))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("one/xx/time.tsv PACK-010: is in a pack that is laid over none")
                .hasMessageContaining("two/world/cameo.tsv:2 PACK-002: the file is not UTF-8; found byte 0xE9")
                .hasMessageContaining("three PACK-010: no pack is in this folder");
    }

    private Pack language(String code, List<Path> folders) {
        return PackFiles.load(folders).languages().stream()
                .filter(pack -> pack.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
