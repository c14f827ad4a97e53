package org.kawat.app.ledger;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.coder.Report;
import org.kawat.ledger.Added;
import org.kawat.ledger.Added.Outcome;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.Met;
import org.kawat.ledger.store.ArticleStore;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Keys;
import org.kawat.ledger.store.Migrations;

/** Tells what a ledger would say to articles, and writes nothing. */
final class TrialShelf implements Shelf {
    private final @Nullable Database database;
    private final @Nullable ArticleStore there;
    private final Set<String> articles = new HashSet<>();
    private final Set<String> sightings = new HashSet<>();

    /** One over that ledger; null where there is none yet. */
    TrialShelf(@Nullable Path file) {
        database = file == null ? null : Database.forReading(file, LedgerOptions.standard());
        there = database == null ? null : new ArticleStore(database);
        if (database != null) {
            Migrations.require(database);
        }
    }

    @Override
    public synchronized boolean knows(Article article, @Nullable String foundAt) {
        String key = Keys.sighting(article, foundAt);
        return sightings.contains(key) || (there != null && there.hasSighting(key));
    }

    @Override
    public synchronized List<Added> addAll(List<Met> met) {
        return met.stream().map(one -> add(one.report(), one.foundAt())).toList();
    }

    private Added add(Report report, @Nullable String foundAt) {
        boolean known = knows(report.article(), foundAt);
        sightings.add(Keys.sighting(report.article(), foundAt));
        String key = Keys.article(report);
        boolean elsewhere =
                !articles.add(key) || (there != null && there.find(key).isPresent());
        Outcome outcome = known ? Outcome.KNOWN : elsewhere ? Outcome.SEEN_ELSEWHERE : Outcome.NEW;
        return new Added(key, outcome, List.of());
    }

    @Override
    public synchronized void close() {
        if (database != null) {
            database.close();
        }
    }
}
