package org.kawat.coder.text;

import java.util.List;
import java.util.stream.Collectors;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/** Runs the examples that the rows of {@code text.tsv} carry, through the reader itself. */
public final class TextExamples {
    private static final String BREAK = " ‖ ";
    private static final String RESULT = " => ";

    private TextExamples() {}

    /** Adds a problem for each example that is read otherwise than its row says. */
    public static void check(Pack language, Problems problems) {
        TextReader reader = TextReader.of(language, new Problems());
        for (Table.Row row : Table.of(language, TextRules.FILE, TextRules.COLUMNS, new Problems())
                .rows()) {
            String example = row.get("example");
            int arrow = example.indexOf(RESULT);
            if (arrow < 0) {
                problems.add(Problem.Code.BAD_EXAMPLE, row.path(), row.line(), "no result", example, "text => norms");
                continue;
            }
            String printed = example.substring(0, arrow);
            String expected = printed + RESULT + example.substring(arrow + RESULT.length());
            String found = read(reader, printed.replace(BREAK, " "));
            if (!found.equals(expected)) {
                problems.add(new Problem(
                        Problem.Code.EXAMPLE_FAILED,
                        row.path(),
                        row.line(),
                        row.get("row"),
                        "the example is read otherwise",
                        found,
                        expected,
                        ""));
            }
        }
    }

    private static String read(TextReader reader, String text) {
        List<Sentence> sentences = reader.read(text, List.of(new Span(0, text.length())));
        String broken = sentences.stream().map(s -> s.span().of(text)).collect(Collectors.joining(BREAK));
        return broken
                + RESULT
                + sentences.stream()
                        .flatMap(s -> s.tokens().stream())
                        .map(Token::norm)
                        .collect(Collectors.joining(" "));
    }
}
