package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.stance.Conditions.Tested;
import org.placard.stance.FrameRow.HolderRole;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.stance.FrameRow.TargetRole;
import org.placard.stance.PredicateHostFinder.Host;
import org.placard.syntax.Clause;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads adjectives and prepositional phrases that are predicated of a holder, with a copula, behind a noun or ahead of a clause. */
final class PredicateFrames extends FrameMatching {
    private final PredicateHostFinder hosts;
    private final AttributionFrames attributions;
    private final ExperiencerFrames experiencers;

    PredicateFrames(FrameMatching same) {
        super(same);
        this.hosts = new PredicateHostFinder(this);
        this.attributions = new AttributionFrames(this);
        this.experiencers = new ExperiencerFrames(this);
    }

    void predicate(int i) {
        List<FrameRow> rows = new ArrayList<>(table.startingWith(PartOfSpeech.ADJECTIVE, sentence.lower(i)));
        if (!sentence.lemma(i).equals(sentence.lower(i))) {
            rows.addAll(table.startingWith(PartOfSpeech.ADJECTIVE, sentence.lemma(i)));
        }
        if (rows.isEmpty()) {
            return;
        }
        if (i <= 2 && attributions.attribution(i, rows)) {
            return;
        }
        Host host = hosts.host(i);
        List<Match> matches = new ArrayList<>();
        for (FrameRow row : rows) {
            int last = matchPredicate(row, i, host);
            if (last < 0) {
                continue;
            }
            Governed governed = row.holder() == HolderRole.EXPERIENCER && isDone(host, i)
                    ? done(host.clause())
                    : governedFinder.behind(
                            last + 1, host.clause() == null ? -1 : host.clause().index());
            Governed headed = row.target() == TargetRole.SUBJECT ? governedFinder.subject(host.phrase()) : governed;
            Agent agent = agentOf(host);
            boolean holds = agent != null && !agent.isPronoun() && !host.found();
            if (row.holder() == HolderRole.EXPERIENCER && holds) {
                // "Chile was fine with the text": nobody else finds it so
                continue;
            }
            VerbGroup verb = host.clause() == null ? null : host.clause().verb();
            if (verb != null
                    && governed.type() == Governed.Type.THAT
                    && isExpletive(host)
                    && sentence.tagged(verb.first(), "VBZ")) {
                // "It is not certain that": in a report of what was said, nobody's view
                continue;
            }
            var tested = new Tested(
                    verb, agent, governed, headed, i, false, host.scope().flipped(), false);
            if (conditions.all(row, tested)) {
                matches.add(new Match(row, last, governed));
            }
        }
        best(matches).ifPresent(match -> {
            boolean verbless = host.clause() == null
                    && host.phrase() == null
                    && (match.row().holder() != HolderRole.OBLIQUE
                            || match.row().trigger().size() < 3);
            if (match.row().label() != null && !verbless) {
                predicate(i, match, host);
            }
            if (match.row().trigger().size() > 1 && (host.clause() != null || host.phrase() != null)) {
                taken.set(i, match.last() + 1);
            }
        });
    }

    /** "The reference was deleted at the request of Egypt": what is done stands ahead of on whose word. */
    private boolean isDone(Host host, int predicate) {
        return host.clause() != null
                && host.clause().verb().passive()
                && sentence.is(predicate, FunctionWord.PREPOSITION);
    }

    private Governed done(Clause clause) {
        int from = clause.subject() == null
                ? clause.verb().first()
                : clause.subject().first();
        return new Governed(
                Governed.Type.THAT,
                from,
                clause.verb().last() + 1,
                clause.verb().main(),
                clause.index());
    }

    private boolean isExpletive(Host host) {
        return host.phrase() != null && sentence.is(host.phrase().head(), FunctionWord.EXPLETIVE);
    }

    /** Of whom a predicate is said, with those in company. */
    private Agent agentOf(Host host) {
        Agent agent = host.phrase() == null ? null : holders.of(host.phrase());
        boolean subject =
                host.phrase() != null && host.clause() != null && host.phrase().equals(holders.subject(host.clause()));
        Agent all = subject ? holders.agentOf(host.clause()) : null;
        return all == null ? agent : all;
    }

