package org.kawat.coder.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.coder.actor.Discourse;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Verbs;

/** Says who is meant by the noun phrases of clauses; keeps the discourse in step while sentences go by. One article. */
public final class Resolver {
    private final Discourse discourse;
    private final Map<Clause, List<Reference>> subjects = new IdentityHashMap<>();
    private final Map<NounPhrase.Part, List<Reference>> own = new HashMap<>();
    private final Map<NounPhrase.Part, List<Reference>> inner = new HashMap<>();

    public Resolver(Discourse discourse) {
        this.discourse = discourse;
    }

    public Discourse discourse() {
        return discourse;
    }

    /** Resolves all that the sentence names, in the order of its words. */
    public void read(Parsed parsed) {
        discourse.nextSentence();
        // nobody asks for the phrases of an earlier sentence again
        subjects.clear();
        own.clear();
        inner.clear();
        resolve(parsed);
    }

    /** The same for a sentence inside a quotation, whose speaker the discourse has been told. */
    public void readQuoted(Parsed parsed) {
        resolve(parsed);
    }

    private void resolve(Parsed parsed) {
        List<Clause> clauses = parsed.allClauses();
        boolean spoken = speakerBehind(clauses);
        for (Clause clause : clauses) {
            List<Reference> subject = List.of();
            for (Chunk chunk : clause.before()) {
                if (chunk.place() == Place.AT && (isFirst(clause, chunk) || isNext(clause, chunk))) {
                    List<Reference> at = all(chunk, subject);
                    if (!at.isEmpty()) {
                        discourse.scene(at.get(0).code());
                        discourse.seat(isNext(clause, chunk) ? at.get(0).code() : null);
                    }
                }
            }
            Clause asker = clause.kind() == Clause.Kind.COMPLEMENT ? clause.parent() : null;
            discourse.ahead(
                    clause.after().stream()
                            .map(Chunk::noun)
                            .filter(n -> n != null)
                            .toList(),
                    asker == null ? List.of() : subjectOf(asker));
            if (clause.subject() != null && (clause.kind() != Clause.Kind.RELATIVE || clause.isObjectRelative())) {
                List<Reference> outside = outside(clause, parsed);
                boolean told = clause.kind() == Clause.Kind.COMPLEMENT
                        && clause.parent() != null
                        && Government.reports(clause.parent());
                discourse.voice(told ? outside : List.of());
                discourse.outer(outer(clause, parsed, List.of()));
                subject = all(clause.subject(), outside);
                discourse.seat(null);
                subject = subject.isEmpty() ? asked(clause) : subject;
                discourse.voice(List.of());
                discourse.together(subject);
            } else if (clause.subjectFrom() != null) {
                Clause with = clause.subjectFrom();
                boolean later = !subjects.containsKey(with) && with.subject() != null; // "Accused by X, Y denied"
                subject = later ? all(with.subject(), List.of()) : subjectOf(with);
            } else if (clause.head() != null) {
                subject = all(clause.head(), List.of());
                Clause parent = clause.parent();
                if (subject.isEmpty()
                        && parent != null
                        && isCopula(parent)
                        && parent.after().contains(clause.head())) {
                    subject = subjectOf(parent); // "X is the first country that …"
                }
            }
            subjects.put(clause, subject);
            discourse.nextClause(subject);
            discourse.outer(outer(clause, parsed, subject));
            Clause outer = subject.isEmpty() && clause.kind() == Clause.Kind.RELATIVE ? clause.parent() : null;
            resolveRest(clause, outer == null ? subject : subjectOf(outer));
        }
        discourse.outer(List.of());
        if (spoken) {
            discourse.speaker(null);
        }
        leave(parsed);
    }

