package org.placard.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;

/**
 * A Java machine of its own in which documents are parsed, one at a time: what a document does to it, it does to nobody
 * else. Its heap is bounded, its locale, time zone and encoding are fixed, and its temporary files are gone when it ends.
 */
final class ParserProcess {
    /** Holds the largest file that is read, what PDFBox unpacks of it, and the text. */
    private static final String HEAP = "-Xmx1g";
    /** With which a Java machine ends that was told to end where memory runs out. */
    private static final int OUT_OF_MEMORY = 3;
    /** How long a process may take from its last word to its end, in seconds. */
    private static final int LONGEST_END_SECONDS = 2;

    private final Process process;
    private final Path scratch;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private volatile boolean ready;

    private ParserProcess(Process process, Path scratch) {
        this.process = process;
        this.scratch = scratch;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** @param scratch folder in which the process has one of its own for temporary files; made where it is missing */
    static ParserProcess start(Path scratch) throws IOException {
        Path own = Files.createTempDirectory(Files.createDirectories(scratch), "parser");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Djava.io.tmpdir=" + own,
                "-Djava.awt.headless=true",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                ParserMain.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new ParserProcess(process, own);
    }

    /**
     * The words of a document, however long it takes. By one thread at a time.
     *
     * @throws UnreadableReportException as {@link DocumentParser#parse}, and where the process ends at it
     */
    Manuscript parse(Format format, String name, byte[] content) throws UnreadableReportException {
        try {
            ParserExchange.writeRequest(requests, format, name, content);
            Manuscript manuscript = ParserExchange.readAnswer(answers, name);
            ready = true;
            return manuscript;
        } catch (UnreadableReportException e) {
            ready = true;
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableReportException(name, reasonOfItsEnd(), e);
        }
    }

    private String reasonOfItsEnd() {
        try {
            if (!process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
                return "confused its parser";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "was not read to its end: interrupted";
        }
        return process.exitValue() == OUT_OF_MEMORY
                ? UnreadableReportException.OUT_OF_MEMORY
                : "ended its parser (exit code " + process.exitValue() + ")";
    }

    /** Says that it is about to be asked: from here on it is not ready before it has answered. */
    void claim() {
        ready = false;
    }

    /** Whether it has answered what it was asked last, and can be asked again. */
    boolean isReady() {
        return ready && process.isAlive();
    }

    /** Ends it at once, whatever it is doing, and removes its temporary files. */
    void end() {
        process.destroyForcibly().onExit().join();
        try {
            PathUtils.deleteDirectory(scratch);
        } catch (IOException e) {
            // the folder around it is cleared by whoever gave it
        }
    }
}
