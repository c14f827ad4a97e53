package org.kawat.ledger.correct;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Figure;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;
import org.kawat.ledger.query.ArticleDetail;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.RoleEntry;
import org.kawat.ledger.store.Names;

/** Writes one article as gold: what the gold has no word for (a mode, a code, a unit of ours) is left out. */
final class GoldArticle {
    private static final Set<String> BODIES = Set.of(
            "UN",
            "EU",
            "NATO",
            "ASEAN",
            "BRICS",
            "G7",
            "G20",
            "OIC",
            "OPEC",
            "WTO",
            "IMF",
            "WB",
            "WHO",
            "IAEA",
            "ICC",
            "ICJ",
            "AU",
            "GCC",
            "APEC",
            "SCO",
            "ARAB-LEAGUE",
            "QUAD",
            "AUKUS",
            "XKX");
    private static final Set<String> SECTORS =
            Set.of("GOV", "MIL", "COP", "JUD", "LEG", "PTY", "OPP", "REB", "BUS", "MED", "EDU", "NGO", "CVL", "IGO");
    private static final Set<String> STATES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Map<String, Set<String>> MODES = Map.of(
            "CONSULT",
            Set.of("visit", "meet", "phone", "video", "multilateral"),
            "PROTEST",
            Set.of("demo", "strike", "riot", "hunger", "boycott", "obstruct", "vandalize"),
            "ASSAULT",
            Set.of(
                    "aerial",
                    "heavy-weapons",
                    "explosives",
                    "firearms",
                    "cyber",
                    "abduct",
                    "beat",
                    "torture",
                    "sexual",
                    "targeted",
                    "destroy",
                    "primitive",
                    "suicide-attack",
                    "drone",
                    "crowd-control",
                    "unconventional"),
            "COERCE",
            Set.of(
                    "arrest",
                    "seize",
                    "ban",
                    "deport",
                    "restrict",
                    "censor",
                    "curfew",
                    "martial-law",
                    "withhold",
                    "misinformation",
                    "cyber"),
            "SANCTION",
            Set.of("tariff", "embargo", "break-off", "expel", "withdraw"));

    private final JsonGenerator g;
    private final ArticleDetail article;
    private final Report report;
    private final String text;

    GoldArticle(JsonGenerator g, ArticleDetail article) {
        this.g = g;
        this.article = article;
        this.report = article.report();
        this.text = report.article().text();
    }

    void write() throws IOException {
        g.writeStartObject();
        g.writeStringField("id", article.article().id());
        g.writeStringField("language", article.article().language());
        string("publisher", article.article().publisher());
        string("published", article.article().published());
        g.writeStringField("text", text);
        string("dateline", printed(report.dateline()));
        strings("cites", report.cites().stream().filter(text::contains).toList());
        strings("furniture", furniture());
        g.writeArrayFieldStart("events");
        for (ReportEntry event : article.events()) {
            if (!"wrong".equals(event.verdict())) {
                event(event);
            }
        }
        g.writeEndArray();
        facts();
        g.writeEndObject();
    }

