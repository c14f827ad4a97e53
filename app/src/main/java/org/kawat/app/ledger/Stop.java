package org.kawat.app.ledger;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Notes that the program is to stop, and gives it a while to come to a good place. */
public final class Stop implements AutoCloseable {
    private static final int SECONDS = 10;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop");

    private Stop() {}

    /** One that Ctrl-C and kill ask to stop. */
    public static Stop onInterrupt() {
        Stop stop = new Stop();
        Runtime.getRuntime().addShutdownHook(stop.hook);
        return stop;
    }

    private void stop() {
        asked.countDown();
        try {
            // All that is lost after that is what is being read at the moment, and that is read again the next time.
            boolean inTime = ended.await(SECONDS, TimeUnit.SECONDS);
            if (inTime) {
                Thread.sleep(200); // for the ledger to be closed and the last line to be printed
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it is. */
    public void await() throws InterruptedException {
        asked.await();
    }

    /** Whether the program is to stop. */
    public boolean asked() {
        return asked.getCount() == 0;
    }

    @Override
    public void close() {
        ended.countDown();
        if (!asked()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // it is being stopped just now
            }
        }
    }
}
