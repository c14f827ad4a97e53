package org.kawat.app.desk;

import java.util.Set;
import java.util.TreeSet;

/**
 * Where the desk is reached.
 *
 * @param host address that it listens on
 * @param port port that it listens on; 0 for any that is free
 * @param names hosts that it goes by, beside those of this machine
 * @param requestsPerMinute from one address; 0 for any number
 */
public record Listening(String host, int port, Set<String> names, int requestsPerMinute) {
    public Listening {
        names = new TreeSet<>(names);
    }

    /** On this machine alone, on any port that is free. */
    public static Listening locally() {
        return new Listening("127.0.0.1", 0, Set.of(), 0);
    }
}
