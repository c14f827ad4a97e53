package org.kawat.coder.actor;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.pack.Words;
import org.kawat.coder.pack.Words.WordClass;

/** Makes items of words that may be verbs: by what stands before them they are, or are a noun. */
final class VerbTagger {
    private final Stretch stretch;
    private final WordLists lists;
    private final ItemList items;
    private final NounTagger nouns;

    VerbTagger(Stretch stretch, ItemList items, NounTagger nouns) {
        this.stretch = stretch;
        this.lists = stretch.lists();
        this.items = items;
        this.nouns = nouns;
    }

    /** Adds a verb of those words, or the noun that they are here; returns its end. */
    int verb(int i, int end) {
        List<Verbs.Use> ops = ops(i, end);
        boolean done = doneByPronoun();
        boolean spoken = ops.stream().anyMatch(o -> o.op() == Verbs.Op.AFTER) && items.last() != null && afterWords();
        List<PredicateBook.Use> uses = spoken || done ? roots(i, end) : uses(i, end);
        boolean bare = uses.isEmpty() && !ops.isEmpty() && ops.stream().allMatch(o -> o.op() == Verbs.Op.AFTER);
        if (bare && !afterWords()) {
            return items.add(Item.Kind.NOUN, i, end);
        }
        List<Nouns.Noun> known = lists.nouns().nouns().get(stretch.listed(i, end));
        boolean noun = uses.stream().anyMatch(u -> u.voice() == Predicate.Voice.NOUN) || !known.isEmpty();
        if (noun && !(done && !uses.isEmpty()) && (nounPlace() || !isVerb(i, end, uses, ops))) {
            return nouns.noun(i, end, known.isEmpty() ? null : known.get(0));
        }
        List<PredicateBook.Use> verbs =
                uses.stream().filter(u -> u.voice() != Predicate.Voice.NOUN).toList();
        return items.add(
                items.plain(Item.Kind.VERB, i, end).withForms(verbs, ops).withVoice(voice(verbs, ops)));
    }

    private boolean isVerb(int i, int end, List<PredicateBook.Use> uses, List<Verbs.Use> ops) {
        return !ops.isEmpty()
                || uses.stream().anyMatch(u -> u.voice() != Predicate.Voice.NOUN)
                || !Words.ofClass(lists.words().trie().get(stretch.listed(i, end)), WordClass.VERB)
                        .isEmpty();
    }

    private static Predicate.Voice voice(List<PredicateBook.Use> uses, List<Verbs.Use> ops) {
        if (!uses.isEmpty()) {
            return uses.get(0).voice();
        }
        return ops.isEmpty() ? Predicate.Voice.VERB : ops.get(0).voice();
    }

    /** The predicates of the form; of a phrase, those of the shorter phrases that it begins with too. */
    List<PredicateBook.Use> uses(int i, int end) {
        List<PredicateBook.Use> found = new ArrayList<>();
        for (PredicateBook.Use use : lists.predicates().forms().get(stretch.listed(i, end))) {
            if (use.voice() != Predicate.Voice.ROOT || stretch.headline()) {
                found.add(use);
            }
        }
        for (int shorter = end - 1; shorter > i && !found.isEmpty(); shorter--) {
            for (PredicateBook.Use use : lists.predicates().forms().get(stretch.listed(i, shorter))) {
                boolean verb = use.voice() != Predicate.Voice.NOUN && use.voice() != Predicate.Voice.ROOT;
                if (verb && !found.contains(use)) {
                    found.add(use);
                }
            }
        }
        return found;
    }

    /** The predicates of a bare root that stands behind words said: "…, desak X". */
    private List<PredicateBook.Use> roots(int i, int end) {
        return lists.predicates().forms().get(stretch.listed(i, end)).stream()
                .filter(u -> u.voice() == Predicate.Voice.ROOT)
                .map(u -> new PredicateBook.Use(u.predicate(), Predicate.Voice.ACTIVE))
                .toList();
    }

    /** The operators of the form; a phrase that begins with a verb of saying says something too. */
    List<Verbs.Use> ops(int i, int end) {
        List<Verbs.Use> found = new ArrayList<>();
        for (Verbs.Use use : lists.verbs().trie().get(stretch.listed(i, end))) {
            boolean root = use.voice() == Predicate.Voice.ROOT;
            if (!root || stretch.headline()) {
                found.add(root ? new Verbs.Use(use.op(), Predicate.Voice.ACTIVE) : use);
            }
        }
        if (found.isEmpty() && end > i + 1) {
            lists.verbs().trie().get(stretch.norm(i)).stream()
                    .filter(u -> u.op() == Verbs.Op.SAY)
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** "Which they hold": behind a relative and a pronoun the bare root is a verb. */
    private boolean doneByPronoun() {
        Item last = items.last();
        Item before = items.last(1);
        return last != null && before != null && last.is(Item.Kind.PRONOUN) && before.is(Item.Kind.RELATIVE);
    }

    /** Whether words that may have been said stand before: a bare root of saying is a verb only behind them. */
    private boolean afterWords() {
        Item last = items.last();
        return last == null
                || switch (last.kind()) {
                    case COMMA, QUOTE, DASH, BUT, ADVERB, PRONOUN -> true;
                    default -> false;
                };
    }

    /** Whether a word that may be a verb or its noun stands where only a noun can. */
    private boolean nounPlace() {
        Item last = items.last();
        return last == null
                || switch (last.kind()) {
                    case VERB, PREP, QUANTIFIER, GROUP, NUMBER, COPULA, NOUN, SUB, MEASURE, TITLE -> true;
                    default -> false;
                };
    }
}
