package org.kawat.coder.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an organ, people, firm or weapon, and whose it is. */
final class OrganReader {
    private final ItemRow row;
    private final NameReader names;

    OrganReader(ItemRow row, NameReader names) {
        this.row = row;
        this.names = names;
    }

    /** @param head what is known of the noun at {@code from} */
    ReadMention read(Nouns.Noun head, int from, int to) {
        boolean asset = head.nounClass() == Nouns.NounClass.ASSET;
        Mention of = null;
        int at = from + 1;
        int last = at; // behind the last word that belongs to it
        while (at < to && !ends(from, at, of)) {
            Item item = row.get(at);
            ReadMention owner = of == null ? owner(at, to, asset) : null;
            if (owner != null) {
                of = owner.mention();
                at = owner.to();
                last = at;
            } else {
                at++;
                last = item.is(Item.Kind.NUMBER) || item.is(Item.Kind.MEASURE) ? last : at;
            }
        }
        boolean holds = head.nounClass() == Nouns.NounClass.PEOPLE
                || (head.nounClass() == Nouns.NounClass.ORGAN
                        && of != null
                        && !row.get(from).capital());
        String words = row.words(from, last);
        if (holds && at < to && row.get(at).isPersonName()) {
            Item named = row.get(at);
            Mention person = new Mention(
                    Mention.Kind.PERSON,
                    row.trimmed(from, at + 1),
                    named.norm(),
                    named.names(),
                    of,
                    head.sector(),
                    words,
                    "",
                    false,
                    false);
            return new ReadMention(person, at + 1);
        }
        Mention organ = new Mention(
                kind(head), row.trimmed(from, last), "", List.of(), of, head.sector(), words, "", false, false);
        return new ReadMention(organ, at);
    }

    /** Whether the words end before that item, given whose it is as far as is known. */
    private boolean ends(int from, int at, @Nullable Mention of) {
        return switch (row.get(at).kind()) {
            case DET, TITLE -> true;
            case NAME -> of != null;
            case CAPS -> of != null || (at > from + 1 && !row.get(from).capital());
            default -> false;
        };
    }

    /** Whose it is, if the words that say so begin at that item. */
    private @Nullable ReadMention owner(int at, int to, boolean asset) {
        Item item = row.get(at);
        if (names.isGroup(at, to)) {
            return names.group(at);
        }
        if (item.is(Item.Kind.NAME)) {
            return names.read(at, to);
        }
        if (item.is(Item.Kind.PRONOUN) && item.value().equals("p3")) {
            return new ReadMention(Mention.pronoun(item.span(), item.value()), at + 1); // "their weapons"
        }
        if (item.is(Item.Kind.CLITIC)) {
            return new ReadMention(Mention.possessor(item.span()), at + 1);
        }
        Nouns.Noun noun = item.actorNoun();
        boolean organ = asset && noun != null && noun.nounClass() == Nouns.NounClass.ORGAN; // "jets of the coalition"
        return noun != null && (organ || hasName(at, to)) ? read(noun, at, to) : null;
    }

    private boolean hasName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (row.get(i).is(Item.Kind.NAME)) {
                return true;
            }
        }
        return false;
    }

    private static Mention.Kind kind(Nouns.Noun noun) {
        return switch (noun.nounClass()) {
            case ORGAN -> Mention.Kind.ORGAN;
            case PEOPLE -> Mention.Kind.PEOPLE;
            case ASSET -> Mention.Kind.ASSET;
            case ORG, PLACE, DEED, DOCUMENT, MATTER, MEASURE -> Mention.Kind.ORG;
        };
    }
}
