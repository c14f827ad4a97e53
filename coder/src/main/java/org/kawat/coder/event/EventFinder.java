package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.quantity.Quantity;
import org.kawat.coder.statement.Said;
import org.kawat.coder.time.DateMention;

/** The stage that codes events. Holds what packs say of them; an {@link Reading} holds what one article says. */
public final class EventFinder {
    private final TypeTable types;
    private final PredicateBook book;

    private EventFinder(TypeTable types, PredicateBook book) {
        this.types = types;
        this.book = book;
    }

    public static EventFinder of(Pack language, Pack world, PredicateBook book, Problems problems) {
        TypeTable types = TypeTable.of(language, world, problems);
        if (!types.isComplete()) {
            problems.add(
                    Problem.Code.MISSING_FILE,
                    "packs/world/types.tsv",
                    0,
                    "types of events are missing",
                    "",
                    "a row for each of PLOVER's sixteen");
        }
        return new EventFinder(types, book);
    }

    /** Begins an article. */
    public Reading begin(String text, Resolver resolver, List<DateMention> dates, List<Quantity> figures) {
        return new Reading(this, text, resolver, new Facts(dates, figures));
    }

    /** The events of one article. Sentences are to be given in order. Not thread-safe. */
    public static final class Reading {
        private final EventFinder finder;
        private final String text;
        private final Trail trail = new Trail();
        private final EventReader reader;

        private Reading(EventFinder finder, String text, Resolver resolver, Facts facts) {
            this.finder = finder;
            this.text = text;
            this.reader = new EventReader(finder.types, finder.book, resolver, facts, trail);
        }

        public void sentence(Parsed parsed, List<Said> statements) {
            reader.read(parsed, statements);
        }

        public void quoted(Parsed parsed, Said said) {
            reader.readQuoted(parsed, said);
        }

        /**
         * All events, in the order of their evidence.
         *
         * @param outlets what every event's chain of attribution ends with: cited outlets and the publisher
         */
        public List<Event> events(List<Event.Attribution> outlets) {
            List<Event> events = new ArrayList<>();
            for (Draft draft : trail.drafts()) {
                events.add(event(draft, outlets));
            }
            events.sort((a, b) -> a.evidence().compareTo(b.evidence()));
            return List.copyOf(events);
        }

        /** Why each event was coded, and what was left out and why. */
        public List<Report.Note> notes() {
            return trail.notes();
        }

        private Event event(Draft draft, List<Event.Attribution> outlets) {
            List<Reference> all = new ArrayList<>(draft.sources);
            all.addAll(draft.targets);
            String saidBy = name(draft.saidBy, draft.saidByPrinted);
            List<Event.Attribution> chain = new ArrayList<>();
            if (saidBy != null) {
                chain.add(new Event.Attribution("speaker", saidBy));
            }
            chain.addAll(outlets);
            return new Event(
                    draft.type,
                    draft.mode,
                    draft.contexts,
                    roles(draft.sources, all),
                    roles(draft.targets, all),
                    draft.mutual,
                    draft.status,
                    draft.condition,
                    draft.date,
                    draft.place,
                    draft.channel,
                    draft.durationSeconds,
                    draft.topics,
                    saidBy,
                    chain,
                    draft.cameo,
                    finder.types.goldstein(draft.cameo),
                    finder.types.type(draft.type).quad(),
                    draft.rule,
                    draft.evidence,
                    draft.sentenceSpan.cover(draft.evidence));
        }

        private @Nullable String name(@Nullable Reference reference, @Nullable Span printed) {
            if (reference != null && (reference.entity().isPerson() || printed == null)) {
                return reference.entity().name();
            }
            return printed == null ? null : printed.of(text);
        }

        private List<Event.Role> roles(List<Reference> references, List<Reference> all) {
            List<Event.Role> roles = new ArrayList<>();
            Set<String> codes = new HashSet<>();
            for (Reference reference : references) {
                boolean seen =
                        !codes.add(reference.code() == null ? reference.span().toString() : reference.code());
                if (!seen) {
                    // "both countries" names neither: then the record does
                    boolean shared = all.stream()
                                    .filter(r -> r.span().equals(reference.span()))
                                    .count()
                            > 1;
                    boolean state = reference.entity().isState() && !shared;
                    roles.add(new Event.Role(
                            finder.types.published(reference.code()),
                            reference.entity().sector(),
                            state ? null : reference.entity().name(),
                            reference.span()));
                }
            }
            return roles;
        }
    }
}
