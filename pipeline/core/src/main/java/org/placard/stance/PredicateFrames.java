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

/** Reads adjectives and prepositional phrases that are predicated of a holder, with a copula, behind a noun or ahead of a clause. */
final class PredicateFrames extends FrameMatching {
    PredicateFrames(FrameMatching same) {
        super(same);
    }

    // predicates

    void predicate(int i) {
        List<FrameRow> rows = new ArrayList<>(table.startingWith(PartOfSpeech.ADJECTIVE, sentence.lower(i)));
        if (!sentence.lemma(i).equals(sentence.lower(i))) {
            rows.addAll(table.startingWith(PartOfSpeech.ADJECTIVE, sentence.lemma(i)));
        }
        if (rows.isEmpty()) {
            return;
        }
        if (i <= 2 && attribution(i, rows)) {
            return;
        }
        Host host = host(i);
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

    /** "According to Chile, …", "In Chile's view, …": the clause that follows is said by the holders named ahead of its comma. */
    private boolean attribution(int i, List<FrameRow> rows) {
        int comma = i;
        while (comma < sentence.size() && !sentence.is(comma, Kind.COMMA)) {
            comma++;
        }
        int holder = -1;
        for (int k = i + 1; k < comma && holder < 0; k++) {
            holder = sentence.is(k, Kind.HOLDERS) ? k : -1;
        }
        NounPhrase own = holder < 0 && sentence.is(i + 1, FunctionWord.FIRST_PERSON) ? parsed.phraseAt(i + 1) : null;
        Agent us = own == null ? null : holders.of(own);
        int from = comma;
        Clause main = parsed.clauses().stream()
                .filter(clause -> clause.verb().first() > from && clause.verb().form() == Form.FINITE)
                .findFirst()
                .orElse(null);
        Agent agent = holder < 0 ? us : Agent.of(sentence.get(holder).holders());
        boolean nobody = agent == null || agent.isPronoun();
        if (nobody || main == null || main.subject() == null || holders.of(main.subject()) != null) {
            return false;
        }
        var governed = new Governed(
                Governed.Type.THAT,
                comma + 1,
                sentence.terms().clauseEnd(comma + 1),
                main.verb().main(),
                main.index());
        Governed headed = governedFinder.subject(main.subject());
        List<Match> matches = new ArrayList<>();
        for (FrameRow row : rows) {
            int last = row.holder() == HolderRole.EXPERIENCER ? triggers.match(row.trigger(), i) : -1;
            var tested = new Tested(null, agent, governed, headed, i, false, false, false);
            if (last >= 0 && last < comma && conditions.all(row, tested)) {
                matches.add(new Match(row, last, governed));
            }
        }
        Match match = best(matches).orElse(null);
        if (match == null || match.row().label() == null) {
            // "For us, the text is long": nobody is for us
            return holder < 0;
        }
        taken.set(i, comma);
        Span cue = sentence.terms().span(i, match.last() + 1);
        Target target = targets.phrase(main.subject().first(), main.subject().last() + 1, false);
        add(
                match.row(),
                match.row().label(),
                cue,
                agent,
                target,
                content(match.row().label(), match),
                "experiencer");
        return true;
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

    /** Of whom a predicate is said, with those in company. */
    private Agent agentOf(Host host) {
        Agent agent = host.phrase() == null ? null : holders.of(host.phrase());
        boolean subject =
                agent != null && host.clause() != null && host.phrase().equals(holders.subject(host.clause()));
        Agent all = subject ? holders.agentOf(host.clause()) : null;
        return all == null ? agent : all;
    }

    /** "acceptable to Chile": where somebody says or finds it so, nobody need be named behind it. */
    private int matchPredicate(FrameRow row, int i, Host host) {
        int last = triggers.match(row.trigger(), i);
        boolean said = host.found()
                || host.clause() != null
                        && (host.clause().kind() == Clause.Kind.REPORTED || toWhom(host.clause()) != null);
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
                && (host.clause() == null && !host.attached() && !gapped(host) && !absolute(host, last) || verb);
        return open ? i : loose ? -1 : last;
    }

    /** "(Chile against)", "with Chile against": holders and their predicate alone. */
    private boolean absolute(Host host, int last) {
        int before = host.phrase() == null ? -1 : host.phrase().first() - 1;
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

    /**
     * Where a predicate stands.
     *
     * @param clause whose verb it stands behind, or null
     * @param phrase of what it is said
     */
    private record Host(Clause clause, NounPhrase phrase, Scoped scope, boolean found, boolean attached) {}

    private Host host(int i) {
        NounPhrase around = sentence.tagged(i, "NN") || sentence.tagged(i, "JJ") ? phraseAround(i) : null;
        int before = around != null && around.first() < i ? around.first() - 1 : i - 1;
        boolean not = false;
        while (before >= 0
                && (sentence.tagged(before, "RB")
                        || sentence.is(before, FunctionWord.CLAUSE_ADVERB)
                        || sentence.is(before, FunctionWord.NEGATION))) {
            not |= sentence.negates(before);
            before--;
        }
        Scoped ahead = scopes.aheadOf(parsed, before + 1);
        if (ahead.asserted() && ahead.flipped()) {
            // "was by no means in favour"
            not = !not;
            before = ahead.trigger() - 1;
        }
        Clause verb = clauseEnding(before, i);
        if (verb != null) {
            Scoped scope = scopes.of(parsed, verb);
            boolean negatedBehind = not && !verb.verb().negated();
            Scoped seen = negatedBehind ? flipped(scope) : scope;
            boolean findsRelative = verb.kind() == Clause.Kind.RELATIVE
                    && verb.subject() != null
                    && verb.antecedent() != null
                    && lexicon.at(sentence, verb.verb().main(), "finding", Lexicon.Pos.VERB);
            if (findsRelative) {
                // "which Cameroon found problematic"
                return new Host(verb, verb.antecedent(), seen, true, true);
            }
            return new Host(verb, holders.subject(verb), seen, false, true);
        }
        Scoped bygone = scopes.aheadOf(parsed, i);
        Scoped plain = !bygone.asserted() ? bygone : not ? flipped(ASSERTED) : ASSERTED;
        if (before == 1 && sentence.is(1, Kind.COLON) && sentence.terms().isNounHolders(0)) {
            // "Korea: fine with the idea"
            return new Host(null, new NounPhrase(0, 0, 0), plain, false, true);
        }
        if (sentence.is(before, Kind.COMMA) || sentence.is(before, Kind.OPEN) || sentence.is(before, Kind.DASH)) {
            NounPhrase noun = phraseEnding(before - 1);
            if (noun != null && holders.of(noun) != null) {
                return new Host(null, noun, plain, false, false);
            }
        }
        NounPhrase noun = phraseEnding(before);
        if (noun != null) {
            Clause finder = parsed.clauses().stream()
                    .filter(clause -> clause.verb().last() == noun.first() - 1)
                    .filter(clause -> lexicon.at(sentence, clause.verb().main(), "finding", Lexicon.Pos.VERB))
                    .findFirst()
                    .orElse(null);
            if (finder != null) {
                return new Host(finder, noun, scopes.of(parsed, finder), true, true);
            }
            NounPhrase named = standingFor(noun, i);
            if (named != null) {
                return new Host(null, named, plain, false, true);
            }
            return new Host(
                    null,
                    holders.of(noun) != null ? noun : null,
                    plain,
                    false,
                    !sentence.is(noun.head(), Kind.HOLDERS));
        }
        if (before < 0
                || sentence.is(before, FunctionWord.CONJUNCTION)
                || sentence.is(before, FunctionWord.AMONG)
                || sentence.is(before, Kind.COMMA)) {
            return new Host(null, fronted(i), plain, false, colonBehind(i));
        }
        return new Host(null, null, plain, false, false);
    }

    /** "Those against the levy (Chile and Peru)", "Among those in favour: Chile": the names for whom unnamed people stand, or null. */
    private NounPhrase standingFor(NounPhrase people, int predicate) {
        Agent agent = holders.of(people);
        if (agent != null && !agent.isPronoun() && agent.holders().named()) {
            return null;
        }
        int among = people.first() - 1;
        if (sentence.is(among, FunctionWord.AMONG) && sentence.terms().isNounHolders(among - 1)) {
            // "lists Guinea among the states in favour"
            return parsed.phraseAt(among - 1);
        }
        NounPhrase examples = holders.examplesOf(people);
        if (examples != null) {
            return examples;
        }
        NounPhrase identified = people.first() == 0 ? holders.identifies(people) : null;
        if (identified != null) {
            // "Those in favour included Chile"
            return identified;
        }
        boolean opens = people.first() == 0 || sentence.is(people.first() - 1, FunctionWord.AMONG);
        return opens && colonBehind(predicate) ? fronted(predicate) : null;
    }

    /** Whether names behind a colon, or an inverted verb, say of whom an opening predicate is. */
    private boolean colonBehind(int i) {
        for (int k = i; k < sentence.size(); k++) {
            if (sentence.is(k, Kind.COLON)) {
                return true;
            }
        }
        return parsed.clauses().stream()
                .anyMatch(clause ->
                        clause.kind() == Clause.Kind.INVERTED && clause.verb().first() > i);
    }

    private Clause clauseEnding(int term, int predicate) {
        for (Clause clause : parsed.clauses()) {
            boolean ends =
                    clause.verb().first() <= term && term <= clause.verb().last()
                            || clause.verb().last() < term && insideAside(clause, term);
            if (ends && clause.verb().main() <= predicate && clause.verb().first() < predicate) {
                return clause;
            }
        }
        return null;
    }

    /** "was, by contrast, in favour": the group's last term stands ahead of an aside that ends with the comma at {@code term}. */
    private boolean insideAside(Clause clause, int term) {
        return sentence.is(term, Kind.COMMA)
                && sentence.is(clause.verb().last() + 1, Kind.COMMA)
                && term - clause.verb().last() < 10
                && clause.verb().last() + 1 < term;
    }

    private NounPhrase phraseEnding(int term) {
        if (term < 0) {
            return null;
        }
        for (int start = term; start >= 0 && start > term - 8; start--) {
            NounPhrase phrase = parsed.phraseAt(start);
            if (phrase != null && phrase.last() == term) {
                NounPhrase longer = start > 0 ? parsed.phraseAt(start - 1) : null;
                if (longer == null || longer.last() != term) {
                    return phrase;
                }
            }
        }
        return null;
    }

    private void predicate(int first, Match match, Host host) {
        FrameRow row = match.row();
        Label label = turned(row, host.scope());
        if (label == null) {
            taken.set(first, match.last() + 1);
            return;
        }
        Span cue = sentence.terms().span(first, match.last() + 1);
        boolean negated = host.scope().flipped() && turns(row);
        if (row.holder() == HolderRole.EXPERIENCER || host.found()) {
            experiencer(row, label, match, host, cue);
            return;
        }
        if (row.holder() == HolderRole.OBLIQUE) {
            int holder = holders.holdersAt(match.last() + 1);
            if (holder >= 0) {
                Target target = host.clause() == null
                        ? accompanied(first)
                        : targets.subjectOf(host.clause().verb().first());
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

    /** "Panama, with the backing of Ghana, proposed", "With the support of Ghana, Panama proposed": whose words others back. */
    private Target accompanied(int predicate) {
        boolean apart = predicate == 0 || sentence.is(predicate - 1, Kind.COMMA);
        Agent backed = !apart
                ? null
                : parsed.clauses().stream()
                        .filter(clause -> clause.verb().form() == Form.FINITE
                                && clause.verb().first() > predicate)
                        .findFirst()
                        .map(holders::agentOf)
                        .filter(agent -> agent != null && !agent.isPronoun())
                        .orElse(null);
        return backed == null ? targets.subjectOf(predicate) : Target.owned(backed.holders(), backed.span());
    }

    /** "The text was unacceptable to Chile", "Chile found the text unacceptable", "Chile said the text was unacceptable". */
    private void experiencer(FrameRow row, Label label, Match match, Host host, Span cue) {
        Clause clause = host.clause();
        if (clause == null) {
            return;
        }
        Agent agent = null;
        Target target;
        if (host.found()) {
            agent = holders.agentOf(clause);
            NounPhrase phrase = host.phrase();
            target = phrase.equals(clause.antecedent())
                    ? relative(clause)
                    : targets.phrase(phrase.first(), phrase.last() + 1, false);
        } else {
            int i = match.last() + 1;
            if (sentence.is(match.last(), FunctionWord.PREPOSITION)) {
                i--;
            }
            NounPhrase whom = sentence.is(i, FunctionWord.PREPOSITION) || sentence.is(i, FunctionWord.TO)
                    ? parsed.phraseAt(i + 1)
                    : null;
            target = targets.subjectOf(clause.verb().first());
            agent = whom == null ? null : holders.of(whom);
            agent = agent == null ? toWhom(clause) : agent;
            if (agent == null && clause.kind() == Clause.Kind.REPORTED && clause.parent() >= 0) {
                agent = holders.agentOf(parsed.clauses().get(clause.parent()));
            }
        }
        if (agent != null) {
            taken.set(sentence.terms().from(cue.start()), match.last() + 1);
            add(row, label, cue, agent, target, null, "experiencer");
            if (!host.found() && !agent.isPronoun()) {
                furtherExperiencers(
                        row,
                        label,
                        cue,
                        target,
                        sentence.terms().from(agent.span().start()));
            }
        }
    }

    /** "acceptable to A but not to B". */
    private void furtherExperiencers(FrameRow row, Label label, Span cue, Target target, int agent) {
        int i = agent + 1;
        boolean not = false;
        while (sentence.is(i, Kind.COMMA)
                || sentence.is(i, FunctionWord.CONJUNCTION)
                || sentence.is(i, FunctionWord.CONTRAST)
                || sentence.is(i, FunctionWord.NEGATION)) {
            not |= sentence.is(i, FunctionWord.NEGATION);
            i++;
        }
        boolean further =
                i > agent + 1 && (sentence.is(i, FunctionWord.TO) || sentence.is(i, FunctionWord.PREPOSITION));
        int other = further ? holders.holdersAt(i + 1) : -1;
        Label said = not ? label == Label.SUPPORT ? Label.OPPOSITION : null : label;
        if (other >= 0 && said != null) {
            add(row, said, cue, Agent.of(sentence.get(other).holders()), target, null, "experiencer");
        }
    }

    /** "Malawi, for whom the deadline was unacceptable": whom a preposition and a relative pronoun stand for; null where they do not. */
    private Agent toWhom(Clause clause) {
        boolean governed = clause.kind() == Clause.Kind.RELATIVE
                && clause.antecedent() != null
                && clause.subject() != null
                && sentence.is(clause.introducedBy(), FunctionWord.RELATIVE)
                && sentence.is(clause.introducedBy() - 1, FunctionWord.PREPOSITION);
        return governed ? holders.of(clause.antecedent()) : null;
    }
}
