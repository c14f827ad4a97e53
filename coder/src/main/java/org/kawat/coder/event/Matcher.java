package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NameEntry;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;

/** Which predicates a clause can be an instance of, the narrowest first. */
final class Matcher {
    /** Stands in a class of nouns for every phrase whose head is a people. */
    private static final String ANY_PEOPLE = "<people>";

    private final PredicateBook book;
    private final Resolver resolver;

    Matcher(PredicateBook book, Resolver resolver) {
        this.book = book;
        this.resolver = resolver;
    }

    /**
     * @param mediated the clause's subject stands between the sides
     * @param whole the predicate has all words of the verb
     */
    record Candidate(Predicate predicate, Frame frame, boolean mediated, int rank, boolean whole) {}

    List<Candidate> candidates(Clause clause) {
        VerbGroup group = clause.verb();
        if (group == null || group.verb() == null) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (PredicateBook.Use use : group.uses()) {
            Frame frame = new Frame(clause, null, null, false, false);
            if (fits(use.predicate(), clause, objectPhrase(clause))) {
                int words = group.verb().to() - group.verb().from();
                boolean mediated =
                        group.hasOp(Verbs.Op.MEDIATE) && use.predicate().type() == EventType.CONSULT;
                boolean whole = whole(use, group);
                int rank = use.predicate().specificity() * 10 + words + (whole ? 100 : 0);
                found.add(new Candidate(use.predicate(), frame, mediated, rank, whole));
            }
        }
        nouns(clause, group, found);
        found.sort(Comparator.comparingInt(Candidate::rank).reversed());
        return found;
    }

    /** Whether the predicate has the whole verb as its form, and not only the first of its words. */
    private static boolean whole(PredicateBook.Use use, VerbGroup group) {
        String norm = group.verb() == null ? "" : group.verb().norm();
        return use.predicate().forms().stream().anyMatch(f -> f.text().equals(norm));
    }

    private void nouns(Clause clause, VerbGroup group, List<Candidate> found) {
        boolean receive = group.hasOp(Verbs.Op.RECEIVE);
        boolean mediate = group.hasOp(Verbs.Op.MEDIATE);
        boolean host = group.hasOp(Verbs.Op.HOST);
        boolean say = group.hasOp(Verbs.Op.SAY) && !group.negated();
        boolean through = group.hasOp(Verbs.Op.THROUGH); // "completes the withdrawal"
        boolean planned = group.hasOp(Verbs.Op.PLAN) || group.hasOp(Verbs.Op.POSSIBLE);
        boolean off = group.hasOp(Verbs.Op.NEGATED);
        if (group.hasOp(Verbs.Op.LIGHT) || through || say || receive || mediate || host || planned || off) {
            Chunk chunk = clause.object() == null && !group.isPassive() && !clause.isObjectRelative()
                    ? null
                    : objectChunk(clause);
            Chunk given = group.hasOp(Verbs.Op.LIGHT) ? Parts.secondObject(clause) : null;
            chunk = given == null ? chunk : given;
            if (chunk != null && chunk.noun() != null) {
                for (NounPhrase.Part part : chunk.noun().parts()) {
                    boolean light = group.hasOp(Verbs.Op.LIGHT) || say || through || planned || off;
                    boolean others = isOfOthers(part, clause);
                    boolean told =
                            group.hasOp(Verbs.Op.SAY) && part.events().stream().anyMatch(Matcher::isMaterial);
                    if (part.determined()
                            && group.hasOp(Verbs.Op.SAY)
                            && part.events().stream().allMatch(Matcher::isMaterial)) {
                        continue; // "called that interference illegal": it is another's, and was told before
                    }
                    if (others && (told || planned && !group.isPassive()) || off && !isTalks(part)) {
                        continue; // "reports X's attack", "weighs X's demand": the deed is X's
                    }
                    noun(part, chunk, clause, receive && !light, (host && !light) || mediate, mediate, found);
                }
            }
        }
        boolean set = (planned || off) && clause.object() == null && !group.isPassive();
        if (group.hasOp(Verbs.Op.HAPPEN) || set || group.hasOp(Verbs.Op.LIGHT) && group.isPassive()) {
            Chunk subject = Parts.subjectChunk(clause);
            NounPhrase.Part part = subject == null || subject.noun() == null
                    ? null
                    : subject.noun().parts().get(0);
            boolean alone = found.isEmpty()
                    || part != null && isTalks(part) && !off && !planned; // "the talks of X and Y were begun"
            if (subject != null && part != null && alone && (!off || isTalks(part))) {
                boolean agent = group.isPassive() && group.hasOp(Verbs.Op.LIGHT);
                noun(part, subject, clause, false, !agent, false, found);
            }
        }
    }

