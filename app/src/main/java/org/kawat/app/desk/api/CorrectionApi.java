package org.kawat.app.desk.api;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.ledger.CorrectionListing;
import org.kawat.app.ledger.Entries;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.app.view.Labels;
import org.kawat.ledger.correct.Amendment;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.query.CorrectionEntry;
import org.kawat.ledger.query.CorrectionFilter;
import org.kawat.ledger.query.EventDetail;

/** What analysts say of events. */
final class CorrectionApi implements Part {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTE = 2_000;
    private static final int LARGEST = 64_000;
    private static final List<String> FIELDS = List.of("verdict", "fields", "note", "by");
    private static final List<String> VERDICTS = List.of("right", "wrong", "amended");

    private final Answers answers;
    private final Ledgers ledgers;
    private final Clock clock;
    private final Form<CorrectionEntry> corrections;

    CorrectionApi(Answers answers, Ledgers ledgers, Clock clock, Labels labels) {
        this.answers = answers;
        this.ledgers = ledgers;
        this.clock = clock;
        this.corrections = Form.of(new CorrectionListing(labels));
    }

    @Override
    public void open(Routes routes) {
        routes.get(
                "/corrections",
                call -> answers.page(
                        call, corrections, ledger -> ledger.corrections(CorrectionFilter.all(), call.paging())));
        routes.post("/events/{id}/corrections", call -> correct(call, false));
        routes.post("/reports/{id}/corrections", call -> correct(call, true));
        routes.delete("/corrections/{number}", this::undo);
    }

    /** What somebody says. */
    private record Word(
            Verdict verdict,
            @Nullable Amendment amendment,
            @Nullable String note,
            String by) {}

    private void correct(Call call, boolean one) {
        Word word = word(call.body(LARGEST));
        String id = call.required("id");
        EventDetail before = ledgers.read(ledger -> ledger.event(id));
        long number = ledgers.write(ledger -> one
                ? ledger.correctReport(id, word.verdict, word.amendment, word.note, word.by, now())
                : ledger.correctEvent(id, word.verdict, word.amendment, word.note, word.by, now()));
        // How it is told after may be otherwise: what is wrong is no event with the rest any more.
        EventDetail after = ledgers.read(ledger -> ledger.event(id));
        Map<String, @Nullable Object> fields = new Entries.Fields()
                .put("number", number)
                .put("reports", one ? 1 : before.reports().size())
                .put("event", Entries.event(after.event()))
                .map();
        call.context().status(201);
        call.answer(fields);
    }

    private void undo(Call call) {
        long number = Long.parseLong(call.required("number"));
        String by = call.required("by");
        ledgers.write(ledger -> {
            ledger.undo(number, by, now());
            return number;
        });
        call.answer(
                new Entries.Fields().put("number", number).put("undone_by", by).map());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static Word word(Map<?, ?> fields) {
        List<String> errors = new ArrayList<>();
        fields.keySet().stream()
                .filter(name -> !FIELDS.contains(String.valueOf(name)))
                .forEach(
                        name -> errors.add("there is no field '" + name + "'; there are " + String.join(", ", FIELDS)));
        String verdict = text(fields, "verdict", 20, errors);
        String by = text(fields, "by", LONGEST_NAME, errors);
        String note = text(fields, "note", LONGEST_NOTE, errors);
        if (verdict == null || !VERDICTS.contains(verdict)) {
            errors.add("verdict is to be one of " + String.join(", ", VERDICTS));
        }
        if (by == null) {
            errors.add("by is missing: who says so");
        }
        boolean amends = fields.get("fields") != null;
        if (amends != "amended".equals(verdict)) {
            errors.add("fields are given with the verdict amended, and with no other");
        }
        if (!errors.isEmpty() || verdict == null || by == null) {
            throw new BadRequest(400, "bad-body", String.join("; ", errors), errors);
        }
        Amendment amendment = amends ? Amendment.parse(JsonWriter.line(fields.get("fields"))) : null;
        return new Word(Verdict.valueOf(verdict.toUpperCase(Locale.ROOT)), amendment, note, by);
    }

    private static @Nullable String text(Map<?, ?> fields, String name, int longest, List<String> errors) {
        Object value = fields.get(name);
        if (value == null) {
            return null;
        }
        String text = value instanceof String string ? string.strip() : "";
        if (text.isEmpty() || text.length() > longest) {
            errors.add(name + " is to be a text of 1 to " + longest + " characters");
            return null;
        }
        return text;
    }
}
