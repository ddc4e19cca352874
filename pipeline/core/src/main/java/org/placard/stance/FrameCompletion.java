package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** What the frames of one sentence lend each other: objects, provisos, the names of a list, the stance that is echoed. */
final class FrameCompletion {
    private final Grammar grammar;

    FrameCompletion(Grammar grammar) {
        this.grammar = grammar;
    }

    /** "Togo felt likewise": who echoes an opposition opposes the same. */
    Frame echoing(Frame frame, Frame before) {
        boolean opposes = before != null
                && before.label() == Label.OPPOSITION
                && frame.label() == Label.SUPPORT
                && frame.row().has(Condition.Kind.ECHOES);
        return opposes
                ? new Frame(
                        Label.OPPOSITION,
                        frame.cue(),
                        frame.agent(),
                        Target.anaphor(Target.Kind.SAME, null, ""),
                        null,
                        frame.by(),
                        frame.row())
                : frame;
    }

    /** "Kenya supported and Sudan opposed the new article": the first verb has the second's object. */
    List<Frame> sharedObjects(ParsedSentence parsed, List<Frame> frames) {
        List<Frame> shared = new ArrayList<>(frames);
        TaggedSentence sentence = parsed.tagged();
        for (int i = shared.size() - 2; i >= 0; i--) {
            Frame frame = shared.get(i);
            Frame next = shared.get(i + 1);
            boolean open = frame.target().kind() == Target.Kind.NONE
                    && frame.row().target() == FrameRow.TargetRole.OBJECT
                    && frame.by().startsWith("active")
                    && next.by().startsWith("active");
            if (!open) {
                continue;
            }
            boolean conjoined = false;
            boolean other = false;
            for (int k = sentence.terms().from(frame.cue().end());
                    k < sentence.terms().from(next.cue().start());
                    k++) {
                conjoined |= sentence.is(k, FunctionWord.CONJUNCTION) || sentence.is(k, FunctionWord.CONTRAST);
                other |= sentence.tagged(k, "NN") && sentence.is(k, Kind.WORD);
            }
            boolean proposes = frame.label() == Label.PROPOSAL && next.label() != Label.PROPOSAL;
            boolean answers = proposes
                    && next.target().kind() == Target.Kind.CONTENT
                    && !frame.agent().isPronoun();
            if (conjoined && !other && answers) {
                // "Peru proposed, and Chile supported, a clause": what is supported is Peru's
                shared.set(
                        i + 1,
                        next.about(Target.owned(
                                frame.agent().holders(), next.target().span())));
            }
            if (conjoined && !other) {
                shared.set(
                        i,
                        new Frame(
                                frame.label(),
                                frame.cue(),
                                frame.agent(),
                                next.target(),
                                frame.label() == Label.PROPOSAL && next.label() == Label.PROPOSAL
                                        ? next.content()
                                        : next.target().span(),
                                frame.by(),
                                frame.row()));
            }
        }
        return shared;
    }

    /** "Peru accepted the text provided that paragraph 2 said 'may'": what one accepts a text on is what one proposes. */
    List<Frame> provisos(ParsedSentence parsed, List<Frame> frames) {
        TaggedSentence tagged = parsed.tagged();
        List<Frame> found = new ArrayList<>();
        for (Frame frame : frames) {
            if (frame.label() != Label.SUPPORT) {
                continue;
            }
            int end = tagged.terms().sentenceEnd(tagged.terms().from(frame.cue().end()));
            for (int i = tagged.terms().from(frame.cue().end()); i < end; i++) {
                boolean opens = grammar.lexicon().at(tagged, i, "proviso", Lexicon.Pos.PHRASE);
                Clause clause = opens || wishes(tagged, i) ? onText(parsed, i, opens) : null;
                if (clause != null) {
                    Span content = tagged.terms().span(clause.start(), end);
                    Span cue = tagged.get(i).span();
                    grammar.proposal(cue, frame.agent(), content, "continued").ifPresent(found::add);
                    break;
                }
                if (i > tagged.terms().from(frame.cue().end()) && tagged.is(i, Kind.SEMICOLON)) {
                    break;
                }
            }
        }
        return found;
    }

    /**
     * The first finite clause behind a term, where what it speaks of is on the text; else null.
     *
     * @param proviso whether whatever it says of the text is a demand; else only what would be done to it: "if it were deleted"
     */
    private Clause onText(ParsedSentence parsed, int from, boolean proviso) {
        TaggedSentence tagged = parsed.tagged();
        for (Clause clause : parsed.clauses()) {
            boolean next = clause.verb().first() > from
                    && clause.subject() != null
                    && clause.subject().first() > from;
            if (next) {
                for (int i = clause.subject().first(); i <= clause.subject().last(); i++) {
                    boolean text =
                            tagged.is(i, Kind.QUOTE) || grammar.lexicon().at(tagged, i, "text", Lexicon.Pos.NOUN);
                    if (text) {
                        return proviso || changes(parsed, clause) ? clause : null;
                    }
                }
                return null;
            }
        }
        return null;
    }

    /** "The following supported the text: Chile, Peru": those behind the colon hold what unnamed ones ahead of it do. */
    List<Frame> listed(ParsedSentence parsed, List<Frame> frames) {
        TaggedSentence sentence = parsed.tagged();
        int colon = -1;
        for (int i = 0; i < sentence.size() && colon < 0; i++) {
            colon = sentence.is(i, Kind.COLON) ? i : -1;
        }
        NounPhrase names = colon < 0 ? null : parsed.phraseAt(colon + 1);
        if (names == null || !sentence.terms().isNounHolders(names.head())) {
            return frames;
        }
        boolean bare = names.last() + 1 >= sentence.size()
                || sentence.is(names.last() + 1, Kind.STOP)
                || sentence.is(names.last() + 1, Kind.SEMICOLON);
        int end = sentence.get(colon).span().start();
        Agent agent = Agent.of(sentence.get(names.head()).holders());
        return frames.stream()
                .map(frame -> bare
                                && frame.cue().start() < end
                                && !frame.agent().isPronoun()
                                && !frame.agent().holders().named()
                        ? new Frame(
                                frame.label(),
                                frame.cue(),
                                agent,
                                frame.target(),
                                frame.content(),
                                frame.by(),
                                frame.row())
                        : frame)
                .toList();
    }

    /** "if the footnote were deleted": whether a clause says what would be done to the text. */
    private boolean changes(ParsedSentence parsed, Clause clause) {
        return clause.verb().passive()
                && grammar.lexicon().at(parsed.tagged(), clause.verb().main(), "text-act", Lexicon.Pos.VERB);
    }

    /** "if", "only if"; not "even if", "unless". */
    private boolean wishes(TaggedSentence tagged, int i) {
        boolean concedes = tagged.is(i - 1, FunctionWord.ADVERB) && !tagged.is(i - 1, FunctionWord.LICENSING);
        return grammar.lexicon().at(tagged, i, "condition-wished", Lexicon.Pos.PHRASE) && !concedes;
    }
}
