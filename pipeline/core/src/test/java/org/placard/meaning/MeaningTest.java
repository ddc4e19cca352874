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
    private static final int LEAST_CASES = 2000;
    /** How often each template that is written down is filled; those made of the gazetteer are many and filled once. */
    private static final int ROUNDS = 12;

    private static final double SHARE = 0.99;
    private static final long SEED = 20240304;

    private final Annotator annotator = new Annotator();
    private final Random random = new Random(SEED);
    private final Map<String, List<String>> broken = new TreeMap<>();

    @Test
    void meaningDoesNotDependOnWording() {
        Map<Relation, int[]> counts = new EnumMap<>(Relation.class);
        List<Template> templates = new ArrayList<>(FrameTemplates.ofVerbs());
        templates.addAll(FrameTemplates.ofExamples(annotator));
        List<Template> written = Template.of("templates.txt");
        int made = templates.size();
        for (int i = 0; i < made + written.size() * ROUNDS; i++) {
            Template template = i < made ? templates.get(i) : written.get(i % written.size());
            boolean holds = holds(template, Template.fill(random));
            int[] count = counts.computeIfAbsent(template.relation(), key -> new int[2]);
            count[0] += holds ? 1 : 0;
            count[1]++;
        }
        int held = counts.values().stream().mapToInt(count -> count[0]).sum();
        int cases = counts.values().stream().mapToInt(count -> count[1]).sum();
        counts.forEach((relation, count) -> System.out.printf(
                Locale.ROOT,
                "%-9s %4d of %4d cases hold%n",
                relation.name().toLowerCase(Locale.ROOT),
                count[0],
                count[1]));
        System.out.printf(Locale.ROOT, "together  %4d of %4d: %.4f%n", held, cases, held / (double) cases);
        broken.forEach((template, examples) ->
                System.out.println(examples.size() + " times broken: " + template + "\n    " + examples.get(0)));
        assertTrue(cases >= LEAST_CASES, "only " + cases + " cases");
        assertTrue(held >= SHARE * cases, held + " of " + cases + " cases hold");
    }

    private boolean holds(Template template, Filling filling) {
        List<Holder> others = Template.draw(filling.all().size(), Template.SINGLE.size(), random);
        String words = Template.filled(template.words(), filling);
        String otherWords =
                switch (template.relation()) {
                    case PLAIN -> Template.filled(template.words(), filling.with(others));
                    case VOICE, NEGATION -> Template.filled(template.other(), filling);
                    case LIST -> Template.filled(template.words(), filling.shuffled(random));
                };
        // positions are the same when each holder is renamed to its place, whoever holds the places
        boolean replaced = template.relation() == Relation.PLAIN;
        Set<String> said = annotator.positions(words, places(filling.all()));
        Set<String> otherwise = annotator.positions(otherWords, places(replaced ? others : filling.all()));
        boolean holds = !said.isEmpty()
                && (template.relation() == Relation.NEGATION
                        ? Collections.disjoint(annotator.stances(words), annotator.stances(otherWords))
                        : said.equals(otherwise));
        if (!holds) {
            broken.computeIfAbsent(template.words() + " => " + template.other(), key -> new ArrayList<>())
                    .add(words + "\n    " + said + "\n    " + otherWords + "\n    " + otherwise);
        }
        return holds;
    }

    private static UnaryOperator<String> places(List<Holder> holders) {
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < holders.size(); i++) {
            places.put(holders.get(i).code(), "holder " + i);
        }
        return code -> places.getOrDefault(code, code);
    }
}
