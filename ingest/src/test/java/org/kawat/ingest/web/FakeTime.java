package org.kawat.ingest.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes on when somebody sleeps, and only then. */
public final class FakeTime extends Clock implements Sleeper {
    private Instant now = Instant.parse("2025-01-22T00:00:00Z");
    public final List<Duration> slept = new ArrayList<>();

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public void sleep(Duration time) {
        slept.add(time);
        pass(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
