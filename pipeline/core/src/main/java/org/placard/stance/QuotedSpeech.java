package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placard.scope.Scopes;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads what somebody is quoted as saying as that speaker's own words: \"We cannot accept the fee\", said Chile. */
final class QuotedSpeech {
    private final FrameTable table;
    private final Lexicon lexicon;
    private final Scopes scopes;
    private final Function<Span, ParsedSentence> parser;

    /** @param parser parses a part of the text as a sentence */
    QuotedSpeech(FrameTable table, Lexicon lexicon, Scopes scopes, Function<Span, ParsedSentence> parser) {
        this.table = table;
        this.lexicon = lexicon;
        this.scopes = scopes;
        this.parser = parser;
    }

    /** The stances in the quotations of a sentence whose speaker it names. */
    List<Frame> read(ParsedSentence parsed, HolderFinder finder) {
        TaggedSentence sentence = parsed.tagged();
        List<Frame> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Agent speaker = sentence.is(i, Kind.QUOTE) ? speaker(parsed, finder, i) : null;
            if (speaker != null && !speaker.isPronoun()) {
                found.addAll(read(sentence.get(i).span(), speaker.holders()));
            }
        }
        return found;
    }

    private List<Frame> read(Span quotation, Holders speaker) {
        if (quotation.length() < 4) {
            return List.of();
        }
        ParsedSentence words = parser.apply(new Span(quotation.start() + 1, quotation.end() - 1));
        boolean utterance =
                words.clauses().stream().anyMatch(clause -> clause.verb().form() == Form.FINITE);
        if (!utterance) {
            return List.of();
        }
        List<Frame> frames = new ClauseFrames(words, table, lexicon, scopes, speaker)
                .read().stream().filter(frame -> !frame.agent().isPronoun()).toList();
        Optional<Frame> own =
                frames.isEmpty() ? new RunningSpeech(table, lexicon).ownWords(words, speaker, 0) : Optional.empty();
        return own.map(List::of).orElse(frames);
    }

    /** Whom a verb of saying beside the quotation names; null where none does. */
    private Agent speaker(ParsedSentence parsed, HolderFinder finder, int quotation) {
        TaggedSentence sentence = parsed.tagged();
        int behind = sentence.is(quotation + 1, Kind.COMMA) ? quotation + 2 : quotation + 1;
        int ahead = sentence.is(quotation - 1, Kind.COMMA) || sentence.is(quotation - 1, Kind.COLON)
                ? quotation - 2
                : quotation - 1;
        for (Clause clause : parsed.clauses()) {
            boolean beside = clause.start() == behind
                    || clause.verb().first() == behind
                    || clause.verb().last() == ahead;
            boolean says = beside
                    && clause.verb().form() == Form.FINITE
                    && !clause.verb().negated()
                    && sentence.words().has(FunctionWord.QUOTING, clause.verb().lemma());
            if (says) {
                return finder.agentOf(clause);
            }
        }
        return null;
    }
}
