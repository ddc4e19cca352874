package org.placard.sentence;

import java.util.ArrayList;
import java.util.List;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.text.Span;

/**
 * Splits the blocks of a check-in into sentences. No sentence crosses a block; a title or a list item without a full
 * stop is one sentence. Rules over one pass and a table of abbreviations; thread-safe.
 */
public final class SentenceSplitter {
    private final SentenceEnds ends = new SentenceEnds(Abbreviations.load());

    /** Titles and sentences in order, each within one block. */
    public List<Sentence> split(CheckIn checkIn) {
        List<Sentence> sentences = new ArrayList<>();
        // the heading is row 1 of a check-in, although it is no sentence
        int row = 0;
        String text = checkIn.text().toString();
        for (int b = 0; b < checkIn.blocks().size(); b++) {
            Block block = checkIn.blocks().get(b);
            if (block.kind() == Block.Kind.HEADING) {
                row++;
                continue;
            }
            for (Span span : spans(text, block)) {
                row++;
                sentences.add(new Sentence(checkIn.number() + "." + row, block.section(), span, block.kind(), b));
            }
        }
        return sentences;
    }

    private List<Span> spans(String text, Block block) {
        return block.kind() == Block.Kind.TITLE ? List.of(block.span()) : split(text, block.span());
    }

    /** The sentences of one paragraph; together they hold all of it but the white space between them. */
    List<Span> split(CharSequence text, Span paragraph) {
        List<Span> spans = new ArrayList<>();
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = ends.next(text, start, paragraph.end());
            spans.add(new Span(start, end));
            start = SentenceEnds.skipSpace(text, end, paragraph.end());
        }
        return spans;
    }
}
