package org.placard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTableTest {
    @Test
    void ratiosCompareWordsPerSecondOfSecondPasses() {
        Map<Contestant, ComparisonTable.Row> rows = new EnumMap<>(Contestant.class);
        rows.put(Contestant.CORENLP_DEFAULT, new ComparisonTable.Row(1000, new Measurement(14, 4, 2, 2600)));
        rows.put(Contestant.CORENLP_SENTENCES, new ComparisonTable.Row(100_000, new Measurement(0.2, 2, 0.1, 64)));
        rows.put(Contestant.PLACARD, new ComparisonTable.Row(100_000, new Measurement(1.25, 2, 1, 0)));

        List<String> lines = new ComparisonTable(rows).lines();

        assertEquals(
                List.of(
                        "| CoreNLP tokenize,ssplit,pos,lemma,ner,depparse | 1,000 | 14.00 | 250 | 500 | 2,600 | 1.0 | 0.0005 |",
                        "| CoreNLP tokenize,ssplit | 100,000 | 0.20 | 50,000 | 1,000,000 | 64 | 2000 | 1.0 |",
                        "| Placard, from file to JSON | 100,000 | 1.25 | 50,000 | 100,000 | – | 200 | 0.10 |"),
                lines.subList(2, lines.size()));
    }

    @Test
    void aMedianIsTheMiddleOfEachFigure() {
        Measurement median = Measurement.median(List.of(
                new Measurement(1, 30, 5, 100), new Measurement(3, 10, 4, 300), new Measurement(2, 20, 9, 200)));

        assertEquals(new Measurement(2, 20, 5, 200), median);
        assertEquals(2.5, Measurement.median(4, 1, 2, 3));
    }
}
