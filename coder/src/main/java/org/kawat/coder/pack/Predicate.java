package org.kawat.coder.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;

/**
 * An entry of a {@code predicates/*.rules} file: which words tell an event of one type, and where its sides stand.
 *
 * @param id language, type and name: "id.threaten.ancam"
 * @param forms every word form, with what it is
 * @param object what the head of the object must be; empty for anything
 * @param with a phrase that the clause must hold; null for none
 * @param source places to look for the source; null for the type's own
 * @param target places to look for the target; null for the type's own
 * @param mutual null for the type's own
 */
public record Predicate(
        String id,
        EventType type,
        List<Form> forms,
        List<Filler> object,
        @Nullable With with,
        @Nullable List<Place> source,
        @Nullable List<Place> target,
        @Nullable Boolean mutual,
        @Nullable String mode,
        List<String> contexts,
        @Nullable String cameo,
        Event.@Nullable Status status,
        List<Example> examples,
        String path,
        int line) {
    /** ACTIVE and PASSIVE verbs, VERBs without voice, event NOUNs; ROOT is the bare root, a verb in headlines only. */
    public enum Voice {
        ACTIVE,
        PASSIVE,
        VERB,
        NOUN,
        ROOT
    }

    public record Form(String text, Voice voice) {}

    /** A word, or a class of words, that an object's head is or (excluded) is not; "state" stands for any actor. */
    public record Filler(String text, boolean isClass, boolean excluded) {}

    public record With(Place place, List<Filler> fillers) {}

    /**
     * @param kind '+' must be coded, '-' must not; '?' is not coded and '!' is coded, though they should be the other way: known gaps
     * @param text without its brackets
     * @param marks stretches of the text: who, did, whom
     * @param wanted further fields, as "status" to "planned"
     */
    public record Example(char kind, String text, List<Mark> marks, java.util.Map<String, String> wanted, int line) {}

    public record Mark(String name, int begin, int end) {}

    public Predicate {
        forms = List.copyOf(forms);
        object = List.copyOf(object);
        contexts = List.copyOf(contexts);
        examples = List.copyOf(examples);
    }

    /** How narrowly it is defined: of two that fit, the narrower wins. */
    public int specificity() {
        boolean named = object.stream().anyMatch(f -> !f.excluded());
        return (named ? 2 : 0) + (with == null ? 0 : 1);
    }
}
