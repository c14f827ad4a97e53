package org.kawat.coder.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/**
 * Reads head-first noun phrases: quantifiers, a head, what modifies it, a demonstrative. The head decides what the phrase
 * is, the states inside it whose it is; a preposition ends it.
 */
public final class NounPhraseReader {
    private final ItemRow row;
    private final PhraseEnd end;
    private final MentionReader mentions;

    public NounPhraseReader(List<Item> items) {
        this.row = new ItemRow(items);
        this.end = new PhraseEnd(row);
        this.mentions = new MentionReader(row);
    }

    /** The noun phrase that begins at that item, without coordination; null if none does. */
    public @Nullable NounPhrase read(int from) {
        int to = end.of(from);
        if (to == from) {
            return null;
        }
        NounPhrase.Part part = part(from, to);
        return new NounPhrase(from, to, part.span(), List.of(part));
    }

    private NounPhrase.Part part(int from, int to) {
        int at = row.firstHead(from, to);
        Item group = last(Item.Kind.GROUP, from, at);
        if (at == to && (group == null || !isSide(row.get(to - 1)))) {
            return number(from, to);
        }
        if (at == to) {
            at--; // "both sides": what are counted are sides, and no more is said of them
        }
        Span span = row.span(from, to);
        Item head = row.get(at);
        ReadMention read =
                group == null ? mentions.read(at, to) : new ReadMention(Mention.group(span, group, head), at + 1);
        Mention own = read != null ? read.mention() : itsSide(from, at) ? Mention.possessor(span) : null;
        List<Mention> inner = mentions.within(read == null ? at + 1 : read.to(), to);
        boolean several = own != null && own.kind() == Mention.Kind.OFFICE && own.of() == null && indefinite(from, at);
        if (own != null && (several || isOrgan(own) && indefinite(from, at))) {
            // "75 negara", "sejumlah polisi": some, not the one that the article is about
            own = own.asSome();
        }
        boolean determined = row.get(to - 1).is(Item.Kind.DET);
        if (own != null && determined) {
            own = own.asDetermined();
        }
        if (own == null && determined && !inner.isEmpty()) {
            inner.set(inner.size() - 1, inner.get(inner.size() - 1).asDetermined());
        }
        return new NounPhrase.Part(
                span,
                head.norm(),
                head.span(),
                head.noun() == null ? null : head.noun().nounClass(),
                own,
                inner,
                head.uses(),
                row.words(from, to),
                determined);
    }

    /** "Pihaknya", "its side": the one that the clause is about, and nobody else. */
    private boolean itsSide(int from, int at) {
        return at > from && row.get(at).is(Item.Kind.CLITIC) && isSide(row.get(at - 1));
    }

    private static boolean isSide(Item item) {
        return item.is(Item.Kind.QUANTIFIER) && item.value().equals("side");
    }

    /** A phrase that says how many, and no more. */
    private NounPhrase.Part number(int from, int to) {
        Item last = row.get(to - 1);
        return new NounPhrase.Part(
                row.span(from, to),
                last.norm(),
                last.span(),
                null,
                null,
                List.of(),
                List.of(),
                row.words(from, to),
                false);
    }

    private @Nullable Item last(Item.Kind kind, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (row.get(i).is(kind)) {
                return row.get(i);
            }
        }
        return null;
    }

    private static boolean isOrgan(Mention mention) {
        return mention.kind() == Mention.Kind.ORGAN || mention.kind() == Mention.Kind.PEOPLE;
    }

    private boolean indefinite(int from, int to) {
        return last(Item.Kind.NUMBER, from, to) != null || last(Item.Kind.QUANTIFIER, from, to) != null;
    }
}
