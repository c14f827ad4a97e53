package org.kawat.app.view;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are printed round what was read, in the language of the person who reads. */
public final class Labels {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d)(?::([^|}]*)\\|([^}]*))?}");

    private final Map<String, String> words;

    private Labels(Map<String, String> words) {
        this.words = words;
    }

    /** The labels of that language; English where there are none. */
    public static Labels of(String language) {
        return of(language, List.of("org.kawat.app.view.labels"));
    }

    /**
     * The labels of that language in all of these files together; English where there are none.
     *
     * @param bundles names of resource bundles; a label that stands in two is that of the later
     */
    public static Labels of(String language, List<String> bundles) {
        Locale locale = language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language);
        // Without this, the language of the machine would step in for one that is not there.
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Map<String, String> words = new HashMap<>();
        for (String name : bundles) {
            ResourceBundle bundle = ResourceBundle.getBundle(name, locale, control);
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        }
        return new Labels(words);
    }

    private String word(String key) {
        String word = words.get(key);
        if (word == null) {
            throw new MissingResourceException("there is no label " + key, Labels.class.getName(), key);
        }
        return word;
    }

    /** The label, with {0}, {1} … replaced. */
    public String get(String key, Object... values) {
        String label = word(key);
        for (int i = 0; i < values.length; i++) {
            label = label.replace("{" + i + "}", values[i].toString());
        }
        return label;
    }

    /** The label, with {0}, {1} replaced by the sides, and {0:attacks|attack} by what agrees with their number. */
    List<Piece> sentence(String key, Side... sides) {
        String label = word(key);
        List<Piece> pieces = new ArrayList<>();
        StringBuilder deed = new StringBuilder();
        Matcher hole = HOLE.matcher(label);
        int from = 0;
        while (hole.find()) {
            deed.append(label, from, hole.start());
            from = hole.end();
            Side side = sides[Integer.parseInt(hole.group(1))];
            if (hole.group(2) != null) {
                deed.append(side.number() == 1 ? hole.group(2) : hole.group(3));
            } else {
                deed(pieces, deed);
                pieces.addAll(side.pieces());
            }
        }
        deed(pieces, deed.append(label, from, label.length()));
        return pieces;
    }

    private static void deed(List<Piece> pieces, StringBuilder words) {
        if (!words.isEmpty()) {
            pieces.add(Piece.of(Piece.Kind.DEED, words.toString()));
            words.setLength(0);
        }
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The label of a value of an enum or of a closed list; the value itself where there is no label. */
    public String value(String list, String value) {
        String key = list + "." + value;
        return has(key) ? get(key) : value;
    }

    /** "A, B and C". */
    public String join(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        String head = String.join(", ", items.subList(0, items.size() - 1));
        return get("list.and", head, items.get(items.size() - 1));
    }

    /** The number with the marks of the language. */
    public String number(BigDecimal value) {
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        int sign = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        StringBuilder s = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int i = s.length() - 3; i > sign; i -= 3) {
            s.insert(i, get("number.grouping"));
        }
        return point < 0 ? s.toString() : s + get("number.decimal") + plain.substring(point + 1);
    }

    /** So many seconds in days, hours and minutes. */
    public String duration(long seconds) {
        Duration d = Duration.ofSeconds(seconds);
        List<String> parts = new ArrayList<>();
        part(parts, d.toDays(), "duration.days");
        part(parts, d.toHoursPart(), "duration.hours");
        part(parts, d.toMinutesPart(), "duration.minutes");
        part(parts, d.toSecondsPart(), "duration.seconds");
        return String.join(" ", parts);
    }

    private void part(List<String> parts, long number, String key) {
        if (number > 0) {
            parts.add(get(key, number));
        }
    }
}
