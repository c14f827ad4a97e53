package org.kawat.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;

/**
 * Writes the events of a ledger as a file for others. The newest come first, as {@link LedgerQuery#events} has them; the same
 * ledger gives the same bytes. Events are read a page at a time, so that memory does not grow with their number.
 *
 * <pre>{@code
 * Exporter.export(ledger, EventFilter.all(), Format.CSV, Path.of("events.csv"), Progress.NONE);
 * }</pre>
 */
public final class Exporter {
    private static final int PAGE = 200;

    private final LedgerQuery ledger;
    private final EventFilter filter;
    private final Format format;

    private Exporter(LedgerQuery ledger, EventFilter filter, Format format) {
        this.ledger = ledger;
        this.filter = filter;
        this.format = format;
    }

    /** Writes to a stream, which is left open. */
    public static Exported export(
            LedgerQuery ledger, EventFilter filter, Format format, OutputStream out, Progress progress)
            throws IOException {
        OutputStream buffered = new BufferedOutputStream(new KeptOpen(out));
        Exported exported;
        try (EventWriter writer = EventWriter.of(format, buffered)) {
            exported = new Exporter(ledger, filter, format).write(writer, progress);
        }
        buffered.flush();
        return exported;
    }

    /** Writes a file, which is there only once it is whole; one that was there before is replaced. */
    public static Exported export(LedgerQuery ledger, EventFilter filter, Format format, Path file, Progress progress)
            throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Exported exported;
            try (OutputStream out = Files.newOutputStream(part)) {
                exported = export(ledger, filter, format, out, progress);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return exported;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Exported write(EventWriter writer, Progress progress) throws IOException {
        boolean asked = !filter.statuses().isEmpty();
        long all = ledger.count(filter);
        long done = 0;
        long events = 0;
        long rows = 0;
        long leftOut = 0;
        Paging paging = Paging.first(PAGE);
        while (paging != null) {
            Page<EventEntry> page = ledger.events(filter, paging);
            for (EventEntry entry : page.items()) {
                boolean taken = asked || format.takes(entry);
                Told told = taken ? told(entry) : null;
                if (told != null) {
                    rows += writer.write(told);
                    events++;
                }
                leftOut += taken ? 0 : 1;
                progress.at(++done, all);
            }
            paging = page.next() == null ? null : new Paging(PAGE, page.next());
        }
        return new Exported(events, rows, leftOut);
    }

    // The event as it is when its reports are read. Another process may have made it part of an earlier event since its
    // page
    // was read: then it is told there.
    private @Nullable Told told(EventEntry entry) {
        if (entry.reports() == 1) {
            return new Told(entry, List.of(entry.lead()));
        }
        try {
            EventDetail now = ledger.event(entry.id());
            return now.event().id().equals(entry.id()) ? new Told(now.event(), now.reports()) : null;
        } catch (LedgerException e) {
            if (e.kind() == LedgerException.Kind.UNKNOWN) {
                return null;
            }
            throw e;
        }
    }

    /** Whoever brought the stream closes it. */
    private static final class KeptOpen extends FilterOutputStream {
        KeptOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int begin, int length) throws IOException {
            out.write(bytes, begin, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
