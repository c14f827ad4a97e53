package org.kawat.coder.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Figure;
import org.kawat.coder.number.Numeral;
import org.kawat.coder.number.Phrases;
import org.kawat.coder.text.Token;

/** Finds the figures of one sentence: numbers, and what each of them counts or measures. */
final class Finder {
    /** How many words of a noun phrase are taken for evidence. */
    private static final int LONGEST_NOUN = 3;

    /** How many words or figures back something is looked for that a number is told by. */
    private static final int REACH = 20;

    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final boolean[] dated;
    private final @Nullable Unit counted;
    private final List<Draft> drafts = new ArrayList<>();

    /** What a number stands before: the noun begins at {@code noun} and all of it ends before {@code to}. */
    private record Target(Unit unit, int noun, int to, BigDecimal scale, boolean shared) {
        Target(Unit unit, int noun, int to, BigDecimal scale) {
            this(unit, noun, to, scale, false);
        }
    }

    /**
     * @param dated tokens that belong to dates and give no figure
     * @param counted what the sentence before counted last; null for nothing
     */
    Finder(Lexicon lexicon, List<Token> tokens, boolean[] dated, @Nullable Unit counted) {
        this.counted = counted;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.dated = dated;
    }

    List<Draft> find() {
        int at = 0;
        while (at < tokens.size()) {
            at = Math.max(at + 1, step(at));
        }
        return drafts;
    }

    private int step(int at) {
        if (dated[at]) {
            return at + 1;
        }
        Phrases.Match<String> name = lexicon.longest("name", tokens, at);
        if (name != null) {
            return name.to();
        }
        Phrases.Match<Unit> sign = sign(at);
        Numeral amount = sign == null ? null : lexicon.numerals.at(tokens, sign.to(), true);
        if (sign != null && amount != null && !glued(at)) {
            return money(at, sign.value(), amount);
        }
        Numeral n = lexicon.numerals.at(tokens, at, false);
        return n == null || anyDated(n) ? at + 1 : number(n);
    }

    private Phrases.@Nullable Match<Unit> sign(int at) {
        Unit code = lexicon.code(tokens.get(at));
        return code != null ? new Phrases.Match<>(at + 1, code) : lexicon.symbols.longest(tokens, at);
    }

    private boolean anyDated(Numeral n) {
        for (int i = n.from(); i < n.to(); i++) {
            if (dated[i]) {
                return true;
            }
        }
        return false;
    }

    /** An amount with its sign before it, and a second one that shares the sign ("Rp5 triliun hingga 7 triliun"). */
    private int money(int at, Unit unit, Numeral n) {
        Numeral second = second(n.to());
        boolean shares = second != null && target(second, second.to(), 0) == null;
        BigDecimal scale = shares && second != null ? shared(n, second) : BigDecimal.ONE;
        add(at, n.to(), n.to(), -1, unit, n.value().multiply(scale));
        if (!shares || second == null) {
            return n.to();
        }
        add(second.from(), second.to(), second.to(), -1, unit, second.value());
        return second.to();
    }

    private int number(Numeral n) {
        Target target = target(n, n.to(), 0);
        boolean level = target == null;
        target = level ? level(n) : target;
        if (target == null || !level && isName(n, target) || isOffset(n, target) || isPart(n, target)) {
            return target == null ? n.to() : target.noun < 0 ? target.to : n.to();
        }
        int end = target.unit.kind() == Figure.Kind.COUNT || target.unit.kind() == Figure.Kind.MASS
                ? nounPhraseEnd(target.to)
                : target.to;
        BigDecimal scale = target.scale.multiply(target.unit.factor());
        int to = target.shared ? n.to() : end; // what it shares stands further on, behind another number
        if (!joined(n, target, scale)) {
            add(
                    n.from(),
                    n.to(),
                    to,
                    target.noun,
                    target.unit,
                    whole(n.value(), target.unit).multiply(scale));
        }
        return to;
    }

