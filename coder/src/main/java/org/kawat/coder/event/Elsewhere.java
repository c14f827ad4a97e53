package org.kawat.coder.event;

import java.util.List;
import org.kawat.coder.pack.PhraseTrie;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.text.Token;

/**
 * Notices where an article speaks of a field in which states only lend their names ("Brazil beat Spain"): in a sentence that
 * has a word of such a field, and in one between many that have. One article, one thread.
 */
final class Elsewhere {
    private static final int MANY = 2;

    private final PhraseTrie<String> words;
    private int sentences;
    private int there;
    private boolean now;

    Elsewhere(PhraseTrie<String> words) {
        this.words = words;
    }

    /** Whether the sentence, the next of the article, is of such a field. */
    boolean in(Sentence sentence) {
        boolean has = has(sentence.tokens());
        sentences++;
        there += has ? 1 : 0;
        now = has || (there >= MANY && there * 2 >= sentences);
        return now;
    }

    /** Whether the sentence asked for last was. */
    boolean now() {
        return now;
    }

    private boolean has(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.longest(t -> tokens.get(t).norm(), i, tokens.size()) != null) {
                return true;
            }
        }
        return false;
    }
}
