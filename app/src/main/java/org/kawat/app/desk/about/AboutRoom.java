package org.kawat.app.desk.about;

import io.javalin.router.JavalinDefaultRoutingApi;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;

/** What Kawat gets right and wrong. */
public final class AboutRoom implements Room {
    public AboutRoom(Tools tools) {}

    @Override
    public void open(JavalinDefaultRoutingApi routes) {}
}
