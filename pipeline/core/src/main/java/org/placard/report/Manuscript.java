package org.placard.report;

import java.util.List;

/**
 * What every format is brought to: a plain text and the passages in it, in order and without overlap.
 *
 * @param text of formats with markup, their words alone
 */
record Manuscript(String text, FrontMatter frontMatter, List<Passage> passages) {
    Manuscript {
        passages = List.copyOf(passages);
    }
}
