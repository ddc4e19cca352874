package org.placard.app.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placard.app.Talks;
import org.placard.app.tables.SomeHolders;
import org.placard.position.Stance;
import org.placard.text.Span;

class NetworkBuilderTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 30);

    private static Node actor(String id) {
        return new Node(id, Node.Mode.ACTOR, id, "state", id);
    }

    private static Node concept(String id) {
        return new Node(id, Node.Mode.PROPOSAL, id, "add", id);
    }

    private static Statement says(String actor, Stance stance, String concept, LocalDate date) {
        return new Statement(
                actor(actor),
                stance,
                List.of(concept(concept)),
                List.of(),
                List.of(),
                Optional.ofNullable(date),
                new Span(0, 1));
    }

    /** A is for x twice and against y; B proposes x and is for y; C is against x. */
    private static final List<Statement> DEBATE = List.of(
            says("A", Stance.SUPPORT, "x", DAY),
            says("A", Stance.SUPPORT, "x", DAY.plusDays(2)),
            says("A", Stance.OPPOSE, "y", DAY),
            says("B", Stance.PROPOSE, "x", DAY.plusDays(1)),
            says("B", Stance.SUPPORT, "y", null),
            says("C", Stance.OPPOSE, "x", DAY));

    private static Map<String, Double> weights(StatementNetwork network) {
        Map<String, Double> weights = new TreeMap<>();
        network.ties()
                .forEach(tie ->
                        weights.put(tie.source().id() + " " + tie.target().id(), tie.weight()));
        return weights;
    }

    /** Worked out by hand from the definitions; 0.6325 is 2 / (√5 · √2). */
    @ParameterizedTest
    @CsvSource({
        "CONGRUENCE, NONE,    2,      ,   ",
        "CONGRUENCE, AVERAGE, 0.8,    ,   ",
        "CONGRUENCE, JACCARD, 0.5,    ,   ",
        "CONGRUENCE, COSINE,  0.6325, ,   ",
        "CONFLICT,   NONE,    1,      2,  1",
        "CONFLICT,   AVERAGE, 0.4,    1,  0.6667",
        "CONFLICT,   COSINE,  0.3162, 0.8944, 0.7071",
        "SUBTRACT,   NONE,    1,      -2, -1",
        "SUBTRACT,   AVERAGE, 0.4,    -1, -0.6667",
    })
    void projectionsWeighAsDefined(NetworkType type, Normalisation normalisation, Double ab, Double ac, Double bc) {
        Map<String, Double> weights = weights(new NetworkBuilder(DEBATE).build(type, normalisation));
        assertWeight(ab, weights.get("A B"));
        assertWeight(ac, weights.get("A C"));
        assertWeight(bc, weights.get("B C"));
    }

    private static void assertWeight(Double expected, Double found) {
        if (expected == null) {
            assertEquals(null, found);
        } else {
            assertEquals(expected, found, 0.00005);
        }
    }

    @Test
    void twoModeTiesCanBeSetAgainstActivityAndProminence() {
        NetworkBuilder builder = new NetworkBuilder(DEBATE);
        assertEquals(
                Map.of("A x", 2.0, "A y", 1.0, "B x", 1.0, "B y", 1.0, "C x", 1.0),
                weights(builder.build(NetworkType.ACTOR_PROPOSAL, Normalisation.NONE)));
        assertEquals(
                Map.of("A x", 2 / 3.0, "A y", 1 / 3.0, "B x", 0.5, "B y", 0.5, "C x", 1.0),
                weights(builder.build(NetworkType.ACTOR_PROPOSAL, Normalisation.ACTIVITY)));
        assertEquals(
                Map.of("A x", 0.5, "A y", 0.5, "B x", 0.25, "B y", 0.5, "C x", 0.25),
                weights(builder.build(NetworkType.ACTOR_PROPOSAL, Normalisation.PROMINENCE)));
    }

    @Test
    void aTieIsMadeOnTheDayOnWhichBothHaveSpoken() {
        StatementNetwork network = new NetworkBuilder(DEBATE).build(NetworkType.CONGRUENCE, Normalisation.NONE);
        assertEquals(
                List.of(DAY.plusDays(1), DAY.plusDays(2)), network.ties().get(0).dates());
    }

    @Test
    void aNormalisationThatIsNotDefinedForANetworkIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new NetworkBuilder(DEBATE)
                .build(NetworkType.CONGRUENCE, Normalisation.ACTIVITY));
        assertThrows(IllegalArgumentException.class, () -> new NetworkBuilder(DEBATE)
                .build(NetworkType.ACTOR_PROPOSAL, Normalisation.JACCARD));
    }

    @Test
    void windowsCoverTheTimeAndLeaveOutWhatHasNoDate() {
        assertEquals(
                List.of(new TimeWindow(DAY, DAY.plusDays(1)), new TimeWindow(DAY.plusDays(2), DAY.plusDays(3))),
                TimeWindow.over(DEBATE, 2, 2));
        assertEquals(
                List.of(new TimeWindow(DAY, DAY.plusDays(1)), new TimeWindow(DAY.plusDays(1), DAY.plusDays(2))),
                TimeWindow.over(DEBATE, 2, 1));
        StatementNetwork first = new NetworkBuilder(DEBATE, new TimeWindow(DAY, DAY.plusDays(1)))
                .build(NetworkType.ACTOR_PROPOSAL, Normalisation.NONE);
        assertEquals(Map.of("A x", 1.0, "A y", 1.0, "B x", 1.0, "C x", 1.0), weights(first));
        assertEquals("actor-proposal_2024-01-30_2024-01-31", first.name());
    }

    @Test
    void agreementAndOppositionLeadToTheAuthors(@TempDir Path folder) throws Exception {
        List<Statement> talks = StatementReader.stated(SomeHolders.holders()).read(Talks.in(folder));
        NetworkBuilder builder = new NetworkBuilder(talks);
        assertEquals(
                List.of("CHL GHA", "CHL NOR", "GHA CHL", "PER CHL", "PER NOR", "XKX CHAIR"),
                List.copyOf(weights(builder.build(NetworkType.AGREEMENT, Normalisation.NONE))
                        .keySet()));
        assertEquals(
                List.of(
                        "CHL CHAIR",
                        "NAM CHL",
                        "NOR CHAIR",
                        "NOR CHL",
                        "PER GHA",
                        "UNNAMED GHA",
                        "UNNAMED PER",
                        "group:EU CHL",
                        "group:NAM CHL"),
                List.copyOf(weights(builder.build(NetworkType.OPPOSITION, Normalisation.NONE))
                        .keySet()));
        assertEquals(
                0.25,
                weights(builder.build(NetworkType.AGREEMENT, Normalisation.ACTIVITY))
                        .get("PER CHL"),
                "one of Peru's four statements");
        List<Statement> expanded =
                StatementReader.withMembers(SomeHolders.holders()).read(Talks.in(folder));
        assertTrue(weights(new NetworkBuilder(expanded).build(NetworkType.OPPOSITION, Normalisation.NONE))
                .containsKey("FRA CHL"));
    }

    @Test
    void thoseWhoTakeAnArticleAsItStandsMeetThere(@TempDir Path folder) throws Exception {
        List<Statement> talks = StatementReader.stated(SomeHolders.holders()).read(Talks.in(folder));
        Map<String, Double> conflict =
                weights(new NetworkBuilder(talks).build(NetworkType.CONFLICT, Normalisation.NONE));
        assertEquals(1, conflict.get("CIV NAM"), "for and against Article 6 of the talks");
    }

    @Provide
    static Arbitrary<List<Statement>> debates() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        Arbitraries.of(Stance.values()),
                        Arbitraries.of("x", "y", "z"))
                .as((actor, stance, concept) -> says(actor, stance, concept, DAY))
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 500)
    void congruenceStaysWithinOneAndSubtractIsTheDifference(@ForAll("debates") List<Statement> debate) {
        NetworkBuilder builder = new NetworkBuilder(debate);
        for (Normalisation bounded : List.of(Normalisation.JACCARD, Normalisation.COSINE)) {
            weights(builder.build(NetworkType.CONGRUENCE, bounded))
                    .values()
                    .forEach(weight -> assertTrue(weight > 0 && weight <= 1 + 1e-9, bounded + " gives " + weight));
        }
        Map<String, Double> difference = weights(builder.build(NetworkType.CONGRUENCE, Normalisation.NONE));
        weights(builder.build(NetworkType.CONFLICT, Normalisation.NONE))
                .forEach((pair, weight) -> difference.merge(pair, -weight, Double::sum));
        difference.values().removeIf(weight -> weight == 0);
        assertEquals(difference, weights(builder.build(NetworkType.SUBTRACT, Normalisation.NONE)));
    }
}
