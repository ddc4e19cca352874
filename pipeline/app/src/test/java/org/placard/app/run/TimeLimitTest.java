package org.placard.app.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitTest {
    @ParameterizedTest(name = "{1} s of work in {2} s of {0}")
    @CsvSource({
        "30,  0,   0, 30",
        "30, 29,  30,  1",
        "30, 30,  30,  0",
        "30, 31, 200,  0",
        // a machine with much other work
        "30,  3, 120, 27",
        // nothing is done: whatever it waits for does not come
        "30,  0, 140, 10",
        "30,  3, 150,  0",
    })
    void onlyWorkCountsUnlessItWaitsForEver(int longest, int worked, int passed, int left) {
        assertEquals(seconds(left), TimeLimit.left(seconds(longest), seconds(worked), seconds(passed)));
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    @Test
    void whatAReportWaitsIsNoWork() throws InterruptedException {
        ReportJob job = new ReportJob(null, "report");
        assertTrue(job.enter());
        Thread.sleep(60);
        assertTrue(job.worked().compareTo(Duration.ofMillis(50)) < 0, job.worked()::toString);
        long until = ProcessorTime.of(Thread.currentThread()).toNanos() + 20_000_000;
        double sum = 0;
        while (ProcessorTime.of(Thread.currentThread()).toNanos() < until) {
            sum += Math.sin(sum);
        }
        assertTrue(job.worked().compareTo(Duration.ofMillis(20)) >= 0, job.worked()::toString);
        assertTrue(job.leave());
        Duration before = job.worked();
        assertTrue(before.compareTo(Duration.ofMillis(20)) >= 0, List.of(before, sum)::toString);
        assertEquals(before, job.worked());
    }
}
