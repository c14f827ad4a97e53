package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Entity;
import org.kawat.coder.pack.PredicateBook;

/** The events of the article up to here: what is told twice is one event, and what refers back finds its event. */
final class Trail {
    private static final int NEAR = 4;

    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.SANCTION, EventType.COERCE, EventType.MOBILIZE, EventType.THREATEN, EventType.REJECT);
    private static final Set<EventType> SPOKEN =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.AGREE);

    private final List<Draft> drafts = new ArrayList<>();
    /** The events by type and states, for long articles; those with somebody whose state may yet be told stand apart. */
    private final Map<String, List<Draft>> settled = new HashMap<>();

    private final List<Draft> unsettled = new ArrayList<>();
    private final List<Report.Note> notes = new ArrayList<>();

    /** Keeps a remark for those who ask why. */
    void note(Span span, String text) {
        notes.add(new Report.Note(span, text));
    }

    List<Report.Note> notes() {
        return notes;
    }

    int size() {
        return drafts.size();
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Adds the event, or joins it to one that it tells again; returns the one that is kept. */
    Draft add(Draft draft) {
        String key = key(draft);
        Draft one = lastSame(settled.getOrDefault(key, List.of()), draft);
        Draft other = lastSame(unsettled, draft);
        Draft earlier = one == null || other != null && other.order > one.order ? other : one;
        if (earlier != null) {
            join(earlier, draft);
            return earlier;
        }
        draft.order = drafts.size();
        drafts.add(draft);
        (isSettled(draft) ? settled.computeIfAbsent(key, k -> new ArrayList<>()) : unsettled).add(draft);
        return draft;
    }

    private static @Nullable Draft lastSame(List<Draft> candidates, Draft draft) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            if (same(candidates.get(i), draft)) {
                return candidates.get(i);
            }
        }
        return null;
    }

    private static String key(Draft draft) {
        return draft.type + " " + codes(draft);
    }

    private static boolean isSettled(Draft draft) {
        return draft.sources.stream().allMatch(r -> r.code() != null)
                && draft.targets.stream().allMatch(r -> r.code() != null);
    }

    /** Whether both are between the same states, either way about. */
    boolean sameDyad(Draft a, Draft b) {
        return codes(a).equals(codes(b));
    }

    private static Set<String> codes(Draft draft) {
        Set<String> codes = new TreeSet<>(draft.sourceCodes());
        codes.addAll(draft.targetCodes());
        return codes;
    }

    private static boolean same(Draft a, Draft b) {
        if (a.type != b.type || a.status != b.status && !(isPlan(a) && isPlan(b))) {
            return false;
        }
        Set<String> sources = new TreeSet<>(a.sourceCodes());
        Set<String> targets = new TreeSet<>(a.targetCodes());
        Set<String> otherSources = new TreeSet<>(b.sourceCodes());
        Set<String> otherTargets = new TreeSet<>(b.targetCodes());
        boolean sides = sources.equals(otherSources) && targets.equals(otherTargets)
                || a.mutual && b.mutual && sources.equals(otherTargets) && targets.equals(otherSources);
        boolean dates = a.date == null || b.date == null || a.date.startsWith(b.date) || b.date.startsWith(a.date);
        boolean conditions = (a.condition == null) == (b.condition == null);
        boolean modes = a.mode == null || b.mode == null || a.mode.equals(b.mode) || a.type == EventType.CONSULT;
        // what is done by saying it is done again when another says it
        boolean voices = !SPOKEN.contains(a.type) || speaker(a) == speaker(b);
        return sides && dates && conditions && modes && voices;
    }

    private static @Nullable Entity speaker(Draft draft) {
        return draft.saidBy == null ? null : draft.saidBy.entity();
    }

    private static boolean isPlan(Draft draft) {
        return draft.status == Event.Status.PLANNED;
    }

    private static void join(Draft earlier, Draft again) {
        if (earlier.date == null || again.date != null && again.date.length() > earlier.date.length()) {
            earlier.date = again.date;
        }
        fill(earlier, again);
    }

    /** Gives the earlier event what it lacks and the later telling has. */
    static void fill(Draft earlier, Draft again) {
        earlier.mode =
                earlier.mode == null || "meet".equals(earlier.mode) && again.mode != null ? again.mode : earlier.mode;
        earlier.place = earlier.place == null ? again.place : earlier.place;
        earlier.channel = earlier.channel == null ? again.channel : earlier.channel;
        earlier.durationSeconds = earlier.durationSeconds == null ? again.durationSeconds : earlier.durationSeconds;
        earlier.saidBy = earlier.saidBy == null ? earlier.saidBy : again.saidBy == null ? null : earlier.saidBy;
        again.topics.stream().filter(t -> !earlier.topics.contains(t)).forEach(earlier.topics::add);
    }

    /** The last hostile event that those did; null if they did none nearby. */
    @Nullable
    Draft lastHostileBy(List<String> codes, int sentence) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (isBefore(draft, sentence - NEAR)) {
                return null;
            }
            if (HOSTILE.contains(draft.type)
                    && draft.sourceCodes().equals(codes)
                    && sentence - draft.sentence <= NEAR) {
                return draft;
            }
        }
        return null;
    }

    /** Whether the event, and so all that were told before it, come before that sentence; what has none says nothing. */
    private static boolean isBefore(Draft draft, int sentence) {
        return draft.sentence > 0 && draft.sentence < sentence;
    }

    /** The event told last; null if there is none. */
    @Nullable
    Draft latest() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    /** The last event of that type near the sentence; null if there is none. */
    @Nullable
    Draft last(EventType type, int sentence) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (isBefore(draft, sentence - NEAR * 3)) {
                return null;
            }
            if (draft.type == type && sentence - draft.sentence <= NEAR * 3) {
                return draft;
            }
        }
        return null;
    }

    /** The last event near the sentence that was not of that source's doing; null if there is none. */
    @Nullable
    Draft lastNotBy(List<String> codes, int sentence) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            if (sentence - draft.sentence > NEAR) {
                return null;
            }
            boolean own = draft.sourceCodes().stream().anyMatch(codes::contains);
            if (!own && !draft.sourceCodes().isEmpty()) {
                return draft;
            }
        }
        return null;
    }

    /** The last event whose clause has that noun in it, or that the noun's own predicate told; null if none has. */
    @Nullable
    Draft lastNaming(String noun, List<PredicateBook.Use> uses) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean told = draft.words.contains(" " + noun + " ")
                    || uses.stream().anyMatch(u -> u.predicate().type() == draft.type);
            if (told && !draft.sourceCodes().isEmpty()) {
                return draft;
            }
        }
        return null;
    }
}
