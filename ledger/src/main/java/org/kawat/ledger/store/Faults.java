package org.kawat.ledger.store;

import java.sql.SQLException;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.LedgerException.Kind;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Says what SQLite says in a line that a user can act on. */
public final class Faults {
    private static final int PRIMARY = 0xff;

    private Faults() {}

    public static LedgerException of(SQLException e) {
        if (!(e instanceof SQLiteException fault)) {
            return new LedgerException(Kind.INTERNAL, "the ledger cannot be used: " + firstLine(e), e);
        }
        int code = fault.getResultCode().code & PRIMARY;
        for (Said said : Said.values()) {
            if (said.code.code == code) {
                return new LedgerException(said.kind, said.line, e);
            }
        }
        return new LedgerException(Kind.INTERNAL, "the ledger cannot be used: " + firstLine(e), e);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }

    private enum Said {
        FULL(
                SQLiteErrorCode.SQLITE_FULL,
                Kind.FULL,
                "the disk is full: this article was not kept, all before it were; make room and run the same again"),
        // A write that fails for want of room shows as this on some file systems.
        IO(
                SQLiteErrorCode.SQLITE_IOERR,
                Kind.FULL,
                "the disk is full or failing: this article was not kept, all before it were; make room and run the same again"),
        BUSY(SQLiteErrorCode.SQLITE_BUSY, Kind.BUSY, "another process is writing to the ledger; try again"),
        LOCKED(SQLiteErrorCode.SQLITE_LOCKED, Kind.BUSY, "another process is writing to the ledger; try again"),
        NOT_A_LEDGER(SQLiteErrorCode.SQLITE_NOTADB, Kind.NOT_A_LEDGER, "the file is no ledger"),
        CORRUPT(SQLiteErrorCode.SQLITE_CORRUPT, Kind.NOT_A_LEDGER, "the ledger is damaged: go back to a copy of it"),
        READ_ONLY(SQLiteErrorCode.SQLITE_READONLY, Kind.DENIED, "the ledger may not be written to"),
        NO_ENTRY(
                SQLiteErrorCode.SQLITE_CANTOPEN,
                Kind.DENIED,
                "the ledger cannot be opened: is the folder there, and may it be used?");

        private final SQLiteErrorCode code;
        private final Kind kind;
        private final String line;

        Said(SQLiteErrorCode code, Kind kind, String line) {
            this.code = code;
            this.kind = kind;
            this.line = line;
        }
    }
}
