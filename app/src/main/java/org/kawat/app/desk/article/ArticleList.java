package org.kawat.app.desk.article;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.http.Visitor;
import org.kawat.app.desk.show.Days;
import org.kawat.app.ledger.Period;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;

/** The articles of the ledger, the newest first. */
final class ArticleList {
    private static final int LINES = 100;
    private static final int LONGEST = 500;
    private static final List<String> NAMES = List.of("publisher", "since", "until", "text");
    private final Pages pages;
    private final Ledgers ledgers;

    ArticleList(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
    }

    void show(Context ctx) {
        Map<String, String> asked = asked(ctx);
        FactFilter filter = filter(asked);
        Page<ArticleLine> page =
                ledgers.read(ledger -> ledger.articles(filter, new Paging(LINES, ctx.queryParam("after"))));
        Visitor visitor = pages.visitor(ctx);
        Articles articles = new Articles(asked, days(page.items(), visitor), next(asked, page.next()));
        pages.around(ctx, "", visitor.labels().get("articles.title")).show("articles.jte", articles);
    }

    private static Map<String, String> asked(Context ctx) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = Objects.requireNonNullElse(ctx.queryParam(name), "").strip();
            if (!value.isEmpty()) {
                asked.put(name, value);
            }
        }
        return asked;
    }

    private static FactFilter filter(Map<String, String> asked) {
        List<String> errors = new ArrayList<>();
        asked.forEach((name, value) -> {
            if (value.length() > LONGEST) {
                errors.add(name + " is longer than " + LONGEST + " characters");
            }
        });
        LocalDate since = day(asked, "since", errors);
        LocalDate until = day(asked, "until", errors);
        if (!errors.isEmpty()) {
            throw new BadRequest(400, "bad-filter", String.join("; ", errors), errors);
        }
        return new FactFilter(since, until, asked.get("publisher"), null, asked.get("text"), null);
    }

    private static @Nullable LocalDate day(Map<String, String> asked, String name, List<String> errors) {
        String value = asked.get(name);
        try {
            return value == null ? null : Period.read(value, name.equals("until"));
        } catch (IllegalArgumentException e) {
            errors.add(name + ": " + e.getMessage());
            return null;
        }
    }

    private static List<Articles.Day> days(List<ArticleLine> lines, Visitor visitor) {
        Map<String, List<ArticleLine>> days = new LinkedHashMap<>();
        for (ArticleLine line : lines) {
            String day = line.published() == null
                    ? visitor.labels().get("day.none")
                    : Days.full(line.published(), visitor.language());
            days.computeIfAbsent(day, d -> new ArrayList<>()).add(line);
        }
        return days.entrySet().stream()
                .map(day -> new Articles.Day(day.getKey(), day.getValue()))
                .toList();
    }

    private static String next(Map<String, String> asked, @Nullable String after) {
        if (after == null) {
            return "";
        }
        Map<String, String> more = new LinkedHashMap<>(asked);
        more.put("after", after);
        return more.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "/articles?", ""));
    }
}
