package org.kawat.ingest.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, in the words of schema.org. */
final class JsonLd {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_NODES = 5_000;
    private static final List<String> KINDS = List.of("Article", "BlogPosting", "Report", "LiveBlogPosting");

    private final JsonMapper json = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    /** What it says; null for what it does not. */
    record Facts(
            @Nullable String headline,
            @Nullable String publisher,
            @Nullable String published,
            @Nullable String language,
            @Nullable String body) {
        static final Facts NONE = new Facts(null, null, null, null, null);
    }

    /** Of the page's articles the first, which is the one that it is about. */
    Facts read(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null) {
                return facts(article);
            }
        }
        return Facts.NONE;
    }

    private @Nullable JsonNode article(String data) {
        int from = firstOf(data);
        if (from < 0 || data.length() > LONGEST) {
            return null;
        }
        try {
            return article(json.readTree(data.substring(from)));
        } catch (JsonProcessingException e) {
            return null; // broken, as many are: the page itself is still to be read
        }
    }

    private static int firstOf(String data) {
        for (int i = 0; i < data.length(); i++) {
            if (data.charAt(i) == '{' || data.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable JsonNode article(@Nullable JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        if (root != null) {
            open.add(root);
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.removeFirst();
            if (isArticle(node)) {
                return node;
            }
            if (node.isArray()) {
                node.forEach(open::addLast);
            } else {
                for (String key : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                    if (node.path(key).isContainerNode()) {
                        open.addLast(node.path(key));
                    }
                }
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        List<String> types = new ArrayList<>();
        if (type.isArray()) {
            type.forEach(t -> types.add(t.asText()));
        } else {
            types.add(type.asText());
        }
        return types.stream().anyMatch(t -> KINDS.stream().anyMatch(t::endsWith));
    }

    private static Facts facts(JsonNode article) {
        String published = text(article.path("datePublished"));
        return new Facts(
                text(article.path("headline")),
                name(article.path("publisher")),
                published != null ? published : text(article.path("dateCreated")),
                name(article.path("inLanguage")),
                text(article.path("articleBody")));
    }

    private static @Nullable String name(JsonNode node) {
        JsonNode one = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return one.isObject() ? text(one.path("name")) : text(one);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank() ? node.asText().strip() : null;
    }
}
