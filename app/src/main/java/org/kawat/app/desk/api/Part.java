package org.kawat.app.desk.api;

/** Some operations that belong together. */
interface Part {
    /** Says how they are answered. */
    void open(Routes routes);
}