    /** "1 jam 20 menit" is one length of time. */
    private boolean joined(Numeral n, Target target, BigDecimal scale) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null) {
            return false;
        }
        boolean joins = last.to() == n.from()
                && last.is(Figure.Kind.DURATION)
                && target.unit.kind() == Figure.Kind.DURATION
                && last.unit().name().equals(target.unit.name())
                && last.unit().factor().compareTo(target.unit.factor()) > 0;
        if (joins) {
            BigDecimal sum = last.value().add(n.value().multiply(scale));
            drafts.set(drafts.size() - 1, last.upTo(target.to, sum));
        }
        return joins;
    }

    /** People and ships are not counted in fractions: "2,500 orang" has the mark of another language. */
    private static BigDecimal whole(BigDecimal value, Unit unit) {
        return unit.kind() == Figure.Kind.COUNT && value.scale() == 3 ? value.movePointRight(3) : value;
    }

    private @Nullable Target target(Numeral n, int at, int depth) {
        if (at >= tokens.size() || dated[at]) {
            return null;
        }
        Phrases.Match<String> more = lexicon.longest("hedge-after", tokens, at);
        if (more != null) {
            return target(n, more.to(), depth + 1);
        }
        Unit code = lexicon.code(tokens.get(at));
        if (code != null) {
            return new Target(code, -1, at + 1, BigDecimal.ONE);
        }
        Phrases.Match<String> none = lexicon.longest("none", tokens, at);
        Target known = known(n, at);
        if (none != null && (known == null || none.to() >= known.to)) {
            return null;
        }
        if (known != null) {
            return known;
        }
        Target shared = depth > 2 ? null : sharedTarget(n, at, depth);
        return shared != null ? shared : plausible(n, at);
    }

    private @Nullable Target known(Numeral n, int at) {
        Phrases.Match<Unit> unit = lexicon.units.longest(tokens, at);
        Phrases.Match<String> skip = lexicon.longest("skip", tokens, at);
        skip = skip == null ? lexicon.longest("classifier", tokens, at) : skip;
        Phrases.Match<Unit> behind = skip == null ? null : lexicon.units.longest(tokens, skip.to());
        if (behind != null && behind.value().kind() == Figure.Kind.COUNT) {
            return new Target(behind.value(), at, behind.to(), BigDecimal.ONE);
        }
        if (unit != null) {
            return measured(n, unit, at);
        }
        Phrases.Match<String> fate = lexicon.longest("fate", tokens, at);
        if (fate != null) {
            return new Target(Unit.count("person"), -1, at, BigDecimal.ONE);
        }
        Phrases.Match<String> rest = lexicon.longest("rest", tokens, at);
        Unit counted = rest == null ? null : lastCount();
        if (rest != null && counted != null) {
            return new Target(counted, -1, rest.to(), BigDecimal.ONE);
        }
        return skip != null && lexicon.mayBeNoun(tokens, skip.to()) && !n.isOne()
                ? new Target(Unit.count("item"), at, skip.to() + 1, BigDecimal.ONE)
                : null;
    }

    private Target measured(Numeral n, Phrases.Match<Unit> unit, int at) {
        boolean count = unit.value().kind() == Figure.Kind.COUNT;
        boolean money = unit.value().kind() == Figure.Kind.MONEY;
        Phrases.Match<BigDecimal> late = money && !n.scaled() ? lexicon.numerals.scaleAt(tokens, unit.to()) : null;
        // "26,4 dolar AS miliar": the words have changed places
        return late != null
                ? new Target(unit.value(), -1, late.to(), late.value())
                : new Target(unit.value(), count ? at : -1, unit.to(), BigDecimal.ONE);
    }

    /** What was counted last, in this sentence or the one before. */
    @Nullable
    Unit lastCount() {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - REACH); i--) {
            if (drafts.get(i).is(Figure.Kind.COUNT)) {
                return drafts.get(i).unit();
            }
        }
        return drafts.isEmpty() ? counted : null;
    }

    /** What the second of two numbers counts is what the first counts as well ("143 dari 193 negara"). */
    private @Nullable Target sharedTarget(Numeral n, int at, int depth) {
        Numeral second = second(at);
        if (second == null) {
            return null;
        }
        Target t = target(second, second.to(), depth + 1);
        return t == null ? null : new Target(t.unit, -1, n.to(), t.scale.multiply(shared(n, second)), true);
    }

    /** The number that a word of a range, list or ratio at that token joins to the one before it. */
    private @Nullable Numeral second(int at) {
        Phrases.Match<String> link = lexicon.longest("range", tokens, at);
        link = link == null ? lexicon.longest("ratio", tokens, at) : link;
        int from = link == null ? tokens.size() : link.to();
        if (from < tokens.size() && lexicon.is("hedge", tokens, from)) {
            from++;
        }
        return from >= tokens.size() || dated[from] ? null : lexicon.numerals.at(tokens, from, false);
    }

    /** "5 hingga 7 miliar": the scale is shared too, where the first number is the smaller one. */
    private static BigDecimal shared(Numeral n, Numeral second) {
        boolean shares = !n.scaled()
                && second.scaled()
                && n.digits() == second.digits()
                && n.value().compareTo(second.value().divide(second.scale())) < 0;
        return shares ? second.scale() : BigDecimal.ONE;
    }

    /** A bare number that a stock index came to. */
    private @Nullable Target level(Numeral n) {
        int at = lexicon.before("level", tokens, n.from());
        int first = Math.max(0, at - REACH);
        while (n.digits() && at < n.from() && at-- > first) {
            Phrases.Match<String> index = lexicon.longest("index", tokens, at);
            if (index != null) {
                return new Target(Unit.count(index.value()), -1, n.to(), BigDecimal.ONE);
            }
        }
        return null;
    }

    /** An unknown noun is counted in items, unless the number may be a name's, a year or a mere "one". */
    private @Nullable Target plausible(Numeral n, int at) {
        boolean begins = n.from() == 0 || !tokens.get(n.from() - 1).isWord();
        boolean behindName =
                n.digits() && n.from() > 1 && tokens.get(n.from() - 1).capital();
        boolean inName = !begins && (n.capital() || behindName);
        boolean year = n.digits()
                && !n.scaled()
                && n.value().compareTo(BigDecimal.valueOf(1900)) >= 0
                && n.value().compareTo(BigDecimal.valueOf(2100)) <= 0
                && tokens.get(n.from()).span().length() == 4;
        boolean whole = n.value().stripTrailingZeros().scale() <= 0;
        return !n.isOne() && !inName && !year && whole && lexicon.mayBeNoun(tokens, at)
                ? new Target(lexicon.unknown(tokens.get(at)), at, at + 1, BigDecimal.ONE)
                : null;
    }

    /** A part of what is counted ("seperempat warga"), or none of it, is no count. */
    private static boolean isPart(Numeral n, Target target) {
        BigDecimal value = whole(n.value(), target.unit).multiply(target.scale);
        return target.unit.kind() == Figure.Kind.COUNT
                && !target.unit.name().equals("point")
                && (value.signum() == 0 || value.stripTrailingZeros().scale() > 0);
    }

    /** "Pasal 5", "B-52": the number belongs to what stands before it. */
    private boolean isName(Numeral n, Target target) {
        if (target.unit.kind() == Figure.Kind.PERCENT || target.unit.kind() == Figure.Kind.MONEY) {
            return false;
        }
        int end = drafts.isEmpty() ? 0 : drafts.get(drafts.size() - 1).to();
        if (glued(n.from())) {
            return true;
        }
        int start = lexicon.before("designation", tokens, n.from());
        if (start >= n.from() || start < end) {
            return false;
        }
        Phrases.Match<String> m = lexicon.longest("designation", tokens, start);
        return m != null && (n.digits() || m.value().equals("any"));
    }

    /** Whether the token is written together with a word or dash before it that is no figure's. */
    private boolean glued(int at) {
        if (at == 0 || tokens.get(at).spaceBefore()) {
            return false;
        }
        int end = drafts.isEmpty() ? -1 : drafts.get(drafts.size() - 1).to();
        Token.Kind before = tokens.get(at - 1).kind();
        boolean dash = before == Token.Kind.DASH;
        return (dash || before == Token.Kind.WORD) && end != at && !(dash && end == at - 1);
    }

    /** "tiga hari setelah": a date, and no length of time. */
    private boolean isOffset(Numeral n, Target target) {
        return target.unit.kind() == Figure.Kind.DURATION
                && lexicon.is("offset", tokens, target.to)
                && lexicon.before("lasting", tokens, hedged(n.from())) == hedged(n.from());
    }

    private int nounPhraseEnd(int at) {
        int end = at;
        if (end < tokens.size() && tokens.get(end).kind() == Token.Kind.CLITIC) {
            return end + 1;
        }
        while (end < tokens.size() && end - at < LONGEST_NOUN && !dated[end] && lexicon.mayBeNoun(tokens, end)) {
            end++;
        }
        int names = end;
        while (end < tokens.size() && end - names < LONGEST_NOUN && !dated[end] && isName(end)) {
            end++;
        }
        Phrases.Match<String> fate = lexicon.longest("fate", tokens, end);
        return fate == null ? end : fate.to();
    }

    private boolean isName(int at) {
        return tokens.get(at).kind() == Token.Kind.WORD && tokens.get(at).capital();
    }

    private int hedged(int at) {
        return lexicon.before("hedge", tokens, at);
    }

    /** @param end index after the number itself */
    private void add(int from, int end, int to, int noun, Unit unit, BigDecimal value) {
        int hedge = hedged(from);
        boolean about = hedge < from || lexicon.is("hedge-after", tokens, end);
        drafts.add(new Draft(hedge, from, to, noun, unit, value, about));
    }
}
