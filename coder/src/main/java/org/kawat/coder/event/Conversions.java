package org.kawat.coder.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.VerbGroup;

/** Deeds that count as another: a promise of violence is a threat, a promise not made a refusal. */
final class Conversions {
    /** What it is a refusal to be unwilling to do. */
    private static final Set<EventType> WILLING =
            EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID, EventType.RETREAT);

    private final TypeTable types;

    Conversions(TypeTable types) {
        this.types = types;
    }

    /** Not to promise and not to give way is to refuse, not to meet after all a breach, to stop a sanction an easing. */
    Draft refusal(Draft draft) {
        VerbGroup group = draft.clause.verb();
        boolean ended = draft.status == Event.Status.NEGATED
                && (draft.type == EventType.SANCTION || draft.type == EventType.COERCE)
                && group != null
                && group.has(Item.Kind.NOT, "anymore");
        if (ended) {
            Draft easing = as("easing", draft); // "no longer bans" gives way
            easing.status = Event.Status.ACTUAL;
            return easing;
        }
        boolean calledOff = draft.status == Event.Status.NEGATED
                && draft.type == EventType.CONSULT
                && group != null
                && group.has(Item.Kind.NOT, "off");
        if (calledOff) {
            return calledOff(draft);
        }
        boolean ours = draft.saidBy != null
                && draft.sources.stream().anyMatch(r -> r.entity().equals(draft.saidBy.entity()));
        boolean unwilling = group != null
                && WILLING.contains(draft.type)
                && (group.has(Item.Kind.MODAL, "want") || (ours && group.has(Item.Kind.ASPECT, "future")));
        boolean open = group != null && group.has(Item.Kind.NOT, "yet"); // what is not done yet is not refused
        boolean refused = draft.status == Event.Status.NEGATED
                && !open
                && (draft.type == EventType.AGREE || draft.type == EventType.CONCEDE || unwilling);
        if (!refused) {
            return draft;
        }
        Draft refusal = as("refusal", draft);
        refusal.status = Event.Status.ACTUAL;
        return refusal;
    }

    /** Whether the draft is one that {@link #refusal} made a refusal. */
    boolean isRefusal(Draft draft) {
        TypeTable.Construction entry = types.construction("refusal");
        return entry != null && draft.rule.equals(entry.id());
    }

    /** Talks are called off by whoever is named first, be he the host. */
    private Draft calledOff(Draft talks) {
        Draft breakOff = as("calling-off", talks);
        if (breakOff == talks) {
            return talks;
        }
        breakOff.status = Event.Status.ACTUAL;
        boolean hostFirst = !talks.sources.isEmpty()
                && !talks.targets.isEmpty()
                && talks.targets.get(0).span().begin()
                        < talks.sources.get(0).span().begin();
        if (hostFirst) {
            breakOff.sources = talks.targets;
            breakOff.targets = talks.sources;
        }
        return breakOff;
    }

    /** A promise of violence is a threat. */
    Draft threatened(Draft promise) {
        return as("threat", promise);
    }

    /** A kind deed that somebody announces if another does his part is a promise, to him where the deed names nobody. */
    Draft promised(Draft deed, List<Reference> other) {
        Draft promise = as("promise", deed);
        if (promise.targets.isEmpty()) {
            promise.targets = other;
        }
        return promise;
    }

    /** The same deed, coded as what the construction is coded as. */
    private Draft as(String construction, Draft deed) {
        TypeTable.Construction entry = types.construction(construction);
        return entry == null ? deed : new Draft(deed, entry, types.cameo(entry));
    }
}
