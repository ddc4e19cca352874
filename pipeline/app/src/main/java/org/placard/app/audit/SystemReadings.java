package org.placard.app.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.placard.annotation.AnnotatedSentence;
import org.placard.mention.Mention;
import org.placard.position.Position;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;

/** Collects what an output has, row by row, in the terms of the page's text. */
final class SystemReadings {
    private final Map<String, SystemReading> byRow = new LinkedHashMap<>();

    /** What the output has for a row, or null. */
    SystemReading of(String row) {
        return byRow.get(row);
    }

    private SystemReading reading(String row) {
        return byRow.computeIfAbsent(
                row,
                id -> new SystemReading(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    /**
     * Adds a sentence.
     *
     * @param row to which the sentence belongs
     * @param span of the sentence in the page's text
     * @param places where places of the output's text stand in the page's
     * @param rowOf the row to which a mention or reference at a place belongs, given the sentence's own
     */
    void add(String row, Span span, AnnotatedSentence sentence, Places places, BiFunction<Span, String, String> rowOf) {
        SystemReading reading = reading(row);
        reading.sentences().add(span);
        for (SentenceLabel label : sentence.labels()) {
            List<Span> cues = label.cues().stream()
                    .map(places::of)
                    .flatMap(Optional::stream)
                    .toList();
            reading.labels().add(new SystemReading.FoundLabel(label.label(), label.confidence(), cues, label.by()));
        }
        for (Mention mention : sentence.mentions()) {
            places.of(mention.span()).ifPresent(place -> reading(rowOf.apply(place, row))
                    .mentions()
                    .add(new SystemReading.FoundMention(
                            place, mention.code(), mention.kind(), mention.form(), mention.source())));
        }
        for (ProvisionReference reference : sentence.articles()) {
            places.of(reference.span()).ifPresent(place -> reading(rowOf.apply(place, row))
                    .references()
                    .add(new RowView.Reference(place, reference.provisions())));
        }
    }

    /** Adds a position to the row of its sentence. */
    void add(String row, Position position, Places places) {
        reading(row)
                .positions()
                .add(new SystemReading.FoundPosition(
                        position.id(),
                        position.stance(),
                        position.actor(),
                        position.speaksFor(),
                        places.of(position.mention()).orElse(null),
                        places.of(position.cue()).orElse(null),
                        position.provisions(),
                        position.provisions().stream().map(Provision::toString).toList(),
                        position.counterpart(),
                        position.proposal(),
                        position.date(),
                        position.confidence(),
                        position.by(),
                        position.derivedFrom()));
    }

    /** Where a place of an output's text stands in the page's text; empty where it does not. */
    interface Places {
        Optional<Span> of(Span span);
    }
}
