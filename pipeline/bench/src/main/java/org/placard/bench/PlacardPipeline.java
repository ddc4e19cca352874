package org.placard.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.placard.Placard;
import org.placard.annotation.CheckInWriter;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

/** Placard from the file to the bytes of its JSON. */
final class PlacardPipeline implements Pipeline {
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
