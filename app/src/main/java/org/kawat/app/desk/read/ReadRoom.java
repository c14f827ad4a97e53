package org.kawat.app.desk.read;

import io.javalin.router.JavalinDefaultRoutingApi;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;

/** A text that somebody brings, read at once. */
public final class ReadRoom implements Room {
    public ReadRoom(Tools tools) {}

    @Override
    public void open(JavalinDefaultRoutingApi routes) {}
}