    private List<String> furniture() {
        return report.paragraphs().stream()
                .filter(p -> p.kind() != Paragraph.Kind.BODY)
                .map(p -> p.span().of(text))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private void event(ReportEntry event) throws IOException {
        boolean may = event.status().equals("conditional") || event.status().equals("alleged");
        String condition = may ? printed(event.condition()) : null;
        boolean unsaid = event.status().equals("conditional") && condition == null;
        List<RoleEntry> sources = roles(event.sources());
        List<RoleEntry> targets = roles(event.targets());
        g.writeStartObject();
        g.writeStringField("type", event.type());
        string(
                "mode",
                MODES.getOrDefault(event.type(), Set.of()).contains(String.valueOf(event.mode()))
                        ? event.mode()
                        : null);
        strings("source", codes(sources));
        strings("target", codes(targets));
        g.writeBooleanField("mutual", event.mutual());
        g.writeStringField("status", event.status());
        string("condition", unsaid ? event.evidence() : condition);
        string("date", event.date());
        String saidBy = printed(event.saidBy());
        string("said_by", saidBy != null && report.cites().contains(saidBy) ? null : saidBy);
        g.writeStringField("evidence", event.evidence());
        // Without the words of its condition it cannot be asked of a reader that he finds it.
        g.writeBooleanField("required", event.verdict() != null && !unsaid);
        g.writeObjectFieldStart("sectors");
        sectors("source", sources);
        sectors("target", targets);
        g.writeEndObject();
        g.writeEndObject();
    }

    private static boolean isCode(@Nullable String code) {
        return code != null && (STATES.contains(code) || BODIES.contains(code));
    }

    private static List<RoleEntry> roles(List<RoleEntry> roles) {
        TreeSet<String> seen = new TreeSet<>();
        return roles.stream()
                .filter(r -> isCode(r.code()) && seen.add(String.valueOf(r.code())))
                .toList();
    }

    private static List<String> codes(List<RoleEntry> roles) {
        return roles.stream().map(r -> String.valueOf(r.code())).toList();
    }

    private void sectors(String side, List<RoleEntry> roles) throws IOException {
        g.writeArrayFieldStart(side);
        for (RoleEntry role : roles) {
            g.writeString(SECTORS.contains(String.valueOf(role.sector())) ? role.sector() : null);
        }
        g.writeEndArray();
    }

    private void facts() throws IOException {
        g.writeArrayFieldStart("statements");
        for (Statement statement : report.statements()) {
            statement(statement);
        }
        g.writeEndArray();
        g.writeArrayFieldStart("figures");
        for (Figure figure : report.figures()) {
            figure(figure);
        }
        g.writeEndArray();
        g.writeArrayFieldStart("dates");
        TreeSet<String> seen = new TreeSet<>();
        for (var date : report.dates()) {
            if (seen.add(date.value())) {
                g.writeStartObject();
                g.writeStringField("text", date.span().of(text));
                g.writeStringField("value", date.value());
                g.writeEndObject();
            }
        }
        g.writeEndArray();
    }

    private void statement(Statement statement) throws IOException {
        String speaker = printed(statement.speaker());
        if (speaker == null) {
            return;
        }
        g.writeStartObject();
        g.writeStringField("speaker", speaker);
        string("speaker_code", isCode(statement.code()) ? statement.code() : null);
        g.writeStringField("kind", Names.of(statement.kind()));
        string("addressee", printed(statement.addressee()));
        g.writeStringField("text", statement.span().of(text));
        g.writeEndObject();
    }

    private void figure(Figure figure) throws IOException {
        String words = figure.span().of(text);
        g.writeStartObject();
        g.writeStringField("kind", Names.of(figure.kind()));
        g.writeFieldName("value");
        g.writeNumber(new BigDecimal(Names.plain(figure.value())));
        g.writeStringField("unit", figure.unit());
        g.writeStringField("of", figure.of() == null || figure.of().isBlank() ? words : figure.of());
        g.writeStringField("evidence", words);
        if (figure.change() != null) {
            g.writeStringField("change", Names.of(figure.change()));
        }
        if (figure.since() != null) {
            g.writeStringField("since", figure.since());
        }
        if (figure.period() != null) {
            g.writeStringField("period", figure.period());
        }
        if (figure.equals() != null) {
            g.writeStringField("equals", other(figure.equals()));
        }
        g.writeEndObject();
    }

    private String other(int figure) {
        Span span = report.figures().get(figure).span();
        return span.of(text);
    }

    /** The words if they stand in the text, as the gold wants all words to. */
    private @Nullable String printed(@Nullable String words) {
        return words != null && !words.isEmpty() && text.contains(words) ? words : null;
    }

    private void string(String name, @Nullable String value) throws IOException {
        g.writeFieldName(name);
        if (value == null) {
            g.writeNull();
        } else {
            g.writeString(value);
        }
    }

    private void strings(String name, List<String> values) throws IOException {
        g.writeArrayFieldStart(name);
        for (String value : new ArrayList<>(values)) {
            g.writeString(value);
        }
        g.writeEndArray();
    }
}
