package org.placard.provision;

import java.util.List;

/**
 * The references of a check-in, sentence by sentence.
 *
 * @param references one list a sentence, each in text order; references do not overlap
 * @param notes limits that were met, each a sentence for the person who reads it; usually empty
 */
public record Provisions(
        List<List<ProvisionReference>> references, List<List<Standing>> standings, List<String> notes) {
    public Provisions {
        references = references.stream().map(List::copyOf).toList();
        standings = standings.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /**
     * What is in force from a place on.
     *
     * @param position unit in the check-in's text
     */
    public record Standing(int position, ProvisionContext context) {}

    /** What is in force where sentence number {@code sentence} begins. */
    public ProvisionContext context(int sentence) {
        return standings.get(sentence).get(0).context();
    }

    /** What is in force at unit {@code position} of the text, which lies in sentence number {@code sentence}. */
    public ProvisionContext contextAt(int sentence, int position) {
        ProvisionContext context = context(sentence);
        for (Standing standing : standings.get(sentence)) {
            if (standing.position() > position) {
                return context;
            }
            context = standing.context();
        }
        return context;
    }
}
