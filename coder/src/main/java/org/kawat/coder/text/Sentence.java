package org.kawat.coder.text;

import java.util.List;
import org.kawat.coder.Span;

/**
 * A sentence of the body. A quotation inside it keeps the sentence in one piece, however many sentences were quoted.
 *
 * @param index of the sentence in the article
 * @param paragraph index of its stretch in {@code Page.body()}
 * @param tokens all tokens, those of quotations included
 * @param quotations quoted stretches of the sentence, in order, not nested
 */
public record Sentence(int index, int paragraph, Span span, List<Token> tokens, List<Quotation> quotations) {
    /**
     * A stretch between quotation marks.
     *
     * @param span without the marks
     * @param from index of its first token in the sentence's tokens, marks left out
     * @param to index after its last token
     * @param starts token indices at which a sentence inside the quotation starts; the first is {@code from}
     * @param closed whether a closing mark was printed in this paragraph
     */
    public record Quotation(Span span, int from, int to, List<Integer> starts, boolean closed) {
        public Quotation {
            starts = List.copyOf(starts);
        }
    }

    public Sentence {
        tokens = List.copyOf(tokens);
        quotations = List.copyOf(quotations);
    }
}
