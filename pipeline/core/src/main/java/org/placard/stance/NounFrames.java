package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.stance.Conditions.Tested;
import org.placard.stance.FrameRow.HolderRole;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.stance.NounSourceFinder.Source;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads nouns that carry a stance: whose they are, who utters them, and what they are about. */
final class NounFrames extends FrameMatching {
    private final NounSourceFinder sources;
    private final NounContentFinder contentFinder;
    private final IdentityFrames identities;
    private final Company company;

    NounFrames(FrameMatching same) {
        super(same);
        this.sources = new NounSourceFinder(parsed, lexicon, scopes, holders);
        this.contentFinder = new NounContentFinder(parsed, lexicon, holders, governedFinder);
        this.identities = new IdentityFrames(this, sources);
        this.company = new Company(parsed, lexicon);
    }

    void noun(int i) {
        if (!sentence.tagged(i, "NN") && !sentence.tagged(i, "VB") && !sentence.tagged(i, "JJ")) {
            return;
        }
        NounPhrase phrase = phraseAround(i);
        if (phrase == null || phrase.head() != i) {
            return;
        }
        List<FrameRow> rows = table.startingWith(PartOfSpeech.NOUN, lexicon.folded(sentence.lemma(i)));
        if (rows.isEmpty()) {
            return;
        }
        Source source = sources.source(i, phrase);
        List<Match> matches = new ArrayList<>();
        for (FrameRow row : rows) {
            int last = triggers.match(row.trigger(), i);
            if (last < 0) {
                continue;
            }
            Governed governed = contentFinder.governed(last, source);
            VerbGroup verb = source == null || source.clause() == null
                    ? null
                    : source.clause().verb();
            Agent agent = source == null ? null : source.agent();
            boolean received = verb != null
                    && source.clause().subject() != null
                    && source.by().equals("nominal-source")
                    && lexicon.at(sentence, verb.main(), "receive", Lexicon.Pos.VERB);
            Governed headed = received && governed.type() == Governed.Type.NONE
                    ? governedFinder.subject(source.clause().subject())
                    : governed;
            var tested = new Tested(
                    verb,
                    agent,
                    governed,
                    headed,
                    i,
                    false,
                    source != null && source.scope().flipped(),
                    source != null && sources.arises(source));
            if (conditions.all(row, tested)) {
                matches.add(new Match(row, last, governed));
            }
        }
        best(matches).ifPresent(match -> {
            if (match.row().label() == null) {
                return;
            }
            if (match.row().holder() == HolderRole.IDENTITY) {
                identities.identity(i, match, phrase);
            } else if (source != null) {
                noun(i, match, source);
            }
        });
    }

    /** "agreed to reflect Peru's concern in the report": a known stance is what others act on. */
    private boolean takenUp(int noun, Agent owner) {
        NounPhrase phrase = phraseAround(noun);
        Clause governor = phrase == null ? null : sources.governor(phrase);
        boolean own = governor != null
                && (lexicon.at(sentence, governor.verb().main(), "light", Lexicon.Pos.VERB)
                        || lexicon.at(sentence, governor.verb().main(), "dropping", Lexicon.Pos.VERB));
        if (governor == null || own) {
            return false;
        }
        Agent agent = holders.agentOf(governor);
        return agent != null && !agent.span().equals(owner.span());
    }

