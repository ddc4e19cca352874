package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.scope.Scoped;
import org.placard.stance.Conditions.Tested;
import org.placard.stance.FrameRow.HolderRole;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.stance.FrameRow.TargetRole;
import org.placard.syntax.Clause;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads the rows whose trigger begins with a verb, in every voice and form of its clause. */
final class VerbFrames extends FrameMatching {
    private final VerbTriggers verbTriggers;
    private int lastPassiveAgent = -1;

    VerbFrames(FrameMatching same) {
        super(same);
        this.verbTriggers = new VerbTriggers(parsed, lexicon, triggers, holders);
    }

    void verb(Clause clause) {
        VerbGroup group = clause.verb();
        if (group.isElliptic()) {
            return;
        }
        List<Match> matches = new ArrayList<>();
        Scoped plain = scopes.of(parsed, clause);
        Scoped scope = negatesObject(clause) != isOfNone(clause) ? flipped(plain) : plain;
        int agent = group.passive() ? holders.agentBehind(group.last()) : -1;
        Agent passive = agent >= 0
                ? Agent.of(sentence.get(agent).holders())
                : group.passive() ? holders.pronounBehind(group.last()) : null;
        for (FrameRow row : table.startingWith(PartOfSpeech.VERB, lexicon.folded(group.lemma()))) {
            int last = verbTriggers.match(row, clause);
            if (last < 0) {
                continue;
            }
            NounPhrase within = verbTriggers.objectWithin(row, clause, last);
            Governed governed = within == null || last < within.last()
                    ? governedOf(clause, group, last)
                    : governedFinder.subject(within);
            Agent holder = group.passive() ? passive : holderOf(row, clause);
            Governed headed = row.target() == TargetRole.SUBJECT && !group.passive()
                    ? governedFinder.subject(holders.subject(clause))
                    : governed;
            var tested =
                    new Tested(group, holder, governed, headed, group.first(), passive != null, scope.flipped(), false);
            if (conditions.all(row, tested) && !saysItself(row, governed)) {
                matches.add(new Match(row, last, governed));
            }
        }
        best(matches).ifPresent(match -> held(clause, match, plain, scope, agent, passive));
    }

    /** Reads the row that holds of a verb, and what the verb governs further on. */
    private void held(Clause clause, Match match, Scoped plain, Scoped scope, int agent, Agent passive) {
        FrameRow row = match.row();
        VerbGroup group = clause.verb();
        if (row.trigger().size() > 1) {
            take(row, group, match.last());
        }
        if (row.label() != null) {
            boolean none = !group.passive()
                    && (row.label() == Label.SUPPORT && deniesAt(match.last() + 1)
                            || deniesWithin(row, group.last() + 1, match.last()));
            // "wanted no text at all", "put up no resistance"; "would have none of it" says so itself
            Scoped seen = ownsNegative(clause, match) ? plain : scope;
            verb(clause, match, none ? flipped(seen) : seen, agent, passive);
        }
        Governed.Type type = match.governed().type();
        if (type == Governed.Type.THAT) {
            furtherReports(clause, scope);
        } else if (type == Governed.Type.INF
                && row.label() == null
                && row.trigger().size() == 1) {
            furtherInfinitives(clause, scope, match.governed().clause());
        }
    }

    private boolean deniesAt(int term) {
        return sentence.tagged(term, "DT") && sentence.is(term, FunctionWord.DETERMINER_NEGATIVE);
    }

    /** Whether a "no" that is no word of the trigger stands between its words. */
    private boolean deniesWithin(FrameRow row, int from, int to) {
        for (int i = from; i < to; i++) {
            int at = i;
            if (deniesAt(i) && row.trigger().stream().noneMatch(words -> triggers.isOneOf(words, at))) {
                return true;
            }
        }
        return false;
    }

    /** Takes the words of a trigger; what stands between those of a neutral one may say a stance: "was fine with Fiji". */
    private void take(FrameRow row, VerbGroup group, int last) {
        if (row.label() != null) {
            taken.set(group.main(), last + 1);
            return;
        }
        for (int i = group.passive() ? last : group.main(); i <= last; i++) {
            if (!sentence.tagged(i, "JJ") && !sentence.tagged(i, "RB")) {
                taken.set(i);
            }
        }
    }

