package org.kawat.app.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kawat.coder.Event;
import org.kawat.coder.Figure;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;

/**
 * Holds reports against gold: articles with the events, statements, figures and furniture that a careful reader finds in them.
 * Counts as the scorer of the gold that is kept outside of the repository does.
 */
final class Scorer {
    /** What is scored. */
    enum Measure {
        EVENTS,
        STATEMENTS,
        FIGURES,
        FURNITURE
    }

    /** Types whose events are between sides on one footing, however they are told. */
    private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE");

    private final Map<Measure, Tally> tallies = new EnumMap<>(Measure.class);
    private final List<String> faults = new ArrayList<>();

    Scorer() {
        for (Measure measure : Measure.values()) {
            tallies.put(measure, new Tally());
        }
    }

    Tally tally(Measure measure) {
        return tallies.get(measure);
    }

    /** Everything missed and everything false, a line each. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    void add(Object gold, Report report) {
        String id = (String) Json.get(gold, "id");
        events(id, Json.list(gold, "events"), report);
        if (has(gold, "statements")) {
            statements(id, Json.list(gold, "statements"), report);
        }
        if (has(gold, "figures")) {
            figures(id, Json.list(gold, "figures"), report);
        }
        if (has(gold, "furniture")) {
            furniture(id, Json.list(gold, "furniture"), report);
        }
    }

    private static boolean has(Object gold, String name) {
        return ((Map<?, ?>) gold).containsKey(name);
    }

    private void events(String id, List<?> gold, Report report) {
        Map<Dyads.Dyad, Event> found = new HashMap<>();
        for (Event event : report.events()) {
            dyads(event).forEach(dyad -> found.putIfAbsent(dyad, event));
        }
        Set<Dyads.Dyad> allowed = new HashSet<>();
        Set<Dyads.Dyad> seen = new HashSet<>();
        for (Object event : gold) {
            allowed.addAll(allowed(event));
            if (!(boolean) Json.get(event, "required")) {
                continue;
            }
            for (Dyads.Dyad first : dyads(event, types(event).get(0))) {
                if (seen.add(first)) {
                    boolean hit = anyType(event, first).stream().anyMatch(found::containsKey);
                    tally(Measure.EVENTS).wanted(hit);
                    fault(!hit, "missed", id, first + " «" + Json.get(event, "evidence") + "»");
                }
            }
        }
        Set<Dyads.Dyad> surplus = new TreeSet<>(found.keySet());
        surplus.removeAll(allowed);
        tally(Measure.EVENTS).alsoFound(surplus.size());
        surplus.forEach(dyad -> fault(
                true,
                "false",
                id,
                dyad + " by " + found.get(dyad).rule() + " «"
                        + text(found.get(dyad).evidence(), report) + "»"));
    }

    private static Set<Dyads.Dyad> dyads(Event event) {
        return Dyads.of(event.type().name(), codes(event.sources()), codes(event.targets()), event.mutual());
    }

    private static List<String> codes(List<Event.Role> roles) {
        return roles.stream()
                .map(role -> role.code() == null ? "-" : role.code())
                .toList();
    }

    private static Set<Dyads.Dyad> dyads(Object gold, String type) {
        boolean mutual = (boolean) Json.get(gold, "mutual");
        return Dyads.of(type, strings(Json.list(gold, "source")), strings(Json.list(gold, "target")), mutual);
    }

    private static List<String> types(Object gold) {
        return Json.get(gold, "type") instanceof List<?> list
                ? strings(list)
                : List.of((String) Json.get(gold, "type"));
    }

    private static List<String> strings(List<?> list) {
        return list.stream().map(String.class::cast).toList();
    }

    /** The dyad in each of the types that the gold accepts; of a mutual event, the other way about too. */
    private static Set<Dyads.Dyad> anyType(Object gold, Dyads.Dyad first) {
        Set<Dyads.Dyad> same = new HashSet<>();
        for (String type : types(gold)) {
            Dyads.Dyad dyad = new Dyads.Dyad(type, first.source(), first.target());
            same.add(dyad);
            if ((boolean) Json.get(gold, "mutual")) {
                same.add(dyad.swapped());
            }
        }
        return same;
    }