    /** Whether it is the deed of somebody other than the clause's subject. */
    private boolean isOfOthers(NounPhrase.Part part, Clause clause) {
        if (book.isIn("done-to", part.head())) {
            return false; // "weighs X's expulsion": X is whom it is done to
        }
        List<String> own = Draft.codes(resolver.subjectOf(clause));
        return resolver.inner(new NounPhrase(0, 0, part.span(), List.of(part))).stream()
                .anyMatch(r -> r.code() == null || !own.contains(r.code()));
    }

    private static boolean isTalks(NounPhrase.Part part) {
        return part.events().stream().anyMatch(u -> u.predicate().type() == EventType.CONSULT);
    }

    /** The event noun that opens a headline and is no verb's subject. */
    List<Candidate> titled(Clause clause) {
        List<Candidate> found = new ArrayList<>();
        Chunk first = clause.before().isEmpty() ? null : clause.before().get(0);
        if (first == null || first.noun() == null || !first.is(Chunk.Kind.NOUN)) {
            return found;
        }
        NounPhrase.Part part = first.noun().parts().get(0);
        boolean opens = clause.subject() == null || clause.subject().from() > first.from();
        if (opens && part.own() == null) {
            noun(part, first, clause, false, true, false, found);
        }
        found.sort(Comparator.comparingInt(Candidate::rank).reversed());
        return found;
    }

