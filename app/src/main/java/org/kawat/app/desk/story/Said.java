package org.kawat.app.desk.story;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.Days;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.ReportEntry;

/** A field of reports on which they may differ, and its values in words. */
record Said(String field, Labels labels, String language) {
    static final String FIGURE = "figure:";

    /** What a report has in that field; null where it says nothing, or the field is none of its own. */
    static @Nullable String value(String field, ReportEntry report) {
        return switch (field) {
            case "type" -> report.type();
            case "mode" -> report.mode();
            case "status" -> report.status();
            case "date" -> report.date();
            case "place" -> report.place();
            case "channel" -> report.channel();
            case "said_by" -> report.saidBy();
            case "duration" -> report.duration() == null ? null : String.valueOf(report.duration());
            default -> null;
        };
    }

    /** The field's name: "length", "number of ships". */
    String name() {
        if (field.startsWith(FIGURE)) {
            String unit = field.substring(FIGURE.length());
            return labels.has("measure." + unit) ? labels.get("measure." + unit) : labels.get("field.figure", unit);
        }
        return labels.value("field", field);
    }

    /** A value of the field, in words. */
    String words(String value) {
        return switch (field) {
            case "type" -> labels.value("type", value);
            case "mode" -> labels.value("mode", value);
            case "status" -> labels.value("status", value);
            case "channel" -> labels.value("channel", value);
            case "date" -> Days.brief(value, language);
            case "duration" -> value.matches("\\d{1,15}") ? labels.duration(Long.parseLong(value)) : value;
            default ->
                field.startsWith(FIGURE) && value.matches("-?\\d{1,30}(\\.\\d{1,30})?")
                        ? labels.number(new BigDecimal(value))
                        : value;
        };
    }
}
