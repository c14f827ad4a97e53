package org.kawat.app.desk.alert;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes what nobody can guess. */
final class Secrets {
    private Secrets() {}

    static String id() {
        return random(8);
    }

    static String secret() {
        return random(32);
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
