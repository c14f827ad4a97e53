package org.kawat.app.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;
import org.kawat.coder.Article;
import org.kawat.coder.Check;
import org.kawat.coder.DateFact;
import org.kawat.coder.Event;
import org.kawat.coder.Figure;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;

/**
 * Writes reports as JSON, byte for byte the same everywhere. Offsets count Unicode code points. Thread-safe.
 *
 * <p>The form is a contract with whoever reads it: {@link #VERSION} changes when a field changes its meaning or goes.
 */
public final class ReportWriter {
    /** Version of the form. */
    public static final String VERSION = "1";

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private final boolean pretty;

    /**
     * A writer.
     *
     * @param pretty indented over many lines, for people; else on one line
     */
    public ReportWriter(boolean pretty) {
        this.pretty = pretty;
    }

    /** Writes the report and a line feed. */
    public void write(Report report, OutputStream out) throws IOException {
        write(report, out, g -> {});
    }

    /** Writes more into the object of a report, after all that is its own. */
    public interface More {
        void write(JsonGenerator g) throws IOException;
    }

    /** Writes the report with more in its object, and a line feed. */
    public void write(Report report, OutputStream out, More more) throws IOException {
        try (JsonGenerator g = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            g.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (pretty) {
                // Jackson's own would end lines as the machine at hand does.
                DefaultIndenter indent = new DefaultIndenter("  ", "\n");
                g.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(indent)
                        .withArrayIndenter(indent));
            }
            new One(g, report, new CodePoints(report.article().text())).write(more);
            g.writeRaw('\n');
        }
    }

    /** The writing of one report. */
    private record One(JsonGenerator g, Report report, CodePoints points) {
        void write(More more) throws IOException {
            g.writeStartObject();
            g.writeStringField("kawat", VERSION);
            article(report.article());
            list("actors", report.actors(), this::actor);
            list("events", report.events(), this::event);
            list("statements", report.statements(), this::statement);
            list("figures", report.figures(), this::figure);
            list("dates", report.dates(), this::date);
            list("checks", report.checks(), this::check);
            more.write(g);
            g.writeEndObject();
        }

        private void article(Article article) throws IOException {
            g.writeObjectFieldStart("article");
            g.writeStringField("id", ArticleId.of(article));
            g.writeStringField("language", report.language());
            string("url", article.url());
            string("publisher", article.publisher());
            string("published", article.published());
            string("title", article.title());
            string("dateline", report.dateline());
            strings("cites", report.cites());
            strings("related", report.related());
            list("paragraphs", report.paragraphs(), this::paragraph);
            g.writeEndObject();
        }

        private void paragraph(Paragraph paragraph) throws IOException {
            g.writeStringField("kind", Constants.lower(paragraph.kind()));
            words(paragraph.span());
        }

        private void actor(Actor actor) throws IOException {
            g.writeStringField("name", actor.name());
            string("code", actor.code());
            string("sector", actor.sector());
            string("role", actor.role());
            g.writeStringField("known_by", Constants.lower(actor.knownBy()));
            list("mentions", actor.mentions(), this::words);
        }

        private void event(Event event) throws IOException {
            g.writeStringField("type", event.type().name());
            string("mode", event.mode());
            strings("contexts", event.contexts());
            list("sources", event.sources(), this::role);
            list("targets", event.targets(), this::role);
            g.writeBooleanField("mutual", event.mutual());
            g.writeStringField("status", Constants.lower(event.status()));
            condition(event.condition());
            string("date", event.date());
            string("place", event.place() == null ? null : points.text(event.place()));
            string("channel", event.channel());
            whole("duration", event.durationSeconds());
            strings("topics", event.topics().stream().map(points::text).toList());
            string("said_by", event.saidBy());
            list("attribution", event.attribution(), this::attribution);
            g.writeStringField("cameo", event.cameo());
            number("goldstein", event.goldstein());
            g.writeStringField("quad", event.quad());
            g.writeStringField("rule", event.rule());
            g.writeObjectFieldStart("evidence");
            words(event.evidence());
            g.writeEndObject();
            g.writeObjectFieldStart("sentence");
            range(event.sentence());
            g.writeEndObject();
        }

        private void role(Event.Role role) throws IOException {
            string("code", role.code());
            string("sector", role.sector());
            string("name", role.name());
            words(role.span());
        }

        private void condition(@Nullable Span condition) throws IOException {
            if (condition == null) {
                g.writeNullField("condition");
                return;
            }
            g.writeObjectFieldStart("condition");
            g.writeStringField("text", points.text(condition));
            range(condition);
            g.writeEndObject();
        }

        private void attribution(Event.Attribution link) throws IOException {
            g.writeStringField("kind", link.kind());
            g.writeStringField("name", link.name());
        }

        private void statement(Statement statement) throws IOException {
            if (statement.speaker() == null && statement.code() == null) {
                g.writeNullField("speaker");
            } else {
                g.writeObjectFieldStart("speaker");
                string("name", statement.speaker());
                string("code", statement.code());
                g.writeEndObject();
            }
            g.writeStringField("kind", Constants.lower(statement.kind()));
            g.writeStringField("verb", statement.verb());
            string("addressee", statement.addressee());
            g.writeStringField("text", points.text(statement.span()));
            range(statement.span());
        }

        private void figure(Figure figure) throws IOException {
            g.writeStringField("kind", Constants.lower(figure.kind()));
            number("value", figure.value());
            g.writeStringField("unit", figure.unit());
            g.writeBooleanField("approximate", figure.approximate());
            string("of", figure.of());
            string("period", figure.period());
            string("since", figure.since());
            string("change", figure.change() == null ? null : Constants.lower(figure.change()));
            whole("equals", figure.equals());
            g.writeStringField("text", points.text(figure.span()));
            range(figure.span());
        }

        private void date(DateFact date) throws IOException {
            g.writeStringField("value", date.value());
            g.writeStringField("text", points.text(date.span()));
            range(date.span());
        }

        private void check(Check check) throws IOException {
            g.writeStringField("kind", check.kind());
            g.writeStringField("outcome", Constants.lower(check.outcome()));
            g.writeStringField("detail", check.detail());
            list("spans", check.spans(), this::words);
        }

        private void words(Span span) throws IOException {
            range(span);
            g.writeStringField("text", points.text(span));
        }

        private void range(Span span) throws IOException {
            g.writeNumberField("begin", points.begin(span));
            g.writeNumberField("end", points.end(span));
        }

        private void string(String name, @Nullable Object value) throws IOException {
            if (value == null) {
                g.writeNullField(name);
            } else {
                g.writeStringField(name, value.toString());
            }
        }

        private void number(String name, @Nullable BigDecimal value) throws IOException {
            if (value == null) {
                g.writeNullField(name);
            } else {
                g.writeFieldName(name);
                g.writeNumber(plain(value));
            }
        }

        private void whole(String name, @Nullable Number value) throws IOException {
            if (value == null) {
                g.writeNullField(name);
            } else {
                g.writeNumberField(name, value.longValue());
            }
        }

        private void strings(String name, List<String> values) throws IOException {
            g.writeArrayFieldStart(name);
            for (String value : values) {
                g.writeString(value);
            }
            g.writeEndArray();
        }

        private <T> void list(String name, List<T> items, Fields<T> fields) throws IOException {
            g.writeArrayFieldStart(name);
            for (T item : items) {
                g.writeStartObject();
                fields.write(item);
                g.writeEndObject();
            }
            g.writeEndArray();
        }

        // The same figure must be the same bytes, whether a stage made it as 1.50 or as 1.5E0.
        private static String plain(BigDecimal value) {
            return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }
    }

    /** Writes the fields of an object that is already begun. */
    private interface Fields<T> {
        void write(T item) throws IOException;
    }
}