    /** "said that the draft was useful but its scope should be narrower": what is said behind the first report. */
    private void furtherReports(Clause clause, Scoped scope) {
        Agent holder = holders.agentOf(clause);
        boolean first = true;
        for (Clause report : parsed.clauses()) {
            boolean told = report.kind() == Clause.Kind.REPORTED
                            && report.parent() == clause.index()
                            && report.link() == Clause.Link.COMPLEMENT
                    || goesOnReport(clause, report);
            if (!told || first || holder == null) {
                first &= !told;
                continue;
            }
            int end = sentence.terms().clauseEnd(Math.min(report.start(), sentence.size()));
            further(
                    clause,
                    scope,
                    holder,
                    new Governed(
                            Governed.Type.THAT,
                            report.start(),
                            end,
                            report.verb().main(),
                            report.index()));
        }
    }

    /** "wished to go further and delete the clause": what is wished behind a first wish that said no stance. */
    private void furtherInfinitives(Clause clause, Scoped scope, int first) {
        Agent holder = holders.agentOf(clause);
        for (Clause next : parsed.clauses()) {
            boolean wished = holder != null
                    && next.index() > first
                    && next.parent() == clause.index()
                    && next.verb().form() == Form.INFINITIVE
                    && next.link() == Clause.Link.COMPLEMENT;
            if (!wished) {
                continue;
            }
            int end = sentence.terms().clauseEnd(next.verb().first());
            further(
                    clause,
                    scope,
                    holder,
                    new Governed(
                            Governed.Type.INF,
                            next.verb().first(),
                            end,
                            next.verb().main(),
                            next.index()));
        }
    }

    /** Reads what a verb governs behind what it governs first, by the rows of the verb alone. */
    private void further(Clause clause, Scoped scope, Agent holder, Governed governed) {
        VerbGroup group = clause.verb();
        var tested = new Tested(group, holder, governed, governed, group.first(), false, scope.flipped(), false);
        List<Match> matches = new ArrayList<>();
        for (FrameRow row : table.startingWith(PartOfSpeech.VERB, lexicon.folded(group.lemma()))) {
            if (row.trigger().size() == 1 && conditions.all(row, tested)) {
                matches.add(new Match(row, group.last(), governed));
            }
        }
        best(matches).filter(match -> match.row().label() != null).ifPresent(match -> {
            Label label = turned(match.row(), scope);
            if (label != null) {
                Span cue = sentence.get(governed.head()).span();
                Target target = targets.phrase(governed.from(), Math.max(governed.to(), governed.from() + 1), false);
                add(match.row(), label, cue, holder, target, content(label, match), "active");
            }
        });
    }

    /** "said that the fund was sound and should be permanent": the second verb of what is reported. */
    private boolean goesOnReport(Clause clause, Clause verb) {
        Clause first = verb.kind() == Clause.Kind.COORDINATED && verb.sharedWith() >= 0
                ? parsed.clauses().get(verb.sharedWith())
                : null;
        return first != null
                && first.kind() == Clause.Kind.REPORTED
                && first.parent() == clause.index()
                && !verb.verb().modal().isEmpty()
                && holders.of(first.subject() == null ? holders.subject(clause) : first.subject()) == null;
    }

    /** Whether the words of a row reach beyond a negative object: "would have none of it". */
    private boolean ownsNegative(Clause clause, Match match) {
        return negatesObject(clause) && match.last() > clause.verb().last();
    }

    /** "was not one that Mali could support". */
    private boolean isOfNone(Clause clause) {
        NounPhrase antecedent = clause.kind() == Clause.Kind.RELATIVE ? clause.antecedent() : null;
        return antecedent != null
                && parsed.clauses().stream()
                        .anyMatch(copula -> copula.verb().last() < antecedent.first()
                                && (copula.verb().negated()
                                        // of a complement the scope sees the negation of the verb itself
                                        ? clause.link() != Clause.Link.COMPLEMENT
                                        : sentence.is(antecedent.first() - 1, FunctionWord.NEGATION))
                                && sentence.is(copula.verb().main(), FunctionWord.BE)
                                && antecedent.first() - copula.verb().last() < 4);
    }

