package org.placard.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.ProducedBy;
import org.placard.annotation.Source;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.position.Position;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.scope.Factuality;
import org.placard.sentence.Meeting;
import org.placard.stance.Label;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * Random gold with a random output of the same text: a heading and some rows of letters without spaces, so that every
 * offset is the same in gold, output and squeezed text and an oracle needs no alignment. Spans repeat and overlap.
 */
record Cases(Gold gold, AnnotatedCheckIn output) {
    private static final int ROW = 12;
    private static final String[] CODES = {"FRA", "PER", "EU", "TON"};
    private static final String[] PROVISIONS = {"1", "1(2)", "2", "¶3", "6bis"};
    private static final String[] CONSTRUCTIONS = {"active", "passive-agent"};
    private static final LocalDate DATE = LocalDate.of(2024, 5, 6);

    static Cases random(Random random) {
        int count = 1 + random.nextInt(5);
        Text text = new Text(letters(random, (count + 1) * ROW));
        List<GoldRow> rows = new ArrayList<>();
        List<AnnotatedSentence> sentences = new ArrayList<>();
        List<Position> positions = new ArrayList<>();
        rows.add(new GoldRow(
                "1.1",
                GoldRow.Kind.HEADING,
                1,
                new Span(0, ROW),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
        for (int i = 1; i <= count; i++) {
            Span span = new Span(i * ROW, (i + 1) * ROW);
            String id = "1." + (i + 1);
            rows.add(row(random, id, span));
            sentences.add(sentence(random, id, span));
            for (int n = random.nextInt(5); n > 0; n--) {
                positions.add(position(random, id, id + "-" + n, span));
            }
        }
        List<GoldCheckIn> checkIns = List.of(new GoldCheckIn(1, Optional.of(DATE), "letters"));
        return new Cases(
                new Gold("letters.txt", Optional.empty(), text, checkIns, rows), checkIn(text, sentences, positions));
    }

    /** One row by itself, as if nothing else had been labelled. */
    Cases only(GoldRow row, AnnotatedSentence sentence) {
        return new Cases(
                gold.withRows(List.of(row)),
                checkIn(
                        gold.text(),
                        List.of(sentence),
                        output.positions().stream()
                                .filter(position -> position.sentence().equals(row.id()))
                                .toList()));
    }

    static AnnotatedCheckIn checkIn(Text text, List<AnnotatedSentence> sentences, List<Position> positions) {
        return new AnnotatedCheckIn(
                "letters-01",
                1,
                "letters",
                Optional.of(DATE),
                new Source("letters.txt", "text/plain", "0".repeat(64), 0, text.codePointCount()),
                new ProducedBy("0", "0"),
                text,
                List.of(),
                sentences,
                List.of(),
                positions,
                List.of());
    }

    /** No two stretches of the text are the same, so a sentence has one place only. */
    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        while (letters.length() < length) {
            letters.appendCodePoint(0x4E00 + letters.length());
        }
        return letters.toString();
    }

    private static GoldRow row(Random random, String id, Span span) {
        boolean sentence = random.nextInt(5) > 0;
        List<GoldMention> mentions = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            mentions.add(new GoldMention(inside(random, span), pick(random, CODES)));
        }
        List<GoldReference> references = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            references.add(new GoldReference(
                    inside(random, span), random.nextInt(6) > 0 ? Optional.of(provisions(random)) : Optional.empty()));
        }
        List<GoldPosition> positions = new ArrayList<>();
        for (int n = sentence ? random.nextInt(4) : 0; n > 0; n--) {
            positions.add(new GoldPosition(
                    pick(random, Stance.values()),
                    List.of(pick(random, CODES), pick(random, CODES)),
                    random.nextInt(4) > 0 ? Optional.of(provisions(random)) : Optional.empty(),
                    random.nextInt(4) > 0 ? Optional.of(codes(random)) : Optional.empty()));
        }
        return new GoldRow(
                id,
                sentence ? GoldRow.Kind.SENTENCE : GoldRow.Kind.SECTION,
                1,
                span,
                mentions,
                references,
                sentence ? labels(random, 3) : List.of(),
                positions,
                sentence ? labels(random, 6) : List.of());
    }

    private static AnnotatedSentence sentence(Random random, String id, Span span) {
        List<Mention> mentions = new ArrayList<>();
        for (int n = random.nextInt(5); n > 0; n--) {
            mentions.add(mention(random, inside(random, span)));
        }
        List<ProvisionReference> references = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            references.add(new ProvisionReference(inside(random, span), provisions(random)));
        }
        List<SentenceLabel> labels = labels(random, 3).stream()
                .map(label -> new SentenceLabel(label, random.nextInt(11) / 10.0, List.of(), "active"))
                .toList();
        Span cut = random.nextInt(4) > 0 ? span : new Span(span.start(), span.end() - 3);
        return new AnnotatedSentence(id, null, cut, Meeting.UNKNOWN, labels, mentions, references);
    }

    private static Mention mention(Random random, Span span) {
        HolderKind kind = pick(random, HolderKind.values());
        String code =
                switch (kind) {
                    case STATE, GROUP -> pick(random, CODES);
                    case CHAIR -> Mention.CHAIR;
                    case UNNAMED, BODY -> null;
                };
        return new Mention(span, code, kind, Mention.Form.NOUN, Mention.Source.GAZETTEER);
    }

    private static Position position(Random random, String sentence, String id, Span span) {
        return new Position(
                id,
                sentence,
                pick(random, Stance.values()),
                pick(random, CODES),
                random.nextInt(3) == 0 ? pick(random, CODES) : null,
                span,
                span,
                provisions(random),
                codes(random),
                null,
                null,
                random.nextInt(11) / 10.0,
                pick(random, CONSTRUCTIONS),
                null,
                Factuality.ASSERTED,
                null);
    }

    private static List<Label> labels(Random random, int oneIn) {
        List<Label> labels = new ArrayList<>();
        for (Label label : Label.values()) {
            if (random.nextInt(oneIn) == 0) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static List<Provision> provisions(Random random) {
        List<Provision> provisions = new ArrayList<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            provisions.add(new Provision(pick(random, PROVISIONS)));
        }
        return provisions.stream().distinct().toList();
    }

    private static List<String> codes(Random random) {
        return random.nextBoolean() ? List.of() : List.of(pick(random, CODES));
    }

    private static Span inside(Random random, Span row) {
        int start = row.start() + random.nextInt(row.length() - 4);
        return new Span(start, start + 1 + random.nextInt(4));
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}
