package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.group.TypeTable.Kind;
import org.kawat.ledger.group.When.Precise;

/**
 * Holds two reports of events against each other. It is the same whichever of the two comes first, and depends on nothing but
 * the two: so who belongs together depends on what reports there are, and not on when they came. docs/ledger.md has the points.
 */
final class Comparison {
    /** The score of two that are not taken for reports of one act. */
    static final int UNLIKE = Integer.MIN_VALUE;

    private static final int DAYS_APART = 4;
    private static final int FEW_WORDS = 3;
    private final TypeTable types;
    private final Traits one;
    private final Traits other;
    private final Kind kind;
    // Null where nobody asks why: most that are held against each other are not alike, and putting it in words takes
    // longer than finding it.
    private final @Nullable List<String> evidence;
    private int score;
    private @Nullable String ruledOut;

    private Comparison(TypeTable types, Traits one, Traits other, @Nullable List<String> evidence) {
        this.types = types;
        this.one = one;
        this.other = other;
        this.evidence = evidence;
        Kind a = types.row(one.type()).kind();
        Kind b = types.row(other.type()).kind();
        this.kind =
                a == Kind.TALK && b == Kind.TALK ? Kind.TALK : a == Kind.WORD || b == Kind.WORD ? Kind.WORD : Kind.DEED;
    }

    static Likeness of(TypeTable types, Traits one, Traits other) {
        List<String> evidence = new ArrayList<>();
        Comparison comparison = new Comparison(types, one, other, evidence);
        comparison.compare();
        return new Likeness(comparison.ruledOut, comparison.score, comparison.need(), evidence);
    }

    /** The score of two that are taken for reports of one act, else {@link #UNLIKE}; why, is not put in words. */
    static int score(TypeTable types, Traits one, Traits other) {
        if (one.type() != other.type() && !types.near(one.type(), other.type())) {
            return UNLIKE;
        }
        Comparison comparison = new Comparison(types, one, other, null);
        comparison.compare();
        return comparison.ruledOut == null && comparison.score >= comparison.need() ? comparison.score : UNLIKE;
    }

    private void compare() {
        type();
        if (goesOn()) {
            sides();
        }
        if (goesOn()) {
            status();
        }
        if (ruledOut == null) {
            date();
        }
        if (ruledOut == null) {
            names();
            mode();
            details();
            words();
        }
    }

    // Of two that are ruled out all that comes first is told, if anything is.
    private boolean goesOn() {
        return evidence != null || ruledOut == null;
    }

    private int need() {
        return switch (kind) {
            case TALK -> 8;
            case WORD -> 11;
            case DEED -> 10;
        };
    }

    private void points(int points, String what) {
        score += points;
        if (evidence != null) {
            evidence.add(what + (points < 0 ? " " : " +") + points);
        }
    }

    private void points(int points, Supplier<String> what) {
        points(points, evidence == null ? "" : what.get());
    }

    private void ruleOut(Supplier<String> why) {
        if (ruledOut == null) {
            ruledOut = evidence == null ? "" : why.get();
        }
    }

    private void type() {
        if (one.type() == other.type()) {
            points(2, () -> "type " + one.type());
        } else if (types.near(one.type(), other.type())) {
            points(0, () -> "near types " + one.type() + ", " + other.type());
        } else {
            ruleOut(() -> "types " + one.type() + ", " + other.type());
        }
    }

    private void sides() {
        int straight = sides(other.sources(), other.targets());
        int crossed = one.mutual() || other.mutual() ? sides(other.targets(), other.sources()) : -1;
        int best = Math.max(straight, crossed);
        if (best < 0) {
            ruleOut(() -> "sides " + printed(one) + ", " + printed(other));
        } else {
            points(best, () -> "sides " + printed(one) + ", " + printed(other));
        }
    }

