package org.kawat.app.desk.relations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;

/**
 * A stretch of time that a page offers.
 *
 * @param chosen whether the page shows it
 */
public record Preset(String label, String address, boolean chosen) {
    private static final int DAYS = 30;

    /** The last days of the ledger, its last year, and all: the ledger need not reach to today. */
    static List<Preset> of(Choice choice, @Nullable LocalDate newest, Labels labels, Function<Choice, String> address) {
        List<Preset> presets = new ArrayList<>();
        if (newest != null) {
            Choice days = choice.within(newest.minusDays(DAYS - 1).toString(), newest.toString());
            Choice year = choice.within(String.valueOf(newest.getYear()), String.valueOf(newest.getYear()));
            presets.add(of(labels.get("preset.days", DAYS), days, choice, address));
            presets.add(of(String.valueOf(newest.getYear()), year, choice, address));
        }
        presets.add(of(labels.get("preset.all"), choice.within(null, null), choice, address));
        return presets;
    }

    private static Preset of(String label, Choice time, Choice asked, Function<Choice, String> address) {
        return new Preset(label, address.apply(time), time.isSameTime(asked));
    }

    /** The day of the newest event that counts; null where none has a day. */
    static @Nullable LocalDate newest(LedgerQuery ledger, Choice choice) {
        EventFilter counted = EventFilter.builder().statuses(choice.statuses()).build();
        List<EventEntry> events = ledger.events(counted, Paging.first(1)).items();
        return events.isEmpty() ? null : day(events.get(0));
    }

    private static @Nullable LocalDate day(EventEntry event) {
        String iso = event.day() != null ? event.day() : event.date();
        try {
            return iso == null ? null : LocalDate.parse(iso);
        } catch (DateTimeException e) {
            return null; // a month or a year
        }
    }
}
