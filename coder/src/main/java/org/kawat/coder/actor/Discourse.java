package org.kawat.coder.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;
import org.kawat.coder.Span;
import org.kawat.coder.pack.PredicateBook;

/**
 * Who is meant, over the whole of an article: surnames after full names, pronouns, "both countries", "the group". Sentences
 * are to be given in order. One article, one thread.
 */
public final class Discourse {
    private final @Nullable String home;
    private final RecentlyNamed recent = new RecentlyNamed();
    private final Cast cast;
    private final BackReferences back;
    private final ListedNames listed;
    private final Offices offices;
    private final Persons persons;
    private final Organs organs;
    private final Map<Span, List<Reference>> resolved = new HashMap<>();
    private final Map<String, List<Reference>> owners = new HashMap<>();
    private final Introduced introduced;

    /**
     * @param home the state of the publisher, which its readers call "the government"
     * @param names for what states are called in the pack's language
     * @param classes for the nouns that refer back ("country", "group")
     */
    public Discourse(
            String text, @Nullable LocalDate published, @Nullable String home, PredicateBook classes, Gazetteer names) {
        this.home = home;
        this.cast = new Cast(names);
        this.introduced = new Introduced(text);
        this.back = new BackReferences(recent, cast, classes);
        this.listed = new ListedNames(text, published, recent, cast);
        UnnamedState unnamed = new UnnamedState(recent, home);
        this.offices = new Offices(text, recent, cast, unnamed);
        this.persons = new Persons(text, cast, listed, offices, unnamed);
        this.organs = new Organs(text, classes, cast, back, unnamed);
    }

    /** The state of the publisher; null where none is known. */
    public @Nullable String home() {
        return home;
    }

    /** To be called before each sentence. */
    public void nextSentence() {
        resolved.clear();
        recent.nextSentence();
    }

    /** Begins a clause: whom it names itself, no description in it refers back to. */
    public void nextClause(List<Reference> subjectOfClause) {
        recent.nextClause(subjectOfClause);
    }

    /**
     * Whom a description that is the subject of the next clause does not mean.
     *
     * @param phrases what stands behind the subject
     * @param asker who wants or says what the clause tells
     */
    public void ahead(List<NounPhrase> phrases, List<Reference> asker) {
        List<String> codes = new ArrayList<>(Reference.codes(asker));
        phrases.stream()
                .flatMap(p -> p.parts().stream())
                .map(NounPhrase.Part::own)
                .filter(m -> m != null && m.kind() == Mention.Kind.NAME)
                .map(m -> listed.best(m, null))
                .filter(e -> e != null && e.code() != null)
                .forEach(e -> codes.add(e.code()));
        recent.ahead(codes);
    }

    /** The subject of the clause that the next words are part of: whom "he" and "they" mean before anybody else. */
    public void outer(List<Reference> references) {
        recent.outer(references);
    }

    /** The person whom "him" means in a clause of that subject. */
    public List<Reference> him(Span words, List<Reference> clauseSubject, List<Reference> subjectOfOuterClause) {
        return Stream.concat(subjectOfOuterClause.stream(), recent.subject().stream())
                .map(Reference::entity)
                .filter(e -> e.isPerson() && clauseSubject.stream().noneMatch(r -> r.entity() == e))
                .limit(1)
                .map(e -> new Reference(e, words))
                .toList();
    }

    /** The place that a sentence says it is about ("In X, the minister …"). */
    public void scene(@Nullable String code) {
        recent.scene(code);
    }

    /** The place that stands straight behind the subject read next; null where none does. */
    public void seat(@Nullable String code) {
        recent.seat(code);
    }

    /** Who says of whom the subject read next is, where they are of a state: an office that they name is of theirs. */
    public void voice(List<Reference> sayers) {
        boolean official = sayers.size() == 1
                && !sayers.get(0).entity().isBody()
                && UnnamedState.isLikely(sayers.get(0).entity().sector());
        recent.voice(official ? sayers.get(0).code() : null);
    }