    /** What is no false find: a mutual act may also be told from one side, or the other way about. */
    private static Set<Dyads.Dyad> allowed(Object gold) {
        Set<Dyads.Dyad> allowed = new HashSet<>();
        boolean mutual = (boolean) Json.get(gold, "mutual")
                || MUTUAL.contains(types(gold).get(0));
        for (String type : types(gold)) {
            for (Dyads.Dyad dyad : dyads(gold, type)) {
                allowed.add(dyad);
                if (mutual) {
                    allowed.add(dyad.swapped());
                }
            }
        }
        return allowed;
    }

    private void statements(String id, List<?> gold, Report report) {
        List<Statement> left = new ArrayList<>(report.statements());
        for (Object wanted : gold) {
            String speaker = (String) Json.get(wanted, "speaker");
            String words = (String) Json.get(wanted, "text");
            Statement hit = left.stream()
                    .filter(s -> covers(words, text(s.span(), report)) && isSameName(speaker, s.speaker()))
                    .findFirst()
                    .orElse(null);
            tally(Measure.STATEMENTS).wanted(hit != null);
            fault(hit == null, "missed", id, "statement of " + speaker + " «" + words + "»");
            left.remove(hit);
        }
        tally(Measure.STATEMENTS).alsoFound(left.size());
        left.forEach(
                s -> fault(true, "false", id, "statement of " + s.speaker() + " «" + text(s.span(), report) + "»"));
    }

    private void figures(String id, List<?> gold, Report report) {
        List<String> left = new ArrayList<>();
        for (Figure figure : report.figures()) {
            left.add(amount(figure.value(), figure.unit()));
        }
        for (Object wanted : gold) {
            String amount = amount((BigDecimal) Json.get(wanted, "value"), (String) Json.get(wanted, "unit"));
            boolean hit = left.remove(amount);
            tally(Measure.FIGURES).wanted(hit);
            fault(!hit, "missed", id, "figure " + amount + " «" + Json.get(wanted, "evidence") + "»");
        }
        tally(Measure.FIGURES).alsoFound(left.size());
        left.forEach(amount -> fault(true, "false", id, "figure " + amount));
    }

    private static String amount(BigDecimal value, String unit) {
        return value.setScale(4, RoundingMode.HALF_EVEN).toPlainString() + " " + unit;
    }

    private void furniture(String id, List<?> gold, Report report) {
        String body = text(report, true);
        String other = text(report, false);
        List<String> lines = strings(gold).stream().map(String::strip).toList();
        for (String line : lines) {
            boolean hit = other.contains(line) && !body.contains(line);
            tally(Measure.FURNITURE).wanted(hit);
            fault(!hit, "missed", id, "furniture «" + line + "»");
        }
        for (Paragraph paragraph : report.paragraphs()) {
            String text = text(paragraph.span(), report).strip();
            boolean known = lines.stream().anyMatch(line -> line.contains(text) || text.contains(line));
            if (paragraph.kind() != Paragraph.Kind.BODY && !known) {
                tally(Measure.FURNITURE).alsoFound(1);
                fault(true, "false", id, "furniture «" + text + "»");
            }
        }
    }

    private static String text(Report report, boolean body) {
        return report.paragraphs().stream()
                .filter(p -> body == (p.kind() == Paragraph.Kind.BODY))
                .map(p -> text(p.span(), report))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Span span, Report report) {
        return span.of(report.article().text());
    }

    private void fault(boolean is, String kind, String id, String what) {
        if (is) {
            faults.add(kind + " " + id + ": " + what.replaceAll("\\s+", " "));
        }
    }

    /** Whether the text found has nearly all words of the gold's and not too many others. */
    private static boolean covers(String gold, String found) {
        List<String> wanted = words(gold);
        List<String> has = words(found);
        int common = common(wanted, has);
        return common >= 0.8 * wanted.size() && common >= 0.6 * has.size();
    }

    /** Whether one name has all words of the other, or two of them at least. */
    private static boolean isSameName(String gold, String found) {
        List<String> wanted = words(gold);
        List<String> has = words(found);
        int common = common(wanted, has);
        boolean whole = common == wanted.size() || common == has.size();
        boolean two = new HashSet<>(wanted).stream().filter(has::contains).count() >= 2;
        return common > 0 && (whole || two);
    }

    private static int common(List<String> wanted, List<String> has) {
        List<String> left = new ArrayList<>(has);
        return (int) wanted.stream().filter(left::remove).count();
    }

    private static List<String> words(String text) {
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        return List.of(lower.split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
