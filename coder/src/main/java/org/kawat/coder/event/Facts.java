package org.kawat.coder.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Figure;
import org.kawat.coder.Span;
import org.kawat.coder.quantity.Quantity;
import org.kawat.coder.time.DateMention;

/** Dates and lengths of time of the article, by where they stand. */
final class Facts {
    private final Map<Integer, DateMention> dates = new HashMap<>();
    private final Map<Integer, Figure> durations = new HashMap<>();

    Facts(List<DateMention> dates, List<Quantity> figures) {
        dates.forEach(d -> this.dates.putIfAbsent(d.span().begin(), d));
        for (Quantity quantity : figures) {
            if (quantity.figure().kind() == Figure.Kind.DURATION) {
                durations.put(quantity.figure().span().begin(), quantity.figure());
            }
        }
    }

    /** The date that begins inside the span; null if none does. */
    @Nullable
    DateMention dateIn(Span span) {
        for (int at = span.begin(); at < span.end(); at++) {
            DateMention date = dates.get(at);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The seconds of a length of time that begins inside the span; null if there is none, or it is in months or years. */
    @Nullable
    Long secondsIn(Span span) {
        for (int at = span.begin(); at < span.end(); at++) {
            Figure figure = durations.get(at);
            if (figure != null && figure.unit().equals("s")) {
                return figure.value().longValue();
            }
        }
        return null;
    }
}