    // Both sides named by both: 4, or less if not the same; one side that neither names: 2; that only one names: 0.
    private int sides(List<String> sources, List<String> targets) {
        int source = side(one.sources(), sources);
        int target = side(one.targets(), targets);
        boolean nothing = source <= 0 && target <= 0;
        if (source == Integer.MIN_VALUE || target == Integer.MIN_VALUE || nothing) {
            return -1;
        }
        return Math.max(0, source + target);
    }

    private static int side(List<String> a, List<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 0 : -2;
        }
        if (a.size() == 1 && b.size() == 1) { // as most are
            return a.get(0).equals(b.get(0)) ? 2 : Integer.MIN_VALUE;
        }
        return a.equals(b) ? 2 : Collections.disjoint(a, b) ? Integer.MIN_VALUE : 1;
    }

    private static String printed(Traits traits) {
        return String.join("+", traits.sources()) + (traits.mutual() ? "~" : ">") + String.join("+", traits.targets());
    }

    private void status() {
        if (one.status() == other.status()) {
            return;
        }
        Set<Status> both = EnumSet.of(one.status(), other.status());
        Supplier<String> what = () -> "status " + one.status() + ", " + other.status();
        if (both.contains(Status.NEGATED)) {
            ruleOut(what);
        } else if (both.contains(Status.PLANNED)
                && one.when().precise() == Precise.DAY
                && one.when().equals(other.when())) {
            points(-1, what);
        } else if (both.contains(Status.PLANNED)) {
            ruleOut(what);
        } else if (both.contains(Status.POSSIBLE)) {
            points(-2, what);
        } else {
            points(-1, what);
        }
    }

    private void date() {
        Precise a = one.when().precise();
        Precise b = other.when().precise();
        if (a == Precise.DAY && b == Precise.DAY) {
            days(Math.abs(one.when().first() - other.when().first()));
        } else if (a == Precise.UNKNOWN && b == Precise.UNKNOWN) {
            published();
        } else if (a == Precise.COARSE && b == Precise.COARSE) {
            coarse();
        } else if (a == Precise.UNKNOWN || b == Precise.UNKNOWN) {
            unknown(a == Precise.UNKNOWN ? one : other, a == Precise.UNKNOWN ? other : one);
        } else {
            inside(a == Precise.DAY ? one : other, a == Precise.DAY ? other : one);
        }
    }

    private void days(long apart) {
        if (apart == 0) {
            points(4, "same day");
        } else if (apart == 1) {
            points(
                    switch (kind) {
                        case TALK -> 1;
                        case WORD -> -1;
                        case DEED -> -3;
                    },
                    "a day apart");
        } else if (apart == 2 && kind == Kind.TALK) {
            points(-4, "two days apart");
        } else {
            ruleOut(() -> apart + " days apart");
        }
    }

    private void published() {
        if (one.published() == null || other.published() == null) {
            points(0, "no day known");
            return;
        }
        long apart = Math.abs(one.published() - other.published());
        if (apart > DAYS_APART - 1) {
            ruleOut(() -> "no day told, printed " + apart + " days apart");
        } else {
            points((int) (2 - apart), () -> "no day told, printed " + apart + " days apart");
        }
    }

    private void coarse() {
        boolean overlap = one.when().first() <= other.when().last()
                && other.when().first() <= one.when().last();
        if (one.when().equals(other.when())) {
            points(2, "same time told");
        } else if (overlap) {
            points(1, "times told overlap");
        } else {
            ruleOut(() -> "times told differ");
        }
    }

    private void unknown(Traits without, Traits with) {
        if (without.published() == null) {
            points(0, "a day not known");
            return;
        }
        long after = without.published() - with.when().last();
        boolean during = with.when().precise() == Precise.COARSE && with.when().holds(without.published());
        if (during || after >= 0 && after <= 2) {
            points(during ? 1 : 2, "a day told by one, printed by the other soon after");
        } else if (after >= -1 && after <= DAYS_APART) {
            points(0, "a day told by one, printed by the other about then");
        } else {
            ruleOut(() -> "a day told by one, printed by the other " + after + " days after");
        }
    }

    private void inside(Traits day, Traits coarse) {
        if (coarse.when().holds(day.when().first())) {
            points(1, "a day in the time told by the other");
        } else {
            ruleOut(() -> "a day not in the time told by the other");
        }
    }

    private void names() {
        int shared = 0;
        int unlike = 0;
        List<Traits.Name> all = one.names();
        for (int i = 0; i < all.size(); i++) {
            String of = all.get(i).of();
            boolean seen = isNamed(all.subList(0, i), of);
            if (!seen && isNamed(other.names(), of)) {
                boolean alike = isAlike(of);
                shared += alike ? 1 : 0;
                unlike += alike ? 0 : 1;
            }
        }
        if (shared > 0) {
            points(2 * Math.min(2, shared), "same names");
        }
        if (unlike > 0) {
            points((kind == Kind.TALK ? -3 : -1) * Math.min(2, unlike), "other names");
        }
    }

    private static boolean isNamed(List<Traits.Name> names, String of) {
        for (Traits.Name name : names) {
            if (name.of().equals(of)) {
                return true;
            }
        }
        return false;
    }

    // Whether one of the names that either has for it is a spelling of one that the other has.
    private boolean isAlike(String of) {
        for (Traits.Name a : one.names()) {
            for (Traits.Name b : other.names()) {
                if (a.of().equals(of) && b.of().equals(of) && Spelling.alike(a.words(), b.words())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void mode() {
        String a = one.mode();
        String b = other.mode();
        if (a == null || b == null) {
            return;
        }
        if (a.equals(b)) {
            points(1, () -> "mode " + a);
        } else if (!types.fit(one.type(), a, b) && !types.fit(other.type(), a, b)) {
            points(kind == Kind.TALK ? -8 : -2, () -> "modes " + a + ", " + b);
        }
    }

    private void details() {
        duration();
        place();
        if (!one.figures().isEmpty() && !other.figures().isEmpty()) {
            boolean shared = !Collections.disjoint(one.figures(), other.figures());
            points(shared ? 2 : -1, shared ? "a figure in common" : "other figures");
        }
        int proper = Bag.common(one.proper(), other.proper());
        if (proper > 0) {
            points(Math.min(2, proper), "names in common in the sentences");
        } else if (one.proper().length > 1 && other.proper().length > 1) {
            points(-1, "no name in common in the sentences");
        }
    }

    private void duration() {
        if (one.duration() == null || other.duration() == null) {
            return;
        }
        double ratio = (double) Math.min(one.duration(), other.duration()) / Math.max(one.duration(), other.duration());
        if (ratio == 1) {
            points(2, "same length");
        } else {
            points(ratio > 0.65 ? 0 : -2, () -> "lengths " + one.duration() + " s, " + other.duration() + " s");
        }
    }

    private void place() {
        String a = one.place();
        String b = other.place();
        if (a == null || b == null) {
            return;
        }
        boolean same = Spelling.alike(Spelling.words(a), Spelling.words(b));
        points(same ? 2 : kind == Kind.DEED ? -3 : -2, () -> same ? "same place" : "places " + a + ", " + b);
    }

    private void words() {
        if (one.words().length < FEW_WORDS || other.words().length < FEW_WORDS) {
            return;
        }
        int alike = Bag.alike(one.words(), other.words());
        points(pointsOfWords(alike), () -> "words alike " + alike + " %");
    }

    private int pointsOfWords(int alike) {
        int little = switch (kind) {
            case TALK -> -1;
            case WORD -> -3;
            case DEED -> -2;
        };
        return alike < 8 ? little : alike < 15 ? 0 : alike < 25 ? 2 : alike < 40 ? 3 : alike < 70 ? 5 : 7;
    }
}
