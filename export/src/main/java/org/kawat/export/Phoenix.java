package org.kawat.export;

import static java.time.format.DateTimeFormatter.BASIC_ISO_DATE;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.query.ReportEntry;

/** The columns of Phoenix. */
final class Phoenix {
    private static final String SEPARATOR = ";";
    private static final int MONTH = 4;
    private static final int DAY = 6;

    private Phoenix() {}

    static Fields fields() {
        Fields fields = new Fields();
        days(fields);
        actor(fields, "Source", Dyad::source);
        actor(fields, "Target", Dyad::target);
        return fields.put("EventCode", d -> d.told().event().cameo())
                .put("EventRootCode", Dyad::root)
                .put("PentaClass", d -> Quads.phoenix(d.root()))
                .put("GoldsteinScore", d -> d.told().event().goldstein())
                .put("Issues", Phoenix::issues)
                .put("LocationName", d -> d.told().event().place())
                .put("SentenceID", Phoenix::sentences)
                .put("URLs", d -> Text.joined(d.told().urls(), SEPARATOR))
                .put("NewsSources", d -> Text.joined(d.told().publishers(), SEPARATOR));
    }

    private static void days(Fields fields) {
        fields.put("EventID", Dyad::id)
                .put("Date", d -> part(d, 0, DAY + 2))
                .put("Year", d -> part(d, 0, MONTH))
                .put("Month", d -> part(d, MONTH, MONTH + 2))
                .put("Day", d -> part(d, DAY, DAY + 2));
    }

    private static @Nullable String part(Dyad dyad, int begin, int end) {
        LocalDate day = dyad.told().day();
        return day == null ? null : BASIC_ISO_DATE.format(day).substring(begin, end);
    }

    private static void actor(Fields fields, String side, Function<Dyad, Side> of) {
        fields.put(side + "ActorFull", d -> of.apply(d).cameo())
                .put(
                        side + "ActorEntity",
                        d -> of.apply(d).isBody() ? "IGO" : of.apply(d).cameoCountry())
                .put(
                        side + "ActorRole",
                        d -> of.apply(d).isBody() ? null : of.apply(d).sector())
                .put(side + "ActorAttribute", d -> of.apply(d).cameoGroup());
    }

    private static String issues(Dyad dyad) {
        StringBuilder issues = new StringBuilder();
        for (String context : dyad.told().lead().contexts()) {
            issues.append(issues.isEmpty() ? "" : SEPARATOR)
                    .append(context.toUpperCase(Locale.ROOT))
                    .append(",1");
        }
        return issues.toString();
    }

    // A report is of one sentence of one article, and its id leads there.
    private static String sentences(Dyad dyad) {
        return Text.joined(dyad.told().reports().stream().map(ReportEntry::id).toList(), SEPARATOR);
    }
}
