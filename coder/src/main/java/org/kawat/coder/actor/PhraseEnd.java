package org.kawat.coder.actor;

import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.Verbs;

/** Finds where a noun phrase ends: what may stand in front of its head, and which words behind still describe it. */
final class PhraseEnd {
    /** The furthest that the name behind an office for a region may stand. */
    private static final int FAR = 5;

    private final ItemRow row;

    PhraseEnd(ItemRow row) {
        this.row = row;
    }

    /** The end of the noun phrase that begins at that item; the same item where none does. */
    int of(int from) {
        int at = from;
        boolean headed = false;
        while (at < row.size()) {
            Item item = row.get(at);
            if (item.is(Item.Kind.PRONOUN)) {
                return headed && !isOwner(at) ? at : at + 1;
            }
            if (item.is(Item.Kind.DET)) {
                return headed ? at + 1 : at; // a demonstrative closes its phrase
            }
            int past = headed ? pastModifier(from, at) : inside(item) ? at + 1 : at;
            if (past == at) {
                break;
            }
            headed |= heads(item);
            at = past;
        }
        // a bare number or quantifier is a phrase too ("143 of 193"), but never an actor
        return at;
    }

    /** Whether an item can stand inside a noun phrase. */
    private static boolean inside(Item item) {
        return switch (item.kind()) {
            case NAME, CAPS, TITLE, NOUN, QUANTIFIER, GROUP, NUMBER, MEASURE, CLITIC, ALIAS, DET, OF -> true;
            default -> false;
        };
    }

    private static boolean heads(Item item) {
        return switch (item.kind()) {
            case QUANTIFIER, GROUP, NUMBER, ALIAS -> false;
            default -> true;
        };
    }

    /** "usulan mereka": a pronoun behind a noun tells whose it is. */
    private boolean isOwner(int at) {
        return row.get(at - 1).is(Item.Kind.NOUN) && !row.get(at).value().equals("that");
    }

    /** Past what stands behind a head and belongs to it; the same item where the phrase is at its end. */
    private int pastModifier(int from, int at) {
        Item item = row.get(at);
        if (item.is(Item.Kind.ADVERB) && describes(at)) {
            return at + 1;
        }
        if (secondObject(from, at)) {
            return at;
        }
        if (item.is(Item.Kind.RELATIVE)) {
            return adjective(at);
        }
        if (attribute(item, from)) {
            return at + 1;
        }
        if (!inside(item)) {
            return officeFor(from, at);
        }
        if (item.is(Item.Kind.QUANTIFIER)) {
            return measures(at) ? at + 2 : at;
        }
        return at + 1;
    }

    /** An adverb that is an adjective here: "klaim sepihak China", "pihak lain itu". */
    private boolean describes(int at) {
        if (at + 1 >= row.size()) {
            return false;
        }
        Item.Kind next = row.get(at + 1).kind();
        boolean noun = row.get(at - 1).is(Item.Kind.NOUN);
        return next == Item.Kind.DET || (noun && (next == Item.Kind.NAME || next == Item.Kind.TITLE));
    }

    /** "memberi Ukraina senjata": a name, and behind it the noun for what is given. */
    private boolean secondObject(int from, int at) {
        return row.get(at - 1).is(Item.Kind.NAME) && gives(row.get(at)) && row.firstHead(from, row.size()) == at - 1;
    }

    private static boolean gives(Item item) {
        return item.is(Item.Kind.NOUN)
                && !item.capital()
                && (item.noun() != null || !item.uses().isEmpty());
    }

    /** "bantuan sebesar 5 juta euro". */
    private boolean measures(int at) {
        return row.get(at).value().equals("measure")
                && at + 1 < row.size()
                && row.get(at + 1).is(Item.Kind.MEASURE);
    }

    /** "rudal berbahan bakar padat": a plain verb of having, behind the clause's own verb, only describes. */
    private boolean attribute(Item item, int from) {
        boolean plain = item.is(Item.Kind.VERB)
                && item.voice() == Predicate.Voice.VERB
                && item.uses().isEmpty()
                && item.ops().isEmpty();
        if (!plain) {
            return false;
        }
        for (int i = from - 1; i >= 0; i--) {
            switch (row.get(i).kind()) {
                case VERB -> {
                    return !row.get(i).hasOp(Verbs.Op.SAY) && !row.get(i).hasOp(Verbs.Op.CLAIM);
                }
                case SUB, THAT, RELATIVE, BUT, SEMICOLON -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** "yang lebih besar", "yang sah": a relative word with nothing but an adjective behind it stays in the phrase. */
    private int adjective(int at) {
        int i = at + 1;
        boolean degree = false;
        while (i < row.size() && row.get(i).is(Item.Kind.ADVERB)) {
            degree = true;
            i++;
        }
        boolean word = i < row.size()
                && row.get(i).is(Item.Kind.NOUN)
                && !row.get(i).capital()
                && row.get(i).noun() == null
                && row.get(i).uses().isEmpty();
        if (!word) {
            return at;
        }
        boolean ends = i + 1 >= row.size()
                || switch (row.get(i + 1).kind()) {
                    case COMMA, PREP, AND, BUT, SUB, DET, DATE, SEMICOLON, DASH, THAT -> true;
                    case VERB, NOT, ASPECT, MODAL -> degree;
                    default -> false;
                };
        return ends ? i + 1 : at;
    }

    /** An office for a region, "envoy for X NAME": the preposition stays inside the phrase where a name follows. */
    private int officeFor(int from, int at) {
        Item item = row.get(at);
        boolean office = false;
        for (int i = from; i < at; i++) {
            office |= row.get(i).is(Item.Kind.TITLE);
        }
        boolean prep = item.is(Item.Kind.PREP)
                && (item.value().equals("for")
                        || item.value().equals("at")
                        || item.value().equals("about"));
        if (!office || !prep) {
            return at;
        }
        int i = at + 1;
        while (i < row.size()
                && (row.get(i).is(Item.Kind.NAME)
                        || row.get(i).is(Item.Kind.NOUN)
                        || row.get(i).is(Item.Kind.ALIAS))
                && !row.get(i).isPersonName()) {
            i++;
        }
        boolean named =
                i > at + 1 && i < row.size() && i - at <= FAR && row.get(i).isPersonName();
        return named ? i : at;
    }
}
