package org.placard.stance;

import org.placard.stance.NounSourceFinder.Source;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds what a noun is about that carries a stance, in what it governs, a clause beside it or its predicate. */
final class NounContentFinder {
    /** In terms: an aside between a noun and what it governs is no longer. */
    private static final int ASIDE = 24;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    private final HolderFinder holders;
    private final GovernedFinder governedFinder;

    NounContentFinder(ParsedSentence parsed, Lexicon lexicon, HolderFinder holders, GovernedFinder governedFinder) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.holders = holders;
        this.governedFinder = governedFinder;
    }

    /** What a noun's preposition, infinitive or clause governs; the preposition of its holders apart. */
    Governed governed(int noun, Source source) {
        int i = noun + 1;
        if (source != null
                && source.by().equals("nominal-source")
                && sentence.is(i, FunctionWord.PREPOSITION)
                && source.at() >= 0
                && source.at() <= i + 3) {
            i = source.at() + 1;
        }
        i = behindAside(i);
        Governed told = toldBehind(i, noun);
        if (told != null) {
            return told;
        }
        for (Clause clause : parsed.clauses()) {
            NounPhrase subject = clause.subject();
            boolean would = subject != null
                    && isText(noun)
                    && subject.head() == noun
                    && !clause.verb().passive()
                    && clause.kind() == Clause.Kind.MAIN
                    && (!clause.verb().modal().isEmpty()
                            || lexicon.at(sentence, clause.verb().main(), "containing", Lexicon.Pos.VERB)
                            || lexicon.at(sentence, clause.verb().main(), "textual", Lexicon.Pos.VERB));
            if (would) {
                // "a further EU proposal would open the text to others"
                return new Governed(
                        Governed.Type.THAT,
                        clause.verb().first(),
                        sentence.terms().clauseEnd(clause.verb().first()),
                        clause.verb().main(),
                        clause.index());
            }
            // "its preference was to shorten the title"
            boolean copula =
                    clause.verb().first() == i && sentence.is(clause.verb().main(), FunctionWord.BE);
            Governed said = copula ? governedFinder.behind(clause.verb().last() + 1, clause.index()) : null;
            boolean wished = copula
                    && said.type() == Governed.Type.NP
                    && (!clause.verb().modal().isEmpty() || lexicon.at(sentence, noun, "solution", Lexicon.Pos.NOUN));
            if (said != null && (said.clause() >= 0 || wished)) {
                // "its preference would be a longer list"
                return said;
            }
            int behind = clause.verb().last() + 1;
            if (copula && lexicon.at(sentence, behind, "content-of", Lexicon.Pos.PHRASE)) {
                // "its preference was for a longer list"
                return governedFinder.behind(behind + 1, -1);
            }
        }
        if (lexicon.at(sentence, i, "noun-target", Lexicon.Pos.PHRASE)) {
            Governed behind = governedFinder.behind(i + 1, -1);
            return sentence.is(i, FunctionWord.TO) && behind.type() == Governed.Type.NONE
                    ? governedFinder.behind(i, -1)
                    : behind;
        }
        return governedFinder.behind(i, -1);
    }

    private boolean isText(int noun) {
        return lexicon.at(sentence, noun, "proposal", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, noun, "statement", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, noun, "voice", Lexicon.Pos.NOUN);
    }

    /**
     * "the proposal that the fund should be …", "its proposal – a clause without penalties –", "its proposal, 'may', was",
     * "its proposal on fees, which would …": what is told of a noun in a clause or beside it; null where nothing is.
     */
    private Governed toldBehind(int i, int noun) {
        if (sentence.is(i, FunctionWord.THAT)) {
            for (Clause clause : parsed.clauses()) {
                boolean reported = clause.kind() == Clause.Kind.REPORTED
                        && clause.introducedBy() == i
                        && clause.verb().form() == Form.FINITE;
                if (reported) {
                    int end = sentence.terms().clauseEnd(clause.start());
                    return new Governed(
                            Governed.Type.THAT, i, end, clause.verb().main(), clause.index());
                }
            }
        }
        boolean beside = sentence.is(i, Kind.DASH) && parsed.phraseAt(i + 1) != null
                || sentence.is(i, Kind.COMMA) && sentence.is(i + 1, Kind.QUOTE);
        if (beside) {
            return governedFinder.behind(i + 1, -1);
        }
        for (Clause clause : parsed.clauses()) {
            boolean describes = clause.kind() == Clause.Kind.RELATIVE
                    && clause.subject() == null
                    && clause.antecedent() != null
                    && clause.antecedent().head() == noun
                    && sentence.words().has(FunctionWord.WISHING, clause.verb().modal());
            if (describes) {
                int end = sentence.terms().clauseEnd(clause.verb().first());
                return new Governed(
                        Governed.Type.THAT,
                        clause.verb().first(),
                        end,
                        clause.verb().main(),
                        clause.index());
            }
        }
        return null;
    }

    /** "the EU proposal, supported by Peru, to …": behind an aside with an agent of its own. */
    private int behindAside(int comma) {
        boolean opens = sentence.is(comma, Kind.COMMA)
                && parsed.clauses().stream()
                        .anyMatch(clause -> clause.verb().first() == comma + 1
                                && clause.verb().passive()
                                && holders.agentBehind(clause.verb().last()) >= 0);
        for (int i = comma + 1; opens && i < Math.min(sentence.size(), comma + ASIDE); i++) {
            if (sentence.is(i, Kind.COMMA)) {
                return i + 1;
            }
        }
        return comma;
    }
}
