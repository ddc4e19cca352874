package org.placard.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.placard.gazetteer.Instruments;
import org.placard.provision.ProvisionGrammar.Reading;
import org.placard.provision.Provisions.Standing;
import org.placard.report.CheckIn;
import org.placard.report.Section;
import org.placard.sentence.Sentence;
import org.placard.text.Span;

/**
 * Finds references to provisions, expands ranges and resolves paragraphs to the article in force in their section.
 * Thread-safe. Sentences without any word that a reference needs are passed over; reading takes time linear in the
 * text.
 */
public final class ProvisionFinder {
    private final ProvisionWords words = ProvisionWords.load();
    private final ProvisionLexer lexer = new ProvisionLexer(words);
    private final Numbering numbering = new Numbering(words);
    private final Instruments instruments = Instruments.load();
    private final Pattern drafts = words.drafts();

    /** The references of each sentence in text order, as a list parallel to {@code sentences}. */
    public List<List<ProvisionReference>> find(CheckIn checkIn, List<Sentence> sentences) {
        return read(checkIn, sentences).references();
    }

    /** The references of each sentence, and what is in force at each place. */
    public Provisions read(CheckIn checkIn, List<Sentence> sentences) {
        return new Pass(checkIn).read(sentences);
    }

    /** One check-in in the course of being read. */
    private final class Pass {
        private final String text;
        private final List<Section> sections;
        private final SpokenInstruments spoken;
        private final List<List<ProvisionReference>> references = new ArrayList<>();
        private final List<List<Standing>> standings = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Pass(CheckIn checkIn) {
            this.text = checkIn.text().toString();
            this.sections = checkIn.sections();
            this.spoken = new SpokenInstruments(instruments, drafts, checkIn);
        }

        Provisions read(List<Sentence> sentences) {
            String section = null;
            var running = new RunningArticle(null);
            for (Sentence sentence : sentences) {
                if (!Objects.equals(section, sentence.section())) {
                    section = sentence.section();
                    running = new RunningArticle(discussedIn(section));
                }
                List<ProvisionReference> found = new ArrayList<>();
                List<Standing> standing = new ArrayList<>();
                standing.add(new Standing(sentence.span().start(), running.context()));
                Span span = sentence.span();
                if (words.mayRefer(text, span.start(), span.end())) {
                    read(sentence, running, found, standing);
                }
                references.add(found);
                standings.add(standing);
            }
            return new Provisions(references, standings, notes);
        }

        /** The instrument that a section's title names, alone: "Implementation of the Paris Agreement". */
        private String discussedIn(String section) {
            return sections.stream()
                    .filter(each -> each.id().equals(section))
                    .flatMap(each -> spoken.namedAloneIn(each.span()).stream())
                    .findFirst()
                    .orElse(null);
        }

        private void read(
                Sentence sentence, RunningArticle running, List<ProvisionReference> found, List<Standing> standing) {
            TokenRow tokens = lexer.tokens(text, sentence.span());
            var readings = new JoinedReadings(tokens, new ProvisionGrammar(words, numbering, tokens, spoken));
            var quotations = new Quotations(text, sentence.span());
            int previousEnd = -1;
            int at = 0;
            while (at < tokens.size()) {
                Reading reading = readings.at(at, previousEnd);
                if (reading == null) {
                    at++;
                    continue;
                }
                List<Place> places = running.resolve(reading);
                boolean known =
                        reading.certain() || !places.isEmpty() && !places.get(0).isPartial();
                if (!known) {
                    at++;
                    continue;
                }
                Span span = withBrackets(
                        sentence,
                        new Span(
                                tokens.at(reading.first()).start(),
                                tokens.at(reading.next() - 1).end()));
                if (reading.refused() > 0) {
                    notes.add(refusal(sentence, span, reading.refused()));
                    places = List.of();
                }
                boolean ground = isLate(sentence, span)
                        && words.isGround(text, sentence.span().start(), span.start());
                boolean basis = ground && !running.covers(places);
                found.add(new ProvisionReference(span, RunningArticle.provisions(places), basis));
                if (!reading.foreign() && !places.isEmpty() && !quotations.cover(span.start())) {
                    running.mention(places, tokens.joins(previousEnd, reading.first()), ground);
                    standing.add(new Standing(span.end(), running.context()));
                }
                previousEnd = reading.next();
                readings.took(reading);
                at = reading.next();
            }
        }

        /** A reference with the square brackets that begin or end within it: "Article [12]". */
        private Span withBrackets(Sentence sentence, Span span) {
            int open = 0;
            int closing = 0;
            for (int i = span.start(); i < span.end(); i++) {
                char c = text.charAt(i);
                open += c == '[' ? 1 : 0;
                closing += c == ']' && open == 0 ? 1 : 0;
                open -= c == ']' && open > 0 ? 1 : 0;
            }
            int start = span.start();
            while (closing > 0 && start > sentence.span().start() && text.charAt(start - 1) == '[') {
                start--;
                closing--;
            }
            int end = span.end();
            while (open > 0 && end < sentence.span().end() && text.charAt(end) == ']') {
                end++;
                open--;
            }
            return new Span(start, end);
        }

        private String refusal(Sentence sentence, Span span, long provisions) {
            String reference = span.of(text);
            String shown = reference.length() <= 60 ? reference : reference.substring(0, 60) + "…";
            return "Sentence " + sentence.id() + ": \"" + shown + "\" would be " + provisions
                    + " provisions, which no convention has; it is left without any.";
        }
    }

    /** Topics come first: only a reference in a sentence's second half is taken for a mere basis. */
    private static boolean isLate(Sentence sentence, Span reference) {
        int ahead = reference.start() - sentence.span().start();
        return 2 * ahead > sentence.span().end() - sentence.span().start();
    }
}
