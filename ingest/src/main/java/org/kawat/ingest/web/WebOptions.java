package org.kawat.ingest.web;

import java.time.Duration;

/**
 * How the web is fetched from.
 *
 * @param userAgent what we say that we are; robots.txt is read for its first word
 * @param connect how long a host may take to answer
 * @param whole how long all of an answer may take
 * @param most bytes of an answer
 * @param redirects how many are followed
 * @param delay how long a host is left alone between two requests; a longer one that its robots.txt asks for is kept
 * @param privateAddresses whether this machine and its network may be fetched from
 */
public record WebOptions(
        String userAgent,
        Duration connect,
        Duration whole,
        int most,
        int redirects,
        Duration delay,
        boolean privateAddresses) {
    /** What suits most. */
    public static final WebOptions DEFAULT = new WebOptions(
            "Kawat/0.1 (news reader)",
            Duration.ofSeconds(10),
            Duration.ofSeconds(60),
            32 << 20,
            5,
            Duration.ofSeconds(2),
            false);

    /** The same, with this machine and its network open to it or not. */
    public WebOptions privateAddresses(boolean allowed) {
        return new WebOptions(userAgent, connect, whole, most, redirects, delay, allowed);
    }

    /** The same with so many bytes to an answer. */
    public WebOptions most(int bytes) {
        return new WebOptions(userAgent, connect, whole, bytes, redirects, delay, privateAddresses);
    }

    /** The same with that time for all of an answer. */
    public WebOptions whole(Duration time) {
        return new WebOptions(userAgent, connect, time, most, redirects, delay, privateAddresses);
    }
}
