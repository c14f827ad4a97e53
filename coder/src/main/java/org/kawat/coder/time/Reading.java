package org.kawat.coder.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.number.Phrases;
import org.kawat.coder.page.Page;
import org.kawat.coder.text.Token;
import org.kawat.coder.time.Construction.Filled;
import org.kawat.coder.time.Construction.Meaning;
import org.kawat.coder.time.DateMention.Role;
import org.kawat.coder.time.Resolver.Direction;

/** One article's dates while they are being read. */
final class Reading {
    /** How far back a word that says "to come" is looked for; a clause is seldom longer. */
    private static final int REACH = 20;

    private static final int SINCE_REACH = 5;

    private final Words words;
    private final Scanner scanner;
    private final Resolver resolver;
    private final Set<Integer> citeEnds = new HashSet<>();
    private final List<DateMention> mentions = new ArrayList<>();

    Reading(Page page, Words words, Scanner scanner, Resolver resolver) {
        this.words = words;
        this.scanner = scanner;
        this.resolver = resolver;
        page.cites().forEach(c -> citeEnds.add(c.phrase().end()));
    }

    List<DateMention> mentions() {
        return List.copyOf(mentions);
    }

    void sentence(int index, List<Token> tokens) {
        List<Found> all = scanner.scan(tokens);
        boolean hasDay = all.stream().anyMatch(f -> f.get("day") != null || f.get("weekday") != null);
        int first = mentions.size();
        Found previous = null;
        for (int i = 0; i < all.size(); i++) {
            Found f = all.get(i);
            if (hasDay && tellsOfEvent(f)) {
                continue;
            }
            Role role = role(tokens, f);
            boolean counted = beside(tokens, i == 0 ? null : all.get(i - 1), f) || happens(tokens, f);
            When when = tellsOfEvent(f) ? resolver.event(f, counted) : null;
            when = when == null ? resolver.resolve(f, direction(tokens, f, role), sharedYear(tokens, all, i)) : when;
            if (when == null) {
                continue;
            }
            boolean range =
                    previous != null && mentions.size() > first && linked(tokens, previous.to(), f.from(), false);
            if (range) {
                DateMention before = mentions.remove(mentions.size() - 1);
                mentions.add(new DateMention(
                        index, before.span(), before.value(), before.role(), before.weekday(), when.iso()));
                role = Role.UNTIL;
            }
            add(index, tokens, f, when, role);
            previous = f;
        }
    }

    /** Whether the date stands straight before the other, with no more than a comma between them. */
    private static boolean beside(List<Token> tokens, @Nullable Found date, Found f) {
        return date != null
                && date.to() == f.from() - 1
                && tokens.get(date.to()).kind() == Token.Kind.COMMA;
    }

    /** "That came a day after the vote": what came has been told with its day, and the vote was before it. */
    private boolean happens(List<Token> tokens, Found f) {
        return f.construction().meaning() == Meaning.AFTER_EVENT
                && f.from() > 0
                && words.is("happens", tokens.get(f.from() - 1));
    }

    /** Whether the token is quoted: what is said of a day is no time that the report counts on from. */
    private static boolean quoted(List<Token> tokens, int at) {
        int open = 0;
        for (int i = 0; i < at; i++) {
            Token.Kind kind = tokens.get(i).kind();
            open += kind == Token.Kind.OPEN_QUOTE ? 1 : kind == Token.Kind.CLOSE_QUOTE ? -1 : 0;
        }
        return open > 0;
    }

    private void add(int index, List<Token> tokens, Found f, When when, Role role) {
        boolean counts = f.construction().meaning() != Meaning.DAY || !quoted(tokens, f.from());
        if (counts) {
            resolver.name(when, role == Role.SINCE);
        }
        // brackets around all of the date are not its own
        int bracket = tokens.get(f.from()).kind() == Token.Kind.OPEN_BRACKET ? 1 : 0;
        Span whole = tokens.get(f.from() + bracket)
                .span()
                .cover(tokens.get(lastToken(f, tokens, bracket)).span());
        Integer weekday = when.unit() == ChronoUnit.DAYS && f.get("day") != null ? f.get("weekday") : null;
        When last = last(f, when);
        Span second = last == null ? null : second(f, tokens, whole);
        if (last == null || second == null) {
            mentions.add(new DateMention(index, whole, when.iso(), role, weekday, null));
            return;
        }
        resolver.name(last, false);
        int end = firstEnd(f, tokens);
        mentions.add(new DateMention(index, new Span(whole.begin(), end), when.iso(), role, weekday, last.iso()));
        mentions.add(new DateMention(index, second, last.iso(), Role.UNTIL, null, null));
    }

    /** The end of a range that is printed in one piece ("5-7 Mei 2024", "2019-2023"), or null. */
    private static @Nullable When last(Found f, When when) {
        Integer day = f.get("last-day");
        Integer year = f.get("last-year");
        if (year != null) {
            return When.year(year);
        }
        if (day == null || when.unit() != ChronoUnit.DAYS || day > when.date().lengthOfMonth()) {
            return null;
        }
        return When.day(when.date().withDayOfMonth(day));
    }

    private static int lastToken(Found f, List<Token> tokens, int bracket) {
        boolean closed = tokens.get(f.to() - 1).kind() == Token.Kind.CLOSE_BRACKET;
        return f.to() - 1 - (closed ? bracket : 0);
    }

