package org.kawat.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.Met;
import org.kawat.ledger.query.LedgerQuery;

/** A ledger of made-up articles, read by the coder as any other. */
final class MadeLedger {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final int DAYS = 730;
    private static final int BATCH = 200;
    private static final int BYTES = 1500;

    private MadeLedger() {}

    /** The article of that number: its day, paper and text hang on nothing else. */
    static Article article(int number) {
        LocalDate printed = FIRST.plusDays((long) number * 37 % DAYS);
        String text = new Newspaper(number).article(BYTES, printed, 6);
        String paper = "Koran " + (char) ('A' + number % 12);
        return new Article(
                null, text, paper, printed, "id", "Berita nomor " + number, "https://koran.example/" + number);
    }

    /** Fills the file until it has that many events, and gives the number of articles. */
    static int fill(Path file, long events) {
        Packs packs = PackFiles.load(List.of());
        Coder coder = Coder.of(packs.world(), packs.languages());
        int made = 0;
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            while (count(file) < events) {
                List<Met> batch = new ArrayList<>();
                for (int i = 0; i < BATCH; i++) {
                    batch.add(new Met(coder.code(article(made++)), null));
                }
                ledger.addAll(batch);
                System.err.print("\r" + made + " articles ");
            }
        }
        System.err.println();
        return made;
    }

    private static long count(Path file) {
        try (LedgerQuery query = LedgerQuery.open(file, LedgerOptions.standard())) {
            return query.counts().events();
        }
    }
}
