package org.kawat.app.desk.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.Frame;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.http.Visitor;

/** Tells how the API is used, to people and to programs. */
final class Handbook {
    private final Pages pages;
    private final Description description;

    Handbook(Pages pages, Description description) {
        this.pages = pages;
        this.description = description;
    }

    /** The description as it is. */
    void file(Call call) {
        call.context().header("Cache-Control", "no-cache");
        call.context().contentType(Answers.JSON).result(description.file());
    }

    /** The page for people. */
    void show(Context ctx) {
        Visitor visitor = pages.visitor(ctx);
        String desk = ctx.scheme() + "://" + ctx.host();
        Map<String, List<ApiPage.Entry>> groups = new LinkedHashMap<>();
        for (Operation operation : description.operations()) {
            groups.computeIfAbsent(operation.tag(), tag -> new ArrayList<>())
                    .add(entry(operation, desk, visitor.language()));
        }
        List<ApiPage.Group> all = groups.entrySet().stream()
                .map(e -> new ApiPage.Group(visitor.labels().get("api.tag." + e.getKey()), e.getValue()))
                .toList();
        pages.around(ctx, "api", visitor.labels().get("api.title"))
                .links(List.of(new Frame.Link("OpenAPI", Description.BASE + "/openapi.json", null)))
                .show("api.jte", new ApiPage(all));
    }

    private static ApiPage.Entry entry(Operation operation, String desk, String language) {
        List<ApiPage.Field> fields = operation.parameters().stream()
                .map(p -> new ApiPage.Field(p.name(), kind(p), in(p.shown(), language), p.required()))
                .toList();
        return new ApiPage.Entry(
                operation.method(), operation.path(), in(operation.summary(), language), fields, curl(operation, desk));
    }

    private static String in(Parameter.Shown shown, String language) {
        return language.equals("id") ? shown.indonesian() : shown.english();
    }

    private static String kind(Parameter parameter) {
        Parameter.Constraint constraint = parameter.constraint();
        if (!constraint.values().isEmpty()) {
            return String.join(" ", constraint.values());
        }
        if (constraint.least() == null || constraint.most() == null) {
            return "";
        }
        return constraint.least().toPlainString() + "–" + constraint.most().toPlainString();
    }

    /** A command that tries it. */
    private static String curl(Operation operation, String desk) {
        StringBuilder command = new StringBuilder("curl ");
        if (!operation.method().equals("GET") && operation.body() == null) {
            command.append("-X ").append(operation.method()).append(' ');
        }
        command.append('\'').append(desk).append(address(operation)).append('\'');
        Operation.Body body = operation.body();
        if (body != null) {
            command.append(" -H 'Content-Type: ").append(body.types().get(0)).append("' -d '");
            command.append(body.example().replace("'", "'\\''")).append('\'');
        }
        return command.toString();
    }

    private static String address(Operation operation) {
        String path = operation.path();
        for (Parameter parameter : operation.parameters()) {
            path = path.replace(
                    "{" + parameter.name() + "}", encoded(parameter.shown().example()));
        }
        String query = operation.query().stream()
                .filter(p -> p.shown().example() != null)
                .map(p -> p.name() + "=" + encoded(p.shown().example()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(@Nullable Object value) {
        String text = value instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : String.valueOf(value);
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
