package org.placard.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.SerializableConfiguration;
import org.placard.annotation.InvalidCheckInException;
import org.placard.app.Reason;
import org.placard.app.run.CheckInIds;
import org.placard.app.tables.DataTable;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

/**
 * Annotates the reports of a partition, rows of {@link Schemas#REPORT} into rows of {@link Schemas#RESULT}. A report that
 * fails or takes too long becomes a row with the reason; none fails the job.
 */
final class ReportAnnotator implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;
    /** Stack of a report's thread, in bytes. */
    private static final long STACK = 16L << 20;

    private final SerializableConfiguration storage;
    private final Duration limit;

    /**
     * @param storage how executors reach the paths of reports
     * @param limit for each report
     */
    ReportAnnotator(SerializableConfiguration storage, Duration limit) {
        this.storage = storage;
        this.limit = limit;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> reports) {
        Iterable<Row> all = () -> reports;
        return StreamSupport.stream(all.spliterator(), false)
                .map(this::annotated)
                .iterator();
    }

    private Row annotated(Row report) {
        String refused = report.getAs("refused");
        if (refused != null) {
            return result(report, refused, List.of());
        }
        FutureTask<List<Row>> work = new FutureTask<>(() -> checkIns(report));
        Thread thread = new Thread(null, work, "placard", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return result(report, null, work.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            thread.interrupt();
            return result(report, "took longer than its time limit of " + limit.toSeconds() + " s", List.of());
        } catch (ExecutionException e) {
            return result(report, Reason.of(e.getCause()), List.of());
        } catch (InterruptedException e) {
            // Spark ends the task
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + report.getAs("input"), e);
        }
    }

    private static Row result(Row report, String failed, List<Row> checkIns) {
        return RowFactory.create(
                report.getAs("input"),
                report.getAs("version"),
                report.getAs("stem"),
                failed,
                checkIns.toArray(Row[]::new));
    }

    private List<Row> checkIns(Row row) throws IOException, UnreadableReportException, InvalidCheckInException {
        PipelineInExecutor pipeline = PipelineInExecutor.get();
        Report report = pipeline.reader().read(row.getAs("name"), content(row));
        List<String> ids = CheckInIds.of(row.getAs("stem"), report.checkIns());
        List<Row> checkIns = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            CheckIn checkIn = report.checkIns().get(i);
            IndexedCheckIn indexed = IndexedCheckIn.of(
                    pipeline.placard().annotate(report, checkIn).withId(ids.get(i)), pipeline.names());
            checkIns.add(row(checkIn, indexed));
        }
        return checkIns;
    }

    private static Row row(CheckIn checkIn, IndexedCheckIn indexed) {
        List<Object> values = new ArrayList<>();
        values.add(checkIn.date().orElse(null));
        for (DataTable<IndexedCheckIn> table : Schemas.TABLES) {
            values.add(table.rowsOf(indexed).stream()
                    .map(each -> RowFactory.create(each.toArray()))
                    .toArray(Row[]::new));
        }
        return RowFactory.create(values.toArray());
    }

    private byte[] content(Row row) throws IOException, UnreadableReportException {
        String path = row.getAs("path");
        if (path == null) {
            String text = row.getAs("text");
            return text == null ? row.getAs("content") : text.getBytes(StandardCharsets.UTF_8);
        }
        Path file = new Path(path);
        FileSystem files = file.getFileSystem(storage.value());
        long length = files.getFileStatus(file).getLen();
        if (length > ReportReader.LARGEST_FILE) {
            throw new UnreadableReportException(
                    row.getAs("name"), "is larger than " + (ReportReader.LARGEST_FILE >> 20) + " MiB");
        }
        try (InputStream in = files.open(file)) {
            return in.readAllBytes();
        }
    }
}
