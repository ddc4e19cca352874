package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.Main;

/**
 * Annotates a folder again and again in one virtual machine: {@code mvn test -Psoak -Dsoak.folder=DIR
 * -Dsoak.passes=10}. The first half of the passes loads models, compiles and fills caches; in the second half nothing may
 * grow.
 */
@Tag("soak")
class SoakTest {
    private static final Path FOLDER = Path.of(System.getProperty("soak.folder", "../../seeds"));
    private static final int PASSES = Integer.getInteger("soak.passes", 10);
    /** What a collector leaves behind differs a little from pass to pass. */
    private static final double TOLERANCE = 1.05;

    @TempDir
    private Path outputs;

    @Test
    void neitherHeapNorThreadsNorOpenFilesGrowFromPassToPass() throws IOException {
        List<Use> uses = new ArrayList<>();
        for (int pass = 1; pass <= PASSES; pass++) {
            Path out = outputs.resolve("pass-" + pass);
            long start = System.nanoTime();
            extract(out);
            Use use = Use.now();
            uses.add(use);
            System.out.printf(
                    Locale.ROOT, "pass %d: %d s, %s%n", pass, (System.nanoTime() - start) / 1_000_000_000, use);
            boolean same = Snapshot.of(outputs.resolve("pass-1")).equals(Snapshot.of(out));
            assertTrue(same, "pass " + pass + " gave other bytes than the first");
        }
        Use warm = uses.get(PASSES / 2 - 1);
        Use last = uses.get(uses.size() - 1);
        assertTrue(last.heapBytes() <= warm.heapBytes() * TOLERANCE, uses.toString());
        assertTrue(last.threads() <= warm.threads(), uses.toString());
        assertTrue(last.openFiles() <= warm.openFiles(), uses.toString());
    }

    private static void extract(Path out) {
        StringWriter errors = new StringWriter();
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(new PrintWriter(errors))
                .execute("extract", FOLDER.toString(), "--output", out.toString());
        assertEquals(0, exitCode, errors.toString());
    }

    /** What the virtual machine holds after a full collection. */
    private record Use(long heapBytes, int threads, long openFiles) {
        static Use now() {
            System.gc();
            return new Use(
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                    ManagementFactory.getThreadMXBean().getThreadCount(),
                    ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                            .getOpenFileDescriptorCount());
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%.1f MiB heap, %d threads, %d open files", heapBytes / 1048576.0, threads, openFiles);
        }
    }
}
