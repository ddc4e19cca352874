package org.placard.report;

import java.util.List;

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
}
