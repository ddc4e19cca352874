package org.placard.app.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.CheckInWriter;
import org.placard.app.Reason;
import org.placard.app.project.ReportMetadata;
import org.placard.app.unknown.UnknownFinder;
import org.placard.report.CheckIn;
import org.placard.report.Report;
import org.placard.report.ReportReader;

/**
 * Annotates reports into an output folder, check-ins and reports in parallel. Few reports are in memory at a time,
 * however many there are. What comes out does not depend on the number of threads. A report that fails or runs over its
 * time limit is set aside and the run goes on; where the output folder fails, the run ends.
 */
final class Extraction {
    private final OutputFolder folder;
    private final Manifest manifest;
    private final Maker maker;
    private final Models models;
    private final TimeLimit limit;
    private final boolean force;
    private final Function<InputFile, ReportMetadata> metadata;
    private final Runnable step;
    private final ReportReader reader;
    private final CheckInWriter writer = new CheckInWriter();
    private final UnknownFinder unknown = new UnknownFinder();

    private final ThreadPoolExecutor workers;
    private final ScheduledExecutorService alarms;
    private final Semaphore places;
    private final int placeCount;
    private final AtomicReference<IOException> fault = new AtomicReference<>();
    private final List<SetAside> setAside = new ArrayList<>();
    private final SortedSet<String> edited = new ConcurrentSkipListSet<>();
    private final AtomicInteger unchanged = new AtomicInteger();

    /**
     * @param threads number of check-ins that are annotated at a time, 1 or more
     * @param limit for each report
     * @param force whether files that no run has made may be overwritten
     * @param metadata what is known of a report beside its own words
     * @param step what is done when a report is over
     */
    Extraction(
            Manifest manifest,
            Maker maker,
            Models models,
            int threads,
            TimeLimit limit,
            boolean force,
            Function<InputFile, ReportMetadata> metadata,
            Runnable step) {
        this.folder = manifest.folder();
        this.reader = ReportReader.isolated(folder.scratch());
        this.manifest = manifest;
        this.maker = maker;
        this.models = models;
        this.limit = limit;
        this.force = force;
        this.metadata = metadata;
        this.step = step;
        this.workers = (ThreadPoolExecutor) Executors.newFixedThreadPool(threads, Extraction::daemon);
        this.workers.setMaximumPoolSize(Integer.MAX_VALUE);
        this.alarms = Executors.newSingleThreadScheduledExecutor(Extraction::daemon);
        // One report more than threads, so that no thread waits while a report is put into place.
        this.placeCount = threads + 1;
        this.places = new Semaphore(placeCount);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Brings the outputs of all inputs up to date.
     *
     * @throws OutputException where the output folder fails
     * @throws BrokenResourceException where a gazetteer, cue table or model is wrong
     */
    Result run(List<InputFile> inputs, Map<InputFile, String> stems) throws IOException {
        if (inputs.stream().anyMatch(input -> manifest.entry(key(input)).isEmpty())) {
            // One will be read, so what that needs is loaded while the others are compared.
            models.begin();
        }
        try {
            for (InputFile input : inputs) {
                places.acquire();
                if (fault.get() != null) {
                    places.release();
                    break;
                }
                ReportJob job = new ReportJob(input, stems.get(input));
                workers.execute(() -> work(job, () -> start(job)));
            }
            places.acquire(placeCount);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutputException("the run was interrupted; the next one goes on where it ended", e);
        } finally {
            workers.shutdownNow();
            alarms.shutdownNow();
            reader.close();
        }
        if (fault.get() != null) {
            throw fault.get();
        }
        return new Result(setAside.stream().sorted().toList(), unchanged.get(), List.copyOf(edited));
    }

    private void work(ReportJob job, Work work) {
        if (!job.enter()) {
            return;
        }
        try {
            work.run();
        } catch (OutputException | BrokenResourceException e) {
            stop(job, e);
        } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            fail(job, Reason.of(e));
        } finally {
            if (!job.leave()) {
                workers.setCorePoolSize(workers.getCorePoolSize() - 1);
            }
        }
    }

