package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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

    /** How many events back a description can reach: an article has a few dozen, a file without end has more. */
    private static final int FAR = 200;

    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.SANCTION, EventType.COERCE, EventType.MOBILIZE, EventType.THREATEN, EventType.REJECT);
    private static final Set<EventType> SPOKEN =
            EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN, EventType.AGREE);

    private static final Set<EventType> ADDRESSED = EnumSet.of(EventType.ACCUSE, EventType.REQUEST, EventType.THREATEN);

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> bySides = new HashMap<>();

    private final List<Report.Note> notes = new ArrayList<>();

    /** Keeps a remark for those who ask why. */
    void note(Span span, String text) {
        notes.add(new Report.Note(span, text));
    }

    List<Report.Note> notes() {
        return notes;
    }

    /** The events added after the first so many. */
    List<Draft> since(int size) {
        return List.copyOf(drafts.subList(size, drafts.size()));
    }

    int size() {
        return drafts.size();
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Adds the event, or joins it to one that it tells again; returns the one that is kept. */
    Draft add(Draft draft) {
        List<Draft> alike = bySides.computeIfAbsent(key(draft), k -> new ArrayList<>());
        for (int i = alike.size() - 1; i >= Math.max(0, alike.size() - FAR); i--) {
            Draft earlier = alike.get(i);
            if (same(earlier, draft)) {
                join(earlier, draft);
                return earlier;
            }
        }
        alike.add(draft);
        drafts.add(draft);
        return draft;
    }

    /** Events of one key may be one event: of a type, between the same states, whichever way about. */
    private static String key(Draft draft) {
        Set<String> codes = new TreeSet<>(draft.sourceCodes());
        codes.addAll(draft.targetCodes());
        return draft.type + ":" + String.join(",", codes);
    }

    /** Whether both are between the same states, either way about. */
    boolean sameDyad(Draft a, Draft b) {
        Set<String> one = new TreeSet<>(a.sourceCodes());
        one.addAll(a.targetCodes());
        Set<String> other = new TreeSet<>(b.sourceCodes());
        other.addAll(b.targetCodes());
        return one.equals(other);
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
        boolean times = a.before == b.before || a.date != null && a.date.equals(b.date);
        return sides && dates && times && conditions && modes && voices;
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
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - FAR); i--) {
            Draft draft = drafts.get(i);
            if (HOSTILE.contains(draft.type)
                    && draft.sourceCodes().equals(codes)
                    && sentence - draft.sentence <= NEAR) {
                return draft;
            }
        }
        return null;
    }

    /** The event told last; null if there is none. */
    @Nullable
    Draft latest() {
        return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    }

    /** The last event of that type near the sentence; null if there is none. */
    @Nullable
    Draft last(EventType type, int sentence) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - FAR); i--) {
            Draft draft = drafts.get(i);
            if (draft.type == type && sentence - draft.sentence <= NEAR * 3) {
                return draft;
            }
        }
        return null;
    }

    /** The last event near the sentence that was done to one of those; null if there is none. */
    @Nullable
    Draft lastAgainst(List<String> codes, int sentence) {
        return lastNear(
                sentence,
                draft -> draft.targetCodes().stream().anyMatch(codes::contains)
                        && !draft.sourceCodes().isEmpty());
    }

    /** What was last asked or said of one of those, in the sentence or the one before; null if nothing was. */
    @Nullable
    Draft lastAddressed(List<String> codes, int sentence) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - FAR); i--) {
            Draft draft = drafts.get(i);
            if (sentence - draft.sentence > 1) {
                return null;
            }
            if (ADDRESSED.contains(draft.type) && draft.targetCodes().stream().anyMatch(codes::contains)) {
                return draft.sourceCodes().isEmpty() ? null : draft;
            }
        }
        return null;
    }

    /** The last accusation near the sentence against one of those; null if there is none. */
    @Nullable
    Draft lastAccusing(List<String> codes, int sentence) {
        return lastNear(
                sentence,
                draft -> draft.type == EventType.ACCUSE
                        && draft.targetCodes().stream().anyMatch(codes::contains)
                        && !draft.sourceCodes().isEmpty());
    }

    /** The last event that those did to somebody in the sentence or the one before; null if there is none. */
    @Nullable
    Draft lastBy(List<String> codes, int sentence) {
        for (int i = drafts.size() - 1; i >= 0 && sentence - drafts.get(i).sentence <= 1; i--) {
            Draft draft = drafts.get(i);
            if (draft.sourceCodes().equals(codes) && !draft.targets.isEmpty()) {
                return draft;
            }
        }
        return null;
    }

    /** The last event near the sentence that was not of that source's doing; null if there is none. */
    @Nullable
    Draft lastNotBy(List<String> codes, int sentence) {
        return lastNear(
                sentence,
                draft -> draft.sourceCodes().stream().noneMatch(codes::contains)
                        && !draft.sourceCodes().isEmpty());
    }

    private @Nullable Draft lastNear(int sentence, Predicate<Draft> sought) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - FAR); i--) {
            Draft draft = drafts.get(i);
            if (sentence - draft.sentence > NEAR) {
                return null;
            }
            if (sought.test(draft)) {
                return draft;
            }
        }
        return null;
    }

    /**
     * The last event whose clause has that noun in it, or that the noun's own predicate told; null if none has.
     *
     * @param not who speaks of it in that sentence: what else he does there is not what he speaks of
     */
    @Nullable
    Draft lastNaming(String noun, List<PredicateBook.Use> uses, List<String> not, int sentence) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - FAR); i--) {
            Draft draft = drafts.get(i);
            boolean told = draft.words.contains(" " + noun + " ") || draft.isOfType(uses);
            boolean own = draft.sentence == sentence && draft.sourceCodes().equals(not);
            if (told && !own && !draft.sourceCodes().isEmpty()) {
                return draft;
            }
        }
        return null;
    }
}
