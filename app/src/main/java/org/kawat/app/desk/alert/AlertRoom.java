package org.kawat.app.desk.alert;

import io.javalin.router.JavalinDefaultRoutingApi;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;

/** Webhooks that tell others of events. */
public final class AlertRoom implements Room {
    public AlertRoom(Tools tools) {}

    @Override
    public void open(JavalinDefaultRoutingApi routes) {}
}
