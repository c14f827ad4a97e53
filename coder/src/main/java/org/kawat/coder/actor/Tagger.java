package org.kawat.coder.actor;

import java.util.List;
import org.kawat.coder.Figure;
import org.kawat.coder.pack.Affixes;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.pack.Words;
import org.kawat.coder.quantity.Quantity;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.time.DateMention;

/**
 * Folds the tokens of a stretch of a sentence into {@link Item}s: names by the longest match of the gazetteer, dates and
 * measures as found before, words by closed lists first, then by the forms of verbs, then by their shape.
 */
public final class Tagger {
    private final WordLists lists;

    public Tagger(
            Words words, Verbs verbs, PredicateBook predicates, Nouns nouns, Gazetteer gazetteer, Affixes affixes) {
        this.lists = new WordLists(words, verbs, predicates, nouns, gazetteer, affixes);
    }

    /**
     * The items of a stretch of the sentence's tokens.
     *
     * @param from first token
     * @param to after the last token
     * @param dates the article's dates that lie in the sentence
     * @param figures the article's figures that lie in the sentence
     * @param headline whether words are capitalised as in a headline, and verbs may lack their affixes
     */
    public List<Item> tag(
            Sentence sentence, int from, int to, List<DateMention> dates, List<Quantity> figures, boolean headline) {
        TokenWalk walk = new TokenWalk(sentence, new Stretch(lists, sentence, from, to, headline));
        for (DateMention date : dates) {
            walk.foldDate(date.span());
        }
        for (Quantity figure : figures) {
            Figure.Kind kind = figure.figure().kind();
            if (kind != Figure.Kind.COUNT && kind != Figure.Kind.MASS) {
                walk.foldMeasure(figure.figure().span());
            }
        }
        return Resolution.of(walk.items(), lists.words()).resolve();
    }
}
