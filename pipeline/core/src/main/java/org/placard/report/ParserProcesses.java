package org.placard.report;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Parses documents in processes apart, as many as are parsed at a time. A process that takes too long is ended, and so
 * takes neither time nor memory any more; the next document gets a new one.
 */
final class ParserProcesses implements DocumentParser, Closeable {
    private final Path scratch;
    private final BoundedWork bounded;
    private final Deque<ParserProcess> idle = new ConcurrentLinkedDeque<>();
    private final Set<ParserProcess> all = ConcurrentHashMap.newKeySet();

    /**
     * @param limit for each document, the start of a process included
     * @param scratch folder for temporary files; made where it is missing
     */
    ParserProcesses(Duration limit, Path scratch) {
        this.bounded = new BoundedWork(limit);
        this.scratch = scratch;
    }

    @Override
    public Manuscript parse(Format format, String name, byte[] content) throws UnreadableReportException {
        ParserProcess process = take(name);
        try {
            return bounded.run(name, () -> process.parse(format, name, content));
        } finally {
            giveBack(process);
        }
    }

    private ParserProcess take(String name) throws UnreadableReportException {
        for (ParserProcess process = idle.poll(); process != null; process = idle.poll()) {
            if (process.isReady()) {
                process.claim();
                return process;
            }
            end(process);
        }
        try {
            ParserProcess process = ParserProcess.start(scratch);
            all.add(process);
            return process;
        } catch (IOException e) {
            throw new UnreadableReportException(name, "cannot be read: no parser starts: " + e.getMessage(), e);
        }
    }

    private void giveBack(ParserProcess process) {
        if (process.isReady()) {
            idle.push(process);
        } else {
            end(process);
        }
    }

    private void end(ParserProcess process) {
        process.end();
        all.remove(process);
    }

    /** Ends all processes, also those that are parsing. */
    @Override
    public void close() {
        idle.clear();
        all.forEach(this::end);
    }
}
