package org.kawat.coder.actor;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.PhraseTrie.Match;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.pack.Words;
import org.kawat.coder.pack.Words.WordClass;

/** Which list has the longest entry that begins at a word, names left out, and over how many words. */
record Lexical(From from, int length) {
    enum From {
        WORDS,
        PREDICATE,
        OPERATOR,
        TITLE,
        NOUN
    }

    /** The longest entry of any list that begins there; of equals the first list's; null if none does. */
    static @Nullable Lexical longest(Stretch stretch, int i) {
        Lexical best = null;
        Match<Words.Word> word = stretch.word(i);
        if (word != null && word.values().stream().anyMatch(w -> w.wordClass() != WordClass.PARTICLE)) {
            best = new Lexical(From.WORDS, word.length());
        }
        best = longer(best, From.PREDICATE, predicate(stretch, i));
        best = longer(best, From.OPERATOR, operator(stretch, i));
        Match<Nouns.Title> title = stretch.title(i);
        int noun = length(stretch.noun(i));
        boolean people = title != null && title.values().get(0).role().equals("civilian") && noun >= title.length();
        best = longer(best, From.TITLE, people ? 0 : length(title));
        return longer(best, From.NOUN, noun);
    }

    private static @Nullable Lexical longer(@Nullable Lexical best, From from, int length) {
        return length > (best == null ? 0 : best.length) ? new Lexical(from, length) : best;
    }

    private static int length(@Nullable Match<?> match) {
        return match == null ? 0 : match.length();
    }

    /** Outside headlines a bare root is no verb. */
    private static int predicate(Stretch stretch, int i) {
        Match<PredicateBook.Use> match = stretch.form(i);
        boolean bare = match != null
                && !stretch.headline()
                && match.values().stream().allMatch(u -> u.voice() == Predicate.Voice.ROOT);
        return bare ? 0 : length(match);
    }

    private static int operator(Stretch stretch, int i) {
        Match<Verbs.Use> match = stretch.operator(i);
        boolean bare = match != null
                && !stretch.headline()
                && match.values().stream().allMatch(u -> u.voice() == Predicate.Voice.ROOT);
        return bare ? 0 : length(match);
    }
}
