package org.kawat.app.desk;

import io.javalin.router.JavalinDefaultRoutingApi;

/** Some pages of the desk that belong together. */
public interface Room extends AutoCloseable {
    /** Says which addresses are answered, and how. */
    void open(JavalinDefaultRoutingApi routes);

    /** Ends what goes on in the background; nothing is asked any more. */
    @Override
    default void close() {}
}
