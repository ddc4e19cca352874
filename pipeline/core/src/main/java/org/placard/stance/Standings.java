package org.placard.stance;

import java.util.List;
import org.placard.scope.Factuality;
import org.placard.syntax.Clause;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Says how a report puts a stance that it does report: plainly, softened, for a time to come, in somebody else's words. */
final class Standings {
    /** From its verb, what carries a stance stands so many terms away at most: "expressed its full support". */
    private static final int REACH = 6;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    private final HolderFinder holders;

    Standings(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.holders = new HolderFinder(parsed, lexicon);
    }

    /** A stance whose agent is no pronoun any more, as it is put. */
    Frame put(Frame frame) {
        Clause clause = clauseOf(sentence.terms().from(frame.cue().start()));
        return clause == null ? frame : frame.put(of(clause, frame));
    }

    private Factuality of(Clause clause, Frame frame) {
        Clause parent = clause.parent() < 0 ? null : parsed.clauses().get(clause.parent());
        boolean reported = parent != null
                && clause.kind() == Clause.Kind.REPORTED
                && clause.start() <= parent.verb().last() + 1;
        if (reported && isAnothers(parent, frame)) {
            return Factuality.ATTRIBUTED;
        }
        if (recalls(clause) || parent != null && clause.link() == Clause.Link.COMPLEMENT && recalls(parent)) {
            return Factuality.RECALLED;
        }
        Agent subject = holders.agentOf(clause);
        boolean own = subject != null && subject.span().equals(frame.agent().span());
        if (!own) {
            return Factuality.ASSERTED;
        }
        String modal = clause.verb().modal();
        if (sentence.words().has(FunctionWord.FUTURE, modal)) {
            return Factuality.PLANNED;
        }
        boolean soft = sentence.words().has(FunctionWord.SOFTENING, modal)
                && !clause.verb().negated();
        if (soft && reported && !hasCondition(clause)) {
            return Factuality.PLANNED;
        }
        return soft || hasCondition(clause) ? Factuality.CONDITIONAL : Factuality.ASSERTED;
    }

    private boolean recalls(Clause clause) {
        return lexicon.at(sentence, clause.verb().main(), "recalling", Lexicon.Pos.VERB);
    }

    /** Whether a clause that reports a stance is said by others than hold it. */
    private boolean isAnothers(Clause reporting, Frame frame) {
        Agent sayer = holders.agentOf(reporting);
        return sayer != null
                && !sayer.isPronoun()
                && sayer.holders().named()
                && !sayer.holders().codes().equals(frame.agent().holders().codes());
    }

    /** "could accept the text if it were shorter". */
    private boolean hasCondition(Clause clause) {
        List<Clause> clauses = parsed.clauses();
        return clauses.stream()
                .anyMatch(other -> other.kind() == Clause.Kind.ADVERBIAL
                        && other.parent() == clause.index()
                        && sentence.is(other.introducedBy(), FunctionWord.CONDITION));
    }

    /** The clause whose verb group a cue stands in or closely behind; null for a cue without one. */
    private Clause clauseOf(int cue) {
        Clause found = null;
        for (Clause clause : parsed.clauses()) {
            if (clause.verb().first() <= cue) {
                found = clause;
            }
        }
        if (found == null || cue - found.verb().last() > REACH) {
            return null;
        }
        for (int i = found.verb().last() + 1; i < cue; i++) {
            if (sentence.is(i, Kind.HOLDERS) || sentence.is(i, Kind.SEMICOLON) || sentence.is(i, Kind.COMMA)) {
                return null;
            }
        }
        return found;
    }
}
