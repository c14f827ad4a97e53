package org.kawat.coder.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All predicates of a language, found by their word forms, and the classes of nouns that they name. */
public final class PredicateBook {
    /** A form that was found, and the predicate that it belongs to. */
    public record Use(Predicate predicate, Predicate.Voice voice) {}

    private final List<Predicate> predicates = new ArrayList<>();
    private final PhraseTrie<Use> forms = new PhraseTrie<>();
    private final Map<String, Set<String>> classes = new HashMap<>();

    private PredicateBook() {}

    public static PredicateBook of(Pack pack, Affixes affixes, Problems problems) {
        PredicateBook book = new PredicateBook();
        for (Table.Row row : Table.of(pack, "classes.tsv", List.of("class", "words"), problems)
                .rows()) {
            Set<String> words = book.classes.computeIfAbsent(row.get("class"), c -> new TreeSet<>());
            row.list("words").forEach(w -> words.add(w.toLowerCase(Locale.ROOT)));
        }
        Map<String, Predicate> byId = new LinkedHashMap<>();
        for (PackFile file : pack.under("predicates")) {
            Map<String, Predicate> ofFile = new LinkedHashMap<>();
            for (Predicate predicate : PredicateFile.read(pack.code(), file, affixes, problems)) {
                Predicate first = ofFile.put(predicate.id(), predicate);
                Predicate elsewhere = byId.get(predicate.id());
                boolean other = elsewhere != null && !nameOf(elsewhere.path()).equals(nameOf(file.path()));
                first = first == null && other ? elsewhere : first;
                if (first != null) {
                    problems.add(new Problem(
                            Problem.Code.DUPLICATE_ID,
                            file.path(),
                            predicate.line(),
                            predicate.id(),
                            "two entries of one id",
                            "another in " + nameOf(first.path()) + ":" + first.line(),
                            "ids that differ",
                            ""));
                }
            }
            byId.putAll(ofFile); // an entry in an overlay's file of the same name replaces ours of the same id
        }
        for (Predicate predicate : byId.values()) {
            book.add(predicate, problems);
        }
        return book;
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void add(Predicate predicate, Problems problems) {
        predicates.add(predicate);
        for (Predicate.Form form : predicate.forms()) {
            forms.add(form.text(), new Use(predicate, form.voice()));
        }
        List<Predicate.Filler> fillers = new ArrayList<>(predicate.object());
        if (predicate.with() != null) {
            fillers.addAll(predicate.with().fillers());
        }
        for (Predicate.Filler filler : fillers) {
            if (filler.isClass() && !classes.containsKey(filler.text())) {
                problems.add(new Problem(
                        Problem.Code.UNKNOWN_NAME,
                        predicate.path(),
                        predicate.line(),
                        predicate.id(),
                        "no such class of nouns",
                        "@" + filler.text(),
                        "a class of classes.tsv",
                        ""));
            }
        }
    }

    public List<Predicate> predicates() {
        return List.copyOf(predicates);
    }

    /** Predicates by their word forms. */
    public PhraseTrie<Use> forms() {
        return forms;
    }

    /** Whether any word or phrase of the class stands in the text, whose words have blanks round them. */
    public boolean anyIn(String className, String text) {
        return classes.getOrDefault(className, Set.of()).stream().anyMatch(w -> text.contains(" " + w + " "));
    }

    /** Whether the noun (lower case, one or more words) belongs to the class. */
    public boolean isIn(String className, String noun) {
        return classes.getOrDefault(className, Set.of()).contains(noun);
    }
}
