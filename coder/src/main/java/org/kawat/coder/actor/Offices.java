package org.kawat.coder.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;

/** Says whom a title alone means: whoever of that state holds it, or a person whom the article has named by it. */
final class Offices {
    private final String text;
    private final RecentlyNamed recent;
    private final Cast cast;
    private final UnnamedState unnamed;
    private final Map<String, Entity> named = new HashMap<>();

    Offices(String text, RecentlyNamed recent, Cast cast, UnnamedState unnamed) {
        this.text = text;
        this.recent = recent;
        this.cast = cast;
        this.unnamed = unnamed;
    }

    /** @param owner whose office it is, as far as the words say */
    List<Reference> find(Mention mention, List<Reference> owner, List<Reference> clauseSubject) {
        if (mention.isOfGroup()) {
            return Reference.at(owner, mention.span());
        }
        String code = Reference.firstCode(owner);
        if (code != null) {
            Reference holder = new Reference(holder(mention, owner, code), mention.span());
            named.put(mention.office(), holder.entity());
            return List.of(holder);
        }
        Entity before = mention.determined() ? named.get(mention.office()) : null;
        if (before != null) {
            return List.of(new Reference(before, mention.span()));
        }
        Entity person = person(mention, clauseSubject);
        if (person != null) {
            return List.of(new Reference(person, mention.span()));
        }
        code = UnnamedState.isLikely(mention.sector()) ? unnamed.of(clauseSubject) : null;
        if (code == null) {
            return List.of();
        }
        Entity entity = holder(mention, owner, code);
        if (unnamed.isHome()) {
            entity.guessed();
        }
        return List.of(new Reference(entity, mention.span()));
    }

    /** The last person of that office; with a demonstrative, the last person of any. */
    private @Nullable Entity person(Mention mention, List<Reference> clauseSubject) {
        List<Entity> persons = recent.persons();
        for (int i = persons.size() - 1; i >= 0; i--) {
            Entity person = persons.get(i);
            boolean other = clauseSubject.stream().noneMatch(r -> r.entity() == person);
            if (other && person.role() != null && isAlike(person.role(), mention.office())) {
                return person;
            }
        }
        boolean several = mention.pronoun().equals(Mention.SOME); // "those diplomats"
        if (!mention.determined() || several) {
            return null;
        }
        Entity holder = named.get(mention.office()); // "that spokesman", of whom no more was told than whose he is
        return holder == null ? recent.lastPerson() : holder;
    }

    /** Whoever holds the office, whose name is not told. */
    Entity holder(Mention mention, List<Reference> owner, @Nullable String code) {
        return cast.get(
                "office",
                code,
                mention.office(),
                () -> new Entity(
                        false,
                        code,
                        Reference.anyBody(owner) ? "IGO" : mention.sector(),
                        mention.span().of(text),
                        mention.office(),
                        Actor.KnownBy.TITLE));
    }

    /** Whether one of two titles has all the words of the other in a row. */
    static boolean isAlike(String a, String b) {
        return (" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " ");
    }
}
