package org.kawat.export;

/** Is told how far an export has come: after every event, so that it should do little. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (done, all) -> {};

    /**
     * So many events are done.
     *
     * @param all how many there were at the beginning
     */
    void at(long done, long all);
}
