package org.kawat.coder.actor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.PhraseTrie.Match;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.Words.Word;
import org.kawat.coder.pack.Words.WordClass;

/** Makes items of words that are no names: by the list that has the longest entry, and where none has one by their shape. */
final class WordTagger {
    private static final String VERB_SHAPE = "verb:";

    private final Stretch stretch;
    private final ItemList items;
    private final NounTagger nouns;
    private final VerbTagger verbs;

    WordTagger(Stretch stretch, ItemList items, NounTagger nouns) {
        this.stretch = stretch;
        this.items = items;
        this.nouns = nouns;
        this.verbs = new VerbTagger(stretch, items, nouns);
    }

    /** Adds the item that begins at that word; returns its end. */
    int word(int i) {
        Lexical found = Lexical.longest(stretch, i);
        if (found == null) {
            return unknown(i);
        }
        int end = i + found.length();
        return switch (found.from()) {
            case TITLE -> nouns.title(i);
            case NOUN -> {
                Match<Nouns.Noun> noun = stretch.noun(i);
                yield nouns.noun(i, end, noun == null ? null : noun.values().get(0));
            }
            case WORDS -> closed(i, end);
            case PREDICATE, OPERATOR -> verbs.verb(i, end);
        };
    }

    /** A word of a closed class. */
    private int closed(int i, int end) {
        if (qualifiesTitle(i)) {
            return nouns.title(i);
        }
        Word word = closedWord(stretch.listed(i, end));
        if (word == null) {
            int noun = nouns.titleOrNoun(i); // listed only as what is no verb
            return noun > i ? noun : items.add(Item.Kind.NOUN, i, end);
        }
        if (word.wordClass() == WordClass.VERB) {
            return verbs.verb(i, end);
        }
        Item.Kind kind = Item.Kind.valueOf(word.wordClass().name());
        return items.add(
                items.plain(kind, i, end).as(kind, word.value()).withForms(verbs.uses(i, end), verbs.ops(i, end)));
    }

    /** "Presiden sementara X": behind a title a word that stands beside titles is part of it, whatever else it is. */
    private boolean qualifiesTitle(int i) {
        Item last = items.last();
        Match<Nouns.Title> title = stretch.title(i);
        return last != null
                && last.is(Item.Kind.TITLE)
                && title != null
                && title.values().get(0).role().equals("prefix");
    }

    private @Nullable Word closedWord(String phrase) {
        return stretch.lists().words().trie().get(phrase).stream()
                .filter(w -> w.wordClass() != WordClass.PARTICLE && w.wordClass() != WordClass.NOT_VERB)
                .findFirst()
                .orElse(null);
    }

    /** A word that no list has. */
    private int unknown(int i) {
        String shape = stretch.shape(i);
        if (shape != null && shape.startsWith(VERB_SHAPE)) {
            String voice = shape.substring(VERB_SHAPE.length()).toUpperCase(Locale.ROOT);
            return items.add(items.plain(Item.Kind.VERB, i, i + 1).withVoice(Predicate.Voice.valueOf(voice)));
        }
        if ("people".equals(shape)) {
            return nouns.noun(i, i + 1, new Nouns.Noun(Nouns.NounClass.PEOPLE, "CVL"));
        }
        boolean caps = stretch.token(i).capital() && shape == null;
        return items.add(caps ? Item.Kind.CAPS : Item.Kind.NOUN, i, i + 1);
    }
}
