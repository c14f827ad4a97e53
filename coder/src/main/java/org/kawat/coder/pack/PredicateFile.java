package org.kawat.coder.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;

/** Reads the entries of a {@code .rules} file; the form is described in docs/predicates.md. */
final class PredicateFile {
    private static final Set<String> KEYS = new java.util.TreeSet<>(List.of(
            "root", "active", "passive", "verb", "noun", "object", "with", "source", "target", "mutual", "mode",
            "context", "cameo", "status", "type"));

    private final String language;
    private final PackFile file;
    private final Affixes affixes;
    private final Problems problems;
    private final List<Predicate> predicates = new ArrayList<>();
    private String id = "";
    private int idLine;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Predicate.Example> examples = new ArrayList<>();

    private PredicateFile(String language, PackFile file, Affixes affixes, Problems problems) {
        this.language = language;
        this.file = file;
        this.affixes = affixes;
        this.problems = problems;
    }

    static List<Predicate> read(String language, PackFile file, Affixes affixes, Problems problems) {
        PredicateFile reader = new PredicateFile(language, file, affixes, problems);
        int number = 0;
        for (String line : file.lines()) {
            reader.line(line.strip(), ++number);
        }
        reader.finish();
        return reader.predicates;
    }

    private void line(String line, int number) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        char first = line.charAt(0);
        if (first == '[' && line.endsWith("]") && line.indexOf(' ') < 0) {
            finish();
            id = language + "." + line.substring(1, line.length() - 1);
            idLine = number;
        } else if (id.isEmpty()) {
            problem(Problem.Code.BAD_ROW, number, "a line before the first entry", line, "an entry's id in brackets");
        } else if (first == '+' || first == '-' || first == '?' || first == '!') {
            Predicate.Example example = example(first, line.substring(1).strip(), number);
            if (example != null) {
                examples.add(example);
            }
        } else {
            keyValue(line, number);
        }
    }

    private void keyValue(String line, int number) {
        int gap = 0;
        while (gap < line.length() && !Character.isWhitespace(line.charAt(gap))) {
            gap++;
        }
        String key = line.substring(0, gap);
        if (!KEYS.contains(key)) {
            problem(Problem.Code.UNKNOWN_KEY, number, "unknown key", key, String.join(", ", KEYS));
            return;
        }
        // `# …` after a value is a remark; and a key given twice adds to itself
        String value = line.substring(gap).strip();
        int remark = value.indexOf(" #");
        value = remark < 0 ? value : value.substring(0, remark).strip();
        if (!value.equals("-") && !value.isEmpty()) {
            values.merge(key, value, (a, b) -> a + "|" + b);
        }
    }

    private Predicate.@Nullable Example example(char kind, String raw, int number) {
        Map<String, String> wanted = new TreeMap<>();
        String body = raw;
        if (body.startsWith("(") && body.indexOf('=') > 0 && body.indexOf('=') < Math.max(0, body.indexOf(')'))) {
            for (String pair : body.substring(1, body.indexOf(')')).split(",")) {
                String[] sides = pair.split("=", 2);
                wanted.put(sides[0].strip(), sides.length > 1 ? sides[1].strip() : "");
            }
            body = body.substring(body.indexOf(')') + 1).strip();
        }
        StringBuilder text = new StringBuilder();
        List<Predicate.Mark> marks = new ArrayList<>();
        int i = 0;
        while (i < body.length()) {
            String mark = markAt(body, i);
            if (mark != null) {
                int end = body.indexOf(']', i);
                int next = body.indexOf('[', i + 1);
                if (end < 0 || next >= 0 && next < end) {
                    problem(Problem.Code.BAD_EXAMPLE, number, "a bracket is not closed", body.substring(i), "]");
                    return null;
                }
                int begin = text.length();
                text.append(body, i + mark.length() + 2, end);
                marks.add(new Predicate.Mark(mark, begin, text.length()));
                i = end + 1;
            } else {
                text.append(body.charAt(i++));
            }
        }
        if (kind != '-' && kind != '!' && marks.stream().noneMatch(m -> m.name().equals("did"))) {
            problem(Problem.Code.BAD_EXAMPLE, number, "no [did …] in an example", raw, "[did …] round the verb");
            return null;
        }
        return new Predicate.Example(kind, text.toString(), marks, wanted, number);
    }

    private static @Nullable String markAt(String text, int at) {
        for (String mark : List.of("whom", "who", "did")) {
            if (text.startsWith("[" + mark + " ", at)) {
                return mark;
            }
        }
        return null;
    }

    private void finish() {
        if (id.isEmpty()) {
            return;
        }
        EventType type = type();
        List<Predicate.Form> forms = forms();
        if (forms.isEmpty()) {
            problem(Problem.Code.MISSING_KEY, idLine, "no word forms", "none", "root, active, passive, verb or noun");
        }
        long plus = examples.stream()
                .filter(e -> e.kind() == '+' || e.kind() == '?')
                .count();
        if (plus < 2 || plus == examples.size()) {
            problem(
                    Problem.Code.NO_EXAMPLE,
                    idLine,
                    "too few examples",
                    plus + " that hold, " + (examples.size() - plus) + " near misses",
                    "two and one at least");
        }
        if (type != null) {
            predicates.add(new Predicate(
                    id,
                    type,
                    forms,
                    fillers(values.get("object")),
                    with(values.get("with")),
                    places("source"),
                    places("target"),
                    oneOf("mutual", List.of("yes", "no")) == null ? null : "yes".equals(values.get("mutual")),
                    values.get("mode"),
                    split(values.get("context"), "[|,\\s]+"),
                    values.get("cameo"),
                    status(),
                    examples,
                    file.path(),
                    idLine));
        }
        id = "";
        values.clear();
        examples.clear();
    }

    private @Nullable EventType type() {
        String[] parts = id.split("\\.");
        String name =
                values.getOrDefault("type", parts.length > 1 ? parts[1] : "").toUpperCase(Locale.ROOT);
        for (EventType type : EventType.values()) {
            if (type.name().equals(name)) {
                return type;
            }
        }
        problem(Problem.Code.UNKNOWN_NAME, idLine, "no such event type", name, Arrays.toString(EventType.values()));
        return null;
    }

    private Event.@Nullable Status status() {
        List<String> names = Arrays.stream(Event.Status.values())
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .toList();
        String status = oneOf("status", names);
        return status == null ? null : Event.Status.valueOf(status.toUpperCase(Locale.ROOT));
    }

    /** The key's value; null where the entry has none, or none that may be. */
    private @Nullable String oneOf(String key, List<String> allowed) {
        String value = values.get(key);
        if (value != null && !allowed.contains(value)) {
            problem(Problem.Code.BAD_VALUE, idLine, "not a value of " + key, value, String.join("|", allowed));
            return null;
        }
        return value;
    }

    private List<Predicate.Form> forms() {
        List<Predicate.Form> forms = new ArrayList<>();
        for (String root : split(values.get("root"), "\\|")) {
            affixes.forms("active", root).forEach(f -> forms.add(new Predicate.Form(f, Predicate.Voice.ACTIVE)));
            affixes.forms("passive", root).forEach(f -> forms.add(new Predicate.Form(f, Predicate.Voice.PASSIVE)));
            forms.add(new Predicate.Form(root.replace("+", ""), Predicate.Voice.ROOT));
        }
        for (Map.Entry<String, Predicate.Voice> key : Map.of(
                        "active", Predicate.Voice.ACTIVE,
                        "passive", Predicate.Voice.PASSIVE,
                        "verb", Predicate.Voice.VERB,
                        "noun", Predicate.Voice.NOUN)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            for (String form : split(values.get(key.getKey()), "\\|")) {
                forms.add(new Predicate.Form(form.toLowerCase(Locale.ROOT), key.getValue()));
            }
        }
        return forms.stream().distinct().toList();
    }

    private List<Predicate.Filler> fillers(@Nullable String value) {
        List<Predicate.Filler> fillers = new ArrayList<>();
        for (String word : split(value, "\\|")) {
            boolean excluded = word.startsWith("!");
            String rest = excluded ? word.substring(1).strip() : word;
            boolean isClass = rest.startsWith("@");
            fillers.add(new Predicate.Filler(
                    (isClass ? rest.substring(1) : rest).toLowerCase(Locale.ROOT), isClass, excluded));
        }
        return fillers;
    }

    private Predicate.@Nullable With with(@Nullable String value) {
        if (value == null) {
            return null;
        }
        int gap = value.indexOf(' ');
        Place place = Place.named(gap < 0 ? value : value.substring(0, gap));
        if (place == null || gap < 0) {
            problem(Problem.Code.BAD_VALUE, idLine, "key with", value, "a place, then words or @class");
            return null;
        }
        return new Predicate.With(place, fillers(value.substring(gap + 1)));
    }

    private @Nullable List<Place> places(String key) {
        String value = values.get(key);
        if (value == null) {
            return null;
        }
        List<Place> places = new ArrayList<>();
        for (String name : split(value, "\\|")) {
            Place place = Place.named(name);
            if (place == null) {
                problem(Problem.Code.UNKNOWN_NAME, idLine, "key " + key, name, "a place of docs/predicates.md");
            } else {
                places.add(place);
            }
        }
        return places;
    }

    private static List<String> split(@Nullable String value, String at) {
        return value == null
                ? List.of()
                : Arrays.stream(value.split(at))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    private void problem(Problem.Code code, int line, String what, String found, String expected) {
        problems.add(new Problem(code, file.path(), line, id, what, found, expected, ""));
    }
}
