package org.kawat.app.desk.feed;

import io.javalin.router.JavalinDefaultRoutingApi;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;

/** Feeds and digests of the events that fit a filter. */
public final class FeedRoom implements Room {
    public FeedRoom(Tools tools) {}

    @Override
    public void open(JavalinDefaultRoutingApi routes) {}
}
