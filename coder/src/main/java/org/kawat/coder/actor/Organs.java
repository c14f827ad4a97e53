package org.kawat.coder.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;
import org.kawat.coder.pack.PredicateBook;

/** Says whom an organ, people, firm or weapon means: those of the state that the words or the article before name. */
final class Organs {
    private static final Set<String> OF_A_STATE = Set.of("CVL", "BUS", "MED", "EDU", "NGO");

    private final String text;
    private final PredicateBook classes;
    private final Cast cast;
    private final BackReferences back;
    private final UnnamedState unnamed;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, Entity> organs = new HashMap<>();

    Organs(String text, PredicateBook classes, Cast cast, BackReferences back, UnnamedState unnamed) {
        this.text = text;
        this.classes = classes;
        this.cast = cast;
        this.back = back;
        this.unnamed = unnamed;
    }

    /** "His counterpart", who is of another state than he. */
    boolean isCounterpart(Mention mention) {
        return mention.of() != null
                && mention.of().kind() == Mention.Kind.POSSESSOR
                && classes.isIn("counterpart", firstWord(mention));
    }

    /** "Both firms", "the three fishermen": not the states that were named, but some of theirs. */
    boolean areSome(Mention group) {
        return group.sector() != null && OF_A_STATE.contains(group.sector());
    }

    /** Such people or firms, of the state whose they were when they were named before; nobody where they were not. */
    List<Reference> same(Mention group) {
        String code = codes.get(firstWord(group));
        return code == null ? List.of() : List.of(new Reference(entity(group, code, List.of()), group.span()));
    }

    /** @param owner whose organ it is, as far as the words say */
    List<Reference> find(Mention mention, List<Reference> owner, List<Reference> clauseSubject) {
        if (mention.isOfGroup()) {
            return Reference.at(owner, mention.span());
        }
        String code = Reference.firstCode(owner);
        if (code == null) {
            List<Reference> before = namedBefore(mention);
            if (before != null) {
                return before;
            }
            code = unnamedOwner(mention, clauseSubject);
        }
        return code == null ? List.of() : List.of(new Reference(entity(mention, code, owner), mention.span()));
    }

    /** Whom "that country", "the ministry", "the group" name again; null where the words are no such description. */
    private @Nullable List<Reference> namedBefore(Mention mention) {
        String first = firstWord(mention);
        if (back.isState(first)) {
            return mention.determined() ? back.country(mention.span()) : List.of();
        }
        if (!mention.determined()) {
            return null;
        }
        Entity organ = organs.get(first);
        if (organ != null) {
            return List.of(new Reference(organ, mention.span()));
        }
        List<Reference> found = codes.containsKey(first) ? List.of() : back.groupOrBody(first, mention.span());
        return found.isEmpty() ? null : found;
    }

    /** Whose such an organ was when it was named before, else a guess. */
    private @Nullable String unnamedOwner(Mention mention, List<Reference> clauseSubject) {
        String first = firstWord(mention);
        boolean seated = isOrgan(mention) && UnnamedState.isLikely(mention.sector()) && !classes.isIn("mission", first);
        boolean crowd = mention.kind() == Mention.Kind.PEOPLE
                && mention.pronoun().equals(Mention.SOME)
                && !mention.determined()
                && classes.isIn("mob", first);
        String before = crowd ? null : codes.get(first); // "thousands of people": not those of before
        String code = seated && unnamed.seat() != null ? unnamed.seat() : before;
        boolean guess = code == null
                && isOrgan(mention)
                && UnnamedState.isLikely(mention.sector())
                && !classes.isIn("mission", first);
        boolean government = "GOV".equals(mention.sector());
        return !guess ? code : government ? unnamed.governmentOf(clauseSubject) : unnamed.of(clauseSubject);
    }

    /** What the words say, else what its owner is: "the group of the rebels" is theirs. */
    private static @Nullable String sector(Mention mention, List<Reference> owner) {
        boolean armed = owner.stream().anyMatch(o -> "REB".equals(o.entity().sector()));
        return mention.sector() == null && armed ? "REB" : mention.sector();
    }

    private Entity entity(Mention mention, String code, List<Reference> owner) {
        String first = firstWord(mention);
        codes.put(first, code);
        Entity entity = cast.get(
                "organ",
                code,
                mention.office(),
                () -> new Entity(
                        false,
                        code,
                        Reference.anyBody(owner) ? "IGO" : sector(mention, owner),
                        mention.span().of(text),
                        mention.office(),
                        Actor.KnownBy.DEMONYM));
        if (mention.of() == null && unnamed.isHome()) {
            entity.guessed();
        }
        if (mention.kind() == Mention.Kind.ORGAN) {
            organs.put(first, entity);
        } else if (owner.size() == 1 && "REB".equals(owner.get(0).entity().sector())) {
            organs.put(first, owner.get(0).entity()); // "the group X" is X
        }
        return entity;
    }

    private static String firstWord(Mention mention) {
        return mention.office().split(" ", 2)[0];
    }

    /** An organ, or its people ("the police arrested"), unless they are only some people. */
    private static boolean isOrgan(Mention mention) {
        boolean force =
                "COP".equals(mention.sector()) || "MIL".equals(mention.sector()) || "JUD".equals(mention.sector());
        return mention.kind() == Mention.Kind.ORGAN
                || (mention.kind() == Mention.Kind.PEOPLE
                        && force
                        && !mention.pronoun().equals(Mention.SOME));
    }
}
