package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placard.scope.Scopes;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads what somebody is quoted as saying as that speaker's own words: \"We cannot accept the fee\", said Chile. */
final class QuotedSpeech {
    /** "who negotiates for Chile": so near to who acts stands for whom. */
    private static final int PERSON = 8;

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
                frames.isEmpty() ? new RunningSpeech(table, lexicon).quoted(words, speaker) : Optional.empty();
        return own.map(List::of).orElse(frames);
    }

    /** "said Ana Silva, the envoy of Chile", "said Ana Silva, who negotiates for Chile": whom a person speaks for who is named behind the verb. */
    private Agent personBehind(ParsedSentence parsed, HolderFinder finder, int from) {
        TaggedSentence sentence = parsed.tagged();
        int holder = finder.holdersAt(from);
        NounPhrase name = holder < 0 ? parsed.phraseAt(from) : null;
        boolean person = name != null && name.first() == from && sentence.tagged(name.head(), "NNP");
        int next = person ? name.last() + 1 : sentence.size();
        if (sentence.is(next, Kind.COMMA)) {
            next++;
        }
        if (lexicon.at(sentence, next, "person-of", Lexicon.Pos.PHRASE)
                || sentence.is(next, FunctionWord.PERSONAL_RELATIVE)) {
            next = holdersBehind(sentence, next);
        }
        holder = holder < 0 ? finder.holdersAt(next) : holder;
        if (holder < 0) {
            return null;
        }
        Holders named = sentence.get(holder).holders();
        int behalf = holder + 1;
        int group = lexicon.at(sentence, behalf, "for-others", Lexicon.Pos.PHRASE)
                ? sentence.terms().rightOverDeterminers(behalf + 3)
                : -1;
        boolean speaksFor = group >= 0 && sentence.terms().isNounHolders(group);
        return Agent.of(
                speaksFor
                        ? named.speakingFor(
                                sentence.get(group).holders().members().get(0).mention())
                        : named);
    }

    /** The next holders behind a verb that says for whom a person acts; the sentence's end where there are none. */
    private static int holdersBehind(TaggedSentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + PERSON); i++) {
            if (sentence.terms().isNounHolders(i)) {
                return i;
            }
            if (sentence.is(i, Kind.COMMA)) {
                return sentence.size();
            }
        }
        return sentence.size();
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
                boolean inverted = clause.verb().first() == behind;
                Agent agent = finder.agentOf(clause);
                return agent == null && inverted
                        ? personBehind(parsed, finder, clause.verb().last() + 1)
                        : agent;
            }
        }
        return null;
    }
}
