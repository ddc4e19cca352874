package org.placard.provision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.placard.provision.ProvisionGrammar.Reading;
import org.placard.provision.ProvisionWords.Kind;
import org.placard.provision.Provisions.Standing;
import org.placard.report.CheckIn;
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

    /** The references of each sentence in text order, as a list parallel to {@code sentences}. */
    public List<List<ProvisionReference>> find(CheckIn checkIn, List<Sentence> sentences) {
        return read(checkIn, sentences).references();
    }

    /** The references of each sentence, and what is in force at each place. */
    public Provisions read(CheckIn checkIn, List<Sentence> sentences) {
        return new Pass(checkIn.text().toString()).read(sentences);
    }

    /** One check-in in the course of being read. */
    private final class Pass {
        private final String text;
        private final List<List<ProvisionReference>> references = new ArrayList<>();
        private final List<List<Standing>> standings = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Pass(String text) {
            this.text = text;
        }

        Provisions read(List<Sentence> sentences) {
            String section = null;
            var running = new RunningArticle();
            for (Sentence sentence : sentences) {
                if (!Objects.equals(section, sentence.section())) {
                    section = sentence.section();
                    running = new RunningArticle();
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

        private void read(
                Sentence sentence, RunningArticle running, List<ProvisionReference> found, List<Standing> standing) {
            Tokens tokens = lexer.tokens(text, sentence.span());
            var grammar = new ProvisionGrammar(words, numbering, tokens);
            var quotations = new Quotations(text, sentence.span());
            int previousEnd = -1;
            int at = 0;
            while (at < tokens.size()) {
                Reading reading = grammar.read(at);
                if (reading == null || reading.first() < previousEnd) {
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
                Span span = new Span(
                        tokens.at(reading.first()).start(),
                        tokens.at(reading.next() - 1).end());
                if (reading.refused() > 0) {
                    notes.add(refusal(sentence, span, reading.refused()));
                    places = List.of();
                }
                boolean basis = isLate(sentence, span)
                        && words.isGround(text, sentence.span().start(), span.start())
                        && !running.covers(places);
                found.add(new ProvisionReference(span, RunningArticle.provisions(places), basis));
                if (!reading.foreign() && !places.isEmpty() && !quotations.cover(span.start())) {
                    boolean ground = isLate(sentence, span)
                            && words.isGround(text, sentence.span().start(), span.start());
                    running.mention(places, joins(tokens, previousEnd, reading.first()), basis);
                    standing.add(new Standing(span.end(), running.context()));
                }
                previousEnd = reading.next();
                at = reading.next();
            }
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

    /** Whether nothing but commas and conjunctions stands between two references. */
    private static boolean joins(Tokens tokens, int from, int to) {
        if (from < 0 || from == to) {
            return false;
        }
        for (int i = from; i < to; i++) {
            Token token = tokens.at(i);
            if (!token.is(Kind.AND) && !token.isMark(',') && !token.isMark(';')) {
                return false;
            }
        }
        return true;
    }
}
