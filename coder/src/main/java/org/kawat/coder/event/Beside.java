package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.PredicateBook;

/** Finds those who stand beside the subject and object of a clause: companions, and whose the place or field is. */
final class Beside {
    private final Resolver resolver;
    private final PredicateBook book;

    Beside(Resolver resolver, PredicateBook book) {
        this.resolver = resolver;
        this.book = book;
    }

    /** "X together with Y did": those who stand between the subject and its verb. */
    List<Reference> beside(Clause clause) {
        List<Reference> found = new ArrayList<>();
        Chunk subject = clause.subject();
        for (Chunk chunk : clause.before()) {
            boolean behind =
                    subject != null && chunk.span().begin() > subject.span().begin();
            if (behind && chunk.place() == Place.WITH) {
                found.addAll(resolver.own(chunk.noun()));
            }
        }
        return found;
    }

    /** "Together with X, Y did": those in front of the subject who do what it does. */
    List<Reference> companions(Clause clause) {
        Chunk subject = clause.subject();
        Chunk first = clause.before().isEmpty() ? null : clause.before().get(0);
        if (subject == null || first == null || first.from() > subject.from()) {
            return List.of();
        }
        Item with = first.item();
        return with != null && book.isIn("together-word", with.norm()) ? resolver.own(first.noun()) : List.of();
    }

    /** "A delegation from X arrived": whose the subject is stands behind it. */
    List<Reference> from(Clause clause) {
        Chunk subject = clause.subject();
        for (Chunk chunk : clause.before()) {
            boolean next = subject != null && chunk.from() == subject.to();
            if (next && chunk.place() == Place.FROM) {
                return resolver.own(chunk.noun());
            }
        }
        return List.of();
    }

    /** Those of the place, which a foreign state's embassy is not: "in front of X's embassy in Y". */
    List<Reference> locals(Clause clause) {
        List<Reference> found = new ArrayList<>();
        for (List<Chunk> chunks : List.of(clause.after(), clause.before())) {
            for (Chunk chunk : chunks) {
                NounPhrase noun = chunk.noun();
                boolean mission =
                        noun != null && book.isIn("mission", noun.parts().get(0).head());
                if (chunk.place() == Place.AT && noun != null && !mission && found.isEmpty()) {
                    found.addAll(resolver.ownOrInner(noun));
                }
            }
        }
        return found;
    }

    /** "Invest in the mines of X": whose the field is; a place by itself is only where it happens. */
    List<Reference> inAreas(Clause clause) {
        List<Reference> found = new ArrayList<>();
        for (Chunk chunk : clause.after()) {
            if (chunk.place() == Place.AT
                    && chunk.noun() != null
                    && resolver.own(chunk.noun()).isEmpty()) {
                found.addAll(resolver.inner(chunk.noun()));
            }
        }
        return found;
    }
}
