package org.placard.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placard.stance.FrameRow;

/** Reads every example and counterexample of the frame table by the grammar alone. */
class FrameTableTest {
    private final GrammarStances grammar = new GrammarStances();

    @Test
    void rowsReadTheirExamplesAndLeaveTheirCounterexamplesAlone() {
        List<String> missed = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (FrameRow row : grammar.table().rows()) {
            if (!row.example().isEmpty()) {
                Set<String> wanted = new HashSet<>();
                for (String gives : row.gives().split(" ")) {
                    if (!gives.equals("-")) {
                        String[] parts = gives.split(":");
                        wanted.add(parts[0] + ":" + parts[1]);
                    }
                }
                Set<String> found = grammar.read(row.example());
                if (!found.equals(wanted)) {
                    missed.add(row.id() + " | " + row.example() + " | " + wanted + " | " + found);
                }
            }
            if (!row.counterexample().isEmpty() && row.label() != null) {
                String stance = GrammarStances.stance(row.label());
                if (grammar.read(row.counterexample()).stream().anyMatch(found -> found.endsWith(":" + stance))) {
                    wrong.add(row.id() + " | " + row.counterexample());
                }
            }
        }
        assertEquals(List.of(), missed, String.join("\n", missed));
        assertEquals(List.of(), wrong, String.join("\n", wrong));
    }

    @Test
    void whatIsDeniedHopedOrAskedIsNoStance() {
        assertEquals(Set.of("CHL:oppose"), grammar.read("Chile did not, however, support the article."));
        assertEquals(Set.of(), grammar.read("Mali denied that it objected to the article."));
        assertEquals(Set.of(), grammar.read("Norway hoped that Japan would support it."));
        assertEquals(Set.of(), grammar.read("Norway asked whether Japan supported the article."));
        assertEquals(Set.of("KEN:oppose"), grammar.read("Kenya refused to support the article."));
    }

    @Test
    void clausesAreReadInEveryOrder() {
        assertEquals(Set.of("GHA:oppose"), grammar.read("Delegates from Ghana objected to the article."));
        assertEquals(Set.of("CUB:oppose"), grammar.read("Objections to the article were raised by Cuba."));
        assertEquals(Set.of("PER:oppose", "TGO:oppose"), grammar.read("Objecting to the article were Peru and Togo."));
        assertEquals(
                Set.of("KEN:support", "FJI:oppose"), grammar.read("Kenya supported and Fiji opposed the new article."));
    }
}
