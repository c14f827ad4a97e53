package org.kawat.app.desk.live;

import io.javalin.router.JavalinDefaultRoutingApi;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;

/** News of the ledger as it comes. */
public final class LiveRoom implements Room {
    public LiveRoom(Tools tools) {}

    @Override
    public void open(JavalinDefaultRoutingApi routes) {}
}
