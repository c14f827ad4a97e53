package org.kawat.ingest.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.gzip.GzipStream;
import org.kawat.ingest.text.Sizes;

/** Fetches one address within bounds of time, size, redirects and place. It knows nothing of manners: {@link PoliteFetcher} does. */
public final class Fetcher {
    private final WebOptions options;
    private final Addresses addresses;
    private final HttpClient client;

    /** A fetcher that works so. */
    public Fetcher(WebOptions options) {
        this.options = options;
        this.addresses = new Addresses(options.privateAddresses());
        this.client = HttpClient.newBuilder()
                .connectTimeout(options.connect())
                .followRedirects(HttpClient.Redirect.NEVER) // each must be looked at first
                .build();
    }

    /** Whether that is the address of something on the web. */
    public static boolean isUrl(String source) {
        return source.regionMatches(true, 0, "http://", 0, 7) || source.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The address as Java wants it: without the part behind the hash sign, and with what may not stand in one as percent signs. */
    public static URI uri(String url) throws FetchException {
        String plain = url.strip().replace(" ", "%20");
        int hash = plain.indexOf('#');
        try {
            return new URI(new URI(hash < 0 ? plain : plain.substring(0, hash)).toASCIIString());
        } catch (URISyntaxException e) {
            throw new FetchException("is no address; check it", false);
        }
    }

    /** The server's answer, be it good or bad, to a request with those headers. */
    public Fetched get(URI uri, Map<String, String> headers) throws FetchException {
        URI at = uri;
        URI lasting = uri;
        for (int hop = 0; hop <= options.redirects(); hop++) {
            addresses.check(at);
            HttpResponse<byte[]> answer = send(request(at, headers));
            int status = answer.statusCode();
            String location = answer.headers().firstValue("location").orElse(null);
            if (status / 100 != 3 || status == 304 || location == null) {
                byte[] body = expanded(answer);
                return new Fetched(at, lasting.equals(uri) ? null : lasting, status, answer.headers(), body);
            }
            URI next = at.resolve(uri(location));
            boolean forGood = (status == 301 || status == 308) && lasting.equals(at);
            lasting = forGood ? next : lasting;
            at = next;
        }
        throw new FetchException("is redirected more than " + options.redirects() + " times", false);
    }

    private HttpRequest request(URI uri, Map<String, String> headers) throws FetchException {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                    .timeout(options.whole())
                    .header("User-Agent", options.userAgent())
                    .header("Accept-Encoding", "gzip");
            headers.forEach(request::header);
            return request.GET().build();
        } catch (IllegalArgumentException e) {
            throw new FetchException("is no address that can be fetched; check it", false);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws FetchException {
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, info -> new LimitedBody(options.most()));
        try {
            // A client's own time ends with the headers; a body that never ends is to end too.
            return answer.get(options.whole().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw slow();
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new FetchException("was interrupted", true);
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        }
    }

    private FetchException slow() {
        return new FetchException(
                "took longer than " + options.whole().toSeconds() + " seconds; try again later", true);
    }

    private FetchException failed(@Nullable Throwable cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof LimitedBody.TooLarge) {
                return tooLarge();
            }
            if (e instanceof HttpTimeoutException) {
                return slow();
            }
        }
        String message = cause == null ? "" : String.valueOf(cause.getMessage());
        String what = cause instanceof ConnectException ? "cannot be connected to" : "cannot be fetched";
        return new FetchException(
                what + (message.equals("null") ? "" : " (" + message + ")") + "; try again later", true);
    }

    private FetchException tooLarge() {
        return new FetchException(
                "is larger than " + Sizes.shown(options.most()) + "; download it and give the file", false);
    }

    private byte[] expanded(HttpResponse<byte[]> answer) throws FetchException {
        byte[] body = answer.body();
        String encoding = answer.headers().firstValue("content-encoding").orElse("");
        if (!encoding.contains("gzip") || body.length < 2 || body[0] != 0x1F) {
            return body;
        }
        try (InputStream in = new GzipStream(new ByteArrayInputStream(body))) {
            byte[] plain = in.readNBytes(options.most() + 1);
            if (plain.length > options.most()) {
                throw tooLarge();
            }
            return plain;
        } catch (IOException e) {
            throw new FetchException("was sent broken (" + e.getMessage() + "); try again later", true);
        }
    }
}
