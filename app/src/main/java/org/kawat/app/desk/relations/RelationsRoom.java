package org.kawat.app.desk.relations;

import io.javalin.router.JavalinDefaultRoutingApi;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;

/** What passed between states: the matrix, and the page of two of them. */
public final class RelationsRoom implements Room {
    public RelationsRoom(Tools tools) {}

    @Override
    public void open(JavalinDefaultRoutingApi routes) {}
}