    /** "supported neither of the proposals", "opposed none of them". */
    private boolean negatesObject(Clause clause) {
        int next = clause.verb().last() + 1;
        return !clause.verb().passive() && sentence.is(next, FunctionWord.NEGATIVE_SUBJECT);
    }

    /** "said it could never put its name to the clause": what speakers can or cannot do, in words of a stance, is that stance. */
    private boolean saysItself(FrameRow row, Governed governed) {
        boolean enabling = row.when().stream()
                .anyMatch(condition -> condition.kind() == Condition.Kind.MOOD
                        && condition.values().contains("could"));
        Clause told = enabling && governed.clause() >= 0 ? parsed.clauses().get(governed.clause()) : null;
        return told != null
                && told.subject() != null
                && !told.verb().passive()
                && sentence.is(told.subject().head(), FunctionWord.SPEAKER_PRONOUN)
                && table
                        .startingWith(
                                PartOfSpeech.VERB, lexicon.folded(told.verb().lemma()))
                        .stream()
                        .filter(inner ->
                                inner.label() != null && inner.trigger().size() > 1)
                        .anyMatch(inner ->
                                triggers.match(inner.trigger(), told.verb().last()) >= 0);
    }

    private void verb(Clause clause, Match match, Scoped scope, int agent, Agent passive) {
        FrameRow row = match.row();
        VerbGroup group = clause.verb();
        if (group.passive() && passive == null && row.holder() == HolderRole.SUBJECT) {
            // "was opposed to naming them" is read as a predicate
            return;
        }
        taken.set(group.main(), match.last() + 1);
        coverContent(clause, match);
        // "said he would circulate a draft" is as much to come as "will circulate"
        boolean toCome = clause.kind() == Clause.Kind.REPORTED
                && !group.modal().isEmpty()
                && lexicon.at(sentence, group.main(), "handing-in", Lexicon.Pos.VERB);
        boolean planned = row.label() == Label.PROPOSAL
                && (toCome || isPlanned(clause) || sentence.words().has(FunctionWord.FUTURE, group.modal()));
        Label label = planned ? null : turned(row, scope);
        Span cue = sentence.terms().span(group.main(), match.last() + 1);
        if (label == null) {
            denied.add(cue);
            return;
        }
        if (row.holder() == HolderRole.EXPERIENCER || row.holder() == HolderRole.OBLIQUE) {
            obliqueHolder(row, label, clause, group, match, cue, scope);
            return;
        }
        if (group.passive()) {
            passive(row, label, clause, group, match, agent, passive, cue, scope);
            return;
        }
        Agent holder = holderOf(row, clause);
        if (holder == null || label == Label.PROPOSAL && recalls(clause)) {
            return;
        }
        int subject = clause.subject() == null ? -1 : clause.subject().head();
        Target target = target(row, match, group, subject, clause);
        int pronoun = group.last() + 1;
        boolean within = pronoun < match.last()
                && sentence.tagged(pronoun, "PRP")
                && !sentence.is(pronoun, FunctionWord.REFLEXIVE);
        if (target.kind() == Target.Kind.NONE && within) {
            // "wanted them out"
            target = targets.phrase(pronoun, pronoun + 1, false);
        }
        boolean sharesView = target.kind() == Target.Kind.NONE
                && match.last() > group.last()
                && lexicon.at(sentence, match.last(), "statement", Lexicon.Pos.NOUN);
        if (sharesView) {
            // "shared this concern": the view is the one said last
            target = Target.anaphor(Target.Kind.ANAPHOR, cue, sentence.lower(match.last()));
        }
        int owner = target.owners() == null ? ownerWithin(group.last() + 1, match.last()) : -1;
        if (owner >= 0) {
            target =
                    Target.owned(sentence.get(owner).holders(), sentence.terms().span(owner, match.last() + 1));
        }
        String by = scope.flipped() && turns(row) ? "active-negated" : construction(clause);
        add(row, label, cue, holder, target, content(label, match), by);
    }