    private void noun(int i, Match match, Source source) {
        FrameRow row = match.row();
        Label label = turned(row, source.scope());
        if (label == null) {
            denied.add(sentence.terms().span(i, match.last() + 1));
            return;
        }
        boolean genitive = source.by().equals("nominal-genitive");
        boolean bare = match.governed().type() == Governed.Type.NONE;
        Clause said = source.clause();
        // not "no support for the footnote from Peru"
        boolean arises = row.has(Condition.Kind.ARISE)
                && said != null
                && (said.subject() != null && said.subject().head() == i
                        || phraseAround(i).first() == said.verb().last() + 1);
        boolean cited = bare && !arises && (label == Label.PROPOSAL || genitive && !isDescribed(i))
                || genitive && label != Label.PROPOSAL && takenUp(i, source.agent());
        if (cited) {
            return;
        }
        taken.set(i, match.last() + 1);
        Span cue = sentence.terms().span(i, match.last() + 1);
        Governed governed = match.governed();
        Target accompanied =
                governed.type() == Governed.Type.NONE && source.by().equals("nominal-source") ? accompanied(i) : null;
        Target target = accompanied != null
                ? accompanied
                : governed.type() == Governed.Type.NONE
                        ? source.clause() != null
                                        && source.by().equals("nominal-source")
                                        && source.clause().subject() != null
                                        && !sentence.is(
                                                source.clause().subject().head(), FunctionWord.EXPLETIVE)
                                        && source.clause().subject().head() < i
                                ? targets.subjectOf(source.clause().verb().first())
                                : Target.NONE
                        : targets.phrase(governed.from(), Math.max(end(governed, said), governed.from() + 1), false);
        Agent agent = source.agent();
        Holders along = label == Label.PROPOSAL && !agent.isPronoun() ? company.writtenWith(i) : null;
        agent = along == null ? agent : new Agent(agent.holders().with(along), agent.span());
        add(row, label, cue, agent, target, content(label, match), source.by());
        int and = source.at() + 1;
        boolean further = source.by().equals("nominal-source")
                && sentence.is(and, FunctionWord.CONJUNCTION)
                && lexicon.at(sentence, and + 1, "source", Lexicon.Pos.PHRASE);
        int other = further ? holders.holdersAt(and + 2) : -1;
        if (other >= 0) {
            // "objections from Iran and from Syria"
            add(row, label, cue, Agent.of(sentence.get(other).holders()), target, null, source.by());
        }
    }

    /** "Opposition to this deletion came from Chile": what is governed ends where the verb of whoever it comes from begins. */
    private static int end(Governed governed, Clause said) {
        boolean within = said != null
                && said.verb().first() > governed.from()
                && said.verb().first() < governed.to();
        return within ? said.verb().first() : governed.to();
    }

    /** "Peru, with support from Mali, proposed", "With the support of Mali, Peru proposed": what is supported is Peru's; else null. */
    private Target accompanied(int noun) {
        int with = noun - 1;
        while (sentence.tagged(with, "DT") || sentence.tagged(with, "JJ")) {
            with--;
        }
        if (!lexicon.at(sentence, with, "company", Lexicon.Pos.PHRASE)) {
            return null;
        }
        int host = with - 1;
        while (sentence.is(host, Kind.COMMA) || sentence.is(host, FunctionWord.CLAUSE_ADVERB)) {
            host--;
        }
        if (host < 0) {
            host = holders.holdersAt(nextComma(noun) + 1);
        }
        return host >= 0 && sentence.terms().isNounHolders(host)
                ? Target.owned(sentence.get(host).holders(), sentence.get(host).span())
                : null;
    }

    private int nextComma(int from) {
        int i = from;
        while (i < sentence.size() && !sentence.is(i, Kind.COMMA)) {
            i++;
        }
        return i;
    }

    /** "Its objection was of principle", "Peru's objection concerned the title": what is told of a stance tells that it is held. */
    private boolean isDescribed(int noun) {
        return parsed.clauses().stream()
                .anyMatch(clause -> clause.subject() != null
                        && clause.subject().head() == noun
                        && clause.verb().first() == noun + 1
                        && (sentence.is(clause.verb().main(), FunctionWord.BE)
                                || lexicon.at(sentence, clause.verb().main(), "regarding", Lexicon.Pos.VERB)
                                || clause.verb().passive()
                                        && lexicon.at(sentence, clause.verb().main(), "limit", Lexicon.Pos.VERB)));
    }
}
