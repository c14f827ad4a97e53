package org.kawat.ledger.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.group.When.Precise;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Insert;
import org.kawat.ledger.store.Names;

/** Makes an event of its reports: what most of them say, and what they differ on. */
final class EventMaker {
    private final Database database;
    private final Insert rows = new Insert(
            "event",
            "id, key, lead, type, mode, status, mutual, date, day, day_from, week, month, year, sort_day, place, channel,"
                    + " duration, said_by, cameo, goldstein, quad, verdict, reports, articles, differences, first_published,"
                    + " last_published");
    private final Insert dyads = new Insert(
            "event_dyad",
            "event_id, source, target, mutual, sort_day, type, quad, status, verdict, goldstein, reports");
    private final Insert said =
            new Insert("difference", "event_id, field, value, reports, report_id, begin_offset, end_offset, text");

    // The words of names that were held against others, since this takes longer than holding them.
    private final Map<String, List<String>> spelt = new HashMap<>();

    EventMaker(Database database) {
        this.database = database;
    }

    /** The time that an event is counted in. */
    private record Time(
            @Nullable String date,
            @Nullable String day,
            @Nullable String from,
            @Nullable String week,
            @Nullable String month,
            @Nullable String year,
            String sort) {
        static Time of(@Nullable String date, @Nullable String published) {
            When when = When.of(date);
            if (date != null && when.precise() == Precise.COARSE) {
                LocalDate first = LocalDate.ofEpochDay(when.first());
                LocalDate last = LocalDate.ofEpochDay(when.last());
                boolean oneMonth = first.withDayOfMonth(1).equals(last.withDayOfMonth(1));
                boolean oneWeek = When.week(first).equals(When.week(last));
                return new Time(
                        date,
                        null,
                        null,
                        oneWeek ? When.week(first) : null,
                        oneMonth ? first.toString().substring(0, 7) : null,
                        first.getYear() == last.getYear() ? first.toString().substring(0, 4) : null,
                        date.length() <= 7 ? date : first.toString());
            }
            String day = when.precise() == Precise.DAY ? date : published;
            if (day == null) {
                return new Time(date, null, null, null, null, null, "");
            }
            String week = When.week(LocalDate.parse(day));
            String from = when.precise() == Precise.DAY ? "text" : "published";
            return new Time(date, day, from, week, day.substring(0, 7), day.substring(0, 4), day);
        }
    }

    /** Makes the event that these are the reports of, the earliest first, and tells its number. */
    long make(List<Member> members) {
        String type = commonest(members, m -> m.type()).orElseThrow();
        String status = status(members);
        String date = date(members);
        long id = number(members);
        Member lead = lead(members, type, status, date);
        List<Differences.Said> differences = new Differences(database, spelt).of(members);
        boolean mutual = commonest(members, m -> m.mutual()).orElse(false);
        Time time = Time.of(date, published(members).findFirst().orElse(null));
        rows.row(
                id,
                members.get(0).key(),
                lead.id(),
                type,
                commonest(members, m -> m.mode()).orElse(null),
                status,
                mutual,
                time.date,
                time.day,
                time.from,
                time.week,
                time.month,
                time.year,
                time.sort,
                commonest(members, m -> m.place()).orElse(null),
                commonest(members, m -> m.channel()).orElse(null),
                commonest(members, m -> m.duration()).orElse(null),
                lead.saidBy(),
                lead.cameo(),
                lead.goldstein(),
                lead.quad(),
                verdict(members),
                members.size(),
                members.stream().map(Member::article).distinct().count(),
                differences.stream().map(Differences.Said::field).distinct().count(),
                published(members).findFirst().orElse(null),
                published(members).reduce((a, b) -> b).orElse(null));
        pairs(members, lead, mutual)
                .forEach(pair -> dyads.row(
                        id,
                        pair.source(),
                        pair.target(),
                        mutual,
                        time.sort,
                        type,
                        lead.quad(),
                        status,
                        verdict(members),
                        lead.goldstein(),
                        members.size()));
        differences.forEach(difference -> write(id, difference));
        move(members, id);
        return id;
    }

