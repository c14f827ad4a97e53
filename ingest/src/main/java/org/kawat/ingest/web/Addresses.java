package org.kawat.ingest.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/**
 * Tells the public web from this machine and its network, so that a link in a feed cannot make us read what only we can reach.
 * Java keeps a name's addresses for half a minute, so those that are looked at here are those that are connected to next.
 */
public final class Addresses {
    private final boolean privateAllowed;

    /** For the web alone, or for this machine and its network as well. */
    public Addresses(boolean privateAllowed) {
        this.privateAllowed = privateAllowed;
    }

    /**
     * The addresses that the host of that URI has, all of which may be connected to.
     *
     * @throws FetchException if one of them may not, or there are none
     */
    public List<InetAddress> check(URI uri) throws FetchException {
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if ((!scheme.equals("http") && !scheme.equals("https")) || host == null) {
            throw new FetchException("is no http or https address", false);
        }
        try {
            List<InetAddress> all = List.of(InetAddress.getAllByName(host));
            for (InetAddress address : all) {
                if (!privateAllowed && !isPublic(address)) {
                    throw new FetchException(
                            "is on this machine or its network (" + address.getHostAddress()
                                    + "), which has to be allowed expressly",
                            false);
                }
            }
            return all;
        } catch (UnknownHostException e) {
            throw new FetchException("has a host that is not to be found (" + host + "); check the address", true);
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic(b, 0);
        }
        return !(address instanceof Inet6Address) || isPublic6(b);
    }

    private static boolean isPublic(byte[] b, int from) {
        int first = b[from] & 0xFF;
        int second = b[from + 1] & 0xFF;
        boolean carrier = first == 100 && second >= 64 && second < 128;
        boolean inner = first == 10 || (first == 172 && second >= 16 && second < 32) || (first == 192 && second == 168);
        boolean special = first == 0 || first == 127 || first >= 224 || (first == 169 && second == 254);
        boolean test = (first == 192 && second == 0) || (first == 198 && (second == 18 || second == 19));
        return !carrier && !inner && !special && !test;
    }

    /** Unique local ones, and those that have one of the old kind inside: mapped, translated (64:ff9b::) and 6to4. */
    private static boolean isPublic6(byte[] b) {
        if ((b[0] & 0xFE) == 0xFC) {
            return false;
        }
        boolean translated = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
        boolean zeros = true;
        for (int i = 0; i < 10; i++) {
            zeros &= b[i] == 0;
        }
        if (translated || zeros) {
            return isPublic(b, 12);
        }
        return b[0] != 0x20 || b[1] != 0x02 || isPublic(b, 2);
    }
}
