package org.kawat.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kawat.app.json.CodePoints;
import org.kawat.app.json.ReportWriter;
import org.kawat.app.view.TextReport;
import org.kawat.coder.Report;

/** Makes the bytes to print of a report. Used from several threads at once. */
interface Renderer {
    /**
     * What is printed of a report.
     *
     * @param remarks lines for the error stream
     */
    record Printed(byte[] bytes, List<String> remarks) {}

    Printed render(String place, Report report) throws IOException;

    /** The report as JSON, with the coder's notes, which are no part of it, as remarks. */
    static Renderer json(boolean pretty, boolean explain) {
        ReportWriter writer = new ReportWriter(pretty);
        return (place, report) -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
            writer.write(report, bytes);
            return new Printed(bytes.toByteArray(), explain ? notes(place, report) : List.of());
        };
    }

    /** The report for people. */
    static Renderer text(TextReport text, boolean several) {
        return (place, report) -> {
            String printed = several ? text.render(place, report) : text.render(report);
            return new Printed(printed.getBytes(StandardCharsets.UTF_8), List.of());
        };
    }

    private static List<String> notes(String place, Report report) {
        CodePoints points = new CodePoints(report.article().text());
        List<String> lines = new ArrayList<>();
        for (Report.Note note : report.notes()) {
            String words = points.text(note.span()).replaceAll("\\s+", " ");
            lines.add(place + ": " + points.begin(note.span()) + "-" + points.end(note.span()) + " “" + words + "” "
                    + note.text());
        }
        return lines;
    }
}
