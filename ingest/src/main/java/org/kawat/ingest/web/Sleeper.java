package org.kawat.ingest.web;

import java.time.Duration;

/** Waits. Tests have one that only notes for how long. */
@FunctionalInterface
public interface Sleeper {
    /** Waits that long. */
    void sleep(Duration time) throws InterruptedException;

    /** One that waits indeed. */
    static Sleeper real() {
        return time -> Thread.sleep(time.toMillis());
    }
}
