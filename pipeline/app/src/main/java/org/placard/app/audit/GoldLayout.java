package org.placard.app.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.score.Gold;
import org.placard.score.GoldCheckIn;
import org.placard.score.GoldRow;
import org.placard.sentence.Meeting;
import org.placard.text.Span;

/** Lays an output out beside gold, in gold's text. */
final class GoldLayout {
    private final Gold gold;
    private final Overlay overlay;
    private final Map<Integer, AnnotatedCheckIn> outputByNumber = new TreeMap<>();
    private final List<CheckInView> checkIns = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    GoldLayout(Gold gold, List<AnnotatedCheckIn> output) {
        this.gold = gold;
        this.overlay = new Overlay(gold);
        for (AnnotatedCheckIn each : output) {
            outputByNumber.put(each.number(), each);
        }
        for (GoldCheckIn checkIn : gold.checkIns()) {
            List<GoldRow> rows = overlay.rowsOf(checkIn.number());
            if (!rows.isEmpty()) {
                checkIns.add(new CheckIn(checkIn, rows).view());
            }
        }
        outputByNumber.keySet().stream()
                .filter(number -> gold.checkIns().stream().noneMatch(each -> each.number() == number))
                .forEach(number ->
                        remarks.add("Check-in #" + number + " of the output is not in the gold and is left out here."));
    }

    List<CheckInView> checkIns() {
        return checkIns;
    }

    List<String> remarks() {
        return remarks;
    }

    /** One check-in of gold; its text runs from its first row to the next check-in's first row. */
    private final class CheckIn {
        private final GoldCheckIn checkIn;
        private final List<GoldRow> rows;
        private final Span region;
        private final SystemReadings readings = new SystemReadings();
        private final Map<String, Meeting> meetings = new HashMap<>();
        private final Map<String, Span> extraRows = new LinkedHashMap<>();
        private final List<CheckInView.ProposalView> proposals = new ArrayList<>();

        CheckIn(GoldCheckIn checkIn, List<GoldRow> rows) {
            this.checkIn = checkIn;
            this.rows = rows;
            int start = rows.get(0).span().start();
            int next = gold.rows().stream()
                    .filter(row -> row.checkIn() != checkIn.number())
                    .mapToInt(row -> row.span().start())
                    .filter(each -> each > start)
                    .min()
                    .orElse(gold.text().length());
            int end = start
                    + gold.text()
                            .toString()
                            .substring(start, next)
                            .stripTrailing()
                            .length();
            this.region = new Span(start, end);
            Optional.ofNullable(outputByNumber.get(checkIn.number())).ifPresent(this::read);
        }

        private void read(AnnotatedCheckIn output) {
            Map<String, Overlay.PlacedSentence> placed = overlay.place(output);
            Map<String, String> rowOfSentence = new HashMap<>();
            for (AnnotatedSentence sentence : output.sentences()) {
                Overlay.PlacedSentence place = placed.get(sentence.id());
                if (place == null || !region.covers(place.place())) {
                    remarks.add("Sentence " + sentence.id() + " of the output is not in the gold's text: \""
                            + output.words(sentence) + "\"");
                    continue;
                }
                String row = rowOf(place);
                rowOfSentence.put(sentence.id(), row);
                meetings.putIfAbsent(row, sentence.meeting());
                readings.add(
                        row,
                        shifted(place.place()),
                        sentence,
                        span -> place.place(span).map(this::shifted),
                        this::beginningOf);
            }
            for (Position position : output.positions()) {
                Overlay.PlacedSentence place = placed.get(position.sentence());
                String row = rowOfSentence.get(position.sentence());
                if (row != null) {
                    readings.add(row, position, span -> place.place(span).map(this::shifted));
                }
            }
            for (Proposal proposal : output.proposals()) {
                Optional.ofNullable(placed.get(proposal.sentence()))
                        .flatMap(place -> place.place(proposal.span()))
                        .filter(region::covers)
                        .ifPresent(span -> proposals.add(new CheckInView.ProposalView(
                                proposal.id(),
                                rowOfSentence.getOrDefault(proposal.sentence(), proposal.sentence()),
                                proposal.authors(),
                                shifted(span),
                                proposal.action(),
                                proposal.provisions(),
                                proposal.withdrawn())));
            }
        }

        private String rowOf(Overlay.PlacedSentence place) {
            return overlay.closest(place.place()).map(GoldRow::id).orElseGet(() -> {
                String id = place.sentence().id() + "*";
                extraRows.put(id, shifted(place.place()));
                return id;
            });
        }

        private String beginningOf(Span place, String own) {
            return overlay.beginningOf(place.shift(region.start()))
                    .map(GoldRow::id)
                    .orElse(own);
        }

        private Span shifted(Span span) {
            return span.shift(-region.start());
        }

        CheckInView view() {
            List<RowView> views = new ArrayList<>();
            String section = null;
            for (GoldRow row : rows) {
                if (row.kind() == GoldRow.Kind.SECTION) {
                    section = gold.words(row);
                }
                views.add(row(row, section));
            }
            extraRows.forEach((id, span) -> views.add(
                    new RowView(id, GoldRow.Kind.SENTENCE, span, null, meetings.get(id), null, readings.of(id))));
            views.sort(Comparator.comparing(RowView::span));
            AnnotatedCheckIn output = outputByNumber.get(checkIn.number());
            return new CheckInView(
                    output == null ? gold.sourceText() + " #" + checkIn.number() : output.id(),
                    checkIn.number(),
                    checkIn.title(),
                    checkIn.date().orElse(null),
                    gold.text().codePointsBefore(region.start()),
                    gold.text().at(region),
                    output == null ? List.of("The output has no such check-in.") : output.notes(),
                    views,
                    proposals);
        }

        private RowView row(GoldRow row, String section) {
            RowView.GoldReading reading = new RowView.GoldReading(
                    row.mentions().stream()
                            .map(each -> new RowView.GoldMention(shifted(each.span()), each.code()))
                            .toList(),
                    row.references().stream()
                            .map(each -> new RowView.Reference(
                                    shifted(each.span()), each.provisions().orElse(null)))
                            .toList(),
                    row.labels(),
                    row.positions().stream()
                            .map(each -> new RowView.GoldPosition(
                                    each.stance(),
                                    each.actors(),
                                    each.articles().orElse(null),
                                    each.counterpart().orElse(null)))
                            .toList(),
                    row.optional());
            return new RowView(
                    row.id(),
                    row.kind(),
                    shifted(row.span()),
                    section,
                    meetings.get(row.id()),
                    reading,
                    readings.of(row.id()));
        }
    }
}
