package org.kawat.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.app.view.Style;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;

/** Gives what a ledger answers in the form that is asked for. */
final class Answer {
    private static final int CHUNK = 500;
    private final Console console;
    private final AnswerOptions options;
    private final Labels labels;
    private final Style style;
    private final Printer printer;

    Answer(Console console, AnswerOptions options) {
        this.console = console;
        this.options = options;
        this.labels = options.look.labels(console);
        this.style = options.look.style(console);
        this.printer = new Printer(console.out());
    }

    Labels labels() {
        return labels;
    }

    Sheet sheet() {
        return new Sheet(style, console.width());
    }

    /** Gives so many of the things as are wanted, a page after the other. */
    <T> void pages(Listing<T> listing, PageOptions wanted, Function<Paging, Page<T>> question) {
        pages(listing, wanted.most(options.format), wanted.after, question);
    }

    private <T> void pages(Listing<T> listing, int most, @Nullable String from, Function<Paging, Page<T>> question) {
        List<T> kept = new ArrayList<>();
        Consumer<T> show = options.format == Format.JSON ? kept::add : item -> one(listing, item);
        head(listing);
        int left = most;
        String after = from;
        boolean any = false;
        do {
            Page<T> page = question.apply(new Paging(Math.min(CHUNK, left), after));
            if (options.format == Format.TABLE && !any && !page.items().isEmpty()) {
                tableHead(listing);
            }
            page.items().forEach(show);
            any |= !page.items().isEmpty();
            left -= page.items().size();
            after = page.next();
        } while (after != null && left > 0);
        end(listing, kept, after);
        if (!any && options.format == Format.TABLE) {
            printer.print(labels.get("none." + listing.name()) + "\n");
        }
        printer.flush();
    }

    /** Gives all of them. */
    <T> void all(Listing<T> listing, List<T> items) {
        pages(listing, Integer.MAX_VALUE, null, paging -> new Page<>(items, null));
    }

    /** Gives things as they come. */
    <T> void each(Listing<T> listing, Consumer<Consumer<T>> source) {
        List<T> kept = new ArrayList<>();
        head(listing);
        long[] count = new long[1];
        source.accept(item -> {
            count[0]++;
            if (options.format == Format.JSON) {
                kept.add(item);
            } else {
                one(listing, item);
            }
        });
        end(listing, kept, null);
        if (count[0] == 0 && options.format == Format.TABLE) {
            printer.print(labels.get("none." + listing.name()) + "\n");
        }
        printer.flush();
    }

    private void head(Listing<?> listing) {
        if (options.format == Format.CSV) {
            printer.print(CsvWriter.head(listing.columns()));
        }
    }

    private void tableHead(Listing<?> listing) {
        Sheet sheet = sheet();
        listing.head(sheet);
        printer.print(sheet.toString());
    }

    private <T> void one(Listing<T> listing, T item) {
        printer.print(
                switch (options.format) {
                    case CSV -> CsvWriter.row(listing.columns(), listing.fields(item));
                    case JSON, JSONL -> JsonWriter.line(listing.fields(item));
                    case TABLE -> {
                        Sheet sheet = sheet();
                        listing.print(item, sheet);
                        yield sheet.toString();
                    }
                });
    }

    private <T> void end(Listing<T> listing, List<T> kept, @Nullable String next) {
        if (options.format == Format.JSON) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            all.put(listing.name(), kept.stream().map(listing::fields).toList());
            all.put("next", next);
            printer.print(JsonWriter.indented(all));
        } else if (next != null) {
            printer.flush();
            console.say(labels.get("more", "--after " + next));
        }
    }

    /** Gives one thing, as an object or as it is printed for people. */
    void single(Map<String, @Nullable Object> fields, Consumer<Sheet> table) {
        if (options.format == Format.CSV) {
            throw new LedgerException(
                    LedgerException.Kind.BAD_REQUEST, "one by itself has no form as csv; json has all of it");
        }
        if (options.format == Format.TABLE) {
            Sheet sheet = sheet();
            table.accept(sheet);
            printer.print(sheet.toString());
        } else {
            printer.print(options.format == Format.JSONL ? JsonWriter.line(fields) : JsonWriter.indented(fields));
        }
        printer.flush();
    }

    /** Prints something that is made already. */
    void raw(byte[] bytes) {
        printer.print(bytes);
        printer.flush();
    }
}
