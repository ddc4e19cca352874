package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
        gapped(said, found);
        gappedAgents(said, found);
        followed(said, found);
        accompanied(said, found);
        excepted(said, found);
        withheld(said, found);
        amongThem(said, previous, found);
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
        Frame last = other ? null : previous;
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

    /** Whether a row has a "no" of its own: "had no difficulty with". */
    private boolean isNegative(FrameRow row) {
        return row.trigger().stream().skip(1).flatMap(Set::stream).anyMatch(word -> sentence.words()
                .has(FunctionWord.DETERMINER_NEGATIVE, word));
    }

    /** "The first was favoured by Malta, the second by Monaco": a thing and an agent without their participle. */
    private void gappedAgents(List<Frame> said, List<Frame> found) {
        for (int i = 3; i < sentence.size(); i++) {
            int by = sentence.terms().leftOverDeterminers(i - 1);
            boolean agent = sentence.terms().isNounHolders(i) && sentence.is(by, FunctionWord.AGENT) && ends(i + 1);
            Frame last = agent ? lastBefore(by, said, found, null) : null;
            boolean passive = last != null
                    && (last.by().equals("passive-agent") || last.by().equals("ellipsis"));
            int from = passive ? sentence.terms().from(last.agent().span().end()) : by;
            while (from < by
                    && (sentence.is(from, Kind.COMMA)
                            || sentence.is(from, Kind.SEMICOLON)
                            || sentence.is(from, FunctionWord.CONJUNCTION)
                            || sentence.is(from, FunctionWord.CONTRAST))) {
                from++;
            }
            NounPhrase thing = from < by ? parsed.phraseAt(from) : null;
            boolean gap = thing != null
                    && thing.first() == from
                    && thing.last() == by - 1
                    && !sentence.is(thing.head(), Kind.HOLDERS)
                    && !sentence.is(from, FunctionWord.INDEFINITE);
            if (gap) {
                found.add(new Frame(
                        last.label(),
                        sentence.get(i).span(),
                        Agent.of(sentence.get(i).holders()),
                        targets.phrase(from, by, false),
                        last.label() == Label.PROPOSAL ? sentence.terms().span(from, by) : null,
                        "ellipsis",
                        last.row()));
            }
        }
    }

    /** "Bhutan backed the clause, followed by Nepal": who says the same after somebody. */
    private void followed(List<Frame> said, List<Frame> found) {
        for (int i = 3; i < sentence.size(); i++) {
            int by = sentence.terms().leftOverDeterminers(i - 1);
            int follows = sentence.terms().leftOverAdverbs(by - 1);
            boolean next = sentence.terms().isNounHolders(i)
                    && sentence.is(by, FunctionWord.AGENT)
                    && lexicon.at(sentence, follows, "following", Lexicon.Pos.VERB)
                    && sentence.is(follows - 1, Kind.COMMA)
                    && ends(i + 1);
            Frame last = next ? lastBefore(follows, said, found, null) : null;
            if (last != null && !last.by().startsWith("passive") && !last.by().startsWith("nominal")) {
                found.add(new Frame(
                        last.label(),
                        sentence.get(i).span(),
                        Agent.of(sentence.get(i).holders()),
                        Target.anaphor(Target.Kind.SAME, null, ""),
                        last.content(),
                        "ellipsis",
                        last.row()));
            }
        }
    }

    /**
     * "Brazil supported paragraph 1 and Chile paragraph 2", "Chile rejected it, Peru likewise", "not so Mali": names and what is left of
     * a clause without its verb.
     */
    private void gapped(List<Frame> said, List<Frame> found) {
        for (int i = 1; i < sentence.size(); i++) {
            if (!sentence.terms().isNounHolders(i)) {
                continue;
            }
            int before = i - 1;
            while (sentence.tagged(before, "DT")) {
                before--;
            }
            boolean denied = false;
            while (before > 0 && (sentence.is(before, FunctionWord.NEGATION) || sentence.is(before, FunctionWord.SO))) {
                // "not so Mali"
                denied |= sentence.negates(before);
                before--;
            }
            boolean joined = sentence.is(before, FunctionWord.CONJUNCTION)
                    || sentence.is(before, Kind.SEMICOLON)
                    || sentence.is(before, FunctionWord.CONTRAST);
            boolean listed = sentence.is(before, Kind.COMMA);
            if (!joined && !listed || verbBehind(i)) {
                continue;
            }
            Frame last = lastBefore(i, said, found, null);
            boolean active = last != null
                    && (last.by().startsWith("active")
                            || last.by().startsWith("adjective")
                            || last.by().equals("ellipsis"))
                    && sentence.terms().from(last.cue().end()) <= before;
            boolean votes = active && vote(i + 1, last) != null;
            Remnant remnant = votes ? new Remnant(-1, false, true) : active ? remnant(i, last, denied) : null;
            if (remnant == null || listed && !remnant.closes()) {
                continue;
            }
            Label cast = vote(i + 1, last);
            Label label = cast != null
                    ? cast
                    : !remnant.turned() ? last.label() : last.label() == Label.SUPPORT ? Label.OPPOSITION : null;
            if (label == null) {
                continue;
            }
            Target target = remnant.from() < 0
                    ? Target.anaphor(Target.Kind.SAME, null, "")
                    : targets.phrase(remnant.from(), sentence.terms().clauseEnd(remnant.from()), false);
            found.add(new Frame(
                    label,
                    sentence.get(i).span(),
                    Agent.of(sentence.get(i).holders()),
                    target,
                    label != Label.PROPOSAL ? null : remnant.from() < 0 ? last.content() : target.span(),
                    "ellipsis",
                    last.row()));
        }
    }

    /** "Chile voted in favour and Peru against": the vote that is left of a clause without its verb, or null. */
    private Label vote(int i, Frame last) {
        boolean cast = last.label() != Label.PROPOSAL && !ends(i);
        boolean against = cast && lexicon.at(sentence, i, "contra", Lexicon.Pos.PHRASE) && ends(i + 1);
        boolean inFavour = cast
                && lexicon.at(sentence, i, "pro", Lexicon.Pos.PHRASE)
                && (ends(i + 1) || ends(i + 2) && sentence.is(i, FunctionWord.PREPOSITION));
        return against ? Label.OPPOSITION : inFavour ? Label.SUPPORT : null;
    }

    /** "supported the first clause but not the second": what the same holders do not support. */
    private void excepted(List<Frame> said, List<Frame> found) {
        for (int i = 2; i < sentence.size() - 1; i++) {
            boolean withheld = sentence.is(i, FunctionWord.NEGATION) && sentence.is(i - 1, FunctionWord.CONTRAST);
            Frame before = withheld ? lastBefore(i, said, found, null) : null;
            int from = before != null && governs(before, i + 1) ? i + 2 : i + 1;
            NounPhrase thing = before == null ? null : parsed.phraseAt(from);
            boolean bare =
                    thing != null && thing.first() == from && holders.of(thing) == null && !verbStraightBehind(thing);
            Frame last = bare ? before : null;
            if (last != null && last.label() == Label.SUPPORT && last.by().startsWith("active")) {
                found.add(new Frame(
                        Label.OPPOSITION,
                        sentence.terms().span(i - 1, i + 1),
                        last.agent(),
                        targets.phrase(from, sentence.terms().clauseEnd(from), false),
                        null,
                        "ellipsis",
                        last.row()));
            }
        }
    }

    /** "found favour with Norway but not with Japan", "had the support of Fiji but not that of Samoa": who does not support the same. */
    private void withheld(List<Frame> said, List<Frame> found) {
        for (int i = 2; i < sentence.size() - 1; i++) {
            if (!sentence.is(i, FunctionWord.NEGATION) || !sentence.is(i - 1, FunctionWord.CONTRAST)) {
                continue;
            }
            int at = i + 1;
            while (sentence.is(at, FunctionWord.THAT)
                    || sentence.is(at, FunctionWord.DEMONSTRATIVE)
                    || sentence.is(at, FunctionWord.PREPOSITION)) {
                at++;
            }
            at = sentence.terms().rightOverDeterminers(at);
            boolean others = at > i + 1 && sentence.terms().isNounHolders(at) && ends(at + 1);
            Frame last = others ? lastBefore(i, said, found, null) : null;
            boolean behind = last != null
                    && last.label() == Label.SUPPORT
                    && last.agent().span().start() > last.cue().start();
            if (behind) {
                found.add(new Frame(
                        Label.OPPOSITION,
                        sentence.terms().span(i - 1, i + 1),
                        Agent.of(sentence.get(at).holders()),
                        Target.anaphor(Target.Kind.SAME, null, ""),
                        null,
                        "ellipsis",
                        last.row()));
            }
        }
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

    /** What a frame proposes, where this sentence says it; null where the one before does. */
    private Span contentHere(Frame frame) {
        Span content = frame.content();
        return content != null && content.start() >= sentence.get(0).span().start() ? content : null;
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
            Frame ahead = along ? lastBefore(with, said, found, null) : null;
            int next = ahead != null && governs(ahead, i + 2) ? i + 3 : i + 2;
            boolean thing =
                    parsed.phraseAt(next) != null && parsed.phraseAt(next).first() == next
                            || sentence.tagged(next, "VBG")
                            || sentence.tagged(next + 1, "VBG");
            Frame last = ahead != null && thing && !finiteNext(next) ? ahead : null;
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
        int end = sentence.terms().clauseEnd(from);
        for (int i = from; i < end; i++) {
            if (sentence.tagged(i, "VBD") || sentence.tagged(i, "VBZ") || sentence.tagged(i, "MD")) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is left of a clause behind its subject.
     *
     * @param from first term of what the verb that is left out governs; -1 where it governs the same as before
     * @param turned whether a negation is left
     * @param closes whether nothing follows it
     */
    private record Remnant(int from, boolean turned, boolean closes) {}

    /** What the holders at {@code i} have kept of their clause; null where they are no subject of one. */
    private Remnant remnant(int i, Frame last, boolean denied) {
        int next = sentence.is(i + 1, Kind.COMMA) ? i + 2 : i + 1;
        if (denied) {
            return ends(i + 1) ? new Remnant(-1, true, true) : null;
        }
        int behind = next;
        boolean turned = false;
        boolean too = false;
        while (sentence.is(behind, FunctionWord.CLAUSE_ADVERB)
                || sentence.is(behind, FunctionWord.NEGATION)
                || sentence.is(behind, FunctionWord.DETERMINER_NEGATIVE)
                || sentence.is(behind, FunctionWord.SO) && ends(behind + 1)
                || sentence.tagged(behind, "RBR")
                || sentence.is(behind, FunctionWord.MANNER) && sentence.is(behind + 1, FunctionWord.CLAUSE_ADVERB)) {
            turned |= sentence.negates(behind) || sentence.is(behind, FunctionWord.DETERMINER_NEGATIVE);
            too = true;
            behind++;
        }
        if (too && ends(behind)) {
            return new Remnant(-1, turned, true);
        }
        int from = sentence.is(next, FunctionWord.PREPOSITION) && governs(last, next) ? next + 1 : next;
        NounPhrase thing = parsed.phraseAt(from);
        boolean bare = thing != null && thing.first() == from && !sentence.is(thing.head(), Kind.HOLDERS);
        boolean told =
                sentence.is(next, FunctionWord.THAT) || sentence.tagged(next, "RB") && sentence.tagged(next + 1, "JJ");
        return bare
                ? new Remnant(from, false, ends(thing.last() + 1))
                : told
                        ? new Remnant(next, false, sentence.tagged(next, "RB") || sentence.is(next, FunctionWord.THAT))
                        : null;
    }

    /** "called for a deadline, and Mauritius for a review": the preposition of the trigger that is left out. */
    private boolean governs(Frame frame, int term) {
        List<Set<String>> trigger = frame.row().trigger();
        return trigger.size() > 1
                && (sentence.is(term, FunctionWord.PREPOSITION) || sentence.is(term, FunctionWord.TO))
                && trigger.get(trigger.size() - 1).contains(sentence.lower(term));
    }

    private boolean ends(int i) {
        return i >= sentence.size()
                || sentence.is(i, Kind.STOP)
                || sentence.is(i, Kind.COMMA)
                || sentence.is(i, Kind.SEMICOLON);
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