    /** The end of the day or year that a range begins with. */
    private static int firstEnd(Found f, List<Token> tokens) {
        Filled first = f.slot("last-day") != null ? f.slot("day") : f.slot("year");
        return tokens.get((first == null ? f.to() : first.to()) - 1).span().end();
    }

    private static @Nullable Span second(Found f, List<Token> tokens, Span whole) {
        Filled last = f.slot("last-day") != null ? f.slot("last-day") : f.slot("last-year");
        if (last == null) {
            return null;
        }
        return new Span(tokens.get(last.from()).span().begin(), whole.end());
    }

    /**
     * "Selasa (21/1/2025), sehari setelah pelantikan": beside a day, such an offset tells when the event it names was,
     * not a further date. That event's day is not printed.
     */
    private static boolean tellsOfEvent(Found f) {
        Meaning meaning = f.construction().meaning();
        return meaning == Meaning.BEFORE_EVENT || meaning == Meaning.AFTER_EVENT;
    }

    /** The year printed with a date that this one is joined to ("28 Mei hingga 3 Juni 2024"), or null. */
    private @Nullable Integer sharedYear(List<Token> tokens, List<Found> all, int i) {
        Found f = all.get(i);
        if (f.get("month") == null || f.get("year") != null) {
            return null;
        }
        for (int j = i + 1; j < Math.min(all.size(), i + REACH); j++) {
            Found next = all.get(j);
            Integer month = next.get("month");
            if (month == null || !linked(tokens, all.get(j - 1).to(), next.from(), true)) {
                return null;
            }
            Integer year = next.get("year") == null ? resolver.year(next) : next.get("year");
            if (year != null) {
                return month < f.get("month") ? year - 1 : year;
            }
        }
        return null;
    }

    /** Whether only a word of a range stands there; for a list, a comma or a word of a list will do. */
    private boolean linked(List<Token> tokens, int from, int to, boolean list) {
        int at = from;
        boolean linked = false;
        while (at < to) {
            Phrases.Match<Integer> m = words.longest("range", tokens, at);
            if (m != null && (m.value() == 1 || list)) {
                linked = true;
                at = m.to();
            } else if (list && tokens.get(at).kind() == Token.Kind.COMMA) {
                linked = true;
                at++;
            } else if (linked && words.is("link", tokens.get(at))) {
                at++;
            } else {
                return false;
            }
        }
        return linked && at == to;
    }

    private Role role(List<Token> tokens, Found f) {
        int at = f.from() - 1;
        while (at >= 0 && f.from() - at < 5 && joins(tokens.get(at))) {
            at--;
        }
        if (at >= 0 && citeEnds.contains(tokens.get(at).span().end())) {
            return Role.REPORT;
        }
        at = f.from() - 1;
        while (at >= 0 && (words.is("link", tokens.get(at)) || words.is("edge", tokens.get(at)))) {
            at--;
        }
        if (at >= 0 && words.is("until", tokens.get(at))) {
            return Role.UNTIL;
        }
        return sinceSome(tokens, f.from(), false) ? Role.SINCE : Role.EVENT;
    }

    /**
     * Whether the date is what something has lasted since, or the day of the event that it has ("sejak dilantik pada 20
     * Oktober").
     */
    private boolean sinceSome(List<Token> tokens, int from, boolean past) {
        for (int at = from - 1; at >= 0 && from - at <= SINCE_REACH; at--) {
            Integer since = words.value("since", tokens.get(at));
            if (since != null) {
                return !past || since < 0;
            }
            if (!tokens.get(at).isWord()) {
                return false;
            }
        }
        return false;
    }

    private boolean joins(Token t) {
        return t.kind() == Token.Kind.COMMA || t.kind() == Token.Kind.OPEN_BRACKET || words.is("link", t);
    }

    private Direction direction(List<Token> tokens, Found f, Role role) {
        Filled side = f.slot("side");
        if (side != null && side.value() != 0) {
            return side.value() < 0 ? Direction.PAST : Direction.FUTURE;
        }
        if (role == Role.SINCE && sinceSome(tokens, f.from(), true)) {
            return Direction.PAST;
        }
        if (toCome(tokens, f.from())) {
            return Direction.FUTURE;
        }
        return role == Role.UNTIL && f.get("month") != null ? Direction.NEAREST : Direction.UNTOLD;
    }

    /**
     * Whether the token is one of the commas around a place ("di Istanbul, Turkiye, pada 25 Oktober"), which end no
     * clause.
     */
    private boolean aroundPlace(List<Token> tokens, int comma, int from) {
        Token next = tokens.get(comma + 1);
        boolean name = (next.kind() == Token.Kind.WORD && next.capital()) || words.is("link", next);
        return tokens.get(comma).kind() == Token.Kind.COMMA && comma + 1 < from && name;
    }

    /** Whether a word before the date, in the same clause, says that it is still to come. */
    private boolean toCome(List<Token> tokens, int from) {
        for (int at = from - 1; at >= 0 && from - at <= REACH; at--) {
            Token t = tokens.get(at);
            if (words.is("future", t)) {
                return true;
            }
            boolean within = t.isWord() || t.kind() == Token.Kind.NUMBER || aroundPlace(tokens, at, from);
            if (words.is("present", t) || !within) {
                return false;
            }
        }
        return false;
    }
}
