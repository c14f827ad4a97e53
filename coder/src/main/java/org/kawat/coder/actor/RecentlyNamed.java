package org.kawat.coder.actor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom the article has named lately, and as what: all that pronouns and descriptions can refer back to. */
final class RecentlyNamed {
    private static final int REMEMBERED = 12;

    private final Deque<String> states = new ArrayDeque<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Entity> persons = new ArrayList<>();
    private final List<List<Reference>> sides = new ArrayList<>();
    private final List<List<Reference>> opposed = new ArrayList<>();
    private final Set<String> clauseCodes = new LinkedHashSet<>();
    private final Set<String> sentenceCodes = new LinkedHashSet<>();
    private List<Reference> subject = List.of();
    private List<Reference> subjectHere = List.of();
    private List<Reference> subjectBefore = List.of();
    private List<Reference> plural = List.of();
    private List<Reference> outer = List.of();
    private boolean people;
    private @Nullable Entity group;
    private @Nullable Entity body;
    private @Nullable String scene;
    private @Nullable String voice;
    private @Nullable String seat;
    private @Nullable Reference speaker;

    void nextSentence() {
        people = false;
        clauseCodes.clear();
        sentenceCodes.clear();
        scene = null;
        subjectBefore = subjectHere;
        subjectHere = List.of();
    }

    void nextClause(List<Reference> subjectOfClause) {
        clauseCodes.clear();
        clauseCodes.addAll(Reference.codes(subjectOfClause));
    }

    void scene(@Nullable String code) {
        scene = code;
    }

    void seat(@Nullable String code) {
        seat = code;
    }

    /** The state of the place straight behind the words in hand ("the police in X"). */
    @Nullable
    String seat() {
        return seat;
    }

    void voice(@Nullable String code) {
        voice = code;
    }

    /** The state of whoever says the words in hand. */
    @Nullable
    String voice() {
        return voice;
    }

    void speaker(@Nullable Reference reference) {
        speaker = reference;
    }

    void subject(List<Reference> references) {
        if (!references.isEmpty()) {
            subject = List.copyOf(references);
            subjectHere = subject;
            rememberPlural(references);
        }
    }

    void together(List<Reference> references) {
        rememberPlural(references);
        if (Reference.codes(references).size() > 1 || inCivilWar(references)) {
            addLast(sides, List.copyOf(references));
        }
    }

    private static boolean inCivilWar(List<Reference> references) {
        return references.size() == 2
                && references.stream().filter(r -> r.entity().isRebel()).count() == 1;
    }

    void met(List<Reference> references) {
        List<Reference> they = plural;
        together(references);
        plural = people ? they : plural; // "arrested two of X's citizens. They …"
        if (Reference.codes(references).size() > 1 || inCivilWar(references)) {
            addLast(opposed, List.copyOf(references));
        }
    }

    /** The sides of one deed, or else those named together, that were told last, where they were so many; none if they were not. */
    List<Reference> lastSides(int size) {
        List<Reference> found = last(opposed, size);
        return found.isEmpty() ? last(sides, size) : found;
    }

    private static List<Reference> last(List<List<Reference>> sides, int size) {
        for (int i = sides.size() - 1; i >= 0; i--) {
            if (sides.get(i).size() == size) {
                return sides.get(i);
            }
        }
        return List.of();
    }

    /** Whose clause the clause in hand is part of: what "he" and "they" in it mean before anybody else. */
    void outer(List<Reference> subjectOfOuterClause) {
        outer = subjectOfOuterClause;
    }

    List<Reference> outer() {
        return outer;
    }

    private void rememberPlural(List<Reference> references) {
        if (references.size() > 1) {
            plural = List.copyOf(references);
        }
    }

    private static <T> void addLast(List<T> list, T last) {
        list.add(last);
        if (list.size() > REMEMBERED) {
            list.remove(0);
        }
    }

    /** Takes note of somebody just named, and of the kind of words that did. */
    void see(Reference reference, Mention.Kind kind) {
        Entity entity = reference.entity();
        if (entity.isPerson()) {
            persons.remove(entity);
            addLast(persons, entity);
        }
        String code = entity.code();
        if (code == null) {
            return;
        }
        if (kind == Mention.Kind.PEOPLE) {
            plural = List.of(reference);
            people = true;
        }
        if (kind == Mention.Kind.NAME && "REB".equals(entity.sector())) {
            group = entity;
        }
        if (entity.isBody()) {
            body = entity;
        } else {
            counts.merge(code, kind == Mention.Kind.NAME ? 1 : 0, Integer::sum);
            states.remove(code);
            states.addFirst(code);
            if (states.size() > REMEMBERED) {
                states.removeLast();
            }
        }
        clauseCodes.add(code);
        if (!entity.isBody()) {
            sentenceCodes.add(code);
        }
    }

    /** The states that the sentence has named so far, or somebody of theirs, those of the clause in hand left out. */
    List<String> sentenceStates() {
        return sentenceCodes.stream().filter(c -> !clauseCodes.contains(c)).toList();
    }

    /** Names that stand further on in the clause in hand: no description in it means them. */
    void ahead(List<String> codes) {
        clauseCodes.clear();
        clauseCodes.addAll(codes);
    }

    /** States that were named, or somebody of theirs, the last first. */
    List<String> states() {
        return List.copyOf(states);
    }

    /** Of the states named lately the one named most often, of equals the last; null if there are none but those. */
    @Nullable
    String most(List<String> not) {
        String most = null;
        for (String code : states) {
            boolean more = most == null || counts.getOrDefault(code, 0) > counts.getOrDefault(most, 0);
            most = more && !not.contains(code) ? code : most;
        }
        return most;
    }

    /** Whether any state was named yet. */
    boolean anyState() {
        return !states.isEmpty();
    }

    boolean isNamedState(@Nullable String code) {
        return code != null && states.contains(code);
    }

    /** The state that was named last, those of the clause in hand left out. */
    @Nullable
    String stateOutsideClause() {
        return states.stream().filter(c -> !clauseCodes.contains(c)).findFirst().orElse(null);
    }

    /** Persons that were named, the last at the end. */
    List<Entity> persons() {
        return Collections.unmodifiableList(persons);
    }

    @Nullable
    Entity lastPerson() {
        return persons.isEmpty() ? null : persons.get(persons.size() - 1);
    }

    /** Sides that were named together, the last at the end. */
    List<List<Reference>> sides() {
        return Collections.unmodifiableList(sides);
    }

    /** The subject of the last main clause. */
    List<Reference> subject() {
        return subject;
    }

    /** The subject of the last main clause of the sentence before; empty where it named none. */
    List<Reference> subjectBefore() {
        return subjectBefore;
    }

    /** What "they" means. */
    List<Reference> plural() {
        return plural.isEmpty() ? subject : plural;
    }

    /** The armed group that was named last. */
    @Nullable
    Entity group() {
        return group;
    }

    /** The body of several states that was named last. */
    @Nullable
    Entity body() {
        return body;
    }

    /** The place that the sentence says it is about. */
    @Nullable
    String scene() {
        return scene;
    }

    @Nullable
    Reference speaker() {
        return speaker;
    }
}
