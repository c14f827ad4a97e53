package org.kawat.app.desk.api;

import io.javalin.router.JavalinDefaultRoutingApi;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;

/** The desk for programs. */
public final class ApiRoom implements Room {
    public ApiRoom(Tools tools) {}

    @Override
    public void open(JavalinDefaultRoutingApi routes) {}
}
