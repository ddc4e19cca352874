package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads what a sentence leaves out because it was said before: "and so did Peru", "Mali did not"; of clauses without a verb see {@link Gapping}. */
final class Elision {
    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    /** In terms: a comment between commas. */
    private static final int ASIDE = 8;

    private final Lexicon lexicon;
    private final HolderFinder holders;

    /** @param speaker whose turn it is; null in a narrative */
    Elision(ParsedSentence parsed, Lexicon lexicon, Holders speaker) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.holders = new HolderFinder(parsed, lexicon, speaker);
    }

    /**
     * The stances that are left out.
     *
     * @param said those that the sentence says, in order
     * @param unheld those of subjects that can hold none
     * @param previous the last of the sentence before, or null
     */
    List<Frame> read(List<Frame> said, List<Frame> unheld, Frame previous) {
        List<Frame> found = new ArrayList<>();
        List<Frame> anybodys = new ArrayList<>(said);
        anybodys.addAll(unheld);
        for (Clause clause : parsed.clauses()) {
            if (clause.verb().isElliptic()) {
                boolean finite = clause.verb().form() == Form.FINITE;
                Frame before = lastBefore(clause.verb().first(), finite ? anybodys : said, found, previous);
                Frame frame = before == null || !isBare(clause) ? null : elliptic(clause, before);
                if (frame != null) {
                    found.add(frame);
                }
            }
        }
        new Gapping(parsed, lexicon, holders, said, found).read();
        amongThem(said, previous, found);
        followed(said, previous, found);
        contrasted(previous, found);
        return found;
    }

    /** "Not so Chile, for which the fee is too high": whoever opens a sentence so is against what the one before it was for. */
    private void contrasted(Frame previous, List<Frame> found) {
        boolean opens = previous != null
                && sentence.is(0, FunctionWord.NEGATION)
                && sentence.is(1, FunctionWord.SO)
                && !sentence.is(2, FunctionWord.DO);
        int holder = opens ? holders.holdersAt(2) : -1;
        boolean denied = previous != null && previous.by().contains("negated");
        Label label = previous == null || previous.label() != Label.OPPOSITION
                ? Label.OPPOSITION
                : denied ? Label.SUPPORT : null;
        boolean ends = holder == sentence.size() - 1
                || sentence.is(holder + 1, Kind.COMMA)
                || sentence.is(holder + 1, Kind.STOP)
                || sentence.is(holder + 1, Kind.COLON)
                || sentence.is(holder + 1, Kind.DASH);
        if (holder >= 0 && ends && label != null) {
            Target.Kind what = previous.label() == Label.PROPOSAL ? Target.Kind.ANAPHOR : Target.Kind.SAME;
            found.add(new Frame(
                    label,
                    sentence.terms().span(0, 2),
                    Agent.of(sentence.get(holder).holders()),
                    Target.anaphor(what, null, ""),
                    null,
                    "ellipsis",
                    previous.row()));
        }
    }

    private Frame lastBefore(int term, List<Frame> said, List<Frame> found, Frame previous) {
        int unit = sentence.get(term).span().start();
        // "Few liked it, but Iran did" repeats nothing that an earlier sentence said
        boolean other = parsed.clauses().stream()
                .anyMatch(clause -> clause.verb().last() < term
                        && !clause.verb().isElliptic()
                        && clause.kind() == Clause.Kind.MAIN);
        Frame last = lastBefore(unit, said, found);
        return last != null || other ? last : previous;
    }

    /** The last of the stances of a sentence ahead of a unit; null where there is none. */
    static Frame lastBefore(int unit, List<Frame> said, List<Frame> found) {
        Frame last = null;
        int best = -1;
        for (List<Frame> frames : List.of(said, found)) {
            for (Frame frame : frames) {
                if (frame.cue().start() < unit && frame.cue().start() > best) {
                    best = frame.cue().start();
                    last = frame;
                }
            }
        }
        return last;
    }

    /** "Mali did not", "so did Peru"; not "it might one day have to choose", "the draft as it is". */
    private boolean isBare(Clause clause) {
        int next = clause.verb().last() + 1;
        while (sentence.is(next, FunctionWord.CLAUSE_ADVERB) || sentence.tagged(next, "RB")) {
            next++;
        }
        if (sentence.is(next, FunctionWord.TO)) {
            // "has yet to take a position"
            return false;
        }
        boolean goesOn = sentence.is(next, Kind.WORD)
                && !sentence.is(next, FunctionWord.BE)
                && (sentence.tagged(next, "NN")
                        || sentence.tagged(next, "CD")
                        || sentence.tagged(next, "DT")
                        || sentence.tagged(next, "VB")
                        || sentence.tagged(next, "JJ"));
        boolean asIs = clause.kind() == Clause.Kind.ADVERBIAL
                && clause.subject() != null
                && sentence.tagged(clause.subject().head(), "PRP")
                // "as it has done for years" tells of the clause that it stands in
                && (sentence.is(clause.verb().main(), FunctionWord.BE)
                        || sentence.is(clause.introducedBy(), FunctionWord.MANNER));
        return !asIs && (!goesOn || holders.holdersAt(next) >= 0);
    }

    private Frame elliptic(Clause clause, Frame before) {
        int first = clause.verb().first();
        int ahead = first - 1;
        while (ahead > 0
                && sentence.is(ahead, FunctionWord.CLAUSE_ADVERB)
                && !sentence.is(ahead, FunctionWord.INVERTING)) {
            // "So too did Peru"
            ahead--;
        }
        boolean inverted = ahead >= 0 && sentence.is(ahead, FunctionWord.INVERTING);
        if (!inverted && (first == 0 || sentence.is(first - 1, Kind.COLON))) {
            // "Can Iran be flexible?"
            return null;
        }
        Agent agent = null;
        if (inverted || clause.subject() == null) {
            int next = sentence.terms()
                    .rightOverDeterminers(overAside(clause.verb().last() + 1));
            // "as did Norway's": whose delegate is not said again
            boolean genitive = sentence.is(next, Kind.HOLDERS) && sentence.is(next + 1, Kind.POSSESSIVE);
            int behind = genitive ? next : holders.holdersAt(next);
            agent = behind < 0 ? null : Agent.of(sentence.get(behind).holders());
            inverted &= agent != null;
        }
        if (agent == null) {
            agent = holders.agentOf(clause);
        }
        if (agent == null || agent.span().equals(before.agent().span())) {
            return null;
        }
        boolean negatedBefore =
                before.by().startsWith("active-negated") || before.by().startsWith("adjective-negated");
        Label label = before.label();
        if (!inverted && clause.verb().negated()) {
            label = label == Label.SUPPORT ? Label.OPPOSITION : null;
        } else if (!inverted && negatedBefore) {
            label = label == Label.OPPOSITION ? Label.SUPPORT : label;
        } else if (!inverted && isNegative(before.row())) {
            // "had no difficulty with it, but Japan did"
            label = label == Label.SUPPORT ? Label.OPPOSITION : null;
        }
        if (label == null) {
            return null;
        }
        Span cue = sentence.terms().span(first, clause.verb().last() + 1);
        return new Frame(
                label,
                cue,
                agent,
                Target.anaphor(Target.Kind.SAME, null, ""),
                label == Label.PROPOSAL ? contentHere(before) : null,
                "ellipsis",
                before.row());
    }

    /** "as did, to a lesser extent, Togo": behind a comment between commas that begins at {@code i}; {@code i} where none does. */
    private int overAside(int i) {
        int close = i + 1;
        while (sentence.is(i, Kind.COMMA) && close < i + ASIDE && sentence.is(close, Kind.WORD)) {
            close++;
        }
        return sentence.is(i, Kind.COMMA) && sentence.is(close, Kind.COMMA) ? close + 1 : i;
    }

    /** Whether a row has a "no" of its own: "had no difficulty with". */
    private boolean isNegative(FrameRow row) {
        return row.trigger().stream().skip(1).flatMap(Set::stream).anyMatch(word -> sentence.words()
                .has(FunctionWord.DETERMINER_NEGATIVE, word));
    }

    /** "Some delegations objected. Among them were Peru and Mali.": those who are named of whom the sentence before named none. */
    private void amongThem(List<Frame> said, Frame previous, List<Frame> found) {
        boolean among = said.isEmpty()
                && previous != null
                && !previous.agent().isPronoun()
                && !previous.agent().holders().named()
                && sentence.is(0, FunctionWord.AMONG)
                && sentence.is(1, FunctionWord.PRONOUN)
                && sentence.is(2, FunctionWord.BE);
        int names = among ? sentence.terms().rightOverDeterminers(3) : -1;
        if (names > 0 && sentence.terms().isNounHolders(names)) {
            found.add(new Frame(
                    previous.label(),
                    sentence.get(2).span(),
                    Agent.of(sentence.get(names).holders()),
                    Target.anaphor(Target.Kind.SAME, null, ""),
                    null,
                    "ellipsis",
                    previous.row()));
        }
    }

    /** "Peru supported it. It was followed by Mali.", "Mali and Togo followed.": who says the same after somebody. */
    private void followed(List<Frame> said, Frame previous, List<Frame> found) {
        Clause only = parsed.clauses().size() == 1 ? parsed.clauses().get(0) : null;
        boolean follows = only != null
                && said.isEmpty()
                && previous != null
                && previous.label() != Label.PROPOSAL
                && !only.verb().negated()
                && sentence.words().at(sentence, only.verb().main(), "following", Lexicon.Pos.VERB);
        Agent leader = follows ? holders.agentOf(only) : null;
        int by = leader == null || !only.verb().passive()
                ? -1
                : holders.agentBehind(only.verb().last());
        boolean same = leader != null
                && (leader.isPronoun()
                        || previous.agent()
                                .holders()
                                .codes()
                                .containsAll(leader.holders().codes()));
        boolean ends =
                leader != null && !leader.isPronoun() && sentence.is(only.verb().last() + 1, Kind.STOP);
        Agent follower = by >= 0 && same ? Agent.of(sentence.get(by).holders()) : ends && by < 0 ? leader : null;
        if (follower != null) {
            found.add(new Frame(
                    previous.label(),
                    sentence.get(only.verb().main()).span(),
                    follower,
                    Target.anaphor(Target.Kind.SAME, null, ""),
                    null,
                    "ellipsis",
                    previous.row()));
        }
    }

    /** What a frame proposes, where this sentence says it; null where the one before does. */
    private Span contentHere(Frame frame) {
        Span content = frame.content();
        return content != null && content.start() >= sentence.get(0).span().start() ? content : null;
    }
}
