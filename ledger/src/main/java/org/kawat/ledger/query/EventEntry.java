package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * An event: what most of its reports say of it, in their order the earliest first where they are even.
 *
 * @param id its key: that of the report that came out first; the key of any of its reports leads to it as well
 * @param date as the reports have it: an ISO day, month, year or week
 * @param day the day that it is counted on; null where only a month or a year is known, or nothing at all
 * @param dayFrom "text" if a report gives the day, "published" if it is that of the first publication
 * @param duration seconds
 * @param verdict "right", "wrong" or "amended"; null where no analyst has looked
 * @param reports how often it is told
 * @param articles by how many articles
 * @param differences how many fields the reports differ on
 * @param lead the report that tells it best
 */
public record EventEntry(
        String id,
        String type,
        @Nullable String mode,
        String status,
        boolean mutual,
        @Nullable String date,
        @Nullable String day,
        @Nullable String dayFrom,
        @Nullable String place,
        @Nullable String channel,
        @Nullable Long duration,
        @Nullable String saidBy,
        String cameo,
        @Nullable Double goldstein,
        String quad,
        @Nullable String verdict,
        int reports,
        int articles,
        int differences,
        @Nullable String firstPublished,
        @Nullable String lastPublished,
        ReportEntry lead) {}
