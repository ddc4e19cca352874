package org.placard.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
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

/** The scorer on a small gold that has every difficulty: contested values, characters outside the basic plane, bullets. */
class ScorerTest {
    private static final Gold GOLD = gold("river");
    private static final Scorer SCORER = new Scorer(GOLD, new Bootstrap(100));

    private static Gold gold(String name) {
        try {
            return new GoldReader().read(Path.of("src/test/resources/score/" + name + ".gold.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Score score(UnaryOperator<AnnotatedSentence> sentence, UnaryOperator<List<Position>> positions) {
        return SCORER.score(Outputs.perfect(GOLD).stream()
                .map(checkIn -> Outputs.with(checkIn, sentence, positions))
                .toList());
    }

    private static AnnotatedSentence with(
            AnnotatedSentence each,
            Span span,
            List<SentenceLabel> labels,
            List<Mention> mentions,
            List<ProvisionReference> articles) {
        return new AnnotatedSentence(each.id(), each.section(), span, each.meeting(), labels, mentions, articles);
    }

    @ParameterizedTest
    @EnumSource(Figure.class)
    void anOutputWithoutMistakeHasOneEverywhere(Figure figure) {
        assertEquals(
                1, score(UnaryOperator.identity(), UnaryOperator.identity()).value(figure));
    }

    @Test
    void anOutputWithoutMistakeHasNoDifference() {
        assertEquals(
                List.of(),
                score(UnaryOperator.identity(), UnaryOperator.identity()).differences());
    }

    @Test
    void theProjectsOwnGoldAgreesWithItself() throws IOException {
        Gold seeds = new GoldReader().read(Path.of("../../seeds/gold/concluding-session-week-one.gold.json"));
        Score score = new Scorer(seeds, new Bootstrap(100)).score(Outputs.perfect(seeds));
        assertEquals(List.of(), score.differences());
        score.figures()
                .forEach(figure ->
                        assertEquals(1, figure.value(), figure.figure().title()));
    }

    @Test
    void wrappingBulletsQuotesAndDashesDoNotMatter() {
        List<AnnotatedCheckIn> rewrapped = Outputs.perfect(GOLD).stream()
                .map(checkIn -> {
                    // as many characters as before, so that the offsets hold
                    String words = checkIn.text()
                            .toString()
                            .replace('’', '\'')
                            .replace(" – ", " — ")
                            .replace("; ", ";\n");
                    return new AnnotatedCheckIn(
                            checkIn.id(),
                            checkIn.number(),
                            checkIn.title(),
                            checkIn.date(),
                            checkIn.source(),
                            checkIn.producedBy(),
                            new Text(words),
                            checkIn.sections(),
                            checkIn.sentences(),
                            checkIn.proposals(),
                            checkIn.positions(),
                            checkIn.notes());
                })
                .toList();
        assertEquals(List.of(), SCORER.score(rewrapped).differences());
    }

    @Test
    void aContestedLabelAndItsPositionsCountNeitherForNorAgainst() {
        // Fiji's opposition is optional: leaving it out, or saying something else about it, changes nothing
        Score without = score(
                each -> each.id().equals("1.4")
                        ? with(each, each.span(), List.of(), each.mentions(), each.articles())
                        : each,
                positions -> positions.stream()
                        .filter(p -> !p.sentence().equals("1.4"))
                        .toList());
        assertEquals(List.of(), without.differences());
        assertEquals(1, without.value(Figure.WHOLE_SENTENCES));
    }

    @Test
    void theChairAndUnnamedHoldersAreNoMentionsToCompare() {
        Score score = score(
                each -> {
                    List<Mention> mentions = new ArrayList<>(each.mentions());
                    Span word = new Span(each.span().start(), each.span().start() + 2);
                    mentions.add(new Mention(
                            word, Mention.CHAIR, HolderKind.CHAIR, Mention.Form.NOUN, Mention.Source.GAZETTEER));
                    mentions.add(
                            new Mention(word, null, HolderKind.UNNAMED, Mention.Form.NOUN, Mention.Source.GAZETTEER));
                    return with(each, each.span(), each.labels(), mentions, each.articles());
                },
                UnaryOperator.identity());
        assertEquals(List.of(), score.differences());
    }

    @Test
    void aSpeakerForAGroupIsTwoActors() {
        Score score = score(UnaryOperator.identity(), positions -> {
            List<Position> joined = new ArrayList<>(positions);
            if (joined.removeIf(position -> position.actor().equals("RIVERS"))) {
                joined.replaceAll(
                        position -> position.actor().equals("PER") ? speaksFor(position, "RIVERS") : position);
            }
            return joined;
        });
        assertEquals(List.of(), score.differences());
    }

    private static Position speaksFor(Position each, String group) {
        return changed(each, each.stance(), each.actor(), group, each.provisions(), each.counterpart());
    }

    private static Position changed(
            Position each,
            Stance stance,
            String actor,
            String group,
            List<Provision> provisions,
            List<String> counterpart) {
        return new Position(
                each.id(),
                each.sentence(),
                stance,
                actor,
                group,
                each.mention(),
                each.cue(),
                provisions,
                counterpart,
                each.proposal(),
                each.date(),
                each.confidence(),
                each.by(),
                null,
                Factuality.ASSERTED,
                each.derivedFrom());
    }

    @Test
    void everyKindOfMistakeIsNamed() {
        Score score = score(ScorerTest::spoiled, positions -> {
            List<Position> spoiled = new ArrayList<>(positions);
            spoiled.replaceAll(each -> switch (each.actor()) {
                case "TCD" -> changed(each, Stance.OPPOSE, "TCD", null, each.provisions(), each.counterpart());
                case "EU" -> changed(each, each.stance(), "EU", null, List.of(), each.counterpart());
                case "TGO" -> changed(each, each.stance(), "TGO", null, each.provisions(), List.of("NOR"));
                case "MLI" -> changed(each, each.stance(), "TON", null, each.provisions(), each.counterpart());
                default -> each;
            });
            return spoiled;
        });
        List<String> lines = score.differences().stream()
                .map(each -> each.row().orElse("-") + " " + each.layer() + " " + each.kind() + " | " + each.gold()
                        + " | " + each.found())
                .toList();
        assertEquals(
                """
                1.3 MENTION SPAN | EU "EU" | EU "EU’s"
                1.3 MENTION CODE | NOR "Norwegian" | SWE "Norwegian"
                1.3 LABEL WRONG |  | opposition
                1.3 LABEL MISSED | proposal |\s
                1.3 POSITION STANCE | TCD support on 3, counterpart NOR | TCD oppose on 3, counterpart NOR
                1.3 POSITION ARTICLE | EU support on 3, counterpart NOR | EU support on none, counterpart NOR
                1.5 POSITION MISSED | MLI support on none, any counterpart |\s
                1.5 POSITION WRONG |  | TON support on none, counterpart none
                2.3 SENTENCE MISSED | Togo welcomed articles 4–6. |\s
                2.3 SENTENCE WRONG |  | Togo welcomed
                2.3 MENTION MISSED | TGO "Togo" |\s
                2.3 PROVISION MISSED | 4 |\s
                2.3 PROVISION MISSED | 5 |\s
                2.3 PROVISION MISSED | 6 |\s
                2.3 POSITION COUNTERPART | TGO support on 4 5 6, counterpart none | TGO support on 4 5 6, counterpart NOR"""
                        .replace("\n", System.lineSeparator()),
                String.join(System.lineSeparator(), lines));
    }

    private static AnnotatedSentence spoiled(AnnotatedSentence each) {
        List<Mention> mentions = new ArrayList<>(each.mentions());
        if (each.id().equals("1.3")) {
            Mention eu = mentions.get(2);
            mentions.set(
                    2, Outputs.mention(new Span(eu.span().start(), eu.span().end() + 2), "EU"));
            mentions.set(3, Outputs.mention(mentions.get(3).span(), "SWE"));
            List<SentenceLabel> labels =
                    List.of(each.labels().get(1), new SentenceLabel(Label.OPPOSITION, 0.4, List.of(), "active"));
            return with(each, each.span(), labels, mentions, each.articles());
        }
        if (each.id().equals("2.3")) {
            Span cut = new Span(each.span().start(), each.span().start() + "Togo welcomed".length());
            return with(each, cut, each.labels(), List.of(), List.of());
        }
        return each;
    }

    @Test
    void aSentenceThatTheTextDoesNotHaveIsReportedWithItsWords() {
        Text text = new Text("Tonga sang.");
        Span all = new Span(0, text.length());
        AnnotatedSentence sentence =
                new AnnotatedSentence("9.1", null, all, Meeting.UNKNOWN, List.of(), List.of(), List.of());
        List<AnnotatedCheckIn> output = new ArrayList<>(Outputs.perfect(GOLD));
        output.add(Cases.checkIn(text, List.of(sentence), List.of()));
        Score score = SCORER.score(output);
        assertEquals(List.of("Tonga sang."), score.comparison().unaligned());
        assertTrue(score.differences().stream().anyMatch(each -> each.words().equals("Tonga sang.")));
    }

    @Test
    void textAheadOfTheFirstRowIsNotScored() {
        Text text = new Text("Nothing here is dated yet.");
        AnnotatedSentence sentence = new AnnotatedSentence(
                "1.2",
                null,
                new Span(0, text.length()),
                Meeting.UNKNOWN,
                List.of(new SentenceLabel(Label.SUPPORT, 0.9, List.of(), "active")),
                List.of(),
                List.of());
        AnnotatedCheckIn first = Outputs.perfect(GOLD).get(0);
        List<AnnotatedCheckIn> output = new ArrayList<>(Outputs.perfect(GOLD));
        output.add(new AnnotatedCheckIn(
                "front-01",
                first.number(),
                "",
                first.date(),
                first.source(),
                first.producedBy(),
                text,
                List.of(),
                List.of(sentence),
                List.of(),
                List.of(),
                List.of()));
        assertEquals(List.of(), SCORER.score(output).differences());
    }

    @Test
    void aPlaceOfADifferenceIsThatOfTheGoldsText() {
        Score score = score(ScorerTest::spoiled, UnaryOperator.identity());
        Optional<Span> norwegian = score.differences().stream()
                .filter(each -> each.kind() == Difference.Kind.CODE)
                .findFirst()
                .orElseThrow()
                .place();
        assertEquals("Norwegian", GOLD.text().at(norwegian.orElseThrow()));
    }
}
