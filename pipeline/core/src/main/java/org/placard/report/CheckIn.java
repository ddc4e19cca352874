package org.placard.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placard.text.PlainText;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * One dated part of a report, with a text of its own.
 *
 * @param number as in its heading, else its place in the report; 1 or more
 * @param title the heading without number and date; may be empty
 * @param date empty where neither heading nor front matter gives one
 * @param text from the heading to the next heading, as it stands in the report's text
 * @param place where {@code text} stands in the report's text
 */
public record CheckIn(
        int number,
        String title,
        Optional<LocalDate> date,
        Text text,
        Span place,
        List<Section> sections,
        List<Block> blocks) {
    public CheckIn {
        if (number < 1) {
            throw new IllegalArgumentException("a check-in's number is 1 or more: " + number);
        }
        if (place.length() != text.length()) {
            throw new IllegalArgumentException("place " + place + " does not fit a text of length " + text.length());
        }
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
    }

    /** The same check-in with a date that was found elsewhere. */
    public CheckIn dated(LocalDate day) {
        return new CheckIn(number, title, Optional.of(day), text, place, sections, blocks);
    }

    /** The same check-in with its text's plain form; blocks and sections in which nothing is seen are left out. */
    public CheckIn plain(PlainText plain) {
        Text read = plain.text();
        if (read.length() == 0) {
            return new CheckIn(number, title, date, text, place, List.of(), List.of());
        }
        return new CheckIn(
                number,
                title,
                date,
                read,
                new Span(place.start(), place.start() + read.length()),
                sections.stream()
                        .flatMap(
                                section -> plain
                                        .toPlain(section.span())
                                        .map(span -> new Section(section.id(), section.title(), span))
                                        .stream())
                        .toList(),
                blocks.stream()
                        .flatMap(
                                block -> plain
                                        .toPlain(block.span())
                                        .map(span -> new Block(block.kind(), span, block.section()))
                                        .stream())
                        .toList());
    }
}
