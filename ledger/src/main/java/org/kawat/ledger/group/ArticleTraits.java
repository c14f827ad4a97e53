package org.kawat.ledger.group;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two articles are compared by.
 *
 * @param published day, counted from 1970
 * @param sketch of the body
 * @param words that say something, hashed and sorted: a sample of them
 * @param proper those that are names
 * @param acts hashes of who did what to whom on what day
 * @param pairs hashes of who acted on whom
 */
record ArticleTraits(
        @Nullable Long published, int[] sketch, int[] words, int[] proper, List<Long> acts, List<Long> pairs) {
    long anchor() {
        return published == null ? 0 : published;
    }

    byte[] encode() {
        int numbers = sketch.length + words.length + proper.length;
        ByteBuffer out = ByteBuffer.allocate(8 + 5 * 2 + 4 * numbers + 8 * (acts.size() + pairs.size()));
        out.putLong(published == null ? Long.MIN_VALUE : published);
        for (int[] part : List.of(sketch, words, proper)) {
            out.putShort((short) part.length);
            for (int number : part) {
                out.putInt(number);
            }
        }
        for (List<Long> part : List.of(acts, pairs)) {
            out.putShort((short) part.size());
            part.forEach(out::putLong);
        }
        return out.array();
    }

    static ArticleTraits decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        long published = in.getLong();
        return new ArticleTraits(
                published == Long.MIN_VALUE ? null : Long.valueOf(published),
                numbers(in),
                numbers(in),
                numbers(in),
                longs(in),
                longs(in));
    }

    private static int[] numbers(ByteBuffer in) {
        int[] numbers = new int[in.getShort()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getInt();
        }
        return numbers;
    }

    private static List<Long> longs(ByteBuffer in) {
        int size = in.getShort();
        LongBuffer view = in.slice().asLongBuffer();
        List<Long> longs = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            longs.add(view.get(i));
        }
        in.position(in.position() + 8 * size);
        return longs;
    }

    int actsInCommon(ArticleTraits other) {
        TreeSet<Long> common = new TreeSet<>(acts);
        common.retainAll(other.acts);
        return common.size();
    }
}
