package org.placard.score;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.ProducedBy;
import org.placard.annotation.Source;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.position.Position;
import org.placard.provision.ProvisionReference;
import org.placard.scope.Factuality;
import org.placard.sentence.Meeting;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;
import org.placard.text.Text;

/** Output of a program that makes no mistake on a gold, or those mistakes that a test asks for. */
final class Outputs {
    private Outputs() {}

    static List<AnnotatedCheckIn> perfect(Gold gold) {
        return gold.checkIns().stream().map(checkIn -> perfect(gold, checkIn)).toList();
    }

    private static AnnotatedCheckIn perfect(Gold gold, GoldCheckIn checkIn) {
        List<GoldRow> rows = gold.rows().stream()
                .filter(row -> row.checkIn() == checkIn.number())
                .toList();
        Span place = rows.get(0).span().union(rows.get(rows.size() - 1).span());
        List<AnnotatedSentence> sentences = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        for (GoldRow row : rows) {
            if (row.kind() != GoldRow.Kind.HEADING) {
                sentences.add(sentence(row, -place.start()));
                positions.addAll(positions(row, -place.start()));
            }
        }
        return new AnnotatedCheckIn(
                "x-0" + checkIn.number(),
                checkIn.number(),
                checkIn.title(),
                checkIn.date(),
                new Source("x.txt", "text/plain", "0".repeat(64), 0, 1),
                new ProducedBy("0", "0"),
                new Text(gold.text().at(place)),
                List.of(),
                sentences,
                List.of(),
                positions,
                List.of());
    }

    private static AnnotatedSentence sentence(GoldRow row, int shift) {
        return new AnnotatedSentence(
                row.id(),
                null,
                row.span().shift(shift),
                Meeting.UNKNOWN,
                row.labels().stream()
                        .map(label -> new SentenceLabel(label, 0.9, List.of(), "active"))
                        .toList(),
                row.mentions().stream()
                        .map(mention -> mention(mention.span().shift(shift), mention.code()))
                        .toList(),
                row.references().stream()
                        .map(reference -> new ProvisionReference(
                                reference.span().shift(shift),
                                reference.provisions().orElse(List.of())))
                        .toList());
    }

    static Mention mention(Span span, String code) {
        return new Mention(span, code, HolderKind.STATE, Mention.Form.NOUN, Mention.Source.GAZETTEER);
    }

    private static List<Position> positions(GoldRow row, int shift) {
        List<Position> positions = new ArrayList<>();
        for (GoldPosition position : row.positions()) {
            for (String actor : position.actors()) {
                positions.add(new Position(
                        row.id() + "-" + (positions.size() + 1),
                        row.id(),
                        position.stance(),
                        actor,
                        null,
                        row.span().shift(shift),
                        row.span().shift(shift),
                        position.articles().orElse(List.of()),
                        position.counterpart().orElse(List.of()),
                        null,
                        null,
                        0.8,
                        "active",
                        null,
                        Factuality.ASSERTED,
                        null));
            }
        }
        return positions;
    }

    /** The same output with other sentences and positions. */
    static AnnotatedCheckIn with(
            AnnotatedCheckIn checkIn,
            UnaryOperator<AnnotatedSentence> sentence,
            UnaryOperator<List<Position>> positions) {
        return new AnnotatedCheckIn(
                checkIn.id(),
                checkIn.number(),
                checkIn.title(),
                checkIn.date(),
                checkIn.source(),
                checkIn.producedBy(),
                checkIn.text(),
                checkIn.sections(),
                checkIn.sentences().stream().map(sentence).toList(),
                checkIn.proposals(),
                positions.apply(checkIn.positions()),
                checkIn.notes());
    }
}
