package org.placard.app.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** For how long a processor has worked for a thread, which other work on the machine does not change. */
final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean KNOWN = THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    private ProcessorTime() {}

    /** Since the thread began; by the clock on a Java machine that does not know. Never less than before for a thread that lives. */
    static Duration of(Thread thread) {
        return Duration.ofNanos(KNOWN ? Math.max(0, THREADS.getThreadCpuTime(thread.getId())) : System.nanoTime());
    }
}