    /** "intends to circulate a draft": what is not handed in yet. */
    private boolean isPlanned(Clause clause) {
        Clause parent = clause.link() == Clause.Link.COMPLEMENT && clause.parent() >= 0
                ? parsed.clauses().get(clause.parent())
                : null;
        return parent != null
                && clause.verb().form() == Form.INFINITIVE
                && lexicon.at(sentence, clause.verb().main(), "handing-in", Lexicon.Pos.VERB)
                && lexicon.at(sentence, parent.verb().main(), "planning", Lexicon.Pos.VERB);
    }

    /** Who holds what a row says; a text speaks for its author, one that is only referred to where it proposes. */
    private Agent holderOf(FrameRow row, Clause clause) {
        Agent agent = holders.agentOf(clause);
        Agent voice = agent == null && row.label() != null ? holders.voiceOf(clause) : null;
        return voice != null && (row.label() == Label.PROPOSAL || !voice.isPronoun()) ? voice : agent;
    }

    private static String construction(Clause clause) {
        boolean fronted =
                clause.kind() == Clause.Kind.PARTICIPIAL && clause.subject() == null && clause.sharedWith() < 0;
        return fronted ? "fronted" : "active";
    }

    /** What stands as a clause's subject, its own or the one that it shares: "was supported by Iceland but met resistance". */
    private Target subjectAsTarget(Clause clause) {
        NounPhrase shared = clause.subject() == null && clause.sharedWith() >= 0 ? holders.subject(clause) : null;
        return shared == null
                ? targets.subjectOf(clause.verb().first())
                : targets.phrase(shared.first(), shared.last() + 1, true);
    }

    private Target target(FrameRow row, Match match, VerbGroup group, int subject, Clause clause) {
        return switch (row.target()) {
            case NONE -> Target.NONE;
            case SUBJECT -> subjectAsTarget(clause);
            case OBJECT ->
                verbTriggers.objectWithin(row, clause, match.last()) != null
                                && (!sentence.is(match.last(), FunctionWord.PREPOSITION)
                                        || parsed.phraseAt(match.last() + 1) == null)
                                && match.governed().from() > group.last()
                                && match.governed().to() <= match.last()
                        ? targets.phrase(
                                match.governed().from(), match.governed().to(), false)
                        : isObjectRelative(clause) ? relative(clause) : targets.object(match.last() + 1, subject);
        };
    }

    /** "shared Mali's concerns": whose thing stands within a trigger, or -1. */
    private int ownerWithin(int from, int last) {
        for (int i = from; i < last; i++) {
            if (sentence.is(i, Kind.HOLDERS) && sentence.terms().isAttributive(i)) {
                return i;
            }
        }
        return -1;
    }

    private void passive(
            FrameRow row,
            Label label,
            Clause clause,
            VerbGroup group,
            Match match,
            int agent,
            Agent holder,
            Span cue,
            Scoped scope) {
        if (holder == null) {
            return;
        }
        boolean fronted =
                clause.subject() == null && clause.kind() == Clause.Kind.PARTICIPIAL && clause.sharedWith() < 0;
        NounPhrase next = fronted ? holders.subject(clause) : null;
        Target target = row.target() == TargetRole.NONE
                ? Target.NONE
                : next != null && holders.of(next) == null
                        ? targets.phrase(next.first(), next.last() + 1, false)
                        : targets.antecedent(group.main(), lastPassiveAgent);
        NounPhrase subject = holders.subject(clause);
        if (target.kind() == Target.Kind.CONTENT && clause.subject() != null && group.form() == Form.FINITE) {
            // "The demand, first made in June, was taken up by": an aside stands between
            Target told =
                    targets.phrase(clause.subject().first(), clause.subject().last() + 1, false);
            target = told.kind() == Target.Kind.CONTENT ? target : told;
        }
        if (label == Label.PROPOSAL && cites(clause)) {
            return;
        }
        Span content = label == Label.PROPOSAL && subject != null
                ? sentence.terms().span(subject.first(), subject.last() + 1)
                : content(label, match);
        add(
                row,
                label,
                cue,
                holder,
                target,
                content,
                scope.flipped() && turns(row) ? "active-negated" : "passive-agent");
        // "proposed by Japan and supported by Peru": what Peru supports is Japan's
        lastPassiveAgent = label == Label.PROPOSAL ? -1 : agent;
        if (agent >= 0) {
            furtherAgents(row, label, cue, target, agent);
        }
    }

