package org.kawat.app.desk.article;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Manners;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.http.Visitor;
import org.kawat.app.view.Labels;
import org.kawat.ledger.correct.Amendment;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.query.CorrectionEntry;
import org.kawat.ledger.query.ReportEntry;

/** Takes down what an analyst says of what an article tells, and who said it when. */
final class Judging {
    private static final List<String> VERDICTS = List.of("right", "wrong", "amended", "undo");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTE = 1_000;

    private final Pages pages;
    private final Ledgers ledgers;
    private final Clock clock;
    private final ArticleRoom room;

    Judging(Tools tools, ArticleRoom room) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.clock = tools.clock();
        this.room = room;
    }

    /** What is said of a report of an article that is found with it. */
    private record Word(ArticleRoom.Found found, ReportEntry report, String verdict, Map<String, String> sent) {
        /** What was sent in that field; empty if nothing. */
        String text(String field) {
            return sent.getOrDefault(field, "");
        }

        /** What counts for the report now; null if nothing was said. */
        @Nullable
        CorrectionEntry before() {
            return found.history().stream()
                    .filter(j -> j.report().equals(report.id()) && !j.isUndone())
                    .findFirst()
                    .orElse(null);
        }
    }

    void judge(Context ctx) {
        Word word = word(ctx);
        Labels labels = pages.visitor(ctx).labels();
        Map<String, String> errors = new LinkedHashMap<>();
        if (word.text("note").length() > LONGEST_NOTE) {
            errors.put("note", labels.get("amend.wrong.note", LONGEST_NOTE));
        }
        Amendment amendment = word.verdict().equals("amended") ? amendment(word, labels, errors) : null;
        String by = name(ctx, word);
        if (by.length() > LONGEST_NAME) {
            errors.put("name", labels.get("amend.wrong.name", LONGEST_NAME));
        }
        boolean amends = word.verdict().equals("amended");
        if (isOvertaken(word)) {
            ask(ctx, word, "none", Map.of("", labels.get("judge.overtaken")));
        } else if (!errors.isEmpty()) {
            ask(ctx, word, amends || errors.containsKey("note") ? "amend" : "name", errors);
        } else if (by.isEmpty()) {
            ask(ctx, word, "name", Map.of());
        } else {
            keep(ctx, word, amendment, by);
        }
    }

    private Word word(Context ctx) {
        String verdict = text(ctx, "verdict");
        if (!VERDICTS.contains(verdict)) {
            throw new BadRequest("a verdict is one of " + String.join(", ", VERDICTS) + ", not '" + verdict + "'");
        }
        String id = ctx.pathParam("id");
        ReportEntry report = ledgers.read(ledger -> ledger.event(id)).reports().stream()
                .filter(r -> r.id().startsWith(id))
                .findFirst()
                .orElseThrow(() -> new BadRequest(404, "not-found", "there is no report " + id));
        Map<String, String> sent = new LinkedHashMap<>();
        if (verdict.equals("amended")) {
            sent.putAll(Amending.sent(ctx::formParam));
        }
        for (String field : List.of("note", "name", "back", "batch")) {
            sent.put(field, text(ctx, field));
        }
        return new Word(room.find(report.article().id()), report, verdict, sent);
    }

    private static String text(Context ctx, String field) {
        return Objects.requireNonNullElse(ctx.formParam(field), "").strip();
    }

    private String name(Context ctx, Word word) {
        String given = Visible.of(word.text("name"));
        String known = pages.visitor(ctx).name();
        return given.isEmpty() && known != null ? known.strip() : given;
    }

    private static @Nullable Amendment amendment(Word word, Labels labels, Map<String, String> errors) {
        CorrectionEntry before = word.before();
        Map<String, String> fields = new LinkedHashMap<>(word.sent());
        fields.keySet().retainAll(Amending.FIELDS);
        Amending.Outcome outcome = Amending.read(fields, word.report(), before == null ? null : before.fields());
        outcome.wrong().forEach(field -> errors.put(field, labels.get("amend.wrong." + field)));
        if (outcome.amendment() == null && outcome.wrong().isEmpty()) {
            errors.put("", labels.get("amend.wrong.nothing"));
        }
        return outcome.amendment();
    }

    /** Answers with the page again, where what is missing or wrong can be mended and all else stands as it was sent. */
    private void ask(Context ctx, Word word, String form, Map<String, String> errors) {
        Map<String, String> values = new LinkedHashMap<>(word.sent());
        if (form.equals("amend") && !word.verdict().equals("amended")) {
            values.putAll(Amending.values(word.report()));
        }
        // To the page's own script this is an answer like any other; of an error the browser would complain.
        boolean script = "true".equals(ctx.header("HX-Request"));
        ctx.status(script ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        Asked asked = new Asked(word.report().id(), form, word.verdict(), values, errors);
        room.show(ctx, word.found(), word.report().id(), asked);
    }

    private void keep(Context ctx, Word word, @Nullable Amendment amendment, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String note = word.text("note").isEmpty() ? null : Visible.of(word.text("note"));
        String report = word.report().id();
        long number = ledgers.write(ledger -> switch (word.verdict()) {
            case "right" -> ledger.correctReport(report, Verdict.RIGHT, null, note, by, now);
            case "wrong" -> ledger.correctReport(report, Verdict.WRONG, null, note, by, now);
            case "amended" -> ledger.correctReport(report, Verdict.AMENDED, amendment, note, by, now);
            default -> ledger.undoReport(report, by, now).orElse(0L);
        });
        Visitor.remember(ctx, by);
        String page =
                "/articles/" + word.report().article().id() + "?report=" + report + "&done=" + number + "#r-" + report;
        String back = word.text("back");
        ctx.redirect(back.isEmpty() ? page : Manners.back(back), HttpStatus.SEE_OTHER);
    }

    // Who takes back what was said means what was there to be seen, and not what somebody else has said since.
    private static boolean isOvertaken(Word word) {
        String seen = word.text("batch");
        CorrectionEntry before = word.before();
        return word.verdict().equals("undo")
                && !seen.isEmpty()
                && (before == null || !seen.equals(String.valueOf(before.number())));
    }
}
