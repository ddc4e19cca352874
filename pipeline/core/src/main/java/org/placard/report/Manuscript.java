package org.placard.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What every format is brought to: a plain text and the passages in it, in order and without overlap.
 *
 * @param text of formats with markup, their words alone
 * @param notes sentences on what was left out of the document
 */
record Manuscript(String text, FrontMatter frontMatter, List<Passage> passages, List<String> notes) {
    Manuscript {
        notes = List.copyOf(notes);
        passages = List.copyOf(passages);
    }

    /** The parts of one document as one, with what the first says of it. */
    static Manuscript joined(List<Manuscript> parts) {
        StringBuilder text = new StringBuilder();
        List<Passage> passages = new ArrayList<>();
        Set<String> notes = new LinkedHashSet<>();
        for (Manuscript part : parts) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int offset = text.length();
            text.append(part.text());
            part.passages()
                    .forEach(p -> passages.add(new Passage(p.sort(), p.span().shift(offset))));
            notes.addAll(part.notes());
        }
        return new Manuscript(text.toString(), parts.get(0).frontMatter(), passages, List.copyOf(notes));
    }
}
