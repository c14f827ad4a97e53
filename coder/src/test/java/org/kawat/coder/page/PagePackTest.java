package org.kawat.coder.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kawat.coder.Article;
import org.kawat.coder.Paragraph;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackFile;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;

class PagePackTest {
    private static final String HEADER = "row\twords\twith\tkind\texample\tnear";

    private static List<Problem.Code> codes(Pack pack) {
        Problems problems = new Problems();
        PageReader.of(pack, new Pack("world", List.of()), problems);
        PageExamples.check(pack, new Pack("world", List.of()), problems);
        return problems.list().stream().map(Problem::code).toList();
    }

    private static Pack pack(String... rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(List.of(rows));
        return new Pack("xx", List.of(new PackFile("packs/xx/page.tsv", "page.tsv", lines)));
    }

    @Test
    void everyExampleOfTheRepositoryHolds() {
        Problems problems = new Problems();
        PageReader.of(Pages.INDONESIAN, Pages.WORLD, problems);
        PageExamples.check(Pages.INDONESIAN, Pages.WORLD, problems);

        assertThat(problems.list()).isEmpty();
    }

    @Test
    void anExampleThatFailsIsAProblem() {
        assertThat(codes(pack("label\tzob\t-\trelated\tZob: ala mun\t-"))).isEmpty();
        assertThat(codes(pack("label\tzob\t-\trelated\tZub: ala mun\t-"))).containsExactly(Problem.Code.EXAMPLE_FAILED);
        assertThat(codes(pack("label\tzob\t-\trelated\tZob: ala mun\tZob: bek")))
                .containsExactly(Problem.Code.NEAR_MISS_CODED);
    }

    @Test
    void rowsThatCannotBeUsedAreProblems() {
        assertThat(codes(pack("lebel\tzob\t-\trelated\tZob: ala\t-")))
                .containsExactly(Problem.Code.BAD_VALUE, Problem.Code.EXAMPLE_FAILED);
        assertThat(codes(pack("label\tzob\t-\tbody\tZob: ala\t-"))).contains(Problem.Code.BAD_VALUE);
        assertThat(codes(pack("shape\tround\t-\tother\to o o\t-"))).contains(Problem.Code.BAD_VALUE);
        assertThat(codes(pack("label\tzob\t-\trelated"))).containsExactly(Problem.Code.NO_EXAMPLE);
    }

    @Test
    void twoOutletsOfOneNameAreAProblem() {
        Pack world = new Pack(
                "world",
                List.of(new PackFile(
                        "packs/world/outlets.tsv",
                        "outlets.tsv",
                        List.of("name\taliases\tkind\tcountry\tsite", "Ala\tBek\ttv\tPER", "Bek\t-\tblog\tPER"))));
        Problems problems = new Problems();
        PageReader.of(pack(), world, problems);

        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(Problem.Code.DUPLICATE_ID, Problem.Code.BAD_VALUE);
    }

    @Test
    void aLanguageWithoutThePackReadsAllAsBody() {
        PageReader reader = PageReader.of(new Pack("xx", List.of()), new Pack("world", List.of()), new Problems());
        Page page = reader.read(Article.of("Zob: ala mun.\n***\nBek ul."));

        assertThat(Pages.kinds(page)).containsOnly(Paragraph.Kind.BODY);
        assertThat(Pages.body(page)).containsExactly("Zob: ala mun.", "Bek ul.");
    }
}
