package org.kawat.app.desk.api;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kawat.app.desk.http.BadRequest;

/** Leads requests to what answers them, once they are what the description allows. */
public final class Routes {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY");
    private final Description description;
    private final JavalinDefaultRoutingApi routes;

    Routes(Description description, JavalinDefaultRoutingApi routes) {
        this.description = description;
        this.routes = routes;
    }

    public void get(String path, Consumer<Call> answer) {
        Handler handler = handler("GET", path, answer);
        routes.get(Description.BASE + path, handler);
        routes.head(Description.BASE + path, handler);
    }

    public void post(String path, Consumer<Call> answer) {
        routes.post(Description.BASE + path, handler("POST", path, answer));
    }

    public void delete(String path, Consumer<Call> answer) {
        routes.delete(Description.BASE + path, handler("DELETE", path, answer));
    }

    private Handler handler(String method, String path, Consumer<Call> answer) {
        Operation operation = description.operation(method, Description.BASE + path);
        return ctx -> answer.accept(new Call(ctx, operation));
    }

    /** Says of all else what can be done there, or that there is no such place. */
    void close() {
        for (String method : METHODS) {
            routes.addHttpHandler(HandlerType.findOrCreate(method), "/api/<rest>", this::other);
        }
    }

    private void other(Context ctx) {
        TreeSet<String> methods = description.operations().stream()
                .filter(operation -> operation.isAt(ctx.path()))
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        if (methods.isEmpty()) {
            throw new BadRequest(
                    404,
                    "not-found",
                    "there is no such place; " + Description.BASE + "/openapi.json tells what there is");
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        String allowed = String.join(", ", methods);
        ctx.header("Allow", allowed);
        if (!ctx.req().getMethod().equals("OPTIONS")) {
            throw new BadRequest(405, "not-allowed", "that cannot be done here; what can is " + allowed);
        }
        ctx.status(204);
    }
}
