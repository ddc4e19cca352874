package org.placard.annotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.report.Section;
import org.placard.text.Text;

/**
 * A check-in with everything that Placard found in it: the content of one output file.
 *
 * @param id {@code <report>-<two-digit number>}, also the file's name
 * @param notes limits that were met while annotating, each a sentence for the person who reads it; usually empty
 */
public record AnnotatedCheckIn(
        String id,
        int number,
        String title,
        Optional<LocalDate> date,
        Source source,
        ProducedBy producedBy,
        Text text,
        List<Section> sections,
        List<AnnotatedSentence> sentences,
        List<Proposal> proposals,
        List<Position> positions,
        List<String> notes) {
    public AnnotatedCheckIn {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
        proposals = List.copyOf(proposals);
        positions = List.copyOf(positions);
        notes = List.copyOf(notes);
    }

    /** The same check-in under another id, as where two reports have one name. */
    public AnnotatedCheckIn withId(String other) {
        return new AnnotatedCheckIn(
                other, number, title, date, source, producedBy, text, sections, sentences, proposals, positions, notes);
    }

    /** The words of a sentence. */
    public String words(AnnotatedSentence sentence) {
        return text.at(sentence.span());
    }
}
