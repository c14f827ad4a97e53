package org.kawat.app.desk.article;

import io.javalin.router.JavalinDefaultRoutingApi;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;

/** An article with what was read from it, where analysts say what is right and wrong. */
public final class ArticleRoom implements Room {
    public ArticleRoom(Tools tools) {}

    @Override
    public void open(JavalinDefaultRoutingApi routes) {}
}
