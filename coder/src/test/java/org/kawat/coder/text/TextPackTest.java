package org.kawat.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.time.Texts;

class TextPackTest {
    private static final String HEADER = "row\twords\tas\texample";

    private static List<Problem.Code> codes(String... rows) {
        String[] lines = new String[rows.length + 1];
        lines[0] = HEADER;
        System.arraycopy(rows, 0, lines, 1, rows.length);
        Pack pack = Texts.pack("text.tsv", lines);
        Problems problems = new Problems();
        TextReader.of(pack, problems);
        TextExamples.check(pack, problems);
        return problems.list().stream().map(Problem::code).toList();
    }

    @Test
    void everyExampleOfTheRepositoryHolds() {
        Problems problems = new Problems();
        TextReader.of(Texts.pack("id"), problems);
        TextExamples.check(Texts.pack("id"), problems);

        assertThat(problems.list()).isEmpty();
    }

    @Test
    void anExampleThatFailsIsAProblem() {
        assertThat(codes("clitic\tum\t-\tZobalum. => zobal um .")).isEmpty();
        assertThat(codes("clitic\tum\t-\tZobalum. => zobalum .")).containsExactly(Problem.Code.EXAMPLE_FAILED);
        assertThat(codes("clitic\tum\t-\tZobalum.")).containsExactly(Problem.Code.BAD_EXAMPLE);
        assertThat(codes("klitik\tum\t-\tZobal. => zobal .")).containsExactly(Problem.Code.BAD_VALUE);
    }

    @Test
    void aLanguageWithoutThePackHasSentencesAllTheSame() {
        TextReader reader = TextReader.of(new Pack("xx", List.of()), new Problems());
        String text = "Zob ala mun. Bek \"ul\" 5,3.";

        assertThat(reader.read(text, List.of(new Span(0, text.length())))).hasSize(2);
    }
}