    /** "opposed the text proposed by Canada": a known proposal is only named. */
    private boolean cites(Clause clause) {
        NounPhrase named = clause.kind() == Clause.Kind.PARTICIPIAL ? clause.subject() : null;
        return named != null
                && named.last() == clause.verb().first() - 1
                && !sentence.is(named.head(), Kind.HOLDERS)
                && !lexicon.at(sentence, named.first(), "indefinite", Lexicon.Pos.ADJECTIVE)
                && !describesAct(named)
                && sentence.tagged(named.first(), "DT");
    }

    /** "the inclusion of a reference proposed by Japan": what is proposed is said, not named. */
    private boolean describesAct(NounPhrase phrase) {
        return phrase.last() > phrase.head() && lexicon.at(sentence, phrase.head(), "text-act", Lexicon.Pos.NOUN);
    }

    /** "the text which Canada proposed": a known proposal is only named. */
    private boolean recalls(Clause clause) {
        NounPhrase named =
                clause.kind() == Clause.Kind.RELATIVE && clause.subject() != null ? clause.antecedent() : null;
        return named != null
                && sentence.tagged(clause.verb().main(), "VBD")
                && sentence.tagged(named.first(), "DT")
                && !sentence.is(clause.introducedBy() - 1, Kind.COMMA)
                && !lexicon.at(sentence, named.first(), "indefinite", Lexicon.Pos.ADJECTIVE);
    }

    /** "supported by A, but not by B", "supported by A and by B". */
    private void furtherAgents(FrameRow row, Label label, Span cue, Target target, int agent) {
        int i = agent + 1;
        boolean not = false;
        while (sentence.is(i, Kind.COMMA)
                || sentence.is(i, FunctionWord.CONJUNCTION)
                || sentence.is(i, FunctionWord.NEGATION)
                || sentence.is(i, FunctionWord.CLAUSE_ADVERB)) {
            not |= sentence.is(i, FunctionWord.NEGATION);
            i++;
        }
        int other = sentence.is(i, FunctionWord.AGENT) ? holders.holdersAt(i + 1) : -1;
        if (other < 0) {
            return;
        }
        Label said = not ? label == Label.SUPPORT ? Label.OPPOSITION : null : label;
        if (said != null) {
            add(row, said, cue, Agent.of(sentence.get(other).holders()), target, null, "passive-continued");
        }
        lastPassiveAgent = label == Label.PROPOSAL ? -1 : other;
    }

    private void obliqueHolder(
            FrameRow row, Label label, Clause clause, VerbGroup group, Match match, Span cue, Scoped scope) {
        int holder =
                group.passive() && row.holder() == HolderRole.EXPERIENCER ? -1 : holders.holdersAt(match.last() + 1);
        if (holder < 0 && !group.passive() && row.holder() == HolderRole.EXPERIENCER) {
            // "struck Peru as vague"
            holder = holders.holdersAt(group.last() + 1);
        }
        Agent agent = holder >= 0 ? Agent.of(sentence.get(holder).holders()) : null;
        if (group.passive() && row.holder() == HolderRole.EXPERIENCER) {
            // "Chile was troubled by the text"
            agent = holders.agentOf(clause);
            if (agent != null) {
                int by = match.last() + 1;
                add(row, label, cue, agent, targets.object(by, -1), null, "experiencer");
            }
            return;
        }
        if (agent != null) {
            add(
                    row,
                    label,
                    cue,
                    agent,
                    subjectAsTarget(clause),
                    null,
                    row.holder() == HolderRole.OBLIQUE ? "oblique-holder" : "experiencer");
        }
    }

    /** What a stance governs says no stance of the same holder. */
    private void coverContent(Clause clause, Match match) {
        for (Clause inner : parsed.clauses()) {
            boolean governed = inner.parent() == clause.index()
                    && (inner.link() == Clause.Link.COMPLEMENT || inner.link() == Clause.Link.OBJECT_CONTROL);
            if (governed && inner.index() > clause.index()) {
                contents.set(inner.index());
                coverContent(inner, match);
            }
        }
        int governed = match.governed().clause();
        if (governed > clause.index() && !contents.get(governed)) {
            // "came round to accepting the text"
            contents.set(governed);
            coverContent(parsed.clauses().get(governed), match);
        }
    }
}