    private void start(ReportJob job) throws Exception {
        long size = Files.size(job.input().path());
        setAlarm(job, limit.forSize(size), System.nanoTime(), limit.forSize(size));
        if (isUpToDate(job)) {
            if (job.end()) {
                unchanged.incrementAndGet();
                leavePlace();
            }
            return;
        }
        models.begin();
        Report report =
                metadata.apply(job.input()).applied(reader.read(job.input().path()));
        List<CheckIn> checkIns = report.checkIns();
        job.read(report.sha256(), checkIns.size());
        List<String> ids = CheckInIds.of(job.stem(), checkIns);
        for (int i = 0; i < checkIns.size(); i++) {
            int index = i;
            workers.execute(() -> work(job, () -> annotate(job, report, index, ids.get(index))));
        }
        if (checkIns.isEmpty() && job.end()) {
            finish(job);
        }
    }

    private boolean isUpToDate(ReportJob job) throws IOException {
        Optional<Entry> entry = manifest.entry(key(job.input()));
        if (entry.isEmpty()
                || entry.get().failed() != null
                || !entry.get().maker().equals(maker(job))
                || !entry.get().stem().equals(job.stem())
                || !entry.get().sha256().equals(Sha256.of(job.input().path()))) {
            return false;
        }
        for (Entry.Output output : entry.get().outputs()) {
            if (!folder.holds(output.file(), output.checksum())) {
                return false;
            }
        }
        return true;
    }

    private void annotate(ReportJob job, Report report, int index, String id) throws IOException {
        AnnotatedCheckIn checkIn =
                models.placard().annotate(report, report.checkIns().get(index)).withId(id);
        if (job.isOver()) {
            return;
        }
        String name = CheckInIds.fileName(id);
        OutputFolder.Unfinished file;
        try {
            file = folder.write(
                    name,
                    out -> writer.write(checkIn, metadata.apply(job.input()).about(), out));
        } catch (IOException e) {
            throw cannotWrite(name, e);
        }
        switch (job.complete(new ReportJob.Part(index, file, counted(file, name, checkIn)))) {
            case LAST -> finish(job);
            case TOO_LATE -> discard(file);
            case MORE_TO_COME -> {}
        }
    }

    private Entry.Output counted(OutputFolder.Unfinished file, String name, AnnotatedCheckIn checkIn) {
        int mentions = checkIn.sentences().stream()
                .mapToInt(sentence -> sentence.mentions().size())
                .sum();
        return new Entry.Output(
                name,
                file.sha256(),
                file.checksum(),
                checkIn.sentences().size(),
                mentions,
                checkIn.positions().size(),
                unknown.find(checkIn).size(),
                checkIn.date().isEmpty());
    }

    /** Puts a report's outputs into place and removes those of its former version that it no longer has. */
    private void finish(ReportJob job) {
        String input = key(job.input());
        List<Entry.Output> outputs =
                job.parts().stream().map(ReportJob.Part::output).toList();
        List<String> former = manifest.entry(input).map(Entry::files).orElse(List.of());
        Optional<String> another = inTheWay(outputs);
        if (another.isPresent()) {
            recordFailure(
                    job,
                    another.get() + " is in the way in the output folder, and no run has made it; move it, choose"
                            + " another folder with --output, or overwrite it with --force");
            return;
        }
        try {
            noteEdits(input, outputs);
            manifest.put(new Entry(input, job.sha256(), job.stem(), maker(job), outputs, null));
            for (ReportJob.Part part : job.parts()) {
                part.file().finish();
            }
            for (String file : former) {
                if (!manifest.claims(file)) {
                    folder.remove(file);
                }
            }
            folder.sync();
        } catch (IOException e) {
            fault.compareAndSet(null, cannotWrite(job.stem(), e));
        } finally {
            leavePlace();
        }
    }