    /** Who speaks in the words that are read next; null for the paper itself. */
    public void speaker(@Nullable Reference reference) {
        recent.speaker(reference);
    }

    /** The subject of the main clause just read, to which the next pronoun refers. */
    public void subject(List<Reference> references) {
        recent.subject(references);
    }

    /** Sides that were named together: what "both countries" and "they" mean next. */
    public void together(List<Reference> references) {
        recent.together(references);
    }

    /** Those who are both sides of one deed: what "both parties" mean next, before others that were named together. */
    public void met(List<Reference> references) {
        recent.met(references);
    }

    /** All that were named, in the order of their first mention. */
    public List<Actor> actors() {
        return cast.actors();
    }

    /** Whom the phrase's head names; empty where it is no actor or nobody that can be told. */
    public List<Reference> own(NounPhrase.Part part, List<Reference> clauseSubject) {
        if (back.isPair(part)) {
            return back.pair(part.span(), clauseSubject);
        }
        if (part.own() != null) {
            List<Reference> found = resolve(part.own(), clauseSubject);
            introduced.see(part, found);
            return found;
        }
        List<Reference> named = introduced.find(part.words(), part.span());
        return named.isEmpty() && part.determined() ? back.described(part) : named;
    }

    /** Whom the phrase's modifiers name. */
    public List<Reference> inner(NounPhrase.Part part, List<Reference> clauseSubject) {
        List<Reference> found = new ArrayList<>();
        for (Mention mention : part.inner()) {
            if (mention.kind() != Mention.Kind.POSSESSOR || !back.isOther(part)) {
                found.addAll(resolve(mention, clauseSubject));
            }
        }
        if (part.own() == null && !found.isEmpty()) {
            owners.put(part.head(), found);
        } else if (part.own() == null && part.determined()) {
            // "that proposal": whose it was when it was named before
            return Reference.at(owners.getOrDefault(part.head(), List.of()), part.span());
        }
        return found;
    }

    /** Who is meant by a mention; the same answer each time that it is asked. */
    private List<Reference> resolve(Mention mention, List<Reference> clauseSubject) {
        List<Reference> known = resolved.get(mention.span());
        if (known != null) {
            return known;
        }
        List<Reference> found = find(mention, clauseSubject);
        resolved.put(mention.span(), found);
        for (Reference reference : found) {
            reference.entity().mentioned(reference.span());
            recent.see(reference, mention.kind());
        }
        return found;
    }

    private List<Reference> find(Mention mention, List<Reference> clauseSubject) {
        boolean bare = mention.kind() == Mention.Kind.NAME
                || mention.kind() == Mention.Kind.PERSON && mention.office().isEmpty();
        List<Reference> named = bare ? introduced.find(mention.key(), mention.span()) : List.of();
        if (!named.isEmpty()) {
            return named;
        }
        return switch (mention.kind()) {
            case NAME -> {
                Entity namesake = ListedNames.isTown(mention) ? cast.personByWord(mention.key()) : null;
                yield namesake == null
                        ? listed.find(mention)
                        : List.of(new Reference(namesake, mention.span())); // a surname that is a town's too
            }
            case PERSON -> {
                Entity known = persons.known(mention); // first, since the words may name another person as the owner
                yield persons.find(mention, known, owner(mention, List.of()), clauseSubject);
            }
            case OFFICE -> offices.find(mention, owner(mention, clauseSubject), clauseSubject);
            case ORGAN, PEOPLE, ORG, ASSET ->
                organs.isCounterpart(mention)
                        ? List.of()
                        : organs.find(mention, owner(mention, clauseSubject), clauseSubject);
            case PRONOUN -> back.pronoun(mention);
            case POSSESSOR -> back.possessor(mention, clauseSubject);
            case GROUP -> organs.areSome(mention) ? organs.same(mention) : back.group(mention, clauseSubject);
        };
    }

    /** Whose office or organ it is; empty where the words do not say. */
    private List<Reference> owner(Mention mention, List<Reference> clauseSubject) {
        return mention.of() == null ? List.of() : resolve(mention.of(), clauseSubject);
    }
}
