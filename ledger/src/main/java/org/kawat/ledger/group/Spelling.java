package org.kawat.ledger.group;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kawat.ledger.store.Folding;

/** Names in the spellings of different papers: Zelensky, Zelenskyy, Zelenskiy; Kyiv, Kiev; Soekarno, Sukarno. */
final class Spelling {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final int SHORTEST = 3;
    private static final int ONE_MAY_DIFFER = 5;

    private Spelling() {}

    /** The words of a name, in a form that is the same for most spellings. */
    static List<String> words(String name) {
        return Stream.of(BETWEEN.split(Folding.plain(name)))
                .filter(w -> w.length() >= SHORTEST)
                .map(Spelling::skeleton)
                .toList();
    }

    static String skeleton(String word) {
        String same = word.replace("kh", "h")
                .replace("ck", "k")
                .replace("ph", "f")
                .replace("oe", "u")
                .replace("tj", "c")
                .replace("dj", "j")
                .replace('y', 'i')
                .replace('w', 'v')
                .replace('q', 'k');
        return DOUBLED.matcher(same).replaceAll("$1");
    }

    /** Whether one word of the one name is a word of the other, but for a letter. */
    static boolean alike(List<String> one, List<String> other) {
        for (String a : one) {
            for (String b : other) {
                if (alike(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean alike(String one, String other) {
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= ONE_MAY_DIFFER && isOneEditAway(one, other);
    }

    private static boolean isOneEditAway(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        int from = longer.length() == shorter.length() ? same + 1 : same;
        return longer.substring(same + 1).equals(shorter.substring(from));
    }
}
