package org.kawat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kawat.app.proof.Repository;

/** A pack that is broken on purpose, laid over the toy language: {@code kawat pack check} can fail, and says all at once. */
class BrokenPackTest {
    private static final String FOLDER = "app/src/test/resources/org/kawat/app/packs/";

    @Test
    void tellsEverythingThatIsWrongInOneRun() {
        Path root = Repository.root();
        Path broken = root.resolve(FOLDER + "broken");
        Cli.Result result = Cli.run("pack", "check", root.resolve("packs/xx").toString(), broken.toString());
        List<String> found = result.outLines().stream()
                .filter(line -> line.startsWith(broken.toString()))
                .map(line -> line.substring(root.resolve(FOLDER).toString().length() + 1))
                .toList();
        List<String> expected = Repository.read(FOLDER + "broken.txt").lines().toList();
        assertThat(found).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            String line = expected.get(i);
            int open = line.endsWith("…") ? line.length() - 1 : line.length();
            assertThat(found.get(i)).startsWith(line.substring(0, open));
            assertThat(found.get(i).length()).as(found.get(i)).isGreaterThanOrEqualTo(open);
            if (open == line.length()) {
                assertThat(found.get(i)).isEqualTo(line);
            }
        }
        assertThat(result.exit()).isEqualTo(ExitCode.DATA);
        assertThat(result.err()).endsWith(" problems\n");
    }

    @Test
    void findsNothingWrongWithTheToyLanguage() {
        Path toy = Repository.root().resolve("packs/xx");
        Cli.Result result = Cli.run("pack", "check", toy.toString());
        assertThat(result.outLines()).noneMatch(line -> line.startsWith(toy.toString()));
    }

    @Test
    void noticesThatAPackHasFewerExamplesThanItSays() {
        Path toy = Repository.root().resolve("packs/xx");
        Path fewer = Repository.root().resolve(FOLDER + "fewer");
        Cli.Result result = Cli.run("pack", "check", toy.toString(), fewer.toString());
        assertThat(result.out())
                .contains("fewer/xx/pack.properties:2 PACK-007: the entries have fewer examples than the pack says;"
                        + " found 4; expected 9 at least");
    }

    @Test
    void doesNotReadArticlesWithABrokenPack() {
        String broken = Repository.root().resolve(FOLDER + "broken").toString();
        String toy = Repository.root().resolve("packs/xx").toString();
        Cli.Result result = Cli.pipe("Zubria zogrolk Melvuk.", "read", "--pack", toy, "--pack", broken);
        assertThat(result.exit()).isEqualTo(ExitCode.DATA);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines()).hasSizeGreaterThan(10).allMatch(line -> line.contains(" PACK-"));
    }
}
