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
    private final VerbTargets verbTargets;
    private final NegativeObjects negatives;
    private final PassiveFrames passives;
    private final FurtherContents furtherContents;
    private final Company company;

    VerbFrames(FrameMatching same) {
        super(same);
        this.verbTriggers = new VerbTriggers(parsed, lexicon, triggers, holders);
        this.verbTargets = new VerbTargets(this, verbTriggers);
        this.negatives = new NegativeObjects(parsed, triggers);
        this.passives = new PassiveFrames(this);
        this.furtherContents = new FurtherContents(this);
        this.company = new Company(parsed, lexicon);
    }

    void verb(Clause clause) {
        VerbGroup group = clause.verb();
        if (group.isElliptic() || tellsWhoseView(clause)) {
            return;
        }
        List<Match> matches = new ArrayList<>();
        Scoped plain = scopes.of(parsed, clause);
        Scoped scope = negatives.turn(clause) ? flipped(plain) : plain;
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

    /** "As Togo saw it, the article was too long": what is seen stands behind the comma. */
    private boolean tellsWhoseView(Clause clause) {
        int it = clause.verb().last() + 1;
        return clause.kind() == Clause.Kind.ADVERBIAL
                && sentence.is(clause.introducedBy(), FunctionWord.MANNER)
                && sentence.is(it, FunctionWord.THING_PRONOUN)
                && sentence.is(it + 1, Kind.COMMA)
                && lexicon.at(sentence, clause.verb().main(), "finding", Lexicon.Pos.VERB);
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
                    && (row.label() == Label.SUPPORT && negatives.deniesAt(match.last() + 1)
                            || negatives.deniesWithin(row, group.last() + 1, match.last()));
            // "wanted no text at all", "put up no resistance"; "would have none of it" says so itself
            Scoped seen = negatives.owns(clause, match.last()) ? plain : scope;
            verb(clause, match, none ? flipped(seen) : seen, agent, passive);
        }
        Governed.Type type = match.governed().type();
        if (type == Governed.Type.THAT) {
            furtherContents.reports(clause, scope);
        } else if (type == Governed.Type.INF
                && row.label() == null
                && row.trigger().size() == 1) {
            furtherContents.infinitives(clause, scope, match.governed().clause());
        }
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

    /** "said it could never put its name to the clause": what speakers can or cannot do, in words of a stance, is that stance. */
    private boolean saysItself(FrameRow row, Governed governed) {
        boolean enabling = row.when().stream()
                .anyMatch(condition -> condition.kind() == Condition.Kind.MOOD
                        && condition.values().contains("could"));
        Clause told = enabling && governed.clause() >= 0 ? parsed.clauses().get(governed.clause()) : null;
        Agent own = told == null || told.subject() == null ? null : holders.of(told.subject());
        return own != null
                && own.isPronoun()
                && !told.verb().passive()
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
            passives.read(row, label, clause, group, match, agent, passive, cue, scope);
            return;
        }
        Agent holder = holderOf(row, clause);
        String by = scope.flipped() && turns(row) ? "active-negated" : construction(clause);
        if (holder == null && clause.subject() != null && clause.verb().form() == Form.FINITE) {
            Span subject = sentence.terms()
                    .span(clause.subject().first(), clause.subject().last() + 1);
            unheld.add(new Frame(label, cue, Agent.pronoun(subject), Target.NONE, null, by, row));
        }
        if (holder == null || label == Label.PROPOSAL && recalls(clause)) {
            return;
        }
        if (label == Label.PROPOSAL && !holder.isPronoun()) {
            holder = new Agent(company.withAuthors(clause, holder.holders()), holder.span());
        }
        Target target = verbTargets.of(match, clause, cue);
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
        agent = agent == null ? reporter(clause, match.last() + 1) : agent;
        if (agent != null) {
            add(
                    row,
                    label,
                    cue,
                    agent,
                    verbTargets.subjectOf(clause),
                    null,
                    row.holder() == HolderRole.OBLIQUE ? "oblique-holder" : "experiencer");
        }
    }

    /** "Peru and Chile said that the text would do for them": who says so of themselves; or null. */
    private Agent reporter(Clause clause, int term) {
        NounPhrase whom = clause.kind() == Clause.Kind.REPORTED && clause.parent() >= 0 ? parsed.phraseAt(term) : null;
        boolean own = whom != null
                && sentence.is(whom.head(), FunctionWord.PRONOUN)
                && !sentence.is(whom.head(), FunctionWord.DEMONSTRATIVE);
        return own ? holders.agentOf(parsed.clauses().get(clause.parent())) : null;
    }

    /** "said that the text was vague, and that it preferred the old one": a further report says stances of its own. */
    private boolean isSaidBesides(Clause report, Governed first) {
        return report.kind() == Clause.Kind.REPORTED
                && first.type() == Governed.Type.THAT
                && report.index() > first.clause()
                && report.parent() == parsed.clauses().get(first.clause()).parent()
                && sentence.is(report.start(), FunctionWord.THAT);
    }

    /** What a stance governs says no stance of the same holder. */
    private void coverContent(Clause clause, Match match) {
        for (Clause inner : parsed.clauses()) {
            boolean governed = inner.parent() == clause.index()
                    && (inner.link() == Clause.Link.COMPLEMENT || inner.link() == Clause.Link.OBJECT_CONTROL);
            if (governed && inner.index() > clause.index() && !isSaidBesides(inner, match.governed())) {
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
