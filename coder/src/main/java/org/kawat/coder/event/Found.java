package org.kawat.coder.event;

import java.util.List;
import org.kawat.coder.Event;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Predicate;

/** A predicate found in a clause, with all that decides about its sides. */
record Found(
        Predicate predicate,
        TypeTable.Type type,
        Frame frame,
        Clause clause,
        Context context,
        List<Place> sourcePlaces,
        List<Place> targetPlaces) {
    boolean agentless() {
        return Plausibility.agentless(clause, frame);
    }

    /** "Is not agreed yet": words that nobody in particular has not said are no event. */
    boolean isNothingDone() {
        return agentless() && type.quad().startsWith("verbal") && context.status() == Event.Status.NEGATED;
    }

    boolean oneSided() {
        return targetPlaces.contains(Place.NONE);
    }

    /** The one who is acted on stands where such predicates have their target: an expelled diplomat. */
    boolean onObject() {
        return predicate.target() != null && targetPlaces.get(0) == Place.OBJECT;
    }
}