    // That of the event that most of them are of already, so that few are moved; it is always that of one of them.
    private static long number(List<Member> members) {
        Set<Long> own = new HashSet<>();
        members.forEach(m -> own.add(m.id()));
        return commonest(members, m -> own.contains(m.event()) ? m.event() : null)
                .orElse(members.get(0).id());
    }

    private void move(List<Member> members, long event) {
        List<Long> moved =
                members.stream().filter(m -> m.event() != event).map(Member::id).toList();
        if (!moved.isEmpty()) {
            database.run(
                    "UPDATE report SET event_id = ? WHERE id IN (SELECT value FROM json_each(?))",
                    event,
                    Database.numbers(moved));
        }
    }

    /** Forgets what was made and not written. */
    void forget() {
        rows.clear();
        dyads.clear();
        said.clear();
        spelt.clear();
    }

    /** Writes what was made. */
    void write() {
        rows.into(database);
        dyads.into(database);
        said.into(database);
    }

    private static Stream<String> published(List<Member> members) {
        return members.stream().flatMap(m -> Optional.ofNullable(m.published()).stream());
    }

    private static <T> Optional<T> commonest(List<Member> members, Field<T> field) {
        if (members.size() == 1) {
            return Optional.ofNullable(field.of(members.get(0)));
        }
        Tally<T> tally = new Tally<>();
        members.forEach(m -> tally.add(field.of(m)));
        return tally.commonest();
    }

    private interface Field<T> {
        @Nullable
        T of(Member member);
    }

    // What somebody has seen happen is no plan any more.
    private static String status(List<Member> members) {
        String actual = Names.of(Status.ACTUAL);
        String commonest = commonest(members, m -> m.status()).orElseThrow();
        boolean happened = members.stream().anyMatch(m -> m.status().equals(actual));
        return commonest.equals(Names.of(Status.PLANNED)) && happened ? actual : commonest;
    }

    private static @Nullable String date(List<Member> members) {
        Tally<String> days = new Tally<>();
        Tally<String> others = new Tally<>();
        for (Member member : members) {
            Tally<String> tally = When.of(member.date()).precise() == Precise.DAY ? days : others;
            tally.add(member.date());
        }
        return days.commonest().or(others::commonest).orElse(null);
    }

    private static Member lead(List<Member> members, String type, String status, @Nullable String date) {
        Comparator<Member> best = Comparator.<Member>comparingInt(m -> m.type().equals(type) ? 0 : 1)
                .thenComparingInt(m -> m.status().equals(status) ? 0 : 1)
                .thenComparingInt(m -> date == null || date.equals(m.date()) ? 0 : 1)
                .thenComparingInt(m -> -m.richness())
                .thenComparing(Comparator.naturalOrder());
        return members.stream().min(best).orElseThrow();
    }

    private static @Nullable String verdict(List<Member> members) {
        Tally<String> verdicts = new Tally<>();
        members.forEach(m -> verdicts.add(m.verdict()));
        return verdicts.has("amended") ? "amended" : verdicts.commonest().orElse(null);
    }

    /** The pairs that at least half of those reports have that name both sides; else those of the lead. */
    private static TreeSet<Member.Pair> pairs(List<Member> members, Member lead, boolean mutual) {
        Tally<Member.Pair> pairs = new Tally<>();
        int whole = 0;
        for (Member member : members) {
            whole += member.pairs().stream().anyMatch(Member.Pair::isWhole) ? 1 : 0;
            member.pairs().stream()
                    .map(p -> mutual ? p.inOrder() : p)
                    .distinct()
                    .forEach(pairs::add);
        }
        int half = whole;
        TreeSet<Member.Pair> kept = new TreeSet<>();
        pairs.counts().forEach((pair, count) -> {
            if (half > 0 && pair.isWhole() && 2 * count >= half) {
                kept.add(pair);
            }
        });
        if (kept.isEmpty()) {
            lead.pairs().forEach(p -> kept.add(mutual ? p.inOrder() : p));
        }
        return kept;
    }

    private void write(long event, Differences.Said difference) {
        said.row(
                event,
                difference.field(),
                difference.value(),
                difference.reports(),
                difference.report(),
                difference.span().begin(),
                difference.span().end(),
                difference.words());
    }
}
