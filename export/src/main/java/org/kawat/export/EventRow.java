package org.kawat.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.RoleEntry;

/**
 * An event in Kawat's own columns: the components are these, in their order, by their names. What is said of the event comes
 * from the event, what only an article can say from the report that tells it best.
 */
record EventRow(
        String id,
        @Nullable String date,
        @Nullable LocalDate day,
        @Nullable String dayFrom,
        String type,
        @Nullable String mode,
        List<@Nullable String> contexts,
        List<@Nullable String> sourceCodes,
        List<@Nullable String> sourceNames,
        List<@Nullable String> sourceSectors,
        List<@Nullable String> targetCodes,
        List<@Nullable String> targetNames,
        List<@Nullable String> targetSectors,
        boolean mutual,
        String status,
        @Nullable String condition,
        @Nullable String place,
        @Nullable String channel,
        @Nullable Long durationSeconds,
        List<@Nullable String> topics,
        @Nullable String saidBy,
        List<@Nullable String> attribution,
        String cameo,
        @Nullable Double goldstein,
        String quad,
        String quadScheme,
        int reports,
        int articles,
        int publishers,
        int differences,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate lastPublished,
        String evidence,
        String sentence,
        String article,
        @Nullable String publisher,
        String language,
        @Nullable String url,
        String story,
        String rule,
        @Nullable String verdict) {

    static EventRow of(Told told) {
        EventEntry event = told.event();
        ReportEntry lead = told.lead();
        return new EventRow(
                event.id(),
                event.date(),
                Told.day(event.day()),
                event.dayFrom(),
                event.type(),
                event.mode(),
                texts(lead.contexts()),
                each(lead.sources(), RoleEntry::code),
                each(lead.sources(), EventRow::name),
                each(lead.sources(), RoleEntry::sector),
                each(lead.targets(), RoleEntry::code),
                each(lead.targets(), EventRow::name),
                each(lead.targets(), RoleEntry::sector),
                event.mutual(),
                event.status(),
                text(lead.condition()),
                text(event.place()),
                event.channel(),
                event.duration(),
                texts(lead.topics()),
                text(event.saidBy()),
                each(lead.attribution(), a -> a.kind() + ": " + a.name()),
                event.cameo(),
                event.goldstein(),
                event.quad(),
                Format.CSV.quadScheme(),
                event.reports(),
                event.articles(),
                told.publishers().size(),
                event.differences(),
                told.published(),
                Told.day(event.lastPublished()),
                Text.whole(lead.evidence()),
                Text.whole(lead.sentence()),
                lead.article().id(),
                text(lead.article().publisher()),
                lead.article().language(),
                text(lead.article().url()),
                lead.article().story(),
                lead.rule(),
                event.verdict());
    }

    private static @Nullable String name(RoleEntry role) {
        return role.name() == null ? role.text() : role.name();
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : Text.whole(text);
    }

    private static List<@Nullable String> texts(List<String> texts) {
        return each(texts, text -> text);
    }

    private static <T> List<@Nullable String> each(List<T> items, Function<T, @Nullable String> of) {
        List<@Nullable String> texts = new ArrayList<>();
        items.forEach(item -> texts.add(text(of.apply(item))));
        return Collections.unmodifiableList(texts);
    }

    /** The names of the columns. */
    static List<String> names() {
        return Arrays.stream(EventRow.class.getRecordComponents())
                .map(c -> c.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();
    }

    /** What stands in them: texts, numbers, flags, days, lists of texts, or null. */
    List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        for (var component : EventRow.class.getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(this));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(component.getName(), e);
            }
        }
        return values;
    }
}
