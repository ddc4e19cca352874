package org.placard.app.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/**
 * One report on its way through the run. It ends once: by its last check-in, by a failure, or by its time limit,
 * whichever comes first; what arrives later is dropped.
 */
final class ReportJob {
    private final InputFile input;
    private final String stem;
    private final List<Part> parts = new ArrayList<>();
    /** What works on it, each with its processor time when it began. */
    private final Map<Thread, Duration> busy = new HashMap<>();

    private Duration worked = Duration.ZERO;
    private Future<?> alarm;
    private String sha256 = "";
    private int missing;
    private boolean over;

    ReportJob(InputFile input, String stem) {
        this.input = input;
        this.stem = stem;
    }

    InputFile input() {
        return input;
    }

    String stem() {
        return stem;
    }

    /** SHA-256 of the input, empty until it was read. */
    synchronized String sha256() {
        return sha256;
    }

    synchronized void read(String sha256, int checkIns) {
        this.sha256 = sha256;
        missing = checkIns;
    }

    synchronized void alarm(Future<?> alarm) {
        this.alarm = alarm;
    }

    /** Lets the calling thread work on this report; false where the report is over. */
    synchronized boolean enter() {
        if (over || busy.containsKey(Thread.currentThread())) {
            return false;
        }
        busy.put(Thread.currentThread(), ProcessorTime.of(Thread.currentThread()));
        return true;
    }

    /** The calling thread is free again; false where it had been given up. */
    synchronized boolean leave() {
        Thread.interrupted();
        Duration began = busy.remove(Thread.currentThread());
        if (began == null) {
            return false;
        }
        worked = worked.plus(ProcessorTime.of(Thread.currentThread()).minus(began));
        return true;
    }

    /** Processor time that all threads together have spent on it so far. */
    synchronized Duration worked() {
        Duration sum = worked;
        for (Map.Entry<Thread, Duration> each : busy.entrySet()) {
            sum = sum.plus(ProcessorTime.of(each.getKey()).minus(each.getValue()));
        }
        return sum;
    }

    /** Takes one check-in's result. */
    synchronized Outcome complete(Part part) {
        if (over) {
            return Outcome.TOO_LATE;
        }
        parts.add(part);
        missing--;
        return missing == 0 && end() ? Outcome.LAST : Outcome.MORE_TO_COME;
    }

    /** Ends the report; false where it is over already. */
    synchronized boolean end() {
        if (over) {
            return false;
        }
        over = true;
        if (alarm != null) {
            alarm.cancel(false);
        }
        return true;
    }

    synchronized boolean isOver() {
        return over;
    }

    /** Interrupts and gives up the threads that work on this report; returns how many there were. */
    synchronized int giveUpThreads() {
        int count = busy.size();
        busy.keySet().forEach(Thread::interrupt);
        busy.clear();
        return count;
    }

    /** The finished check-ins in order. */
    synchronized List<Part> parts() {
        return parts.stream().sorted().toList();
    }

    /** What a finished check-in is to its report. */
    enum Outcome {
        MORE_TO_COME,
        LAST,
        TOO_LATE
    }

    /**
     * A check-in's file, not yet in place.
     *
     * @param index of the check-in in its report
     */
    record Part(int index, OutputFolder.Unfinished file, Entry.Output output) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            return Integer.compare(index, other.index);
        }
    }
}