    /** "acceptable to Chile": where somebody says or finds it so, nobody need be named behind it. */
    private int matchPredicate(FrameRow row, int i, Host host) {
        int last = triggers.match(row.trigger(), i);
        boolean said = host.found()
                || host.clause() != null
                        && (host.clause().kind() == Clause.Kind.REPORTED || experiencers.toWhom(host.clause()) != null);
        boolean open = last < 0
                && said
                && row.holder() == HolderRole.EXPERIENCER
                && row.trigger().size() == 2
                && row.trigger().get(1).stream()
                        .allMatch(word -> sentence.words().has(FunctionWord.PREPOSITION, word))
                && !sentence.is(i, FunctionWord.PREPOSITION);
        boolean preposition = row.trigger().size() == 1 && sentence.is(i, FunctionWord.PREPOSITION);
        boolean verb = host.clause() != null
                && !sentence.is(host.clause().verb().main(), FunctionWord.BE)
                && !lexicon.at(sentence, host.clause().verb().main(), "copula", Lexicon.Pos.VERB);
        boolean loose = preposition
                && (host.clause() == null && !host.attached() && !gapped(host) && !absolute(host, i, last) || verb);
        return open ? i : loose ? -1 : last;
    }

    /** "(Chile against)", "with Chile against": holders and their predicate alone. */
    private boolean absolute(Host host, int first, int last) {
        // "and, with Chile, for a fund": what follows the comma is not said of the company
        boolean direct = host.phrase() != null && host.phrase().last() == first - 1;
        int before = direct ? host.phrase().first() - 1 : -1;
        boolean bracketed = sentence.is(before, Kind.OPEN) && sentence.is(last + 1, Kind.CLOSE);
        return bracketed || before > 0 && lexicon.at(sentence, before, "company", Lexicon.Pos.PHRASE);
    }

    /** "Chile is for it, Peru against it", "with Chile in favour and Peru against": no verb is said twice. */
    private boolean gapped(Host host) {
        if (host.phrase() == null || frames.isEmpty()) {
            return false;
        }
        int before = host.phrase().first() - 1;
        boolean joined = sentence.is(before, FunctionWord.CONJUNCTION)
                || sentence.is(before, Kind.COMMA)
                || sentence.is(before, Kind.SEMICOLON)
                || sentence.is(before, FunctionWord.CONTRAST);
        Frame last = frames.get(frames.size() - 1);
        return joined
                && last.by().startsWith("adjective")
                && last.cue().end() <= sentence.get(before).span().start();
    }

    private void predicate(int first, Match match, Host host) {
        FrameRow row = match.row();
        Label label = turned(row, host.scope());
        Span cue = sentence.terms().span(first, match.last() + 1);
        if (label == null) {
            taken.set(first, match.last() + 1);
            denied.add(cue);
            return;
        }
        boolean negated = host.scope().flipped() && turns(row);
        if (row.holder() == HolderRole.EXPERIENCER || host.found()) {
            experiencers.experiencer(row, label, match, host, cue);
            return;
        }
        if (row.holder() == HolderRole.OBLIQUE) {
            int holder = holders.holdersAt(match.last() + 1);
            if (holder >= 0) {
                Target target = host.clause() == null
                        ? accompanied(first)
                        : targets.subjectOf(host.clause().verb().first());
                taken.set(first, match.last() + 1);
                add(row, label, cue, Agent.of(sentence.get(holder).holders()), target, null, "oblique-holder");
            }
            return;
        }
        Agent agent = agentOf(host);
        if (agent == null) {
            return;
        }
        Target target =
                switch (row.target()) {
                    case NONE -> Target.NONE;
                    case SUBJECT -> targets.subjectOf(first);
                    case OBJECT -> targets.object(match.last() + 1, -1);
                };
        boolean inverted = agent.span().start() > cue.end();
        taken.set(first, match.last() + 1);
        add(
                row,
                label,
                cue,
                agent,
                target,
                content(label, match),
                inverted ? "inverted" : negated ? "adjective-negated" : "adjective");
    }

    /**
     * "Panama, with the backing of Ghana, proposed", "With the support of Ghana, Panama proposed", "Panama proposed a fee, with the
     * backing of Ghana": whose words others back.
     */
    private Target accompanied(int predicate) {
        boolean apart = predicate == 0 || sentence.is(predicate - 1, Kind.COMMA);
        Agent backed = apart ? speaker(predicate) : null;
        return backed == null ? targets.subjectOf(predicate) : Target.owned(backed.holders(), backed.span());
    }

    /** The named subject of the clause that goes on behind a predicate, else of the one that it ends; null where there is none. */
    private Agent speaker(int predicate) {
        Agent ahead = null;
        for (Clause clause : parsed.clauses()) {
            boolean said = clause.verb().form() == Form.FINITE
                    && (clause.kind() != Clause.Kind.REPORTED || clause.verb().first() > predicate);
            Agent agent = said ? holders.agentOf(clause) : null;
            boolean named = agent != null && !agent.isPronoun();
            if (said && clause.verb().first() > predicate) {
                return named ? agent : null;
            }
            ahead = named ? agent : ahead;
        }
        return ahead;
    }
}
