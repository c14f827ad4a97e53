package org.kawat.ledger.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/** A report of an event, as far as the event is made of it. */
record Member(
        long id,
        String key,
        long article,
        long event,
        String type,
        @Nullable String mode,
        String status,
        boolean mutual,
        @Nullable String date,
        @Nullable String place,
        @Nullable Span placeSpan,
        @Nullable String channel,
        @Nullable Long duration,
        @Nullable String saidBy,
        String cameo,
        @Nullable Double goldstein,
        String quad,
        @Nullable String verdict,
        Span evidence,
        String words,
        Span sentence,
        @Nullable String published,
        int richness,
        List<Pair> pairs,
        List<Amount> amounts)
        implements Comparable<Member> {
    /** A figure of its sentence that is no length, as it is printed. */
    record Amount(String unit, String exact, Span span, String text) {
        String value() {
            return unit + " " + exact;
        }
    }

    /** Who acted on whom; "" where the report names nobody, or nobody with a code. */
    record Pair(String source, String target) implements Comparable<Pair> {
        Pair inOrder() {
            return source.compareTo(target) <= 0 ? this : new Pair(target, source);
        }

        boolean isWhole() {
            return !source.isEmpty() && !target.isEmpty();
        }

        @Override
        public int compareTo(Pair other) {
            int order = source.compareTo(other.source);
            return order != 0 ? order : target.compareTo(other.target);
        }
    }

    Member {
        pairs = List.copyOf(pairs);
        amounts = List.copyOf(amounts);
    }

    /** The same, of that event. */
    Member of(long other) {
        return new Member(
                id, key, article, other, type, mode, status, mutual, date, place, placeSpan, channel, duration, saidBy,
                cameo, goldstein, quad, verdict, evidence, words, sentence, published, richness, pairs, amounts);
    }

    /** The first to come out comes first. */
    @Override
    public int compareTo(Member other) {
        int order = (published == null ? "~" : published).compareTo(other.published == null ? "~" : other.published);
        return order != 0 ? order : key.compareTo(other.key);
    }
}
