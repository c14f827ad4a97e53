package org.kawat.app.desk.story;

import io.javalin.router.JavalinDefaultRoutingApi;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;

/** Stories: who reports what, and what they differ on. */
public final class StoryRoom implements Room {
    public StoryRoom(Tools tools) {}

    @Override
    public void open(JavalinDefaultRoutingApi routes) {}
}
