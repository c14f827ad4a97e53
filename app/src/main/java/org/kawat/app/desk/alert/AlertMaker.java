package org.kawat.app.desk.alert;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Pages;
import org.kawat.ingest.web.Addresses;
import org.kawat.ingest.web.FetchException;
import org.kawat.ingest.web.Fetcher;

/** Makes an alert of what somebody has filled in. */
final class AlertMaker {
    private static final int SHORTEST_SECRET = 16;
    private static final int LONGEST_SECRET = 200;
    private static final int LONGEST_URL = 2000;
    private final Addresses addresses;
    private final Clock clock;

    AlertMaker(Addresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * The alert with these fields: "url", and perhaps "filter", "secret" and "language".
     *
     * @param desk how links to the desk begin
     * @param arrival what came up to this number it is not told of
     * @throws BadRequest with a line for each field that is not good
     */
    Alert make(Map<String, String> fields, String standardLanguage, String desk, long arrival) {
        List<String> errors = new ArrayList<>();
        String url = url(fields.getOrDefault("url", "").strip(), errors);
        String secret = fields.getOrDefault("secret", "").strip();
        if (!secret.isEmpty()) {
            add(errors, secretFault(secret));
        }
        String given = fields.getOrDefault("language", "").strip();
        String language = given.isEmpty() ? standardLanguage : given;
        if (!Pages.LANGUAGES.contains(language)) {
            errors.add("language is one of " + String.join(", ", Pages.LANGUAGES) + ", not '" + language + "'");
        }
        String filter = filter(fields.getOrDefault("filter", ""), errors);
        if (!errors.isEmpty()) {
            throw new BadRequest(400, "bad-alert", String.join("; ", errors), errors);
        }
        return new Alert(
                Secrets.id(),
                filter,
                url,
                secret.isEmpty() ? Secrets.secret() : secret,
                language,
                desk,
                false,
                arrival,
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private static void add(List<String> errors, @Nullable String fault) {
        Optional.ofNullable(fault).ifPresent(errors::add);
    }

    private static String filter(String given, List<String> errors) {
        try {
            return Alert.query(given).print();
        } catch (BadRequest e) {
            errors.add("filter: " + e.getMessage());
            return "";
        }
    }

    private static @Nullable String secretFault(String secret) {
        if (secret.length() < SHORTEST_SECRET || secret.length() > LONGEST_SECRET) {
            return "secret has from " + SHORTEST_SECRET + " to " + LONGEST_SECRET + " characters";
        }
        return secret.chars().allMatch(c -> c > ' ' && c < 127) ? null : "secret has a character that is not ASCII";
    }

    private String url(String given, List<String> errors) {
        if (given.isEmpty() || given.length() > LONGEST_URL) {
            errors.add("url is " + (given.isEmpty() ? "missing" : "longer than " + LONGEST_URL + " characters"));
            return given;
        }
        try {
            URI uri = Fetcher.uri(given);
            if (uri.getRawUserInfo() != null) {
                errors.add("url has a name or a password in it, which everybody would see who sees the address");
            } else {
                addresses.check(uri);
            }
            return uri.toString();
        } catch (FetchException e) {
            errors.add("url " + e.what());
            return given;
        }
    }
}
