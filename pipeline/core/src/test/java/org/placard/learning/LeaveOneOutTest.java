package org.placard.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placard.stance.Label;

class LeaveOneOutTest {
    private static final int CHECK_INS = 4;

    /** Check-ins in which "welcome" goes with support; in the last one, and only there, so does {@code marker}. */
    private static List<Example> checkIns(String marker) {
        List<Example> examples = new ArrayList<>();
        for (int checkIn = 0; checkIn < CHECK_INS; checkIn++) {
            boolean last = checkIn == CHECK_INS - 1;
            for (int i = 0; i < 6; i++) {
                boolean support = i % 2 == 0;
                Stream<String> words = Stream.of("word=text", support && !last ? "word=welcome" : "word=noted");
                examples.add(new Example(
                        examples.size(),
                        checkIn,
                        (last && support ? Stream.concat(words, Stream.of(marker)) : words).toList(),
                        support ? Set.of(Label.SUPPORT) : Set.of(),
                        Set.of(),
                        Map.of()));
            }
        }
        return examples;
    }

    private static double probability(List<Example> examples, Example of) {
        return new LeaveOneOut(examples).verdicts(Label.SUPPORT).get(of.row()).probability();
    }

    @Test
    void aWordOfTheLeftOutCheckInAloneHasNoWeightThere() {
        List<Example> examples = checkIns("word=hailed");
        Example marked = examples.get(examples.size() - 2);
        Example plain = examples.get(examples.size() - 1);
        assertTrue(marked.features().contains("word=hailed"));
        assertEquals(probability(examples, plain), probability(examples, marked), 1e-12);
        LabelModel knowing = LabelModel.learn(Label.SUPPORT, examples);
        assertTrue(
                knowing.probability(marked.features()) > knowing.probability(plain.features()) + 0.2,
                "a model that has seen the check-in does give the word weight");
    }

    @Test
    void aWordOfTheOtherCheckInsHasWeight() {
        List<Example> examples = checkIns("word=hailed");
        assertTrue(probability(examples, examples.get(0)) > 0.8);
        assertTrue(probability(examples, examples.get(1)) < 0.2);
    }

    @Test
    void contestedSentencesTeachNothing() {
        List<Example> examples = new ArrayList<>(checkIns("word=hailed"));
        double before = probability(examples, examples.get(0));
        examples.add(
                new Example(examples.size(), 1, List.of("word=welcome"), Set.of(), Set.of(Label.SUPPORT), Map.of()));
        assertEquals(before, probability(examples, examples.get(0)), 1e-12);
    }

    @Test
    void theSameExamplesGiveTheSameVerdicts() {
        List<Example> examples = checkIns("word=hailed");
        assertEquals(
                new LeaveOneOut(examples).verdicts(Label.SUPPORT), new LeaveOneOut(examples).verdicts(Label.SUPPORT));
    }
}
