package org.kawat.app.desk.api;

import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.view.Labels;

/** The desk for programs. */
public final class ApiRoom implements Room {
    private final Description description = Description.load();
    private final Handbook handbook;
    private final List<Part> parts;

    /**
     * With these tools.
     *
     * @param alerts the operations of the alerts
     */
    public ApiRoom(Tools tools, Part alerts) {
        Answers answers = new Answers(tools.ledgers(), tools.clock());
        Labels labels = tools.pages().labels("en");
        this.handbook = new Handbook(tools.pages(), description);
        this.parts = List.of(
                new EventApi(answers, labels),
                new RelationApi(answers, labels),
                new FactApi(answers, labels),
                new SearchApi(answers, labels),
                new CorrectionApi(answers, tools.ledgers(), tools.clock(), labels),
                alerts,
                new ReadingApi(tools.coding(), tools.ledgers(), tools.log()));
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get("/api", handbook::show);
        Routes own = new Routes(description, routes);
        parts.forEach(part -> part.open(own));
        own.get("/openapi.json", handbook::file);
        own.close();
    }
}
