package org.kawat.app.desk.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.ledger.FieldValues;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.correct.Amendment;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.RoleEntry;

/** The form by which an analyst has an event otherwise: what stands in it, and what comes of it. */
final class Amending {
    /** The fields, in the order in which they are asked for. */
    static final List<String> FIELDS =
            List.of("type", "mode", "status", "mutual", "sources", "targets", "date", "duration", "said_by");

    private static final int LONGEST = 200;

    private Amending() {}

    /**
     * What was read from a form.
     *
     * @param amendment null where something is wrong, or nothing is changed
     * @param wrong names of the fields that cannot be as they are
     */
    record Outcome(@Nullable Amendment amendment, List<String> wrong) {
        Outcome {
            wrong = List.copyOf(wrong);
        }
    }

    /** The form as the report is now. */
    static Map<String, String> values(ReportEntry report) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("type", report.type());
        values.put("mode", Objects.requireNonNullElse(report.mode(), ""));
        values.put("status", report.status());
        values.put("mutual", String.valueOf(report.mutual()));
        values.put("sources", codes(report.sources()));
        values.put("targets", codes(report.targets()));
        values.put("date", Objects.requireNonNullElse(report.date(), ""));
        values.put("duration", report.duration() == null ? "" : length(report.duration()));
        values.put("said_by", Objects.requireNonNullElse(report.saidBy(), ""));
        return values;
    }

    private static String codes(List<RoleEntry> roles) {
        return roles.stream()
                .map(RoleEntry::code)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** "1h30m", as it may be written again. */
    private static String length(long seconds) {
        long hours = seconds / 3600;
        long minutes = seconds / 60 % 60;
        String whole = (hours > 0 ? hours + "h" : "") + (minutes > 0 ? minutes + "m" : "");
        return seconds % 60 > 0 || whole.isEmpty() ? whole + seconds % 60 + "s" : whole;
    }

    /** What of a form that was sent stands in the fields; a box that is not ticked is not sent. */
    static Map<String, String> sent(UnaryOperator<@Nullable String> form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : FIELDS) {
            values.put(field, Objects.requireNonNullElse(form.apply(field), "").strip());
        }
        values.put("mutual", String.valueOf("true".equals(values.get("mutual"))));
        return values;
    }

    /**
     * What is to be otherwise: what the form has that the report has not, and what was amended before, for a later amendment
     * takes the place of an earlier.
     *
     * @param before what was amended before, as JSON; null if nothing
     */
    static Outcome read(Map<String, String> sent, ReportEntry report, @Nullable String before) {
        Map<String, String> now = values(report);
        Map<String, @Nullable Object> fields = new TreeMap<>();
        if (before != null) {
            fields.putAll(Amendment.parse(before).fields());
        }
        List<String> wrong = new ArrayList<>();
        boolean changed = false;
        for (Map.Entry<String, String> field : sent.entrySet()) {
            String value = field.getValue();
            if (value.equals(now.get(field.getKey()))) {
                continue;
            }
            changed = true;
            try {
                require(value.length() <= LONGEST);
                fields.putAll(
                        FieldValues.parse(List.of(field.getKey() + "=" + value)).fields());
            } catch (LedgerException e) {
                wrong.add(field.getKey());
            }
        }
        boolean good = changed && wrong.isEmpty();
        return new Outcome(good ? Amendment.parse(JsonWriter.line(fields)) : null, wrong);
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new LedgerException(LedgerException.Kind.BAD_REQUEST, "longer than " + LONGEST + " characters");
        }
    }
}
