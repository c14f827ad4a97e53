package org.kawat.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * An event between two sides.
 *
 * @param number its place among the dyads of the event, from 0
 */
record Dyad(Told told, int number, Side source, Side target) {
    private static final int BITS = 52;
    private static final int DIGITS = 16;

    /** Every pair of sides; each of a side and nobody where only one is named. */
    static List<Dyad> of(Told told) {
        List<Dyad> dyads = new ArrayList<>();
        for (Side source : Side.of(told.lead().sources())) {
            for (Side target : Side.of(told.lead().targets())) {
                dyads.add(new Dyad(told, dyads.size(), source, target));
            }
        }
        return dyads;
    }

    /** The id of the event, with a number for the second dyad and later ones: no two rows share one. */
    String id() {
        return number == 0 ? told.event().id() : told.event().id() + "-" + (number + 1);
    }

    /** The same as a number that a double holds: 52 bits of a hash. */
    long idNumber() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id().getBytes(StandardCharsets.UTF_8));
            return HexFormat.fromHexDigitsToLong(HexFormat.of().formatHex(hash), 0, DIGITS) >>> (Long.SIZE - BITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** CAMEO's root: the first two digits. */
    String root() {
        return beginning(2);
    }

    /** CAMEO's base: the first three digits. */
    String base() {
        return beginning(3);
    }

    private String beginning(int digits) {
        String cameo = told.event().cameo();
        return cameo.substring(0, Math.min(digits, cameo.length()));
    }
}