    /** "After Y had asked him to resign": somebody told before, and not Y. */
    private List<Reference> asked(Clause clause) {
        NounPhrase phrase = clause.subject() == null ? null : clause.subject().noun();
        Clause asker = clause.parent();
        if (phrase == null || asker == null || !isObjectPronoun(phrase)) {
            return List.of();
        }
        Clause above = asker.parent();
        List<Reference> found =
                discourse.him(phrase.span(), subjectOf(asker), above == null ? List.of() : subjectOf(above));
        own.put(phrase.parts().get(0), found);
        return found;
    }

    /** Who says what the clause tells, or did something to its head ("the ship that they hold"), unless they are its subject. */
    private List<Reference> outer(Clause clause, Parsed parsed, List<Reference> not) {
        Clause parent = clause.parent();
        boolean said = clause.kind() == Clause.Kind.COMPLEMENT && parent != null && Government.reports(parent);
        boolean ofThing = clause.kind() == Clause.Kind.RELATIVE
                && parent != null
                && clause.head() != null
                && !clause.head().equals(parent.subject());
        List<Reference> found = parent != null && (said || ofThing) ? subjectOf(parent) : List.of();
        int at = found.isEmpty() && ofThing ? parsed.clauses().indexOf(parent) : -1;
        if (at == 0
                && parent != null
                && parent.verb() == null
                && parsed.clauses().size() > 1) {
            found = all(parsed.clauses().get(1).subject(), List.of()); // "To X, whom he met, Y said": he is Y
        }
        return found.stream()
                .filter(r -> not.stream().noneMatch(n -> n.entity() == r.entity()))
                .toList();
    }

    /** Whose words like "his" in the subject may be: the subject's of the clause outside, or of the clause said. */
    private List<Reference> outside(Clause clause, Parsed parsed) {
        Clause parent = clause.parent();
        Chunk head = clause.object() != null && clause.isObjectRelative() ? clause.head() : null;
        List<Reference> whose = head == null ? List.of() : own(head.noun());
        if (!whose.isEmpty()) {
            return whose; // "X, whose troops left Y"
        }
        if (parent != null) {
            List<Reference> found = subjectOf(parent);
            Clause above = parent.kind() == Clause.Kind.RELATIVE ? parent.parent() : null;
            return found.isEmpty() && above != null
                    ? subjectOf(above)
                    : found; // "a resolution that asks the government"
        }
        int at = parsed.clauses().indexOf(clause);
        return at > 0 && Hosts.attributes(clause) ? subjectOf(parsed.clauses().get(at - 1)) : List.of();
    }

    /** "We shall …, said X": who speaks has to be known before "we" is read; whether there is such a one. */
    private boolean speakerBehind(List<Clause> clauses) {
        for (Clause clause : clauses) {
            VerbGroup group = clause.verb();
            if (group != null && group.hasOp(Verbs.Op.AFTER) && clause.subject() != null && told(clause.subject())) {
                List<Reference> speaker = all(clause.subject(), List.of());
                if (!speaker.isEmpty()) {
                    discourse.speaker(speaker.get(0));
                    return true;
                }
            }
        }
        return false;
    }

    /** "The court in X": the place stands straight behind the subject. */
    private static boolean isNext(Clause clause, Chunk chunk) {
        return clause.subject() != null && clause.subject().to() == chunk.from();
    }

    private static boolean isFirst(Clause clause, Chunk chunk) {
        return clause.subject() == null
                || chunk.span().begin() < clause.subject().span().begin();
    }

    private void resolveRest(Clause clause, List<Reference> subject) {
        for (Chunk chunk : clause.before()) {
            all(chunk, subject);
        }
        for (Chunk chunk : clause.after()) {
            List<Reference> found = all(chunk, subject);
            if (chunk.noun() != null && chunk.noun().parts().size() > 1) {
                discourse.together(found);
            }
        }
    }

