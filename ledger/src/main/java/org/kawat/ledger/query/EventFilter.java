package org.kawat.ledger.query;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;

/**
 * Which events are wanted. What is null or empty does not matter; an event must fit all that is given.
 *
 * @param source code of who acted; of events on one footing, either side
 * @param target code of who was acted on; of events on one footing, either side
 * @param actor code of either side, or a part of a name
 * @param between two codes, one on each side, whichever it is
 * @param types any of them
 * @param modes any of them
 * @param quads any of them, as in "verbal conflict"
 * @param statuses any of them
 * @param since first day of the act; where no day is known, of its publication
 * @param until last day
 * @param publisher one of its reports is in this paper
 * @param saidBy a part of the name of whoever one of its reports has it from
 * @param text words of the sentences that tell it: all of them, "in quotation marks" as they stand, with a * at the end any
 *     that begin so
 * @param language one of its reports is in this language
 * @param story key of a story, one of whose articles reports it
 * @param wrong those that an analyst has called wrong, too
 */
public record EventFilter(
        @Nullable String source,
        @Nullable String target,
        @Nullable String actor,
        @Nullable Between between,
        List<EventType> types,
        List<String> modes,
        List<String> quads,
        List<Status> statuses,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String publisher,
        @Nullable String saidBy,
        @Nullable String text,
        @Nullable String language,
        @Nullable String story,
        boolean wrong) {
    /** Two that something is between: codes of states or bodies. */
    public record Between(String one, String other) {
        /**
         * The two of "RUS,CHN".
         *
         * @throws IllegalArgumentException if there are not two
         */
        public static Between of(String codes) {
            String[] two = codes.toUpperCase(Locale.ROOT).split(",", -1);
            if (two.length != 2 || two[0].isBlank() || two[1].isBlank()) {
                throw new IllegalArgumentException("'" + codes + "' is not two codes with a comma between, as RUS,CHN");
            }
            return new Between(two[0].strip(), two[1].strip());
        }
    }

    public EventFilter {
        types = List.copyOf(types);
        modes = List.copyOf(modes);
        quads = List.copyOf(quads);
        statuses = List.copyOf(statuses);
    }

    /** All events that no analyst has called wrong. */
    public static EventFilter all() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The same from that day on, or from its own first day if that is later. */
    public EventFilter since(LocalDate day) {
        return toBuilder()
                .since(since == null || since.isBefore(day) ? day : since)
                .build();
    }

    /** The same up to that day. */
    public EventFilter until(LocalDate day) {
        return toBuilder().until(day).build();
    }

    private Builder toBuilder() {
        return builder()
                .source(source)
                .target(target)
                .between(between)
                .actor(actor)
                .types(types)
                .modes(modes)
                .quads(quads)
                .statuses(statuses)
                .since(since)
                .until(until)
                .publisher(publisher)
                .saidBy(saidBy)
                .text(text)
                .language(language)
                .story(story)
                .wrong(wrong);
    }

    /** Puts a filter together. */
    public static final class Builder {
        private @Nullable String source;
        private @Nullable String target;
        private @Nullable String actor;
        private @Nullable Between between;
        private final Set<EventType> types = EnumSet.noneOf(EventType.class);
        private List<String> modes = List.of();
        private List<String> quads = List.of();
        private final Set<Status> statuses = EnumSet.noneOf(Status.class);
        private @Nullable LocalDate since;
        private @Nullable LocalDate until;
        private @Nullable String publisher;
        private @Nullable String saidBy;
        private @Nullable String text;
        private @Nullable String language;
        private @Nullable String story;
        private boolean wrong;

        private Builder() {}

        public Builder source(@Nullable String code) {
            source = code;
            return this;
        }

        public Builder target(@Nullable String code) {
            target = code;
            return this;
        }

        public Builder actor(@Nullable String codeOrName) {
            actor = codeOrName;
            return this;
        }

        public Builder between(@Nullable Between two) {
            between = two;
            return this;
        }

        public Builder types(List<EventType> any) {
            types.addAll(any);
            return this;
        }

        public Builder modes(List<String> any) {
            modes = any;
            return this;
        }

        public Builder quads(List<String> any) {
            quads = any;
            return this;
        }

        public Builder statuses(List<Status> any) {
            statuses.addAll(any);
            return this;
        }

        public Builder since(@Nullable LocalDate first) {
            since = first;
            return this;
        }

        public Builder until(@Nullable LocalDate last) {
            until = last;
            return this;
        }

        public Builder publisher(@Nullable String name) {
            publisher = name;
            return this;
        }

        public Builder saidBy(@Nullable String name) {
            saidBy = name;
            return this;
        }

        public Builder text(@Nullable String words) {
            text = words;
            return this;
        }

        public Builder language(@Nullable String code) {
            language = code;
            return this;
        }

        public Builder story(@Nullable String key) {
            story = key;
            return this;
        }

        public Builder wrong(boolean too) {
            wrong = too;
            return this;
        }

        public EventFilter build() {
            return new EventFilter(
                    source,
                    target,
                    actor,
                    between,
                    List.copyOf(types),
                    modes,
                    quads,
                    List.copyOf(statuses),
                    since,
                    until,
                    publisher,
                    saidBy,
                    text,
                    language,
                    story,
                    wrong);
        }
    }
}
