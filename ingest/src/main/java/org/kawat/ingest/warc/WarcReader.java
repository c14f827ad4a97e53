package org.kawat.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.gzip.GzipFault;
import org.kawat.ingest.gzip.GzipMembers;
import org.kawat.ingest.text.InputException;

/**
 * Gives the responses of an archive in order. Whatever is broken is told with its place, and reading goes on with the next
 * record that is whole.
 */
public final class WarcReader {
    private final int most;
    private final Consumer<Archived> sink;
    private int number;

    /** A reader of pages of so many bytes. */
    public WarcReader(int most, Consumer<Archived> sink) {
        this.most = most;
        this.sink = sink;
    }

    /** Reads a stream that is not compressed. */
    public void plain(InputStream in) throws IOException {
        RecordStream records = new RecordStream(in, recordSize());
        for (Record record = records.next(); record != null; record = records.next()) {
            give(record, record.at());
        }
    }

    // A header comes on top of the page, and what was sent in chunks is a little longer.
    private int recordSize() {
        return most + (most >> 3) + (1 << 16);
    }

    /** Reads a gzip stream. */
    public void gzip(InputStream in) throws IOException {
        try (GzipMembers members = new GzipMembers(in)) {
            boolean there;
            try {
                there = members.next();
            } catch (GzipFault e) {
                fault(e, Headers.NONE);
                there = members.resume();
            }
            while (there) {
                there = runs(members);
            }
        }
    }

    /** Reads runs of members until something is broken, and goes to the next member behind it; false at the end. */
    private boolean runs(GzipMembers members) throws IOException {
        RecordStream records = null;
        try {
            MemberRun run = new MemberRun(members);
            while (true) {
                long at = members.start();
                if (run.startsWithRecord()) {
                    records = new RecordStream(run, recordSize());
                    all(records, at);
                } else {
                    run.transferTo(OutputStream.nullOutputStream());
                }
                GzipFault fault = run.fault();
                if (fault != null) {
                    fault(fault, Headers.NONE);
                    return members.resume();
                }
                if (!run.more()) {
                    return false;
                }
                run = run.next();
            }
        } catch (GzipFault e) {
            // What only looks like a member, in the midst of garbage, is not told of.
            if (records != null) {
                fault(e, records.current());
            }
            return members.resume();
        }
    }

    private void all(RecordStream records, long at) throws IOException {
        for (Record record = records.next(); record != null; record = records.next()) {
            give(record, at);
        }
    }

    private void fault(GzipFault e, Headers headers) {
        number++;
        String place = where(e.at(), headers.target());
        sink.accept(broken(place, headers.target(), e.what() + "; read on behind it"));
    }

    private String where(long at, @Nullable String url) {
        return "record " + number + " at byte " + at + (url == null ? "" : " (" + url + ")");
    }

    private static Archived broken(String where, @Nullable String url, String fault) {
        return new Archived(where, url, 0, null, new byte[0], false, null, null, fault);
    }

    private void give(Record record, long at) {
        number++;
        String url = record.headers().target();
        String where = where(at, url);
        String fault = record.fault();
        if (Record.TOO_LARGE.equals(fault)) {
            if (record.isResponse()) {
                sink.accept(new Archived(where, url, 0, null, new byte[0], true, null, null, null));
            }
        } else if (fault != null) {
            sink.accept(broken(where, url, fault));
        } else if (record.isResponse()) {
            sink.accept(response(record, where, url));
        }
    }

    private Archived response(Record record, String where, @Nullable String url) {
        String day = record.headers().get("warc-date");
        String note =
                record.headers().get("warc-truncated") == null ? record.note() : "was cut short when it was archived";
        try {
            HttpMessage http = HttpMessage.of(record.content(), most);
            return new Archived(
                    where,
                    url,
                    http.status(),
                    http.contentType(),
                    http.body(),
                    http.body().length > most,
                    day,
                    note,
                    null);
        } catch (InputException e) {
            return broken(where, url, e.what());
        }
    }
}