    /** A file of a user's own. Where the manifest was lost, nobody knows whose a file is. */
    private Optional<String> inTheWay(List<Entry.Output> outputs) {
        if (force || manifest.wasDamaged()) {
            return Optional.empty();
        }
        return outputs.stream()
                .map(Entry.Output::file)
                .filter(file -> !manifest.claims(file) && Files.exists(folder.resolve(file), LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    /** An interrupted run may have left a file that was not yet the one of its entry. */
    private void noteEdits(String input, List<Entry.Output> outputs) throws IOException {
        if (manifest.wasInterrupted(input)) {
            return;
        }
        Set<String> made = outputs.stream().map(Entry.Output::sha256).collect(Collectors.toSet());
        for (Entry.Output former : manifest.entry(input).map(Entry::outputs).orElse(List.of())) {
            String found = folder.sha256(former.file());
            if (!found.isEmpty() && !found.equals(former.sha256()) && !made.contains(found)) {
                edited.add(former.file());
            }
        }
    }

    private void setAlarm(ReportJob job, Duration longest, long began, Duration until) {
        long milliseconds = Math.max(1, until.toMillis());
        job.alarm(alarms.schedule(() -> expire(job, longest, began), milliseconds, TimeUnit.MILLISECONDS));
    }

    /** Ends a report that has had its time; one that had to wait for a busy machine goes on for as long as it was kept waiting. */
    private void expire(ReportJob job, Duration longest, long began) {
        if (job.isOver()) {
            return;
        }
        Duration left = TimeLimit.left(longest, job.worked(), Duration.ofNanos(System.nanoTime() - began));
        if (!left.isZero()) {
            setAlarm(job, longest, began, left);
        } else if (job.end()) {
            int stuck = job.giveUpThreads();
            workers.setCorePoolSize(workers.getCorePoolSize() + stuck);
            String seconds = BigDecimal.valueOf(longest.toMillis(), 3)
                    .stripTrailingZeros()
                    .toPlainString();
            recordFailure(job, "took longer than its time limit of " + seconds + " s");
        }
    }

    private void fail(ReportJob job, String reason) {
        if (job.end()) {
            recordFailure(job, reason);
        }
    }

    /** A report that is over and then fails to write was interrupted at it, which is no fault of the folder. */
    private void stop(ReportJob job, IOException reason) {
        if (job.end()) {
            fault.compareAndSet(null, reason);
            job.parts().forEach(part -> discard(part.file()));
            leavePlace();
        }
    }

    private void recordFailure(ReportJob job, String reason) {
        synchronized (setAside) {
            setAside.add(new SetAside(job.input().shown(), reason));
        }
        try {
            job.parts().forEach(part -> discard(part.file()));
            String input = key(job.input());
            Entry former = manifest.entry(input)
                    .orElse(new Entry(input, job.sha256(), job.stem(), maker(job), List.of(), null));
            manifest.put(former.failing(reason));
        } catch (IOException e) {
            fault.compareAndSet(null, cannotWrite(job.stem(), e));
        } finally {
            leavePlace();
        }
    }

    private static void discard(OutputFolder.Unfinished file) {
        try {
            file.discard();
        } catch (IOException e) {
            // Left unfinished and hidden; the next run clears it.
        }
    }

    private void leavePlace() {
        step.run();
        places.release();
    }

    /** What a user says of a report decides what comes out as the program's own tables do. */
    private Maker maker(ReportJob job) {
        return maker.knowing(metadata.apply(job.input()));
    }

    private String key(InputFile input) {
        return InputKey.of(input.path(), folder.path());
    }

    private static OutputException cannotWrite(String name, IOException e) {
        return new OutputException(
                "cannot write " + name + ": " + Reason.of(e) + "; the run has stopped, earlier results are intact", e);
    }

    /**
     * What happened.
     *
     * @param setAside in the order of the inputs' names
     * @param unchanged number of inputs whose outputs were up to date
     * @param edited files that were made again although they were not as a run had left them, sorted
     */
    record Result(List<SetAside> setAside, int unchanged, List<String> edited) {}

    private interface Work {
        void run() throws Exception;
    }
}
