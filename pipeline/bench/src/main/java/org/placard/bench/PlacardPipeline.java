package org.placard.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.placard.Placard;
import org.placard.annotation.CheckInWriter;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

/** Placard from the file to the bytes of its JSON. */
final class PlacardPipeline implements Pipeline {
    /** Neither the gazetteer nor the context tells a state from a province here. */
    private static final String OPEN_NAME = "A visit to Georgia was planned.";

    private final Placard placard = Placard.create();
    private final ReportReader reader = new ReportReader();
    private final CheckInWriter writer = new CheckInWriter();

    @Override
    public void annotateFirst(Path file) throws IOException {
        Report report = read(file);
        annotate(report, report.checkIns().get(0));
    }

    @Override
    public void annotate(Path file) throws IOException {
        Report report = read(file);
        for (CheckIn checkIn : report.checkIns()) {
            annotate(report, checkIn);
        }
    }

    /** Has the one model loaded that Placard loads when a text needs it. */
    void loadRecogniser() throws IOException {
        try {
            Report report = reader.read("open-name.txt", OPEN_NAME.getBytes(StandardCharsets.UTF_8));
            annotate(report, report.checkIns().get(0));
        } catch (UnreadableReportException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private Report read(Path file) throws IOException {
        try {
            return reader.read(file);
        } catch (UnreadableReportException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void annotate(Report report, CheckIn checkIn) throws IOException {
        writer.write(placard.annotate(report, checkIn), OutputStream.nullOutputStream());
    }
}
