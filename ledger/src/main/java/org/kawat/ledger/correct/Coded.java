package org.kawat.ledger.correct;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Names;

/** Puts the analyst's fields in the place of the coder's, and the coder's back. The coder's are kept as JSON beside them. */
final class Coded {
    private static final JsonFactory JSON = new JsonFactory();
    private final Database database;

    Coded(Database database) {
        this.database = database;
    }

    /** What the coder said of what may be amended. */
    static String print(Event event) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = JSON.createGenerator(out)) {
            g.writeStartObject();
            g.writeStringField("type", event.type().name());
            text(g, "mode", event.mode());
            g.writeStringField("status", Names.of(event.status()));
            g.writeBooleanField("mutual", event.mutual());
            text(g, "date", event.date());
            g.writeFieldName("duration");
            if (event.durationSeconds() == null) {
                g.writeNull();
            } else {
                g.writeNumber(event.durationSeconds());
            }
            text(g, "said_by", event.saidBy());
            g.writeStringField("cameo", event.cameo());
            text(g, "goldstein", event.goldstein() == null ? null : Names.plain(event.goldstein()));
            g.writeStringField("quad", event.quad());
            roles(g, "source", event.sources());
            roles(g, "target", event.targets());
            g.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void text(JsonGenerator g, String name, @Nullable String value) throws IOException {
        g.writeFieldName(name);
        if (value == null) {
            g.writeNull();
        } else {
            g.writeString(value);
        }
    }

    private static void roles(JsonGenerator g, String side, List<Event.Role> roles) throws IOException {
        g.writeArrayFieldStart(side);
        for (Event.Role role : roles) {
            g.writeStartObject();
            text(g, "code", role.code());
            text(g, "sector", role.sector());
            text(g, "name", role.name());
            g.writeNumberField("begin", role.span().begin());
            g.writeNumberField("end", role.span().end());
            g.writeEndObject();
        }
        g.writeEndArray();
    }

    /** Puts back what the coder said of a report. */
    void restore(long report, String coded, String text) {
        database.run(
                "UPDATE report SET type = j ->> 'type', mode = j ->> 'mode', status = j ->> 'status', mutual = j ->> 'mutual',"
                        + " date = j ->> 'date', duration = j ->> 'duration', said_by = j ->> 'said_by',"
                        + " cameo = j ->> 'cameo', goldstein = CAST(j ->> 'goldstein' AS REAL), quad = j ->> 'quad',"
                        + " coded = NULL FROM (SELECT ? AS j) WHERE id = ?",
                coded,
                report);
        database.run("DELETE FROM role WHERE report_id = ?", report);
        for (String side : List.of("source", "target")) {
            database.run(
                    "INSERT INTO role (report_id, side, ordinal, code, sector, name, begin_offset, end_offset) SELECT ?, ?, key,"
                            + " value ->> 'code', value ->> 'sector', value ->> 'name', value ->> 'begin', value ->> 'end'"
                            + " FROM json_each(?, '$.' || ?)",
                    report,
                    side,
                    coded,
                    side);
        }
        List<long[]> spans = database.list(
                "SELECT side = 'target' AS side, ordinal, begin_offset, end_offset FROM role WHERE report_id = ?",
                row -> new long[] {
                    row.number("side"), row.number("ordinal"), row.number("begin_offset"), row.number("end_offset")
                },
                report);
        for (long[] span : spans) {
            database.run(
                    "UPDATE role SET text = ? WHERE report_id = ? AND side = ? AND ordinal = ?",
                    text.substring((int) span[2], (int) span[3]),
                    report,
                    span[0] == 1 ? "target" : "source",
                    span[1]);
        }
    }
}
