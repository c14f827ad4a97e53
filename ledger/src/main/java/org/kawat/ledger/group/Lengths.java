package org.kawat.ledger.group;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Figure;
import org.kawat.coder.Report;

/** How long talks lasted. */
final class Lengths {
    private Lengths() {}

    /** The seconds that the event is given, or else the only length of time in the sentence that tells of the talks. */
    static @Nullable Long of(Event event, Report report) {
        if (event.durationSeconds() != null) {
            return event.durationSeconds();
        }
        return figure(event, report)
                .map(f -> f.value().setScale(0, RoundingMode.HALF_UP).longValueExact())
                .orElse(null);
    }

    /** The figure that the length is read from. */
    static Optional<Figure> figure(Event event, Report report) {
        if (event.type() != EventType.CONSULT) {
            return Optional.empty();
        }
        List<Figure> lengths = report.figures().stream()
                .filter(f -> f.kind() == Figure.Kind.DURATION && f.unit().equals("s"))
                .filter(f -> f.value().compareTo(BigDecimal.valueOf(86_400)) < 0)
                .filter(f -> event.sentence().contains(f.span()))
                .toList();
        return lengths.size() == 1 ? Optional.of(lengths.get(0)) : Optional.empty();
    }
}
