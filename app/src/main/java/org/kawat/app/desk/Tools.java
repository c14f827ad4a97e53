package org.kawat.app.desk;

import java.time.Clock;
import org.kawat.app.desk.http.Coding;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Log;
import org.kawat.app.desk.http.Metrics;
import org.kawat.app.desk.http.Pages;

/**
 * What the rooms of the desk work with.
 *
 * @param coding the coder, and the languages that it reads
 * @param clock what time it is
 */
public record Tools(
        DeskOptions options, Pages pages, Ledgers ledgers, Coding coding, Log log, Metrics metrics, Clock clock) {}
