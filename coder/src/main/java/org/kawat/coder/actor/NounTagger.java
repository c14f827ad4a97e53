package org.kawat.coder.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.PhraseTrie.Match;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;

/** Makes items of titles and of nouns, those that name an event among them. */
final class NounTagger {
    /** How many tokens behind a title the words of its portfolio may stand. */
    private static final int LONGEST_PORTFOLIO = 14;

    private final Stretch stretch;
    private final ItemList items;

    NounTagger(Stretch stretch, ItemList items) {
        this.stretch = stretch;
        this.items = items;
    }

    /** Adds the title or noun that begins at that word, and returns its end; the word itself if there is none. */
    int titleOrNoun(int i) {
        Match<Nouns.Title> title = stretch.title(i);
        Match<Nouns.Noun> noun = stretch.noun(i);
        if (title != null && (noun == null || title.length() >= noun.length())) {
            return title(i);
        }
        if (noun != null) {
            return noun(i, i + noun.length(), noun.values().get(0));
        }
        Match<PredicateBook.Use> event = stretch.form(i);
        if (event != null && !nouns(event.values()).isEmpty()) {
            return noun(i, i + event.length(), null);
        }
        return "noun".equals(stretch.shape(i)) ? noun(i, i + 1, null) : i;
    }

    /** Adds the title that begins at that word, and returns its end; the word itself if there is none. */
    int title(int i) {
        Match<Nouns.Title> title = stretch.title(i);
        if (title == null) {
            return i;
        }
        int end = i + title.length();
        return items.add(
                items.plain(Item.Kind.TITLE, i, end).withTitle(title.values().get(0)));
    }

    /** Adds a noun of those words, or of more where they begin the noun of an event. */
    int noun(int i, int end, Nouns.@Nullable Noun known) {
        Match<PredicateBook.Use> event = stretch.form(i);
        List<PredicateBook.Use> uses = event == null ? List.of() : nouns(event.values());
        int last = event == null || uses.isEmpty() ? end : Math.max(end, i + event.length());
        return items.add(items.plain(Item.Kind.NOUN, i, last).withNoun(known).withForms(uses, List.of()));
    }

    private static List<PredicateBook.Use> nouns(List<PredicateBook.Use> uses) {
        return uses.stream().filter(u -> u.voice() == Predicate.Voice.NOUN).toList();
    }

    /** Whether the word is part of the title before it: "Menteri Koordinator Bidang Perekonomian". */
    boolean isPortfolio(int i) {
        Match<Nouns.Noun> known = stretch.noun(i);
        if (stretch.isStrongName(i) || (known != null && known.length() > 1)) {
            return false;
        }
        List<Item> before = items.items();
        for (int k = before.size() - 1; k >= 0 && before.get(k).to() > i - LONGEST_PORTFOLIO; k--) {
            Item item = before.get(k);
            if (item.title() != null) {
                return item.title().of().contains(stretch.token(i).norm());
            }
            if (!item.is(Item.Kind.NOUN) && !item.is(Item.Kind.AND)) {
                return false;
            }
        }
        return false;
    }
}
