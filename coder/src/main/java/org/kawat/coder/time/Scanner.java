package org.kawat.coder.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.text.Token;
import org.kawat.coder.time.Construction.Filled;

/** Finds constructions in a sentence, the longest at each place. */
final class Scanner {
    private final Slots slots;
    private final Words words;
    private final Construction lastYear;
    // constructions by what they may begin with, so that most words of a text are passed over quickly
    private final Map<String, List<Construction>> byWord = new HashMap<>();
    private final Map<String, List<Construction>> bySlot = new LinkedHashMap<>();
    private final Map<Token.Kind, List<Construction>> byMark = new HashMap<>();

    Scanner(Slots slots, Words words, List<Construction> constructions) {
        this.slots = slots;
        this.words = words;
        this.lastYear = Construction.year();
        for (Construction c : constructions) {
            for (Construction.Element e : c.first()) {
                if (e.slot() != null) {
                    bySlot.computeIfAbsent(e.slot(), k -> new ArrayList<>()).add(c);
                } else if (e.mark() != null) {
                    byMark.computeIfAbsent(e.mark(), k -> new ArrayList<>()).add(c);
                } else {
                    e.words()
                            .forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>())
                                    .add(c));
                }
            }
        }
    }

    List<Found> scan(List<Token> tokens) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Found f = longest(tokens, at);
            f = f == null ? yearInList(tokens, at, found) : f;
            if (f != null) {
                found.add(f);
            }
            at = f == null ? at + 1 : f.to();
        }
        return found;
    }

    private @Nullable Found longest(List<Token> tokens, int at) {
        Token t = tokens.get(at);
        Found best = best(null, byMark.get(t.kind()), tokens, at);
        best = best(best, byWord.get(t.norm()), tokens, at);
        if (at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.CLITIC) {
            best = best(best, byWord.get(t.norm() + tokens.get(at + 1).norm()), tokens, at);
        }
        if (t.kind() == Token.Kind.WORD || t.kind() == Token.Kind.NUMBER) {
            for (Map.Entry<String, List<Construction>> e : bySlot.entrySet()) {
                if (slots.fill(e.getKey(), tokens, at) != null) {
                    best = best(best, e.getValue(), tokens, at);
                }
            }
        }
        return best;
    }

    private @Nullable Found best(
            @Nullable Found best, @Nullable List<Construction> candidates, List<Token> tokens, int at) {
        if (candidates == null) {
            return best;
        }
        for (Construction c : candidates) {
            List<Filled> filled = new ArrayList<>();
            int to = c.match(slots, tokens, at, filled);
            if (to > at && (best == null || to > best.to())) {
                best = new Found(c, spelledOut(filled, tokens), at, to);
            }
        }
        return best;
    }

    /** With dates in digits taken apart into day, month and year. */
    private List<Filled> spelledOut(List<Filled> filled, List<Token> tokens) {
        List<Filled> out = new ArrayList<>(filled);
        for (Filled f : filled) {
            NumericDate d = f.slot().endsWith("numeric") ? slots.numeric(tokens.get(f.from())) : null;
            if (d != null) {
                boolean last = f.slot().equals("last-numeric");
                add(out, f, last ? "last-day" : "day", d.day());
                add(out, f, "month", d.month());
                add(out, f, "year", d.year());
            }
        }
        return out;
    }

    private static void add(List<Filled> out, Filled f, String slot, @Nullable Integer value) {
        if (value != null) {
            out.add(new Filled(slot, value, f.from(), f.to()));
        }
    }

    /** "pada 2022 dan 2023": a year that a year goes before, with a word of a range or list between them. */
    private @Nullable Found yearInList(List<Token> tokens, int at, List<Found> found) {
        if (at < 2 || found.isEmpty() || tokens.get(at).kind() != Token.Kind.NUMBER) {
            return null;
        }
        Found last = found.get(found.size() - 1);
        Filled year = slots.fill("loose-year", tokens, at);
        boolean linked = year != null
                && last.to() == at - 1
                && last.get("year") != null
                && words.is("range", tokens.get(at - 1));
        return linked ? new Found(lastYear, List.of(year), at, at + 1) : null;
    }
}
