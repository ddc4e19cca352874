package org.placard.stance;

import java.util.Optional;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * Reads the stances that no frame of a sentence says: what stands behind a colon, what a text does to another, what a
 * sentence without a holder goes on asking for, and the items of a list that a lead-in announces.
 */
final class ImpliedStances {
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final TurnFloor floor;
    private final Antecedents antecedents;

    ImpliedStances(Grammar grammar, TurnFloor floor, Antecedents antecedents) {
        this.grammar = grammar;
        this.lexicon = grammar.lexicon();
        this.floor = floor;
        this.antecedents = antecedents;
    }

    /** "China took the opposite position: the term should go": what stands behind a colon its subject says. */
    Optional<Frame> explained(ParsedSentence parsed) {
        TaggedSentence tagged = parsed.tagged();
        int colon = 1;
        while (colon < tagged.size() && !tagged.is(colon, Kind.COLON)) {
            colon++;
        }
        int end = colon;
        var finder = new HolderFinder(parsed, lexicon, floor.whose());
        return parsed.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN
                        && clause.verb().form() == Form.FINITE
                        && clause.verb().last() < end)
                .map(finder::agentOf)
                .filter(agent ->
                        agent != null && !agent.isPronoun() && agent.holders().named())
                .findFirst()
                .filter(agent -> end < tagged.size())
                .flatMap(
                        agent -> new RunningSpeech(grammar.table(), lexicon).behindColon(parsed, agent.holders(), end));
    }

    /** "The proposal also inserts a word", "Chile's amendment replaces paragraph 3": what a text does its author proposes. */
    Optional<Frame> textual(ParsedSentence parsed) {
        TaggedSentence tagged = parsed.tagged();
        var finder = new HolderFinder(parsed, lexicon, floor.whose());
        for (Clause clause : parsed.clauses()) {
            boolean would =
                    tagged.words().has(FunctionWord.WISHING, clause.verb().modal());
            boolean does = clause.kind() == Clause.Kind.MAIN
                    && clause.verb().form() == Form.FINITE
                    && (would || clause.verb().modal().isEmpty())
                    && !clause.verb().passive()
                    && !clause.verb().negated();
            boolean acts = does
                    && (lexicon.at(tagged, clause.verb().main(), "change", Lexicon.Pos.VERB)
                            || would && isOwnProposal(tagged, clause));
            // "Chile would delete the footnote"
            Agent actor = acts ? finder.agentOf(clause) : null;
            boolean wishes = would
                    && actor != null
                    && !actor.isPronoun()
                    && changesText(parsed, clause.verb().last() + 1);
            boolean text = actor != null
                    && actor.isPronoun()
                    && antecedents.last() == null
                    && new AuthorPhrases(tagged, lexicon)
                                    .at(tagged.terms().from(actor.span().start()))
                            == null;
            Agent owner = wishes || text ? actor : acts && actor == null ? finder.voiceOf(clause) : null;
            if (owner == null) {
                continue;
            }
            Holders whose = owner.isPronoun() ? antecedents.author() : owner.holders();
            Span cue = tagged.get(clause.verb().main()).span();
            Span content = tagged.terms().span(clause.verb().main(), tagged.size());
            return whose == null
                    ? Optional.empty()
                    : grammar.proposal(cue, new Agent(whose, owner.span()), content, "continued");
        }
        return Optional.empty();
    }

    /**
     * "Japan said a text should be ready. Projections should be part of it.": a sentence without a holder of its own
     * goes on with what the last speaker asked for.
     *
     * @param previous the last stance ahead of this sentence in its paragraph; null where there is none
     */
    Optional<Frame> continued(ParsedSentence parsed, Frame previous) {
        TaggedSentence tagged = parsed.tagged();
        boolean goesOn = previous != null && previous.label() == Label.PROPOSAL;
        boolean own = floor.argues();
        if (!goesOn && !own) {
            return Optional.empty();
        }
        for (int i = own ? floor.behindLabel(tagged) : 0; i < tagged.size(); i++) {
            if (tagged.is(i, Kind.HOLDERS) || tagged.is(i, Kind.COLON)) {
                return Optional.empty();
            }
        }
        for (Clause clause : parsed.clauses()) {
            if (lexicon.at(tagged, clause.verb().main(), "speech", Lexicon.Pos.VERB)) {
                return Optional.empty();
            }
            boolean main = clause.verb().form() == Form.FINITE
                    && clause.subject() != null
                    && clause.kind() == Clause.Kind.MAIN
                    && (tagged.words()
                                    .has(FunctionWord.OBLIGATION, clause.verb().modal())
                            || lexicon.at(tagged, clause.verb().first(), "obligation", Lexicon.Pos.PHRASE))
                    && (goesOn || isOnText(tagged, clause.subject().head()));
            if (main) {
                Span cue = tagged.get(clause.verb().first()).span();
                var agent = new Agent(own ? floor.speaker() : previous.agent().holders(), cue);
                Span content = tagged.terms().span(0, tagged.size());
                return grammar.proposal(cue, agent, content, "continued");
            }
        }
        return Optional.empty();
    }

    /** A cue without holder ahead of names: "The following supported the text:", "Who opposed it?"; null where the sentence opens none. */
    Frame leadIn(ParsedSentence parsed) {
        TaggedSentence tagged = parsed.tagged();
        boolean announces = tagged.size() > 0 && tagged.is(tagged.size() - 1, Kind.COLON)
                || tagged.is(0, FunctionWord.PERSONAL_RELATIVE) && tagged.asks();
        if (!announces) {
            return null;
        }
        return new ClauseFrames(parsed, grammar.table(), lexicon, grammar.scopes(), floor.whose()).withoutHolder();
    }

    /** "• Chile and Peru;" under a lead-in, "Only Chile." behind a question, takes the stance that the lead-in announces. */
    Optional<Frame> item(Terms terms, Frame leadIn) {
        int holders = terms.rightOverDeterminers(terms.rightOverAdverbs(0));
        boolean bare = leadIn != null
                && terms.isNounHolders(holders)
                && (holders + 1 >= terms.size()
                        || !terms.is(holders + 1, Kind.WORD)
                        || grammar.clauses().words().has(FunctionWord.CONJUNCTION, terms.lower(holders + 1)));
        if (!bare) {
            return Optional.empty();
        }
        Agent agent = Agent.of(terms.get(holders).holders());
        return Optional.of(new Frame(
                leadIn.label(), agent.span(), agent, leadIn.target(), leadIn.content(), "list-item", leadIn.row()));
    }

    /** "Its amendment would turn Article 17 into a duty": what a proposal would do is what is proposed, unless that is a fault. */
    private boolean isOwnProposal(TaggedSentence tagged, Clause clause) {
        NounPhrase subject = clause.subject();
        return subject != null
                && tagged.is(subject.first(), FunctionWord.POSSESSIVE)
                && lexicon.at(tagged, subject.head(), "voice", Lexicon.Pos.NOUN)
                && !lexicon.at(tagged, clause.verb().main(), "copula", Lexicon.Pos.VERB)
                && !lexicon.at(tagged, clause.verb().main(), "fault", Lexicon.Pos.VERB);
    }

    private boolean changesText(ParsedSentence parsed, int object) {
        NounPhrase phrase = parsed.phraseAt(object);
        return phrase != null
                && (parsed.tagged().is(phrase.head(), Kind.QUOTE)
                        || lexicon.at(parsed.tagged(), phrase.head(), "text", Lexicon.Pos.NOUN));
    }

    private boolean isOnText(TaggedSentence tagged, int head) {
        return tagged.is(head, Kind.QUOTE)
                || lexicon.at(tagged, head, "text", Lexicon.Pos.NOUN)
                || lexicon.at(tagged, head, "proposal", Lexicon.Pos.NOUN);
    }
}
