package org.kawat.app.desk.http;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** So many requests a minute from one address, and no more: a bucket of them that fills again as time passes. */
public final class RateLimit {
    private static final int ADDRESSES = 10_000;
    private static final double MINUTE = 60e9;

    private final int perMinute;
    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    private static final class Bucket {
        private double left;
        private long at;

        Bucket(double left, long at) {
            this.left = left;
            this.at = at;
        }
    }

    /**
     * A limit.
     *
     * @param perMinute how many; 0 for any number
     * @param nanos a clock that only goes on, in nanoseconds
     */
    public RateLimit(int perMinute, LongSupplier nanos) {
        this.perMinute = perMinute;
        this.nanos = nanos;
    }

    void count(Context ctx) {
        if (perMinute > 0 && !take(ctx.ip())) {
            ctx.header("Retry-After", "5");
            throw new BadRequest(429, "too-many", "too many requests; wait a little");
        }
    }

    synchronized boolean take(String address) {
        long now = nanos.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(address, a -> new Bucket(perMinute, now));
        bucket.left = Math.min(perMinute, bucket.left + (now - bucket.at) / MINUTE * perMinute);
        bucket.at = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }
}
