package org.kawat.coder.actor;

import org.kawat.coder.pack.PhraseTrie.Match;
import org.kawat.coder.pack.Words.WordClass;
import org.kawat.coder.text.Token;

/** Makes items of names: those that packs know, and runs of capitalised words that no list knows. */
final class NameTagger {
    private final Stretch stretch;
    private final ItemList items;
    private final NounTagger nouns;

    NameTagger(Stretch stretch, ItemList items, NounTagger nouns) {
        this.stretch = stretch;
        this.items = items;
        this.nouns = nouns;
    }

    /** Adds the name of a list that begins at that word, and returns its end; the word itself if none does. */
    int listed(int i) {
        Match<NameEntry> name = stretch.name(i);
        if (name == null || isShadowed(i, name) || isWord(i, name)) {
            return i;
        }
        return items.add(items.plain(Item.Kind.NAME, i, i + name.length()).withNames(name.values()));
    }

    /** Whether a listed place begins there whose first word has no capital: "negara bagian Georgia". */
    boolean hasCapitalInside(int i) {
        Match<NameEntry> name = stretch.token(i).kind() == Token.Kind.WORD ? stretch.name(i) : null;
        boolean small = name != null
                && name.values().stream()
                        .anyMatch(e ->
                                e.isPlace() && Character.isLowerCase(e.name().charAt(0)));
        if (name == null || !small) {
            return false;
        }
        for (int t = i + 1; t < i + name.length(); t++) {
            if (stretch.token(t).capital()) {
                return true;
            }
        }
        return false;
    }

    /** Adds the run of unknown capitalised words from that word on. */
    int unknown(int i) {
        return items.add(Item.Kind.CAPS, i, capsEnd(i));
    }

    boolean isCapsBehind(int i) {
        return i + 1 < stretch.to() && isCaps(i + 1);
    }

    /** Whether a surname at a sentence's begin is rather the common word of the same letters. */
    private boolean isWord(int i, Match<NameEntry> name) {
        return stretch.isInitial(i)
                && name.length() == 1
                && name.values().stream().allMatch(e -> e.kind() == NameEntry.Kind.PERSON)
                && Lexical.longest(stretch, i) != null;
    }

    /** A bare surname beside other unknown capitalised words is part of a longer, unknown name. */
    private boolean isShadowed(int i, Match<NameEntry> name) {
        boolean weak = name.values().stream().allMatch(NameEntry::weak);
        boolean person = name.length() == 1 && name.values().stream().allMatch(e -> e.kind() == NameEntry.Kind.PERSON);
        if (!weak && !person) {
            return false;
        }
        int end = i + name.length();
        boolean after = end < stretch.to() && isCaps(end) && stretch.name(end) == null;
        Item last = items.last();
        boolean before = last != null && last.is(Item.Kind.CAPS) && last.to() == i;
        return after || before;
    }

    private boolean isCaps(int i) {
        Token token = stretch.token(i);
        return token.kind() == Token.Kind.WORD
                && token.capital()
                && !stretch.headline()
                && !nouns.isPortfolio(i)
                && !"noun".equals(stretch.shape(i))
                && stretch.title(i) == null
                && stretch.noun(i) == null;
    }

    /** The end of a run of capitalised words that no list knows, with the particles of names inside it. */
    private int capsEnd(int i) {
        int end = i + 1;
        while (end < stretch.to()) {
            boolean particle = end + 1 < stretch.to()
                    && isParticle(end)
                    && stretch.token(end + 1).capital()
                    && stretch.token(end + 1).kind() == Token.Kind.WORD;
            if (particle) {
                end += 2;
            } else if (isCaps(end) && !stretch.isStrongName(end)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isParticle(int i) {
        return stretch.lists().words().trie().get(stretch.token(i).norm()).stream()
                .anyMatch(w -> w.wordClass() == WordClass.PARTICLE);
    }
}
