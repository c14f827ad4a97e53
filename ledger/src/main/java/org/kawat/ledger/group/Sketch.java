package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kawat.ledger.store.Folding;

/**
 * What is left of a text to tell how much of it is in another: of many ways to shuffle all runs of four words, which run comes
 * first (MinHash: A. Broder, "On the resemblance and containment of documents", 1997).
 */
final class Sketch {
    static final int SIZE = 64;
    private static final int RUN = 4;
    private static final int FEWEST_RUNS = 8;
    private static final int BANDS = 8;
    private static final int ROWS = 4;

    private Sketch() {}

    /** The sketch of a text; empty for one that is too short to tell. */
    static int[] of(String text) {
        List<Long> words = new ArrayList<>();
        WordFinder.plain(text, (begin, end) -> words.add(Hash.of(Folding.plain(text.substring(begin, end)))));
        int runs = words.size() - RUN + 1;
        if (runs < FEWEST_RUNS) {
            return new int[0];
        }
        int[] least = new int[SIZE];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int i = 0; i < runs; i++) {
            long run = 0;
            for (int j = 0; j < RUN; j++) {
                run = Hash.mix(run ^ words.get(i + j));
            }
            shuffle(run, least);
        }
        return least;
    }

    private static void shuffle(long run, int[] least) {
        int step = (int) run | 1;
        int place = (int) (run >>> 32);
        for (int i = 0; i < SIZE; i++) {
            int mixed = place + i * step;
            mixed = (mixed ^ (mixed >>> 16)) * 0x7feb352d;
            mixed = (mixed ^ (mixed >>> 15)) * 0x846ca68b;
            mixed ^= mixed >>> 16;
            least[i] = Math.min(least[i], mixed);
        }
    }

    /** About what share of the runs of both texts is in both, in hundredths. */
    static int alike(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < SIZE; i++) {
            same += one[i] == other[i] ? 1 : 0;
        }
        return 100 * same / SIZE;
    }

    /** Numbers of which two texts that are much alike have one in common almost surely, and others seldom. */
    static List<Long> bands(int[] sketch) {
        List<Long> bands = new ArrayList<>();
        for (int band = 0; band < BANDS && sketch.length > 0; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Hash.mix(hash ^ sketch[band * ROWS + row]);
            }
            bands.add(hash);
        }
        return bands;
    }
}