    private static boolean isMaterial(PredicateBook.Use use) {
        return switch (use.predicate().type()) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN -> false;
            case COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> true;
        };
    }

    private void noun(
            NounPhrase.Part part,
            Chunk chunk,
            Clause clause,
            boolean receive,
            boolean bare,
            boolean mediated,
            List<Candidate> found) {
        for (PredicateBook.Use use : part.events()) {
            Predicate predicate = use.predicate();
            boolean plain = predicate.object().stream().allMatch(Predicate.Filler::excluded);
            boolean excluded =
                    predicate.object().stream().anyMatch(f -> f.excluded() && is(f, part.words(), List.of()));
            boolean complement = !excluded && (plain || named(predicate.object(), part.words(), List.of()));
            if (complement && with(predicate, clause)) {
                found.add(new Candidate(
                        predicate,
                        new Frame(clause, part, chunk, receive, bare),
                        mediated,
                        predicate.specificity() * 10 + 5,
                        false));
            }
        }
    }

    private static @Nullable Chunk objectChunk(Clause clause) {
        boolean receives = clause.verb() != null && clause.verb().hasOp(Verbs.Op.RECEIVE);
        return Parts.objectChunk(clause, receives);
    }

    @Nullable
    NounPhrase objectPhrase(Clause clause) {
        Chunk chunk = objectChunk(clause);
        return chunk == null ? null : chunk.noun();
    }

    private boolean fits(Predicate predicate, Clause clause, @Nullable NounPhrase object) {
        return (objectFits(predicate, object) || secondFits(predicate, clause)) && with(predicate, clause);
    }

    /** "Calls X an aggressor", "gives X arms": what the verb is about stands behind the one to whom it is done. */
    private boolean secondFits(Predicate predicate, Clause clause) {
        Chunk second = clause.verb() != null && clause.verb().isPassive() ? null : Parts.secondObject(clause);
        return second != null && second.noun() != null && objectFits(predicate, second.noun());
    }

    private boolean objectFits(Predicate predicate, @Nullable NounPhrase object) {
        List<Predicate.Filler> fillers = predicate.object();
        if (fillers.isEmpty()) {
            return true;
        }
        boolean wanted = fillers.stream().anyMatch(f -> !f.excluded());
        if (object == null) {
            return !wanted;
        }
        boolean hit = false;
        for (NounPhrase.Part part : object.parts()) {
            List<Reference> own = resolver.own(new NounPhrase(0, 0, part.span(), List.of(part)));
            for (Predicate.Filler filler : fillers) {
                boolean people = part.own() != null && part.own().kind() == Mention.Kind.PEOPLE;
                boolean is = isPlace(filler, part)
                        || (filler.isClass() && people && book.isIn(filler.text(), ANY_PEOPLE))
                        || (!(people && filler.text().equals("state")) && is(filler, scope(filler, part), own));
                if (is && filler.excluded()) {
                    return false;
                }
                hit |= is;
            }
        }
        return hit || !wanted;
    }

    private boolean with(Predicate predicate, Clause clause) {
        Predicate.With with = predicate.with();
        if (with == null) {
            return true;
        }
        List<NounPhrase> phrases = held(with.place(), clause);
        boolean wanted = with.fillers().stream().anyMatch(f -> !f.excluded());
        boolean excluded = phrases.stream().anyMatch(p -> holds(with, p, true));
        if (excluded || !wanted) {
            return !excluded;
        }
        boolean state = with.fillers().stream().anyMatch(f -> f.text().equals("state"));
        boolean joint =
                with.place() == Place.WITH || with.place() == Place.TO && Boolean.TRUE.equals(predicate.mutual());
        if (state && joint && Draft.codes(resolver.subjectOf(clause)).size() > 1) {
            return true; // "A and B trade" is "A trades with B"
        }
        return phrases.stream().anyMatch(p -> holds(with, p, false));
    }

    /** The noun phrases that stand in a place of the clause. */
    private List<NounPhrase> held(Place place, Clause clause) {
        List<NounPhrase> phrases = new ArrayList<>();
        if (place == Place.SUBJECT || place == Place.OBJECT) {
            NounPhrase phrase = place == Place.SUBJECT ? Parts.doer(clause) : objectPhrase(clause);
            if (phrase != null) {
                phrases.add(phrase);
            }
            return phrases;
        }
        for (List<Chunk> side : List.of(clause.after(), clause.before())) {
            for (Chunk chunk : side) {
                boolean there = chunk.place() == place || (place == Place.PLACE && chunk.place() == Place.AT);
                if (there && chunk.noun() != null) {
                    phrases.add(chunk.noun());
                }
            }
        }
        return phrases;
    }

    private boolean holds(Predicate.With with, NounPhrase phrase, boolean excluded) {
        for (NounPhrase.Part part : phrase.parts()) {
            List<Reference> own = resolver.ownOrInner(new NounPhrase(0, 0, part.span(), List.of(part)));
            boolean hit = with.fillers().stream().anyMatch(f -> f.excluded() == excluded && is(f, scope(f, part), own));
            if (hit) {
                return true;
            }
        }
        return false;
    }

    private boolean named(List<Predicate.Filler> fillers, String words, List<Reference> own) {
        return fillers.stream().anyMatch(f -> !f.excluded() && is(f, words, own));
    }

    /**
     * The words among which a filler is looked for: all of the phrase's, but where its head is an event noun ("a demand for
     * aid") the head's alone.
     */
    private static String scope(Predicate.Filler filler, NounPhrase.Part part) {
        return filler.excluded() || part.events().isEmpty() ? part.words() : part.head();
    }

    /** "place" stands for the name of a spot on the map. */
    private boolean isPlace(Predicate.Filler filler, NounPhrase.Part part) {
        if (!filler.text().equals("place") || filler.isClass()) {
            return false;
        }
        boolean called = part.own() == null && book.isIn("place-noun", part.head()); // "the province of X"
        return isPlace(part.own()) || called && part.inner().stream().anyMatch(Matcher::isPlace);
    }

    private static boolean isPlace(@Nullable Mention mention) {
        return mention != null
                && mention.kind() == Mention.Kind.NAME
                && mention.names().stream().anyMatch(NameEntry::isPlace);
    }

    /** Whether the phrase's head, or a word of its first few, is the filler's or of its class. */
    private boolean is(Predicate.Filler filler, String words, List<Reference> own) {
        if (filler.text().equals("state") && !filler.isClass()) {
            return own.stream().anyMatch(r -> r.code() != null);
        }
        if (!filler.isClass()) {
            return (" " + words + " ").contains(" " + filler.text() + " ");
        }
        String[] all = words.split(" ");
        for (int from = 0; from < all.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(all.length, from + 4); to++) {
                phrase.append(to > from ? " " : "").append(all[to]);
                if (book.isIn(filler.text(), phrase.toString())) {
                    return true;
                }
            }
        }
        return false;
    }
}
