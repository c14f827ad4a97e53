package org.kawat.coder.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers every problem of a load, so that an author mends a pack in one pass. Not thread-safe. */
public final class Problems {
    private final List<Problem> list = new ArrayList<>();

    public void add(Problem problem) {
        list.add(problem);
    }

    public void add(Problem.Code code, String path, int line, String what, String found, String expected) {
        list.add(new Problem(code, path, line, "", what, found, expected, ""));
    }

    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** In the order of file and line. */
    public List<Problem> list() {
        List<Problem> sorted = new ArrayList<>(list);
        sorted.sort(Comparator.comparing(Problem::path).thenComparingInt(Problem::line));
        return List.copyOf(sorted);
    }

    /** Throws {@link PackException} with all problems, if there are any. */
    public void throwIfAny() {
        if (!list.isEmpty()) {
            throw new PackException(list());
        }
    }
}
