package org.placard.meaning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.placard.meaning.Template.Filling;
import org.placard.meaning.Template.Holder;
import org.placard.meaning.Template.Relation;

/** Sentences that say the same give the same positions; sentences that deny them do not. */
class MeaningTest {
    private static final int CASES = 2200;
    private static final double SHARE = 0.99;
    private static final long SEED = 20240304;

    private final Annotator annotator = new Annotator();
    private final Random random = new Random(SEED);
    private final Map<String, List<String>> broken = new TreeMap<>();

    @Test
    void meaningDoesNotDependOnWording() {
        Map<Relation, int[]> counts = new EnumMap<>(Relation.class);
        List<Template> templates = Template.of("templates.txt");
        for (int i = 0; i < CASES; i++) {
            Template template = templates.get(i % templates.size());
            boolean holds = holds(template, Template.fill(random));
            int[] count = counts.computeIfAbsent(template.relation(), key -> new int[2]);
            count[0] += holds ? 1 : 0;
            count[1]++;
        }
        int held = counts.values().stream().mapToInt(count -> count[0]).sum();
        counts.forEach((relation, count) -> System.out.printf(
                Locale.ROOT,
                "%-9s %4d of %4d cases hold%n",
                relation.name().toLowerCase(Locale.ROOT),
                count[0],
                count[1]));
        System.out.printf(Locale.ROOT, "together  %4d of %4d: %.4f%n", held, CASES, held / (double) CASES);
        broken.forEach((template, examples) ->
                System.out.println(examples.size() + " times broken: " + template + "\n    " + examples.get(0)));
        assertTrue(held >= SHARE * CASES, held + " of " + CASES + " cases hold");
    }

    private boolean holds(Template template, Filling filling) {
        String words = Template.filled(template.words(), filling);
        Set<String> said = annotator.positions(words, UnaryOperator.identity());
        boolean holds = !said.isEmpty()
                && switch (template.relation()) {
                    case PLAIN -> keepsStancesOfOthers(template, filling);
                    case VOICE ->
                        said.equals(annotator.positions(
                                Template.filled(template.other(), filling), UnaryOperator.identity()));
                    case NEGATION ->
                        Collections.disjoint(
                                annotator.stances(words),
                                annotator.stances(Template.filled(template.other(), filling)));
                    case LIST ->
                        said.equals(annotator.positions(
                                Template.filled(template.words(), filling.shuffled(random)), UnaryOperator.identity()));
                };
        if (!holds) {
            broken.computeIfAbsent(template.words() + " => " + template.other(), key -> new ArrayList<>())
                    .add(words + "\n    " + said + "\n    "
                            + annotator.positions(
                                    Template.filled(template.other(), filling), UnaryOperator.identity()));
        }
        return holds;
    }

    /** Positions are the same when each holder is renamed to its place, whoever holds the places. */
    private boolean keepsStancesOfOthers(Template template, Filling filling) {
        List<Holder> others = Template.draw(filling.all().size(), random);
        Filling replaced = filling.with(others);
        return annotator
                .positions(Template.filled(template.words(), filling), places(filling.all()))
                .equals(annotator.positions(Template.filled(template.words(), replaced), places(others)));
    }

    private static UnaryOperator<String> places(List<Holder> holders) {
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < holders.size(); i++) {
            places.put(holders.get(i).code(), "holder " + i);
        }
        return code -> places.getOrDefault(code, code);
    }
}
