package org.kawat.app.desk.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Style sheets, scripts and pictures that the pages use. An address has a hash of the file in it, so that a browser may keep
 * what it has for good.
 */
public final class Assets {
    private static final String FOLDER = "/org/kawat/app/desk/assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");
    private final Map<String, Asset> all = new LinkedHashMap<>();

    private record Asset(byte[] bytes, String type, String hash) {}

    private Assets() {}

    /** All of them: those that the list of the folder names; a name that begins with a slash is that of a library's file. */
    public static Assets load() {
        Assets assets = new Assets();
        Properties list = new Properties();
        try (InputStream in = open("assets.properties")) {
            list.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        list.stringPropertyNames().stream().sorted().forEach(name -> assets.add(name, list.getProperty(name)));
        return assets;
    }

    private static InputStream open(String place) throws IOException {
        InputStream in = Assets.class.getResourceAsStream(place.startsWith("/") ? place : FOLDER + place);
        if (in == null) {
            throw new IOException("there is no resource " + place);
        }
        return in;
    }

    private void add(String name, String places) {
        try {
            byte[] bytes = bytes(places.split(" "));
            String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
            if (type == null) {
                throw new IllegalStateException("no type is known for " + name);
            }
            all.put(name, new Asset(bytes, type, hash(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String[] places) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String place : places) {
            try (InputStream in = open(place)) {
                in.transferTo(bytes);
            }
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The address of that file. */
    public String url(String name) {
        Asset asset = all.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("there is no asset " + name);
        }
        return "/assets/" + asset.hash() + "/" + name;
    }

    /** Answers with one of them. */
    public void serve(Context ctx) {
        @Nullable Asset asset = all.get(ctx.pathParam("name"));
        if (asset == null) {
            throw new BadRequest(404, "not-found", "there is no such file");
        }
        boolean current = asset.hash().equals(ctx.pathParam("hash"));
        ctx.header("Cache-Control", current ? "public, max-age=31536000, immutable" : "no-cache");
        ctx.contentType(asset.type()).result(asset.bytes());
    }
}
