package org.kawat.app.desk;

import java.time.Duration;
import java.util.List;

/**
 * How alerts are sent.
 *
 * @param privateAddresses whether they may go to this machine and its network
 * @param timeout how long a receiver may take
 * @param delays how long to wait after the first, second, third failure; after the last of them it is given up
 * @param poll how often the ledger is asked whether something has come
 */
public record HookOptions(boolean privateAddresses, Duration timeout, List<Duration> delays, Duration poll) {
    public HookOptions {
        delays = List.copyOf(delays);
    }

    /** Seven more attempts within a day. */
    public static HookOptions standard() {
        return new HookOptions(
                false,
                Duration.ofSeconds(10),
                List.of(
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1),
                        Duration.ofHours(6),
                        Duration.ofHours(16)),
                Duration.ofSeconds(1));
    }

    /** The same, with this machine and its network open to it or not. */
    public HookOptions privateAddresses(boolean allowed) {
        return new HookOptions(allowed, timeout, delays, poll);
    }

    /** The same with other times. */
    public HookOptions times(Duration newTimeout, List<Duration> newDelays, Duration newPoll) {
        return new HookOptions(privateAddresses, newTimeout, newDelays, newPoll);
    }
}
