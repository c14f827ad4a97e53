package org.kawat.coder.event;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.pack.PredicateBook;

/** Words that mean somebody and name nobody: "they", "that ship". */
final class PointingWords {
    private PointingWords() {}

    /**
     * Whether the words that mean somebody name nobody themselves: a pronoun, "that ship".
     *
     * @param ofThings whether "its ship" is among them
     */
    static boolean refersBack(Clause clause, Reference reference, boolean ofThings) {
        for (Chunk chunk : Stream.of(clause.before(), subjectOf(clause), clause.after())
                .flatMap(List::stream)
                .toList()) {
            if (chunk.noun() != null && chunk.span().contains(reference.span())) {
                return chunk.noun().parts().stream()
                        .filter(p -> p.span().contains(reference.span()))
                        .allMatch(p -> refersBack(p, reference.span(), ofThings));
            }
        }
        return clause.children().stream().anyMatch(c -> refersBack(c, reference, ofThings));
    }

    /** "To withdraw troops", whose nobody says: one's own. */
    static boolean areOwn(@Nullable NounPhrase phrase, PredicateBook book) {
        if (phrase == null) {
            return false;
        }
        NounPhrase.Part part = phrase.parts().get(0);
        Mention own = part.own();
        return own != null
                && own.of() == null
                && own.names().isEmpty()
                && !own.determined()
                && book.isIn("troops", part.head());
    }

    /** "A convoy", "a palace": a thing or an office, whose nobody says. */
    static boolean isUnowned(NounPhrase phrase) {
        Mention own = phrase.parts().get(0).own();
        return own != null
                && (own.kind() == Mention.Kind.ASSET || own.kind() == Mention.Kind.ORGAN)
                && own.of() == null
                && own.names().isEmpty()
                && !own.determined();
    }

    /** "A ship", "the fleet". */
    static boolean isAsset(NounPhrase phrase) {
        Mention own = phrase.parts().get(0).own();
        return own != null && (own.kind() == Mention.Kind.ASSET || "MIL".equals(own.sector()));
    }

    private static List<Chunk> subjectOf(Clause clause) {
        Chunk subject = clause.subject();
        return subject == null ? List.of() : List.of(subject);
    }

    private static boolean refersBack(NounPhrase.Part part, Span words, boolean ofThings) {
        Mention mention = part.inner().stream()
                .filter(m -> m.span().equals(words))
                .findFirst()
                .orElse(part.own());
        if (mention == null) {
            return part.determined();
        }
        Mention of = mention.of();
        return mention.names().isEmpty()
                && switch (mention.kind()) {
                    case NAME, PERSON -> false;
                    case PRONOUN, POSSESSOR -> true;
                    default -> of == null ? part.determined() : ofThings && of.kind() == Mention.Kind.POSSESSOR;
                };
    }
}
