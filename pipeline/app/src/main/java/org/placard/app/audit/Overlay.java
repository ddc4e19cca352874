package org.placard.app.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.score.Gold;
import org.placard.score.GoldMention;
import org.placard.score.GoldReference;
import org.placard.score.GoldRow;
import org.placard.score.Squeezed;
import org.placard.text.Span;

/**
 * Carries places of an output over to gold's text, squeezed characters against squeezed characters, as the scorer does.
 * A place that equals one of gold's in this sense becomes gold's own, so that equal places are equal spans.
 */
final class Overlay {
    private final Gold gold;
    private final Squeezed text;
    private final Map<Span, Span> goldPlaces = new HashMap<>();
    private final NavigableMap<Integer, GoldRow> rowsByStart = new TreeMap<>();

    Overlay(Gold gold) {
        this.gold = gold;
        this.text = Squeezed.of(gold.text().toString());
        for (GoldRow row : gold.rows()) {
            rowsByStart.put(row.span().start(), row);
            remember(row.span());
            row.mentions().stream().map(GoldMention::span).forEach(this::remember);
            row.references().stream().map(GoldReference::span).forEach(this::remember);
        }
    }

    private void remember(Span place) {
        text.squeezed(place).ifPresent(squeezed -> goldPlaces.putIfAbsent(squeezed, place));
    }

    /** The sentences of a check-in that gold's text has, by their ids. */
    Map<String, PlacedSentence> place(AnnotatedCheckIn checkIn) {
        Map<String, PlacedSentence> placed = new HashMap<>();
        String haystack = text.text().toString();
        int cursor = 0;
        for (AnnotatedSentence sentence : checkIn.sentences()) {
            Squeezed words = Squeezed.of(checkIn.words(sentence));
            if (words.isEmpty()) {
                continue;
            }
            String needle = words.text().toString();
            int ahead = haystack.indexOf(needle, cursor);
            int at = ahead >= 0 ? ahead : haystack.indexOf(needle);
            if (at >= 0) {
                cursor = at;
                placed.put(sentence.id(), new PlacedSentence(sentence, words, at));
            }
        }
        return placed;
    }

    /** The row that shares most with a place of gold's text; empty where none shares anything. */
    Optional<GoldRow> closest(Span place) {
        Integer first = rowsByStart.floorKey(place.start());
        NavigableMap<Integer, GoldRow> near = first == null ? rowsByStart : rowsByStart.tailMap(first, true);
        GoldRow best = null;
        int most = 0;
        for (GoldRow row : near.values()) {
            if (row.span().start() >= place.end()) {
                break;
            }
            int shared = shared(row.span(), place);
            if (shared > most) {
                best = row;
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    private int shared(Span one, Span other) {
        Optional<Span> squeezedOne = text.squeezed(one);
        Optional<Span> squeezedOther = text.squeezed(other);
        return squeezedOne.isPresent() && squeezedOther.isPresent()
                ? text.shared(squeezedOne.get(), squeezedOther.get())
                : 0;
    }

    /** The row in which a place begins. */
    Optional<GoldRow> beginningOf(Span place) {
        return Optional.ofNullable(rowsByStart.floorEntry(place.start()))
                .map(Map.Entry::getValue)
                .filter(row -> row.span().covers(place.start()));
    }

    /** Rows of one check-in, in text order. */
    List<GoldRow> rowsOf(int checkIn) {
        List<GoldRow> rows = new ArrayList<>();
        for (GoldRow row : gold.rows()) {
            if (row.checkIn() == checkIn) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** A sentence of an output that gold's text has. */
    final class PlacedSentence {
        private final AnnotatedSentence sentence;
        private final Squeezed words;
        private final int at;

        private PlacedSentence(AnnotatedSentence sentence, Squeezed words, int at) {
            this.sentence = sentence;
            this.words = words;
            this.at = at;
        }

        AnnotatedSentence sentence() {
            return sentence;
        }

        /** Where the sentence stands in gold's text. */
        Span place() {
            return original(new Span(at, at + words.text().length()));
        }

        /** Where a place of the output's text, as far as it lies in the sentence, stands in gold's text. */
        Optional<Span> place(Span span) {
            Span whole = sentence.span();
            if (span == null || !span.overlaps(whole)) {
                return Optional.empty();
            }
            Span within = new Span(Math.max(span.start(), whole.start()), Math.min(span.end(), whole.end()));
            return words.squeezed(within.shift(-whole.start())).map(part -> original(part.shift(at)));
        }

        private Span original(Span squeezed) {
            return goldPlaces.getOrDefault(squeezed, text.original(squeezed));
        }
    }
}