    /** What the next sentence's pronouns refer to. */
    private void leave(Parsed parsed) {
        for (Clause clause : parsed.clauses()) {
            List<Reference> subject = subjects.getOrDefault(clause, List.of());
            if (!subject.isEmpty()) {
                discourse.subject(subject);
                if (subject.size() > 1) {
                    discourse.together(subject);
                } else if (talks(clause)) {
                    List<Reference> both = new ArrayList<>(subject);
                    for (Chunk chunk : clause.after()) {
                        if (chunk.is(Chunk.Kind.NOUN) || chunk.place() == Place.WITH) {
                            both.addAll(own(chunk.noun()));
                        }
                    }
                    discourse.together(both);
                }
            }
        }
    }

    /** Whether the words alone tell whose man the speaker is. */
    private static boolean told(Chunk chunk) {
        Mention own = chunk.noun() == null ? null : chunk.noun().parts().get(0).own();
        return own != null && (own.of() != null || !own.names().isEmpty() || own.kind() == Mention.Kind.PRONOUN);
    }

    private static boolean isCopula(Clause clause) {
        VerbGroup group = clause.verb();
        return group != null && group.verb() != null && group.verb().is(Item.Kind.COPULA);
    }

    private static boolean talks(Clause clause) {
        VerbGroup group = clause.verb();
        return group != null
                && group.uses().stream().anyMatch(u -> u.predicate().type() == EventType.CONSULT);
    }

    /** Everybody that a chunk names, heads first. */
    private List<Reference> all(@Nullable Chunk chunk, List<Reference> subject) {
        if (chunk == null || chunk.noun() == null) {
            return List.of();
        }
        List<Reference> found = new ArrayList<>();
        for (NounPhrase.Part part : chunk.noun().parts()) {
            List<Reference> heads = own.computeIfAbsent(part, p -> discourse.own(p, subject));
            List<Reference> inside = inner.computeIfAbsent(part, p -> discourse.inner(p, subject));
            found.addAll(heads.isEmpty() ? inside : heads);
        }
        return found;
    }

    /** Whom the heads of a noun phrase name. */
    public List<Reference> own(@Nullable NounPhrase phrase) {
        List<Reference> found = new ArrayList<>();
        if (phrase != null) {
            for (NounPhrase.Part part : phrase.parts()) {
                found.addAll(own.getOrDefault(part, List.of()));
            }
        }
        return found;
    }

    /** Whom the modifiers inside a noun phrase name. */
    public List<Reference> inner(@Nullable NounPhrase phrase) {
        List<Reference> found = new ArrayList<>();
        if (phrase != null) {
            for (NounPhrase.Part part : phrase.parts()) {
                found.addAll(inner.getOrDefault(part, List.of()));
            }
        }
        return found;
    }

    /** Whom each part of the phrase names: its head, or where that is nobody, what stands inside it. */
    public List<Reference> ownOrInner(@Nullable NounPhrase phrase) {
        List<Reference> found = new ArrayList<>();
        if (phrase != null) {
            for (NounPhrase.Part part : phrase.parts()) {
                List<Reference> heads = own.getOrDefault(part, List.of());
                found.addAll(heads.isEmpty() ? inner.getOrDefault(part, List.of()) : heads);
            }
        }
        return found;
    }

    /** Whom the clause's subject names, printed or shared. */
    public List<Reference> subjectOf(Clause clause) {
        List<Reference> known = subjects.get(clause);
        if (known != null) {
            return known;
        }
        if (clause.subject() != null) {
            return ownOrInner(clause.subject().noun());
        }
        return clause.subjectFrom() == null ? List.of() : subjectOf(clause.subjectFrom());
    }

    /** Whether the mention is one of words only, such as a pronoun for a thing ("-nya" behind a verb). */
    public static boolean isObjectPronoun(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return false;
        }
        Mention mention = phrase.parts().get(0).own();
        return mention != null
                && (mention.kind() == Mention.Kind.POSSESSOR // "its side" is no side but the subject's
                        || mention.kind() == Mention.Kind.PRONOUN
                                && mention.pronoun().equals("o3"));
    }
}
