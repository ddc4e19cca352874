package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads what a sentence leaves out because it was said before: "and so did Peru", "Mali did not", "and Peru paragraph 2". */
final class Elision {
    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    private final HolderFinder holders;
    private final TargetFinder targets;

    /** @param speaker whose turn it is; null in a narrative */
    Elision(ParsedSentence parsed, Lexicon lexicon, Holders speaker) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.holders = new HolderFinder(parsed, lexicon, speaker);
        this.targets = new TargetFinder(sentence, lexicon);
    }

    /**
     * The stances that are left out.
     *
     * @param said those that the sentence says, in order
     * @param previous the last of the sentence before, or null
     */
    List<Frame> read(List<Frame> said, Frame previous) {
        List<Frame> found = new ArrayList<>();
        for (Clause clause : parsed.clauses()) {
            if (clause.verb().isElliptic()) {
                Frame before = lastBefore(clause.verb().first(), said, found, previous);
                Frame frame = before == null || !isBare(clause) ? null : elliptic(clause, before);
                if (frame != null) {
                    found.add(frame);
                }
            }
        }
        gapped(said, found);
        accompanied(said, found);
        excepted(said, found);
        return found;
    }

    private Frame lastBefore(int term, List<Frame> said, List<Frame> found, Frame previous) {
        int unit = sentence.get(term).span().start();
        Frame last = previous;
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
        while (sentence.is(next, FunctionWord.CLAUSE_ADVERB)) {
            next++;
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
                && sentence.is(clause.verb().main(), FunctionWord.BE);
        return !asIs && (!goesOn || holders.holdersAt(next) >= 0);
    }

    private Frame elliptic(Clause clause, Frame before) {
        int first = clause.verb().first();
        boolean inverted = sentence.is(first - 1, FunctionWord.INVERTING);
        if (!inverted && (first == 0 || sentence.is(first - 1, Kind.COLON))) {
            // "Can Iran be flexible?"
            return null;
        }
        Agent agent = null;
        if (inverted || clause.subject() == null) {
            int next = sentence.terms().rightOverDeterminers(clause.verb().last() + 1);
            // "as did Norway's": whose delegate is not said again
            boolean genitive = sentence.is(next, Kind.HOLDERS) && sentence.is(next + 1, Kind.POSSESSIVE);
            int behind = genitive ? next : holders.holdersAt(clause.verb().last() + 1);
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
                label == Label.PROPOSAL ? before.content() : null,
                "ellipsis",
                before.row());
    }

    /** "Brazil supported paragraph 1 and Chile paragraph 2": names and a thing without a verb between them. */
    private void gapped(List<Frame> said, List<Frame> found) {
        for (int i = 1; i < sentence.size(); i++) {
            if (!sentence.terms().isNounHolders(i)) {
                continue;
            }
            int before = i - 1;
            while (sentence.tagged(before, "DT")) {
                before--;
            }
            boolean joined = sentence.is(before, FunctionWord.CONJUNCTION)
                    || sentence.is(before, Kind.SEMICOLON)
                    || sentence.is(before, FunctionWord.CONTRAST);
            int next = sentence.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
            NounPhrase thing = parsed.phraseAt(next);
            boolean bare = thing != null && thing.first() == next && !sentence.is(thing.head(), Kind.HOLDERS)
                    || sentence.is(next, FunctionWord.THAT)
                    || sentence.tagged(next, "RB") && sentence.tagged(next + 1, "JJ");
            joined |= sentence.is(before, Kind.COMMA) && sentence.tagged(next, "RB") && sentence.tagged(next + 1, "JJ");
            boolean too = sentence.is(next, FunctionWord.CLAUSE_ADVERB)
                    && (next + 1 >= sentence.size()
                            || sentence.is(next + 1, Kind.STOP)
                            || sentence.is(next + 1, Kind.COMMA)
                            || sentence.is(next + 1, Kind.SEMICOLON));
            Frame first = lastBefore(i, said, found, null);
            int objects = governs(first, next) ? next + 1 : next;
            joined |= sentence.is(before, Kind.COMMA) && (too || isLastThing(thing));
            boolean notSo = sentence.is(before, FunctionWord.SO) && sentence.is(before - 1, FunctionWord.NEGATION);
            if (notSo && first != null && !verbBehind(i)) {
                unlike(first, i).ifPresent(found::add);
                continue;
            }
            if (!joined || !bare && !too && objects == next || verbBehind(i)) {
                continue;
            }
            Frame last = lastBefore(i, said, found, null);
            if (last == null
                    || !last.by().startsWith("active")
                    || sentence.terms().from(last.cue().end()) >= before) {
                continue;
            }
            Target target = too
                    ? Target.anaphor(Target.Kind.SAME, null, "")
                    : targets.phrase(objects, sentence.terms().clauseEnd(objects), false);
            found.add(new Frame(
                    last.label(),
                    sentence.get(i).span(),
                    Agent.of(sentence.get(i).holders()),
                    target,
                    last.label() != Label.PROPOSAL ? null : too ? last.content() : target.span(),
                    "ellipsis",
                    last.row()));
        }
    }

    /** "called for a deadline, and Mauritius for a review": the preposition of the trigger that is left out. */
    private boolean governs(Frame frame, int term) {
        List<Set<String>> trigger = frame == null ? List.of() : frame.row().trigger();
        return trigger.size() > 1
                && sentence.is(term, FunctionWord.PREPOSITION)
                && trigger.get(trigger.size() - 1).contains(sentence.lower(term));
    }

    private boolean isLastThing(NounPhrase thing) {
        return thing != null && sentence.tagged(thing.first(), "DT") && sentence.is(thing.last() + 1, Kind.STOP);
    }

    /** "Gabon could accept it; not so Angola". */
    private Optional<Frame> unlike(Frame frame, int holder) {
        return frame.label() == Label.SUPPORT
                ? Optional.of(new Frame(
                        Label.OPPOSITION,
                        sentence.get(holder).span(),
                        Agent.of(sentence.get(holder).holders()),
                        Target.anaphor(Target.Kind.SAME, null, ""),
                        null,
                        "ellipsis",
                        frame.row()))
                : Optional.empty();
    }

    /** "supported the first clause but not the second": what the same holders do not support. */
    private void excepted(List<Frame> said, List<Frame> found) {
        for (int i = 2; i < sentence.size() - 1; i++) {
            NounPhrase thing = sentence.is(i, FunctionWord.NEGATION) && sentence.is(i - 1, FunctionWord.CONTRAST)
                    ? parsed.phraseAt(i + 1)
                    : null;
            boolean bare = thing != null && thing.first() == i + 1 && holders.of(thing) == null && !verbStraightBehind(thing);
            Frame last = bare ? lastBefore(i, said, found, null) : null;
            if (last != null && last.label() == Label.SUPPORT && last.by().startsWith("active")) {
                found.add(new Frame(
                        Label.OPPOSITION,
                        sentence.terms().span(i - 1, i + 1),
                        last.agent(),
                        targets.phrase(i + 1, sentence.terms().clauseEnd(i + 1), false),
                        null,
                        "ellipsis",
                        last.row()));
            }
        }
    }

    private boolean verbStraightBehind(NounPhrase phrase) {
        return parsed.clauses().stream().anyMatch(clause -> clause.verb().first() == phrase.last() + 1);
    }

    /** "Ghana proposed deep cuts and, with Mali, a new fund": the companions hold what follows them. */
    private void accompanied(List<Frame> said, List<Frame> found) {
        for (int i = 3; i < sentence.size() - 2; i++) {
            int with = sentence.terms().leftOverDeterminers(i - 1);
            boolean along = sentence.terms().isNounHolders(i)
                    && sentence.is(i + 1, Kind.COMMA)
                    && lexicon.at(sentence, with, "company", Lexicon.Pos.PHRASE)
                    && sentence.is(with - 1, Kind.COMMA)
                    && sentence.is(with - 2, FunctionWord.CONJUNCTION);
            int next = i + 2;
            boolean thing = parsed.phraseAt(next) != null && parsed.phraseAt(next).first() == next
                    || sentence.tagged(next, "VBG")
                    || sentence.tagged(next + 1, "VBG");
            Frame last = along && thing && !finiteNext(next) ? lastBefore(with, said, found, null) : null;
            if (last != null && last.by().startsWith("active")) {
                Target target = targets.phrase(next, sentence.terms().clauseEnd(next), false);
                found.add(new Frame(
                        last.label(),
                        sentence.get(i).span(),
                        Agent.of(sentence.get(i).holders()),
                        target,
                        last.label() == Label.PROPOSAL ? target.span() : null,
                        "ellipsis",
                        last.row()));
            }
        }
    }

    private boolean finiteNext(int from) {
        for (int i = from; i < sentence.terms().clauseEnd(from); i++) {
            if (sentence.tagged(i, "VBD") || sentence.tagged(i, "VBZ") || sentence.tagged(i, "MD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb that could be the holders' stands behind them, ahead of the next semicolon. */
    private boolean verbBehind(int holders) {
        for (Clause clause : parsed.clauses()) {
            if (clause.verb().first() > holders) {
                for (int i = holders; i < clause.verb().first(); i++) {
                    if (sentence.is(i, Kind.SEMICOLON)) {
                        return false;
                    }
                }
                return clause.subject() != null && clause.subject().first() <= holders
                        || clause.subject() == null && clause.kind() != Clause.Kind.PARTICIPIAL;
            }
        }
        return false;
    }
}
