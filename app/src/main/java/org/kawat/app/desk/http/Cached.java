package org.kawat.app.desk.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that took long to find, by what was asked, as long as the ledger stays as it was. The one that was not asked for
 * longest is forgotten first. Thread-safe; two who ask for the same at once may both look for it.
 */
public final class Cached<T> {
    private final int most;
    private final Map<String, Kept<T>> answers = new LinkedHashMap<>(16, 0.75f, true);

    private record Kept<T>(long state, T answer) {}

    /** Keeps so many answers. */
    public Cached(int most) {
        this.most = most;
    }

    /**
     * The answer that is kept, or else a new one.
     *
     * @param question what is asked for
     * @param state of the ledger, from before the answer is looked for
     */
    public T get(String question, long state, Supplier<T> answer) {
        T kept = kept(question, state);
        if (kept != null) {
            return kept;
        }
        T found = answer.get(); // not under the lock: others may be answered meanwhile
        keep(question, new Kept<>(state, found));
        return found;
    }

    private synchronized @Nullable T kept(String question, long state) {
        Kept<T> kept = answers.get(question);
        return kept != null && kept.state == state ? kept.answer : null;
    }

    private synchronized void keep(String question, Kept<T> found) {
        answers.put(question, found);
        if (answers.size() > most) {
            answers.remove(answers.keySet().iterator().next());
        }
    }
}
