package org.kawat.app.desk.facts;

import io.javalin.router.JavalinDefaultRoutingApi;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;

/** Statements, figures, actors and the search over everything. */
public final class FactsRoom implements Room {
    public FactsRoom(Tools tools) {}

    @Override
    public void open(JavalinDefaultRoutingApi routes) {}
}
