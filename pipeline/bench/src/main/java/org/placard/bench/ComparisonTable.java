package org.placard.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The comparison as a Markdown table, with the two CoreNLP pipelines as the measures of speed. */
final class ComparisonTable {
    private static final String NONE = "–";

    /**
     * A pipeline's row.
     *
     * @param words that it was measured on
     */
    record Row(long words, Measurement measured) {
        double wordsPerSecond() {
            return words / measured.secondPassSeconds();
        }
    }

    private final Map<Contestant, Row> rows;

    ComparisonTable(Map<Contestant, Row> rows) {
        this.rows = rows;
    }

    /** The table's lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("| pipeline | words | start-up, s | words/s, first pass | words/s, second pass | peak resident, MiB"
                + " | × default CoreNLP | × tokenize,ssplit |");
        lines.add("| --- | --- | --- | --- | --- | --- | --- | --- |");
        rows.forEach((contestant, row) -> lines.add(line(contestant, row)));
        return lines;
    }

    private String line(Contestant contestant, Row row) {
        Measurement measured = row.measured();
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %.2f | %,.0f | %,.0f | %s | %s | %s |",
                contestant.title(),
                row.words(),
                measured.startSeconds(),
                row.words() / measured.firstPassSeconds(),
                row.wordsPerSecond(),
                measured.peakMebibytes() == 0 ? NONE : String.format(Locale.ROOT, "%,.0f", measured.peakMebibytes()),
                ratio(row, Contestant.CORENLP_DEFAULT),
                ratio(row, Contestant.CORENLP_SENTENCES));
    }

    /** Warm speeds compared, to two or more digits. */
    private String ratio(Row row, Contestant measure) {
        Row other = rows.get(measure);
        if (other == null) {
            return NONE;
        }
        double ratio = row.wordsPerSecond() / other.wordsPerSecond();
        String format = ratio >= 10 ? "%.0f" : ratio >= 1 ? "%.1f" : ratio >= 0.01 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, format, ratio);
    }
}
