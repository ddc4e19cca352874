package org.placard.stance;

import java.util.List;
import java.util.Set;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads clauses of which no verb is left: "and Peru paragraph 2", "the second by Monaco", "followed by Nepal", "but not the third". */
final class Gapping {
    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    private final HolderFinder holders;
    private final TargetFinder targets;
    /** The stances that the sentence says. */
    private final List<Frame> said;
    /** Those that it leaves out. */
    private final List<Frame> left;

    /**
     * @param said the stances that the sentence says
     * @param left those that it leaves out, as far as they are read; what is read here is added
     */
    Gapping(ParsedSentence parsed, Lexicon lexicon, HolderFinder holders, List<Frame> said, List<Frame> left) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.lexicon = lexicon;
        this.holders = holders;
        this.targets = new TargetFinder(sentence, lexicon);
        this.said = said;
        this.left = left;
    }

    /** Reads them all. */
    void read() {
        gapped();
        gappedAgents();
        followed();
        accompanied();
        excepted();
        withheld();
    }

    /** The last stance of the sentence ahead of a term; null where there is none. */
    private Frame lastBefore(int term) {
        return Elision.lastBefore(sentence.get(term).span().start(), said, left);
    }

    /**
     * "Brazil supported paragraph 1 and Chile paragraph 2", "Chile rejected it, Peru likewise", "not so Mali": names and what is left of
     * a clause without its verb.
     */
    private void gapped() {
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
            Frame last = lastBefore(i);
            boolean active = last != null
                    && (last.by().startsWith("active")
                            || last.by().startsWith("adjective")
                            || last.by().equals("ellipsis"))
                    && sentence.terms().from(last.cue().end()) <= before;
            Label cast = active ? vote(i + 1, last) : null;
            Remnant remnant = cast != null ? new Remnant(-1, false, true) : active ? remnant(i, last, denied) : null;
            if (remnant == null || listed && !remnant.closes()) {
                continue;
            }
            Label label = cast != null
                    ? cast
                    : !remnant.turned() ? last.label() : last.label() == Label.SUPPORT ? Label.OPPOSITION : null;
            if (label == null) {
                continue;
            }
            Target target = remnant.from() < 0
                    ? Target.anaphor(Target.Kind.SAME, null, "")
                    : targets.phrase(remnant.from(), sentence.terms().clauseEnd(remnant.from()), false);
            left.add(new Frame(
                    label,
                    sentence.get(i).span(),
                    Agent.of(sentence.get(i).holders()),
                    target,
                    label != Label.PROPOSAL ? null : remnant.from() < 0 ? last.content() : target.span(),
                    "ellipsis",
                    last.row()));
        }
    }

    /** "The first was favoured by Malta, the second by Monaco": a thing and an agent without their participle. */
    private void gappedAgents() {
        for (int i = 3; i < sentence.size(); i++) {
            int by = sentence.terms().leftOverDeterminers(i - 1);
            boolean agent = sentence.terms().isNounHolders(i) && sentence.is(by, FunctionWord.AGENT) && ends(i + 1);
            Frame last = agent ? lastBefore(by) : null;
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
                left.add(new Frame(
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

    /** "Chile voted in favour and Peru against": the vote that is left of a clause without its verb, or null. */
    private Label vote(int i, Frame last) {
        boolean cast = last.label() != Label.PROPOSAL && !ends(i);
        boolean against = cast && lexicon.at(sentence, i, "contra", Lexicon.Pos.PHRASE) && ends(i + 1);
        boolean inFavour = cast
                && lexicon.at(sentence, i, "pro", Lexicon.Pos.PHRASE)
                && (ends(i + 1) || ends(i + 2) && sentence.is(i, FunctionWord.PREPOSITION));
        return against ? Label.OPPOSITION : inFavour ? Label.SUPPORT : null;
    }

    /** "Bhutan backed the clause, followed by Nepal": who says the same after somebody. */
    private void followed() {
        for (int i = 3; i < sentence.size(); i++) {
            int by = sentence.terms().leftOverDeterminers(i - 1);
            int follows = sentence.terms().leftOverAdverbs(by - 1);
            boolean next = sentence.terms().isNounHolders(i)
                    && sentence.is(by, FunctionWord.AGENT)
                    && lexicon.at(sentence, follows, "following", Lexicon.Pos.VERB)
                    && sentence.is(follows - 1, Kind.COMMA)
                    && ends(i + 1);
            Frame last = next ? lastBefore(follows) : null;
            if (last != null && !last.by().startsWith("passive") && !last.by().startsWith("nominal")) {
                left.add(new Frame(
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

    /** "Ghana proposed deep cuts and, with Mali, a new fund": the companions hold what follows them. */
    private void accompanied() {
        for (int i = 3; i < sentence.size() - 2; i++) {
            int with = sentence.terms().leftOverDeterminers(i - 1);
            boolean along = sentence.terms().isNounHolders(i)
                    && sentence.is(i + 1, Kind.COMMA)
                    && lexicon.at(sentence, with, "company", Lexicon.Pos.PHRASE)
                    && sentence.is(with - 1, Kind.COMMA)
                    && sentence.is(with - 2, FunctionWord.CONJUNCTION);
            Frame ahead = along ? lastBefore(with) : null;
            int next = ahead != null && governs(ahead, i + 2) ? i + 3 : i + 2;
            boolean thing =
                    parsed.phraseAt(next) != null && parsed.phraseAt(next).first() == next
                            || sentence.tagged(next, "VBG")
                            || sentence.tagged(next + 1, "VBG");
            Frame last = ahead != null && thing && !finiteNext(next) ? ahead : null;
            if (last != null && last.by().startsWith("active")) {
                Target target = targets.phrase(next, sentence.terms().clauseEnd(next), false);
                left.add(new Frame(
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

    /** "supported the first clause but not the second": what the same holders do not support. */
    private void excepted() {
        for (int i = 2; i < sentence.size() - 1; i++) {
            boolean withheld = sentence.is(i, FunctionWord.NEGATION) && sentence.is(i - 1, FunctionWord.CONTRAST);
            Frame before = withheld ? lastBefore(i) : null;
            int from = before != null && governs(before, i + 1) ? i + 2 : i + 1;
            NounPhrase thing = before == null ? null : parsed.phraseAt(from);
            boolean bare =
                    thing != null && thing.first() == from && holders.of(thing) == null && !verbStraightBehind(thing);
            Frame last = bare ? before : null;
            if (last != null && last.label() == Label.SUPPORT && last.by().startsWith("active")) {
                left.add(new Frame(
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

    private boolean verbStraightBehind(NounPhrase phrase) {
        return parsed.clauses().stream().anyMatch(clause -> clause.verb().first() == phrase.last() + 1);
    }

    /** "found favour with Norway but not with Japan", "had the support of Fiji but not that of Samoa": who does not support the same. */
    private void withheld() {
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
            Frame last = others ? lastBefore(i) : null;
            boolean behind = last != null
                    && last.label() == Label.SUPPORT
                    && last.agent().span().start() > last.cue().start();
            if (behind) {
                left.add(new Frame(
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
        boolean ofThem = turned && sentence.is(behind, FunctionWord.SOURCE) && sentence.tagged(behind + 1, "PRP");
        if (too && ends(ofThem ? behind + 2 : behind)) {
            // "Sudan neither", "Sudan neither of them"
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
                || sentence.is(i, Kind.SEMICOLON)
                || sentence.is(i, FunctionWord.CONJUNCTION)
                        && sentence.terms().isNounHolders(sentence.terms().rightOverDeterminers(i + 1));
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
