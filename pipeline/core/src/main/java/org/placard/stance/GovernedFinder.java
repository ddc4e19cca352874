package org.placard.stance;

import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds what a trigger governs. */
final class GovernedFinder {
    /** How far behind a verb its reported clause may begin: "said, in response to the question by Peru, that …". */
    private static final int REPORT = 14;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;

    GovernedFinder(ParsedSentence parsed, Lexicon lexicon) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
    }

    /** What begins at {@code from}, behind a trigger whose clause has the index {@code clause} (-1: none). */
    Governed behind(int from, int clause) {
        int i = from;
        while (sentence.tagged(i, "RB") && !sentence.tagged(i + 1, "JJ") && clauseAt(i) == null
                || sentence.is(i, Kind.COMMA) && closesAside(i, from)
                || sentence.is(i, Kind.COLON) && i == from && !sentence.is(i + 1, Kind.HOLDERS)) {
            i++;
        }
        Clause said = clause < 0 ? null : saidAhead(clause);
        if (said != null) {
            int to = sentence.terms().clauseEnd(Math.min(said.verb().last() + 1, sentence.size()));
            return new Governed(
                    Governed.Type.THAT, said.start(), to, said.verb().main(), said.index());
        }
        int end = sentence.terms().clauseEnd(Math.min(i, sentence.size()));
        Clause verb = clauseAt(i);
        if (verb != null && verb.verb().form() == Form.INFINITIVE) {
            return new Governed(Governed.Type.INF, i, end, verb.verb().main(), verb.index());
        }
        if (verb != null && verb.verb().form() == Form.ING) {
            return new Governed(Governed.Type.ING, i, end, verb.verb().main(), verb.index());
        }
        if (verb != null && verb.verb().form() == Form.PARTICIPLE) {
            return new Governed(Governed.Type.PARTICIPLE, i, end, verb.verb().main(), verb.index());
        }
        Clause report = report(i, clause);
        if (report != null && isDone(report, clause)) {
            // "wanted the paragraph kept": the tagger took a participle for a past tense
            return new Governed(Governed.Type.PARTICIPLE, i, end, report.verb().main(), report.index());
        }
        if (report != null) {
            return new Governed(Governed.Type.THAT, i, end, report.verb().main(), report.index());
        }
        if (sentence.is(i, Kind.QUOTE)) {
            NounPhrase phrase = parsed.phraseAt(i);
            Clause done = phrase == null ? null : clauseStartingBehind(phrase, end);
            // "wanted 'shall' replaced"
            boolean alone = phrase == null
                    || phrase.head() == i && (done == null || done.verb().form() != Form.PARTICIPLE);
            return alone ? new Governed(Governed.Type.QUOTE, i, end, i, -1) : phrase(i, phrase, end, clause);
        }
        if (sentence.tagged(i, "W") || sentence.is(i, FunctionWord.CONDITION)) {
            return new Governed(Governed.Type.QUESTION, i, end, -1, -1);
        }
        NounPhrase phrase = parsed.phraseAt(i);
        if (phrase != null && phrase.first() <= i + 1) {
            return phrase(i, phrase, end, clause);
        }
        return Governed.none(i);
    }

    /** The noun phrase that is the subject of a passive, or what is predicated of. */
    Governed subject(NounPhrase phrase) {
        return phrase == null
                ? Governed.none(0)
                : new Governed(Governed.Type.NP, phrase.first(), phrase.last() + 1, phrase.head(), -1);
    }

    private Governed phrase(int from, NounPhrase phrase, int end, int clause) {
        // "the text to be deleted", "the text deleted", "the text unclear"
        Clause next = clauseStartingBehind(phrase, end);
        if (next != null && next.verb().form() == Form.PARTICIPLE) {
            // "wanted the term replaced by 'training'", "by a number", not "wanted the text proposed by Japan"
            int by = next.verb().last() + 1;
            while (sentence.tagged(by, "R")) {
                // "the option put forward by Japan"
                by++;
            }
            // "floated the idea of an extension paired with …": what is apart from its noun tells no more of it
            boolean apart = next.verb().first() > phrase.last() + 1 && !wishes(clause);
            boolean ends = !apart
                    && (!sentence.is(by, FunctionWord.AGENT)
                            || sentence.is(by + 1, Kind.QUOTE)
                            || wishes(clause) && sentence.is(by + 1, FunctionWord.INDEFINITE));
            if (ends) {
                return new Governed(
                        Governed.Type.PARTICIPLE, from, end, next.verb().main(), next.index());
            }
        }
        if (next != null
                && next.verb().form() == Form.INFINITIVE
                && next.parent() == clause
                && (wishes(clause) || !lexicon.at(sentence, phrase.head(), "proposal", Lexicon.Pos.NOUN))
                && !lexicon.at(sentence, phrase.head(), "statement", Lexicon.Pos.NOUN)
                && !lexicon.at(sentence, phrase.head(), "work", Lexicon.Pos.NOUN)
                && !lexicon.at(sentence, phrase.head(), "process", Lexicon.Pos.NOUN)) {
            return new Governed(Governed.Type.INF, from, end, next.verb().main(), next.index());
        }
        Clause extraposed =
                sentence.is(phrase.head(), FunctionWord.EXPLETIVE) && sentence.tagged(phrase.last() + 1, "JJ")
                        ? clauseAt(phrase.last() + 2)
                        : null;
        if (extraposed != null && extraposed.verb().form() == Form.INFINITIVE) {
            // "considered it essential to keep the paragraph"
            return new Governed(Governed.Type.INF, from, end, extraposed.verb().main(), extraposed.index());
        }
        int degree = phrase.last() + 1;
        boolean degrees = clause >= 0
                && sentence.tagged(degree, "RB")
                && (sentence.tagged(degree + 1, "JJ") || sentence.tagged(degree + 1, "RB"))
                && lexicon.at(sentence, parsed.clauses().get(clause).verb().main(), "finding", Lexicon.Pos.VERB);
        if (degrees || sentence.tagged(degree, "JJ") && !sentence.tagged(phrase.last() + 2, "NN")) {
            return new Governed(Governed.Type.ADJECTIVE, from, end, phrase.head(), -1);
        }
        return new Governed(Governed.Type.NP, from, end, phrase.head(), -1);
    }

    /** "wanted the text to be short": what follows the text tells no more of it. */
    private boolean wishes(int clause) {
        return clause >= 0
                && lexicon.at(sentence, parsed.clauses().get(clause).verb().main(), "wishing", Lexicon.Pos.VERB);
    }

    private Clause clauseStartingBehind(NounPhrase phrase, int end) {
        for (Clause clause : parsed.clauses()) {
            int first = clause.verb().first();
            if (first > phrase.last() && first < end) {
                boolean direct = first == phrase.last() + 1
                        || clause.subject() != null
                                && clause.subject().first() >= phrase.first()
                                && clause.subject().first() <= phrase.head();
                return direct ? clause : null;
            }
        }
        return null;
    }

    /** "The fee, said Chile, was too high": what a clause beside it says, which begins ahead of it; or null. */
    private Clause saidAhead(int clause) {
        int first = parsed.clauses().get(clause).start();
        return parsed.clauses().stream()
                .filter(said -> said.kind() == Clause.Kind.REPORTED && said.parent() == clause && said.start() < first)
                .findFirst()
                .orElse(null);
    }

    private boolean closesAside(int comma, int from) {
        return comma == from && sentence.is(comma + 1, FunctionWord.THAT);
    }

    /** The clause whose verb group begins at a term, or null. */
    private Clause clauseAt(int term) {
        for (Clause clause : parsed.clauses()) {
            if (clause.verb().first() == term) {
                return clause;
            }
        }
        return null;
    }

    private boolean isDone(Clause report, int governor) {
        int next = report.verb().last() + 1;
        boolean bare = report.verb().first() == report.verb().main()
                && sentence.tagged(report.verb().main(), "VBD")
                && !sentence.is(report.start(), FunctionWord.THAT)
                && parsed.phraseAt(next) == null;
        Clause above = governor < 0 ? null : parsed.clauses().get(governor);
        // "would rather see the matter left to the law"
        boolean wished = above != null
                && sentence.words().has(FunctionWord.WISHING, above.verb().modal());
        return bare
                && above != null
                && (wished || !lexicon.at(sentence, above.verb().main(), "speech", Lexicon.Pos.VERB));
    }

    /** Whether a clause governs another, through an infinitive of its own ahead of {@code from} too: "wanted to see". */
    private boolean governs(int clause, Clause report, int from) {
        Clause parent = report.parent() < 0 ? null : parsed.clauses().get(report.parent());
        return report.parent() == clause
                || parent != null
                        && parent.verb().form() == Form.INFINITIVE
                        && parent.parent() == clause
                        && parent.verb().last() < from;
    }

    private Clause report(int from, int clause) {
        for (Clause candidate : parsed.clauses()) {
            boolean complement = candidate.kind() == Clause.Kind.REPORTED
                    || candidate.kind() == Clause.Kind.RELATIVE
                            && candidate.link() == Clause.Link.COMPLEMENT
                            && candidate.introducedBy() == from;
            boolean ofNoun = clause < 0 && candidate.introducedBy() == from && sentence.is(from, FunctionWord.THAT);
            boolean reported = complement && (ofNoun || clause >= 0 && governs(clause, candidate, from));
            if (reported && candidate.start() >= from && candidate.start() <= from + REPORT) {
                boolean direct = candidate.start() == from;
                if (lexicon.at(sentence, candidate.start() - 1, "condition", Lexicon.Pos.NOUN)) {
                    // "accepted the text on the condition that …"
                    return null;
                }
                return direct || sentence.is(candidate.start(), FunctionWord.THAT) ? candidate : null;
            }
        }
        return null;
    }
}
