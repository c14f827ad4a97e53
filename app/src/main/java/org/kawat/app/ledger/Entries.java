package org.kawat.app.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Attribution;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.Difference;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.RoleEntry;

/** The fields of what the ledger holds, by the names of docs/report.md where the same is there. */
public final class Entries {
    private Entries() {}

    /** Fields in the order in which they are put. */
    public static final class Fields {
        private final Map<String, @Nullable Object> map = new LinkedHashMap<>();

        public Fields put(String name, @Nullable Object value) {
            map.put(name, value);
            return this;
        }

        public Map<String, @Nullable Object> map() {
            return map;
        }
    }

    public static Map<String, @Nullable Object> event(EventEntry event) {
        ReportEntry lead = event.lead();
        return new Fields()
                .put("id", event.id())
                .put("type", event.type())
                .put("mode", event.mode())
                .put("contexts", lead.contexts())
                .put("sources", roles(lead.sources()))
                .put("targets", roles(lead.targets()))
                .put("mutual", event.mutual())
                .put("status", event.status())
                .put("condition", lead.condition())
                .put("date", event.date())
                .put("day", event.day())
                .put("day_from", event.dayFrom())
                .put("place", event.place())
                .put("channel", event.channel())
                .put("duration", event.duration())
                .put("topics", lead.topics())
                .put("said_by", event.saidBy())
                .put("attribution", attribution(lead.attribution()))
                .put("cameo", event.cameo())
                .put("goldstein", event.goldstein())
                .put("quad", event.quad())
                .put("rule", lead.rule())
                .put("verdict", event.verdict())
                .put("reports", event.reports())
                .put("articles", event.articles())
                .put("differences", event.differences())
                .put("first_published", event.firstPublished())
                .put("last_published", event.lastPublished())
                .put("evidence", lead.evidence())
                .put("sentence", lead.sentence())
                .put("article", article(lead.article()))
                .map();
    }

    public static Map<String, @Nullable Object> report(ReportEntry report) {
        return new Fields()
                .put("id", report.id())
                .put("type", report.type())
                .put("mode", report.mode())
                .put("contexts", report.contexts())
                .put("sources", roles(report.sources()))
                .put("targets", roles(report.targets()))
                .put("mutual", report.mutual())
                .put("status", report.status())
                .put("condition", report.condition())
                .put("date", report.date())
                .put("place", report.place())
                .put("channel", report.channel())
                .put("duration", report.duration())
                .put("topics", report.topics())
                .put("said_by", report.saidBy())
                .put("attribution", attribution(report.attribution()))
                .put("cameo", report.cameo())
                .put("goldstein", report.goldstein())
                .put("quad", report.quad())
                .put("rule", report.rule())
                .put("verdict", report.verdict())
                .put("evidence", report.evidence())
                .put("sentence", report.sentence())
                .put("article", article(report.article()))
                .map();
    }

    public static Map<String, @Nullable Object> article(ArticleLine article) {
        return new Fields()
                .put("id", article.id())
                .put("given_id", article.givenId())
                .put("publisher", article.publisher())
                .put("published", article.published())
                .put("language", article.language())
                .put("title", article.title())
                .put("url", article.url())
                .put("copy_of", article.copyOf())
                .put("story", article.story())
                .map();
    }

    public static Map<String, @Nullable Object> difference(Difference difference) {
        return new Fields()
                .put("field", difference.field())
                .put("value", difference.value())
                .put("reports", difference.reports())
                .put("report", difference.report())
                .put("article", difference.article())
                .put("text", difference.text())
                .map();
    }

    private static List<Map<String, @Nullable Object>> roles(List<RoleEntry> roles) {
        return roles.stream()
                .map(role -> new Fields()
                        .put("code", role.code())
                        .put("sector", role.sector())
                        .put("name", role.name())
                        .put("text", role.text())
                        .map())
                .toList();
    }

    private static List<Map<String, @Nullable Object>> attribution(List<Attribution> chain) {
        return chain.stream()
                .map(link -> new Fields()
                        .put("kind", link.kind())
                        .put("name", link.name())
                        .map())
                .toList();
    }
}
