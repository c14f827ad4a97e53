package org.kawat.app.desk.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The place of the one who sends: of several desks on one ledger, one sends, and if it ends, however it ends, another takes its
 * place. A lock on a file of its own, for one on a file of SQLite would undo SQLite's.
 */
final class SenderPlace implements AutoCloseable {
    private final FileChannel channel;
    private @Nullable FileLock lock;

    SenderPlace(Path file) {
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isTaken() {
        return lock != null;
    }

    /** Takes the place if it is free. */
    boolean take() {
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return false; // another desk of this process has it
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lock != null;
    }

    @Override
    public void close() {
        try {
            channel.close(); // and with it goes the lock
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
