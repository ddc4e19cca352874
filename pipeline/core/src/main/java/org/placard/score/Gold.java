package org.placard.score;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * Gold labels of one text, standing apart from it.
 *
 * @param sourceText the text's file, relative to the gold's own
 * @param sourceSha256 of that file's bytes in lower-case hexadecimal, where the gold pins it
 * @param text the text itself, line ends of every kind turned into line feeds
 * @param rows in text order, without overlap; their ids differ
 */
public record Gold(
        String sourceText, Optional<String> sourceSha256, Text text, List<GoldCheckIn> checkIns, List<GoldRow> rows) {
    public static final String FORMAT = "placard-gold/1";

    public Gold {
        checkIns = List.copyOf(checkIns);
        rows = List.copyOf(rows);
        Set<Integer> numbers = checkIns.stream().map(GoldCheckIn::number).collect(Collectors.toSet());
        if (numbers.size() < checkIns.size()) {
            throw new IllegalArgumentException("two check-ins have one number");
        }
        Set<String> ids = new HashSet<>();
        GoldRow previous = null;
        for (GoldRow row : rows) {
            checkRow(row, previous, text);
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException("row " + row.id() + ": the id stands twice");
            }
            if (!numbers.contains(row.checkIn())) {
                throw new IllegalArgumentException(
                        "row " + row.id() + ": check-in " + row.checkIn() + " is not listed under \"checkins\"");
            }
            previous = row;
        }
    }

    private static void checkRow(GoldRow row, GoldRow previous, Text text) {
        if (row.span().end() > text.length()) {
            throw new IllegalArgumentException("row " + row.id() + ": " + row.span() + " runs beyond the text");
        }
        if (previous != null && !previous.span().precedes(row.span())) {
            throw new IllegalArgumentException(
                    "row " + row.id() + ": begins before row " + previous.id() + " ends; rows stand in text order");
        }
        for (GoldMention mention : row.mentions()) {
            checkNamesSomething(row, mention.span(), text);
        }
        for (GoldReference reference : row.references()) {
            checkNamesSomething(row, reference.span(), text);
        }
    }

    private static void checkNamesSomething(GoldRow row, Span span, Text text) {
        if (text.at(span).codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("row " + row.id() + ": '" + text.at(span) + "' names nothing");
        }
    }

    /** The words of a row. */
    public String words(GoldRow row) {
        return text.at(row.span());
    }

    /**
     * Groups of figures of which no row has anything, {@code MENTIONS} or {@code PROVISIONS}: where gold leaves them
     * unlabelled, what an output has of them is no mistake.
     */
    public Set<Figure.Group> unlabelled() {
        Set<Figure.Group> groups = EnumSet.noneOf(Figure.Group.class);
        if (rows.stream().allMatch(row -> row.mentions().isEmpty())) {
            groups.add(Figure.Group.MENTIONS);
        }
        if (rows.stream().allMatch(row -> row.references().isEmpty())) {
            groups.add(Figure.Group.PROVISIONS);
        }
        return groups;
    }

    /** The same gold with other rows. */
    public Gold withRows(List<GoldRow> others) {
        return new Gold(sourceText, sourceSha256, text, checkIns, others);
    }
}
