package org.kawat.app.desk.api;

/** Some operations of the API that belong together. */
public interface Part {
    /** Says how they are answered. */
    void open(Routes routes);
}
