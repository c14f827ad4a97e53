package org.kawat.app.desk.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.app.ledger.Period;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.Paging;

/** A request whose parameters are those that are described. */
public final class Call {
    private final Context ctx;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> standards = new LinkedHashMap<>();

    /**
     * What that request asks for.
     *
     * @throws BadRequest with a line for each thing that is wrong with it
     */
    Call(Context ctx, Operation operation) {
        this.ctx = ctx;
        requireKnown(operation);
        List<String> errors = new ArrayList<>();
        operation.parameters().forEach(parameter -> read(parameter, errors));
        if (!errors.isEmpty()) {
            throw new BadRequest(400, "bad-parameter", String.join("; ", errors), errors);
        }
    }

    // Whoever mistypes the name of a filter would otherwise get everything, and take it for what was asked for.
    private void requireKnown(Operation operation) {
        List<String> known = operation.query().stream().map(Parameter::name).toList();
        List<String> errors = ctx.queryParamMap().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> "there is no parameter '" + name + "'")
                .toList();
        if (!errors.isEmpty()) {
            String are = known.isEmpty() ? "there are none here" : "there are " + String.join(", ", known);
            throw new BadRequest(400, "unknown-parameter", String.join("; ", errors) + "; " + are, errors);
        }
    }

    private void read(Parameter parameter, List<String> errors) {
        String name = parameter.name();
        standards.put(name, parameter.standard());
        List<String> given = parameter.in().equals("path")
                ? List.of(ctx.pathParam(name))
                : ctx.queryParams(name).stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
        if (given.isEmpty()) {
            if (parameter.required()) {
                errors.add(name + " is missing: " + parameter.shown().english());
            }
            return;
        }
        if (given.size() > 1 && !parameter.list()) {
            errors.add(name + " is given more than once");
            return;
        }
        String value = String.join(",", given);
        String fault = parameter.fault(value);
        if (fault == null) {
            values.put(name, value);
        } else {
            errors.add(name + " " + fault);
        }
    }

    public Context context() {
        return ctx;
    }

    /** The object that is sent as JSON, which is no larger than that. */
    public Map<?, ?> body(int largest) {
        return Bodies.object(Bodies.read(ctx, List.of(Bodies.JSON), largest));
    }

    /** Answers with these fields. */
    public void answer(Map<String, @Nullable Object> fields) {
        ctx.contentType(Answers.JSON).result(JsonWriter.line(fields));
    }

    /** The value of that name; null where there is none. */
    public @Nullable String text(String name) {
        String value = values.get(name);
        return value != null ? value : print(standards.get(name));
    }

    private static @Nullable String print(@Nullable Object standard) {
        return standard instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : standard == null ? null : standard.toString();
    }

    /** The value of that name, which is required or has a value of its own. */
    public String required(String name) {
        String value = text(name);
        if (value == null) {
            throw new IllegalStateException(name + " is described as neither required nor with a default");
        }
        return value;
    }

    public int whole(String name) {
        return Integer.parseInt(required(name));
    }

    @Nullable
    Double number(String name) {
        String value = text(name);
        return value == null ? null : Double.valueOf(value);
    }

    /** A code, in capitals as all are. */
    @Nullable
    String code(String name) {
        String value = text(name);
        return value == null ? null : value.toUpperCase(Locale.ROOT);
    }

    /** The constants of that name. */
    <E extends Enum<E>> List<E> constants(String name, Class<E> type) {
        return each(name, value -> Enum.valueOf(type, value.toUpperCase(Locale.ROOT)));
    }

    List<Status> statuses() {
        return constants("status", Status.class);
    }

    <T> List<T> each(String name, Function<String, T> read) {
        String value = text(name);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(read)
                        .collect(Collectors.toList());
    }

    @Nullable
    LocalDate since() {
        return day("since", false);
    }

    @Nullable
    LocalDate until() {
        return day("until", true);
    }

    private @Nullable LocalDate day(String name, boolean last) {
        String value = text(name);
        try {
            return value == null ? null : Period.read(value, last);
        } catch (IllegalArgumentException e) {
            String error = name + " is " + e.getMessage();
            throw new BadRequest(400, "bad-parameter", error, List.of(error));
        }
    }

    /** Of which articles something is wanted. */
    FactFilter articles() {
        return new FactFilter(since(), until(), text("publisher"), text("language"), text("text"), text("story"));
    }

    Paging paging() {
        return new Paging(whole("limit"), text("after"));
    }
}
