package org.placard.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
 * @param dateSource where {@code date} comes from; empty where there is none
 * @param turns speakers' turns, in text order; empty where the check-in is not laid out by speakers
 * @param notes sentences for the person who reads the report: what was left out of it, why it has no date
 */
public record CheckIn(
        int number,
        String title,
        Optional<LocalDate> date,
        Text text,
        Span place,
        List<Section> sections,
        List<Block> blocks,
        Optional<DateSource> dateSource,
        List<Turn> turns,
        List<String> notes) {
    /** In UTF-16 units: what may stand ahead of a label in its sentence, ">> " or "(12a) ". */
    private static final int LONGEST_MARK = 8;

    public CheckIn {
        if (number < 1) {
            throw new IllegalArgumentException("a check-in's number is 1 or more: " + number);
        }
        if (place.length() != text.length()) {
            throw new IllegalArgumentException("place " + place + " does not fit a text of length " + text.length());
        }
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
        turns = List.copyOf(turns);
        notes = List.copyOf(notes);
    }

    /** A check-in without turns and notes, dated by its heading. */
    public CheckIn(
            int number,
            String title,
            Optional<LocalDate> date,
            Text text,
            Span place,
            List<Section> sections,
            List<Block> blocks) {
        this(
                number,
                title,
                date,
                text,
                place,
                sections,
                blocks,
                date.map(day -> DateSource.HEADING),
                List.of(),
                List.of());
    }

    /** The same check-in under another number and at another place of a report, with more notes. */
    CheckIn at(int otherNumber, Span otherPlace, List<String> more) {
        return new CheckIn(
                otherNumber,
                title,
                date,
                text,
                otherPlace,
                sections,
                blocks,
                dateSource,
                turns,
                Stream.concat(notes.stream(), more.stream()).toList());
    }

    /** The turn that {@code place} opens, behind a number or mark at most, or in which it begins; empty where it is nobody's. */
    public Optional<Turn> turnAt(Span place) {
        // in text order and apart, so that the last one that begins ahead of the place is the only one that may hold it
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).span().start() <= place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean opens = low < turns.size()
                && place.covers(turns.get(low).label())
                && turns.get(low).span().start() - place.start() <= LONGEST_MARK;
        if (opens) {
            return Optional.of(turns.get(low));
        }
        return low > 0 && turns.get(low - 1).span().covers(place.start())
                ? Optional.of(turns.get(low - 1))
                : Optional.empty();
    }

    /** The same check-in with a date that a project says. */
    public CheckIn dated(LocalDate day) {
        return new CheckIn(
                number,
                title,
                Optional.of(day),
                text,
                place,
                sections,
                blocks,
                Optional.of(DateSource.PROJECT),
                turns,
                notes);
    }

    /** The same check-in with its text's plain form; blocks and sections in which nothing is seen are left out. */
    public CheckIn plain(PlainText plain) {
        Text read = plain.text();
        if (read.length() == 0) {
            return new CheckIn(number, title, date, text, place, List.of(), List.of(), dateSource, List.of(), notes);
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
                        .toList(),
                dateSource,
                turns.stream().flatMap(turn -> plain(turn, plain).stream()).toList(),
                notes);
    }

    private static Optional<Turn> plain(Turn turn, PlainText plain) {
        return plain.toPlain(turn.label()).flatMap(label -> plain.toPlain(turn.span())
                .map(span -> new Turn(turn.form(), label, span.union(label), turn.presides())));
    }
}
