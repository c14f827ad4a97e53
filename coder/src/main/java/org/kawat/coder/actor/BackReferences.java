package org.kawat.coder.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kawat.coder.Span;
import org.kawat.coder.pack.PredicateBook;

/** Says whom words mean that name nobody: pronouns, "that country", "the group", "both sides". */
final class BackReferences {
    /** What the oldest of the sides remembered counts; each later one counts one more. */
    private static final int HEAD_START = 6;

    private final RecentlyNamed recent;
    private final Cast cast;
    private final PredicateBook classes;

    /** @param classes for the nouns that refer back ("country", "group") */
    BackReferences(RecentlyNamed recent, Cast cast, PredicateBook classes) {
        this.recent = recent;
        this.cast = cast;
        this.classes = classes;
    }

    List<Reference> pronoun(Mention mention) {
        Span span = mention.span();
        return switch (mention.pronoun()) {
            case "s3" -> {
                Entity person = Stream.concat(recent.outer().stream(), recent.subject().stream())
                        .map(Reference::entity)
                        .filter(Entity::isPerson)
                        .findFirst()
                        .orElse(recent.lastPerson());
                yield person == null ? Reference.at(recent.subject(), span) : whom(person, span);
            }
            case "p3" -> Reference.at(several(recent.outer()) ? recent.outer() : others(recent.plural()), span);
            case "a3" -> Reference.at(recent.outer().isEmpty() ? recent.subject() : recent.outer(), span);
            case "p1" ->
                recent.speaker() == null ? List.of() : whom(recent.speaker().entity(), span);
            default -> List.of();
        };
    }

    /** Whether "they" can mean them: several, or a state or a group, which is many. */
    private static boolean several(List<Reference> references) {
        return references.size() > 1
                || references.stream().anyMatch(r -> !r.entity().isPerson());
    }

    /** Who is quoted does not say "they" of his own. */
    private List<Reference> others(List<Reference> references) {
        Reference speaker = recent.speaker();
        List<Reference> others = references.stream()
                .filter(r -> speaker == null || r.code() == null || !r.code().equals(speaker.code()))
                .toList();
        return others.isEmpty() ? references : others;
    }

    /** Whose the thing is: the subject's of the clause, else that of the clause before. */
    List<Reference> possessor(Mention mention, List<Reference> clauseSubject) {
        return Reference.at(clauseSubject.isEmpty() ? recent.subject() : clauseSubject, mention.span());
    }

    /** "That country", "the group": the last of its kind, not one that the same sentence has just named. */
    List<Reference> described(NounPhrase.Part part) {
        if (isState(part.head())) {
            return country(part.span());
        }
        List<Reference> found = groupOrBody(part.head(), part.span());
        if (found.isEmpty() && classes.isIn("place-noun", part.head()) && recent.anyState()) {
            return whom(cast.state(recent.states().get(0)), part.span());
        }
        boolean partOfPlace = found.isEmpty() && classes.anyIn("place-noun", " " + part.words() + " ");
        return partOfPlace ? country(part.span()) : found; // "the north of that island"
    }

    /** "Its neighbour", "their rivals": somebody else than whose they are. */
    boolean isOther(NounPhrase.Part part) {
        return classes.anyIn("counterpart", " " + part.words() + " ");
    }

    /** Whether the noun means some state. */
    boolean isState(String noun) {
        return classes.isIn("state-noun", noun);
    }

    /** The country that was named last, those of the clause in hand left out. */
    List<Reference> country(Span span) {
        String code = recent.stateOutsideClause();
        return code == null ? List.of() : whom(cast.state(code), span);
    }

    /** The armed group or the body that was named last, where the noun means such. */
    List<Reference> groupOrBody(String noun, Span span) {
        if (recent.group() != null && classes.isIn("group-noun", noun)) {
            return whom(recent.group(), span);
        }
        if (recent.body() != null && classes.isIn("body-noun", noun)) {
            return whom(recent.body(), span);
        }
        return List.of();
    }

    private static List<Reference> whom(Entity entity, Span span) {
        return List.of(new Reference(entity, span));
    }

    /** "Both countries", "the two leaders": the last sides that were named together, else the last two states. */
    List<Reference> group(Mention mention, List<Reference> clauseSubject) {
        int size = mention.pronoun().isEmpty() ? 2 : Integer.parseInt(mention.pronoun());
        if (classes.isIn("side-noun", mention.office())) {
            List<Reference> foes = Reference.at(recent.lastSides(size), mention.span());
            if (!foes.isEmpty()) {
                return foes;
            }
        }
        return pair(mention.span(), size, mention.former(), clauseSubject);
    }

    /** "Those two republics". */
    boolean isPair(NounPhrase.Part part) {
        String first = part.words().split(" ", 2)[0];
        boolean plain = part.own() == null
                || part.own().of() == null && part.own().names().isEmpty();
        return plain
                && part.determined()
                && classes.isIn("pair-word", first)
                && classes.anyIn("state-noun", " " + part.words() + " ");
    }

    List<Reference> pair(Span span, List<Reference> clauseSubject) {
        return pair(span, 2, false, clauseSubject);
    }

    private List<Reference> pair(Span span, int size, boolean leaders, List<Reference> clauseSubject) {
        List<String> here = recent.sentenceStates();
        if (here.size() == size) {
            return here.stream().map(c -> new Reference(cast.state(c), span)).toList();
        }
        List<String> before = Reference.codes(recent.subjectBefore());
        if (before.size() == size && clauseSubject.isEmpty()) {
            return before.stream().map(c -> new Reference(cast.state(c), span)).toList();
        }
        List<String> codes = often(size, leaders, Reference.codes(clauseSubject));
        if (codes.isEmpty() && leaders) {
            codes = lastPersons(size);
        }
        if (codes.isEmpty()) {
            codes = recent.states().stream().limit(size).toList();
        }
        return codes.stream().map(c -> new Reference(cast.state(c), span)).toList();
    }

    /** Of the sides named together lately those named so most often, the later the more. */
    private List<String> often(int size, boolean leaders, List<String> not) {
        Map<Set<String>, Integer> counts = new LinkedHashMap<>();
        List<String> best = List.of();
        int most = 0;
        int weight = HEAD_START;
        for (List<Reference> named : recent.sides()) {
            weight++;
            List<String> codes = Reference.codes(named);
            boolean persons = named.stream().allMatch(r -> r.entity().isPerson());
            if (codes.size() == size && !codes.equals(not) && (!leaders || persons)) {
                int count = counts.merge(new TreeSet<>(codes), weight, Integer::sum);
                if (count >= most) {
                    most = count;
                    best = codes;
                }
            }
        }
        return best;
    }

    /** The states of the persons named last, as many as asked for; none if there are not so many. */
    private List<String> lastPersons(int size) {
        List<String> codes = new ArrayList<>();
        List<Entity> persons = recent.persons();
        for (int i = persons.size() - 1; i >= 0 && codes.size() < size; i--) {
            String code = persons.get(i).code();
            if (code != null && !codes.contains(code)) {
                codes.add(0, code);
            }
        }
        return codes.size() == size ? codes : List.of();
    }
}
