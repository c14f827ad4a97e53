package org.kawat.ledger.group;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.ledger.group.When.Precise;

/**
 * What two reports of an event are compared by.
 *
 * @param published day of publication, counted from 1970; null where it is not known
 * @param sources codes of the side, or names where there is no code
 * @param names of the sources and targets: a code, and the words of a name that goes with it
 * @param figures value and unit
 * @param proper words of its sentence that are names, hashed and sorted
 * @param words of its sentence that say something, hashed and sorted
 */
record Traits(
        EventType type,
        Status status,
        @Nullable String mode,
        boolean mutual,
        @Nullable Long published,
        When when,
        List<String> sources,
        List<String> targets,
        List<Name> names,
        @Nullable Long duration,
        @Nullable String place,
        List<String> figures,
        int[] proper,
        int[] words) {
    record Name(String of, List<String> words) {}

    /** How much it tells: others are held against those that tell most. */
    int richness() {
        int day = when.precise() == Precise.DAY ? 4 : when.precise() == Precise.COARSE ? 2 : 0;
        int sides = (sources.isEmpty() ? 0 : 3) + (targets.isEmpty() ? 0 : 3);
        return day + sides + Math.min(2, names.size()) + (status == Status.ACTUAL ? 1 : 0);
    }

    /** The day by which it is looked for. */
    long anchor() {
        boolean near = published != null && when.first() - 4 <= published && published <= when.last() + 4;
        if (when.precise() == Precise.UNKNOWN || when.precise() == Precise.COARSE && near) {
            return published == null ? 0 : published;
        }
        return when.last();
    }

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(type.ordinal());
            out.writeByte(status.ordinal());
            text(out, mode);
            out.writeBoolean(mutual);
            whole(out, published);
            out.writeByte(when.precise().ordinal());
            out.writeInt(Math.toIntExact(when.first()));
            out.writeInt(Math.toIntExact(when.last()));
            texts(out, sources);
            texts(out, targets);
            out.writeByte(names.size());
            for (Name name : names) {
                out.writeUTF(name.of());
                texts(out, name.words());
            }
            whole(out, duration);
            text(out, place);
            texts(out, figures);
            numbers(out, proper);
            numbers(out, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Traits decode(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            EventType type = EventType.values()[in.readByte()];
            Status status = Status.values()[in.readByte()];
            String mode = text(in);
            boolean mutual = in.readBoolean();
            Long published = whole(in);
            When when = new When(Precise.values()[in.readByte()], in.readInt(), in.readInt());
            List<String> sources = texts(in);
            List<String> targets = texts(in);
            List<Name> names = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                names.add(new Name(in.readUTF(), texts(in)));
            }
            return new Traits(
                    type,
                    status,
                    mode,
                    mutual,
                    published,
                    when,
                    sources,
                    targets,
                    names,
                    whole(in),
                    text(in),
                    texts(in),
                    numbers(in),
                    numbers(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DataOutputStream out, @Nullable String text) throws IOException {
        out.writeUTF(text == null ? "" : text);
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.isEmpty() ? null : text;
    }

    private static void whole(DataOutputStream out, @Nullable Long value) throws IOException {
        out.writeLong(value == null ? Long.MIN_VALUE : value);
    }

    private static @Nullable Long whole(DataInputStream in) throws IOException {
        long value = in.readLong();
        return value == Long.MIN_VALUE ? null : Long.valueOf(value);
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeByte(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readByte(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private static void numbers(DataOutputStream out, int[] numbers) throws IOException {
        out.writeByte(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readByte()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
        }
        return numbers;
    }
}
