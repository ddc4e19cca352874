package org.placard.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.text.Span;

/** Time in proportion to the length, whatever a list repeats. */
@Tag("slow")
class ListGrowthTest {
    private static final int SHORT = 20_000;
    private static final int LONG = 160_000;
    /** Eight times the text may take this many times the time; a quadratic reader takes 64. */
    private static final double MOST = 24;

    private static final int RUNS = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Pattern NAME = Pattern.compile("Chile|Peru|EU");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile, ",
                "Chile; ",
                "Chile and ",
                "Chile, Peru and Greenpeace, ",
                "Chile, with ",
                "Chile, for the EU, ",
                "Chile for the EU and ",
                "Chile, on behalf of Peru, ",
                "Chile (on behalf of ",
                "Chile (for Peru, ",
                "EU, including ",
                "EU (Chile, ",
                "EU, except Chile, ",
                "EU represented by ",
                "the delegation of ",
                "the delegation of Chile and ",
                "Chile, Greenpeace, the World Bank, ",
                "On behalf of Chile, ",
                "With Chile, ",
                "all except Chile, ",
                "Chile/",
                "Chile's and ",
                "Chile, also, "
            })
    void timeGrowsAsTheText(String repeated) {
        List<Runnable> readings = List.of(reading(repeated, SHORT), reading(repeated, LONG));
        readings.forEach(Runnable::run);
        double growth = fastest(readings.get(1)) / (double) fastest(readings.get(0));
        assertTrue(growth < MOST, () -> "8 times the text took " + growth + " times the time: " + repeated);
    }

    private static Runnable reading(String repeated, int length) {
        String text = repeated.repeat(length / repeated.length() + 1);
        List<Mention> mentions = new ArrayList<>();
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            HolderKind kind = names.group().equals("EU") ? HolderKind.GROUP : HolderKind.STATE;
            var span = new Span(names.start(), names.end());
            mentions.add(new Mention(span, names.group(), kind, Mention.Form.NOUN, Mention.Source.GAZETTEER));
        }
        return () -> assertEquals(text, ReadSentence.of(text, mentions).text());
    }

    private static long fastest(Runnable reading) {
        long fastest = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            // the processor's time: other work on the machine does not count
            long start = THREADS.getCurrentThreadCpuTime();
            reading.run();
            fastest = Math.min(fastest, THREADS.getCurrentThreadCpuTime() - start);
        }
        return fastest;
    }
}
