package org.placard.app.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.position.Position;
import org.placard.report.Section;
import org.placard.score.GoldRow;
import org.placard.text.Span;

/** Lays out a check-in that has no gold, for review. */
final class ReviewLayout {
    private ReviewLayout() {}

    static CheckInView view(AnnotatedCheckIn checkIn) {
        SystemReadings readings = new SystemReadings();
        for (AnnotatedSentence sentence : checkIn.sentences()) {
            readings.add(sentence.id(), sentence.span(), sentence, Optional::ofNullable, (place, own) -> own);
        }
        for (Position position : checkIn.positions()) {
            readings.add(position.sentence(), position, Optional::ofNullable);
        }
        List<RowView> rows = new ArrayList<>();
        heading(checkIn).ifPresent(rows::add);
        String before = null;
        for (AnnotatedSentence sentence : checkIn.sentences()) {
            rows.add(row(checkIn, sentence, readings, Objects.equals(before, sentence.section())));
            before = sentence.section();
        }
        return new CheckInView(
                checkIn.id(),
                checkIn.number(),
                checkIn.title(),
                checkIn.date().orElse(null),
                checkIn.source().start(),
                checkIn.text().toString(),
                checkIn.notes(),
                rows,
                checkIn.proposals().stream()
                        .map(each -> new CheckInView.ProposalView(
                                each.id(),
                                each.sentence(),
                                each.authors(),
                                each.span(),
                                each.action(),
                                each.provisions(),
                                each.withdrawn()))
                        .toList());
    }

    /** The heading is no row of an output, but gold has one for it: what stands ahead of the first sentence. */
    private static Optional<RowView> heading(AnnotatedCheckIn checkIn) {
        String text = checkIn.text().toString();
        int until = checkIn.sentences().isEmpty()
                ? text.length()
                : checkIn.sentences().get(0).span().start();
        int end = text.substring(0, until).stripTrailing().length();
        int start = end - text.substring(0, end).stripLeading().length();
        String id = checkIn.number() + ".1";
        boolean taken = checkIn.sentences().stream().anyMatch(each -> each.id().equals(id));
        return start == end || taken
                ? Optional.empty()
                : Optional.of(new RowView(id, GoldRow.Kind.HEADING, new Span(start, end), null, null, null, null));
    }

    /** @param goesOn whether its section is that of the row before, which is not said again */
    private static RowView row(
            AnnotatedCheckIn checkIn, AnnotatedSentence sentence, SystemReadings readings, boolean goesOn) {
        Optional<Section> section = checkIn.sections().stream()
                .filter(each -> each.id().equals(sentence.section()))
                .findFirst();
        boolean title = section.isPresent() && section.get().span().equals(sentence.span());
        return new RowView(
                sentence.id(),
                title ? GoldRow.Kind.SECTION : null,
                sentence.span(),
                goesOn ? null : section.map(Section::title).orElse(null),
                sentence.meeting(),
                null,
                readings.of(sentence.id()).at(sentence.span()));
    }
}
