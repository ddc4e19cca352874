package org.placard.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Reports' prose made of the templates' sentences. */
final class Paragraphs {
    private static final List<Template> TEMPLATES = templates();

    private Paragraphs() {}

    private static List<Template> templates() {
        List<Template> templates = new ArrayList<>(Template.of("templates.txt"));
        templates.addAll(Template.of("marks.txt"));
        return templates;
    }

    /** One to {@code most} paragraphs of one to four sentences, an empty line between them. */
    static Arbitrary<String> upTo(int most) {
        return Arbitraries.randomValue(Paragraphs::paragraph)
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(paragraphs -> String.join("\n\n", paragraphs));
    }

    private static String paragraph(Random random) {
        int sentences = 1 + random.nextInt(4);
        var paragraph = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            Template template = TEMPLATES.get(random.nextInt(TEMPLATES.size()));
            paragraph.append(i > 0 ? " " : "").append(Template.filled(template.words(), Template.fill(random)));
        }
        return paragraph.toString();
    }
}
