package org.kawat.coder.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.pack.Words;
import org.kawat.coder.pack.Words.Word;
import org.kawat.coder.pack.Words.WordClass;

/** Settles words that belong to two closed classes by what follows them: "since" before a noun phrase and before a clause. */
final class Resolution {
    private static final int FAR = 30;

    private final List<Item> items;
    private final Words words;

    private Resolution(List<Item> items, Words words) {
        this.items = items;
        this.words = words;
    }

    static Resolution of(List<Item> items, Words words) {
        return new Resolution(items, words);
    }

    List<Item> resolve() {
        List<Item> resolved = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            resolved.add(resolve(i, resolved));
        }
        return resolved;
    }

    private Item resolve(int i, List<Item> before) {
        Item item = items.get(i);
        return switch (item.kind()) {
            case SUB -> sub(item, i);
            case PREP -> prep(item, i);
            case NOT, ADVERB, ASPECT, MODAL -> beforeVerb(item, i);
            case BUT -> but(item, before);
            case AND -> item.hasOp(Verbs.Op.REPEAT) && isLikewise(i) ? with(item, Item.Kind.VERB, "") : item;
            case PRONOUN -> {
                boolean that = item.value().equals("that");
                yield that && attributes(item, i)
                        ? with(item, Item.Kind.VERB, "")
                        : that && endsNounPhrase(before) ? with(item, Item.Kind.DET, "det") : item;
            }
            default -> item;
        };
    }

    /** A conjunction that is a preposition too opens a clause only where a verb follows, at once or after a noun phrase. */
    private Item sub(Item item, int i) {
        Word prep = other(item, WordClass.PREP);
        if (i + 1 < items.size() && items.get(i + 1).is(Item.Kind.DATE) && !subjectNext(i + 2)) {
            return with(item, Item.Kind.PREP, prep == null ? "time" : prep.value());
        }
        boolean purpose = item.value().equals("purpose");
        if (purpose && prep != null && prep.value().equals("until") && verbBefore(i) && subjectNext(i + 1)) {
            return with(item, Item.Kind.SUB, "until");
        }
        if (prep != null
                && i + 2 < items.size()
                && items.get(i + 1).is(Item.Kind.MEASURE)
                && !items.get(i + 2).is(Item.Kind.VERB)) {
            return with(item, Item.Kind.PREP, prep.value()); // "for two months": a time, whatever verb follows
        }
        if (prep != null && i + 2 < items.size() && isSpell(i + 1)) {
            return with(item, Item.Kind.PREP, prep.value());
        }
        if (prep != null && !(purpose ? verbNext(i + 1) : clauseNext(i + 1))) {
            return with(item, Item.Kind.PREP, prep.value());
        }
        if (prep == null && !purpose && !item.value().equals("if") && !clauseNext(i + 1)) {
            return with(item, Item.Kind.PREP, "time");
        }
        return item;
    }

    /** "For two months": how long, whatever verb follows further on. */
    private boolean isSpell(int i) {
        return items.get(i).is(Item.Kind.MEASURE) && !items.get(i + 1).is(Item.Kind.VERB);
    }

    /** "X did that, and likewise Y": the verb stands before, and none follows. */
    private boolean isLikewise(int i) {
        return items.subList(0, i).stream().anyMatch(item -> item.is(Item.Kind.VERB))
                && items.subList(i, items.size()).stream().noneMatch(item -> item.is(Item.Kind.VERB));
    }

    /** "kemudian", "lalu": a conjunction behind a comma, an adverb anywhere else. */
    private Item but(Item item, List<Item> before) {
        Item.Kind last = before.isEmpty()
                ? Item.Kind.COMMA
                : before.get(before.size() - 1).kind();
        boolean opens = last == Item.Kind.COMMA || last == Item.Kind.QUOTE || last == Item.Kind.SEMICOLON;
        return !opens && other(item, WordClass.ADVERB) != null ? with(item, Item.Kind.ADVERB, "") : item;
    }

    private Item prep(Item item, int i) {
        if (item.value().equals("measure") && verbNext(i + 1) && other(item, WordClass.MODAL) != null) {
            return with(item, Item.Kind.MODAL, "near");
        }
        if (item.value().equals("measure")) {
            return with(item, Item.Kind.QUANTIFIER, "measure");
        }
        if (item.value().equals("as") && verbNext(i + 1)) {
            return item;
        }
        if (!item.uses().isEmpty() && !verbBefore(i)) {
            return with(item, Item.Kind.VERB, "");
        }
        if (other(item, WordClass.COPULA) != null && !verbBefore(i)) {
            return with(item, Item.Kind.COPULA, "copula");
        }
        Word verb = other(item, WordClass.VERB);
        if (verb != null && verbNext(i + 1)) {
            return with(item, Item.Kind.ADVERB, "");
        }
        boolean last = i + 1 >= items.size() || items.get(i + 1).is(Item.Kind.COMMA);
        return verb != null && last ? with(item, Item.Kind.VERB, "") : item;
    }

    /** Whether the clause has a verb already. */
    private boolean verbBefore(int i) {
        for (int at = i - 1; at >= 0; at--) {
            switch (items.get(at).kind()) {
                case VERB, COPULA -> {
                    return true;
                }
                case SUB, THAT, RELATIVE, BUT, SEMICOLON, QUOTE, COMMA, ASPECT, MODAL, NOT -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "gagal", "kembali", "ikut": an adverb or a negation before a verb, and else a verb. */
    private Item beforeVerb(Item item, int i) {
        if (!verbNext(i + 1)
                && (other(item, WordClass.VERB) != null
                        || !item.ops().isEmpty()
                        || !item.uses().isEmpty())) {
            return with(item, Item.Kind.VERB, "");
        }
        if (item.is(Item.Kind.MODAL) && !verbNext(i + 1) && item.value().equals("may")) {
            if (opens(i) && subjectNext(i + 1)) {
                return item; // "perhaps X will …"
            }
            return with(item, Item.Kind.NOUN, "");
        }
        return item;
    }

    /** "…, thus a report by X": behind a comma and before a word for what was said, it tells who said that. */
    private boolean attributes(Item item, int i) {
        Nouns.Noun next = i + 1 < items.size() ? items.get(i + 1).noun() : null;
        return item.hasOp(Verbs.Op.AFTER)
                && i > 0
                && items.get(i - 1).is(Item.Kind.COMMA)
                && next != null
                && next.nounClass() == Nouns.NounClass.DEED;
    }

    private @Nullable Word other(Item item, WordClass wordClass) {
        List<Word> found = Words.ofClass(words.trie().get(item.norm()), wordClass);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether a verb follows, with nothing but its adverbs before it. */
    private boolean verbNext(int i) {
        for (int at = i; at < items.size(); at++) {
            switch (items.get(at).kind()) {
                case VERB -> {
                    return true;
                }
                case NOT, ASPECT, MODAL, ADVERB -> {}
                case PREP -> {
                    return !items.get(at).uses().isEmpty()
                            && !items.get(at).value().equals("by");
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean opens(int i) {
        return i == 0
                || switch (items.get(i - 1).kind()) {
                    case COMMA, BUT, THAT, SEMICOLON -> true;
                    default -> false;
                };
    }

    /** Whether nothing but a noun phrase stands before the next verb: its subject. */
    private boolean subjectNext(int i) {
        for (int at = i; at < items.size(); at++) {
            switch (items.get(at).kind()) {
                case NAME, CAPS, TITLE, NOUN, QUANTIFIER, GROUP, NUMBER, CLITIC, DET, OF, AND, PRONOUN -> {}
                default -> {
                    return at > i && verbNext(at);
                }
            }
        }
        return false;
    }

    /** Whether a verb follows before a comma that is not one of a list, past a noun phrase with its prepositions. */
    private boolean clauseNext(int i) {
        for (int at = i; at < Math.min(items.size(), i + FAR); at++) {
            switch (items.get(at).kind()) {
                case VERB, COPULA -> {
                    return true;
                }
                case SUB, THAT, BUT, SEMICOLON, COLON, QUOTE, RELATIVE -> {
                    return false;
                }
                case COMMA -> {
                    if (!inList(at)) {
                        return nameApposed(at);
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** "The spokesman of X, Y, says": whether nothing but a person's name stands between the comma and one before a verb. */
    private boolean nameApposed(int comma) {
        int at = comma + 1;
        while (at < items.size() && items.get(at).isPersonName()) {
            at++;
        }
        return at > comma + 1 && at < items.size() && items.get(at).is(Item.Kind.COMMA) && verbNext(at + 1);
    }

    /** Whether the comma at that item divides a list: an "and" follows before the next verb. */
    private boolean inList(int comma) {
        for (int at = comma + 1; at < Math.min(items.size(), comma + FAR); at++) {
            switch (items.get(at).kind()) {
                case AND -> {
                    return at + 1 < items.size() && !items.get(at + 1).is(Item.Kind.VERB);
                }
                case VERB, SUB, THAT, BUT, RELATIVE, NOT, ASPECT, MODAL -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean endsNounPhrase(List<Item> before) {
        if (before.isEmpty()) {
            return false;
        }
        return switch (before.get(before.size() - 1).kind()) {
            case NOUN, NAME, CAPS, TITLE, CLITIC, ALIAS, MEASURE, NUMBER, DATE, ADVERB -> true;
            default -> false;
        };
    }

    private static Item with(Item item, Item.Kind kind, String value) {
        Item other = item.as(kind, value);
        return kind == Item.Kind.VERB && item.voice() == null ? other.withVoice(Predicate.Voice.VERB) : other;
    }
}
