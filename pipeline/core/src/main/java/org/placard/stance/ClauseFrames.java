package org.placard.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placard.scope.Scoped;
import org.placard.scope.Scopes;
import org.placard.stance.Conditions.Tested;
import org.placard.stance.FrameRow.HolderRole;
import org.placard.stance.FrameRow.PartOfSpeech;
import org.placard.stance.FrameRow.TargetRole;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup.Form;
import org.placard.syntax.VerbGroup;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Matches the rows of the frame table against the clauses of one sentence. */
final class ClauseFrames {
    /** What is governed by a noun's prepositions stands within so many terms of it. */
    private static final int NOUN_REACH = 24;

    private final ParsedSentence parsed;
    private final TaggedSentence sentence;
    private final FrameTable table;
    private final Lexicon lexicon;
    private final Scopes scopes;
    private final HolderFinder holders;
    private final GovernedFinder governedFinder;
    private final Conditions conditions;
    private final TriggerMatcher triggers;
    private final TargetFinder targets;
    private final List<Frame> frames = new ArrayList<>();
    /** Terms that a matched trigger of several words or of a stance has taken. */
    private final BitSet taken = new BitSet();
    /** Clauses that say what a stance is about, and say none themselves. */
    private final BitSet contents = new BitSet();

    private int lastPassiveAgent = -1;
    /** Cues of a stance that scope takes away. */
    private final List<Span> denied = new ArrayList<>();

    /** @param speaker whose turn it is; null in a narrative */
    ClauseFrames(ParsedSentence parsed, FrameTable table, Lexicon lexicon, Scopes scopes, Holders speaker) {
        this.parsed = parsed;
        this.sentence = parsed.tagged();
        this.table = table;
        this.lexicon = lexicon;
        this.scopes = scopes;
        this.holders = new HolderFinder(parsed, lexicon, speaker);
        this.governedFinder = new GovernedFinder(parsed, lexicon);
        this.conditions = new Conditions(parsed, lexicon);
        this.triggers = new TriggerMatcher(sentence, lexicon);
        this.targets = new TargetFinder(sentence, lexicon);
    }

    /** Places of cues whose stance the words around them take away: denied, hoped, asked, conditional. */
    List<Span> denied() {
        return List.copyOf(denied);
    }

    /** The stances of the sentence in the order of their cues; agents may be pronouns. */
    List<Frame> read() {
        for (Clause clause : parsed.clauses()) {
            if (!contents.get(clause.index())) {
                verb(clause);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (!taken.get(i) && sentence.is(i, Kind.WORD)) {
                predicate(i);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (!taken.get(i) && sentence.is(i, Kind.WORD)) {
                noun(i);
            }
        }
        frames.sort(Comparator.comparingInt((Frame frame) -> frame.cue().start()));
        return frames;
    }

    /** The first stance that the sentence's verbs and predicates say of nobody, as a lead-in does; null where none does. */
    Frame withoutHolder() {
        for (Clause clause : parsed.clauses()) {
            for (FrameRow row : table.startingWith(
                    PartOfSpeech.VERB, lexicon.folded(clause.verb().lemma()))) {
                int last = triggers.match(row.trigger(), clause.verb().last());
                Scoped scope = scopes.of(parsed, clause);
                Label label = row.label() == null || last < 0 ? null : turned(row, scope);
                Governed governed = last < 0 ? null : governedOf(clause, clause.verb(), last);
                boolean fits = label != null
                        && conditions.all(
                                row,
                                new Tested(
                                        clause.verb(),
                                        null,
                                        governed,
                                        governed,
                                        clause.verb().first(),
                                        false,
                                        scope.flipped(),
                                        false));
                if (fits) {
                    Span cue = sentence.terms().span(clause.verb().main(), last + 1);
                    return new Frame(label, cue, null, targets.object(last + 1, -1), null, "active", row);
                }
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            for (FrameRow row : table.startingWith(PartOfSpeech.ADJECTIVE, sentence.lower(i))) {
                int last = triggers.match(row.trigger(), i);
                if (last >= 0 && row.label() != null && row.when().isEmpty()) {
                    return new Frame(
                            row.label(),
                            sentence.terms().span(i, last + 1),
                            null,
                            targets.object(last + 1, -1),
                            null,
                            "adjective",
                            row);
                }
            }
        }
        return null;
    }

    /** A row whose words and conditions hold. */
    private record Match(FrameRow row, int last, Governed governed) {}

    private static Optional<Match> best(List<Match> matches) {
        return matches.stream()
                .max(Comparator.comparingInt(
                                (Match match) -> match.row().trigger().size())
                        .thenComparing(match -> !match.row().isGenerallyNeutral())
                        .thenComparingInt(match -> match.row().when().size())
                        .thenComparingLong(match -> -match.row().line()));
    }

    // verbs

    private void verb(Clause clause) {
        VerbGroup group = clause.verb();
        if (group.isElliptic()) {
            return;
        }
        List<Match> matches = new ArrayList<>();
        Scoped plain = scopes.of(parsed, clause);
        Scoped scope = negatesObject(clause) ? flipped(plain) : plain;
        int agent = group.passive() ? holders.agentBehind(group.last()) : -1;
        Agent passive = agent >= 0
                ? Agent.of(sentence.get(agent).holders())
                : group.passive() ? holders.pronounBehind(group.last()) : null;
        for (FrameRow row : table.startingWith(PartOfSpeech.VERB, lexicon.folded(group.lemma()))) {
            int last = matchVerb(row, clause);
            if (last < 0) {
                continue;
            }
            NounPhrase within = objectWithin(row, clause, last);
            Governed governed = within == null || last < within.last()
                    ? governedOf(clause, group, last)
                    : governedFinder.subject(within);
            Agent holder = group.passive()
                    ? passive
                    : holderOf(row, clause);
            Governed headed = row.target() == TargetRole.SUBJECT && !group.passive()
                    ? governedFinder.subject(holders.subject(clause))
                    : governed;
            var tested = new Tested(
                    group, holder, governed, headed, group.first(), passive != null, scope.flipped(), false);
            if (conditions.all(row, tested)) {
                matches.add(new Match(row, last, governed));
            }
        }
        best(matches).ifPresent(match -> {
            if (match.row().trigger().size() > 1) {
                take(match.row(), group, match.last());
            }
            if (match.row().label() != null) {
                boolean none = !group.passive()
                        && (match.row().label() == Label.SUPPORT && deniesAt(match.last() + 1)
                                || deniesWithin(match.row(), group.last() + 1, match.last()));
                // "wanted no text at all", "put up no resistance"; "would have none of it" says so itself
                Scoped seen = ownsNegative(clause, match) ? plain : scope;
                verb(clause, match, none ? flipped(seen) : seen, agent, passive);
            }
        });
        Governed.Type type =
                best(matches).map(match -> match.governed().type()).orElse(Governed.Type.NONE);
        if (type == Governed.Type.THAT) {
            furtherReports(clause, scope);
        } else if (type == Governed.Type.INF
                && best(matches).get().row().trigger().size() == 1) {
            furtherInfinitives(clause, scope, best(matches).get());
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
            var governed = new Governed(
                    Governed.Type.THAT, report.start(), end, report.verb().main(), report.index());
            List<Match> matches = new ArrayList<>();
            for (FrameRow row : table.startingWith(
                    PartOfSpeech.VERB, lexicon.folded(clause.verb().lemma()))) {
                var tested = new Tested(
                        clause.verb(),
                        holder,
                        governed,
                        governed,
                        clause.verb().first(),
                        false,
                        scope.flipped(),
                        false);
                if (row.trigger().size() == 1 && conditions.all(row, tested)) {
                    matches.add(new Match(row, clause.verb().last(), governed));
                }
            }
            best(matches).filter(match -> match.row().label() != null).ifPresent(match -> {
                Label label = turned(match.row(), scope);
                Span cue = sentence.get(report.verb().main()).span();
                if (label != null) {
                    Target target = targets.phrase(governed.from(), Math.max(end, governed.from() + 1), false);
                    add(match.row(), label, cue, holder, target, content(label, match), "active");
                }
            });
        }
    }

    /** "wished to go further and delete the clause": what is wished behind a first wish that said no stance. */
    private void furtherInfinitives(Clause clause, Scoped scope, Match first) {
        Agent holder = holders.agentOf(clause);
        for (Clause next : parsed.clauses()) {
            boolean wished = holder != null
                    && first.row().label() == null
                    && next.index() > first.governed().clause()
                    && next.parent() == clause.index()
                    && next.verb().form() == Form.INFINITIVE
                    && next.link() == Clause.Link.COMPLEMENT;
            if (!wished) {
                continue;
            }
            int end = sentence.terms().clauseEnd(next.verb().first());
            var governed = new Governed(
                    Governed.Type.INF, next.verb().first(), end, next.verb().main(), next.index());
            List<Match> matches = new ArrayList<>();
            for (FrameRow row : table.startingWith(
                    PartOfSpeech.VERB, lexicon.folded(clause.verb().lemma()))) {
                var tested = new Tested(
                        clause.verb(),
                        holder,
                        governed,
                        governed,
                        clause.verb().first(),
                        false,
                        scope.flipped(),
                        false);
                if (row.trigger().size() == 1 && conditions.all(row, tested)) {
                    matches.add(new Match(row, clause.verb().last(), governed));
                }
            }
            best(matches).filter(match -> match.row().label() != null).ifPresent(match -> {
                Label label = turned(match.row(), scope);
                Span cue = sentence.get(next.verb().main()).span();
                if (label != null) {
                    Target target = targets.phrase(governed.from(), Math.max(end, governed.from() + 1), false);
                    add(match.row(), label, cue, holder, target, content(label, match), "active");
                }
            });
        }
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

    /** "supported neither of the proposals", "opposed none of them". */
    private boolean negatesObject(Clause clause) {
        int next = clause.verb().last() + 1;
        return !clause.verb().passive() && sentence.is(next, FunctionWord.NEGATIVE_SUBJECT);
    }

    /** The last term of a verb's trigger; a preposition may stand ahead of the relative pronoun: "to which Qatar objected". */
    private int matchVerb(FrameRow row, Clause clause) {
        int last = triggers.match(row.trigger(), clause.verb().last());
        NounPhrase object =
                last < 0 && row.trigger().size() > 1 && !clause.verb().passive()
                        ? parsed.phraseAt(clause.verb().last() + 1)
                        : null;
        if (object != null) {
            last = triggers.matchBehindObject(row.trigger(), object.last());
            int of = object.last() + 1;
            NounPhrase further = last < 0 && lexicon.at(sentence, of, "of-object", Lexicon.Pos.PHRASE)
                    ? parsed.phraseAt(of + 1)
                    : null;
            // "put a new version of Article 9 on the table"
            last = further == null ? last : triggers.matchBehindObject(row.trigger(), further.last());
        }
        int words = row.trigger().size();
        if (last < 0 && words > 1 && adverbAhead(clause.verb(), row.trigger().get(1))) {
            // "was warmly received by"
            last = words == 2
                    ? clause.verb().last()
                    : triggers.match(row.trigger().subList(1, words), clause.verb().last());
        }
        NounPhrase acted = last < 0 && words == 2 && clause.verb().passive() ? holders.subject(clause) : null;
        if (acted != null && triggers.isOneOf(row.trigger().get(1), acted.head())) {
            // "A bridge was offered by Peru"
            last = clause.verb().last();
        }
        boolean piedPiped = last < 0
                && words > 1
                && clause.kind() == Clause.Kind.RELATIVE
                && clause.introducedBy() > 0
                && sentence.is(clause.introducedBy() - 1, FunctionWord.PREPOSITION)
                && triggers.isOneOf(row.trigger().get(words - 1), clause.introducedBy() - 1);
        boolean received = last < 0
                && words > 2
                && clause.verb().passive()
                && isPreposition(row.trigger().get(words - 1))
                && !isPreposition(row.trigger().get(words - 2));
        // "was given the green light by Chad"
        return piedPiped || received
                ? triggers.match(
                        row.trigger().subList(0, words - 1), clause.verb().last())
                : last;
    }

    private boolean adverbAhead(VerbGroup group, Set<String> words) {
        for (int i = group.first(); i < group.main(); i++) {
            if (sentence.tagged(i, "RB") && triggers.isOneOf(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPreposition(Set<String> words) {
        return words.stream().anyMatch(word -> sentence.words().has(FunctionWord.PREPOSITION, word));
    }

    /** The object between the words of a trigger, or null: "put a compromise on the table". */
    private NounPhrase objectWithin(FrameRow row, Clause clause, int last) {
        boolean direct = triggers.match(row.trigger(), clause.verb().last()) == last;
        return direct || row.trigger().size() < 2 || clause.verb().passive()
                ? null
                : parsed.phraseAt(clause.verb().last() + 1);
    }

    private Governed governedOf(Clause clause, VerbGroup group, int last) {
        if (group.passive()) {
            NounPhrase subject = holders.subject(clause);
            Governed behind = governedFinder.behind(last + 1, clause.index());
            boolean extraposed =
                    subject != null && sentence.is(subject.head(), FunctionWord.EXPLETIVE) && behind.clause() >= 0;
            int next = last + 1;
            while (sentence.tagged(next, "RB")) {
                next++;
            }
            boolean found = subject != null
                    && sentence.tagged(next, "JJ")
                    && lexicon.at(sentence, group.main(), "finding", Lexicon.Pos.VERB);
            if (found) {
                // "was deemed too high by Vanuatu"
                int end = sentence.terms().clauseEnd(next);
                return new Governed(Governed.Type.ADJECTIVE, subject.first(), end, subject.head(), -1);
            }
            return extraposed ? behind : governedFinder.subject(subject);
        }
        if (isObjectRelative(clause)) {
            Governed behind = governedFinder.behind(last + 1, clause.index());
            return behind.clause() >= 0 ? behind : governedFinder.subject(clause.antecedent());
        }
        Clause cleft = sentence.is(clause.introducedBy(), FunctionWord.FREE_RELATIVE) ? clauseBehind(last) : null;
        if (cleft != null && sentence.is(cleft.verb().main(), FunctionWord.BE)) {
            // "What Chile wanted was a shorter text"
            return governedFinder.behind(cleft.verb().last() + 1, cleft.index());
        }
        return governedFinder.behind(last + 1, clause.index());
    }

    /** "the text which Japan opposed", "to which Japan objected"; not "a meeting at which Japan presented a text". */
    private boolean isObjectRelative(Clause clause) {
        boolean about =
                clause.kind() == Clause.Kind.RELATIVE && clause.subject() != null && clause.antecedent() != null;
        return about
                && !sentence.tagged(clause.introducedBy(), "WRB")
                && !(sentence.is(clause.introducedBy() - 1, FunctionWord.PREPOSITION)
                        && parsed.phraseAt(clause.verb().last() + 1) != null);
    }

    /** The clause whose verb group begins straight behind a term, or null. */
    private Clause clauseBehind(int last) {
        return parsed.clauses().stream()
                .filter(clause -> clause.verb().first() == last + 1)
                .findFirst()
                .orElse(null);
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
            target = Target.owned(sentence.get(owner).holders(), sentence.terms().span(owner, match.last() + 1));
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

    private Target target(FrameRow row, Match match, VerbGroup group, int subject, Clause clause) {
        return switch (row.target()) {
            case NONE -> Target.NONE;
            case SUBJECT -> targets.subjectOf(group.first());
            case OBJECT ->
                objectWithin(row, clause, match.last()) != null
                                && (!sentence.is(match.last(), FunctionWord.PREPOSITION)
                                        || parsed.phraseAt(match.last() + 1) == null)
                                && match.governed().from() > group.last()
                                && match.governed().to() <= match.last()
                        ? targets.phrase(
                                match.governed().from(), match.governed().to(), false)
                        : isObjectRelative(clause)
                                ? relative(clause)
                                : targets.object(match.last() + 1, subject);
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

    private Target relative(Clause clause) {
        NounPhrase antecedent = clause.antecedent();
        Target said = targets.phrase(antecedent.first(), antecedent.last() + 1, true);
        if (targets.sumsUp(antecedent)) {
            return Target.anaphor(Target.Kind.SAID, said.span(), "");
        }
        return said.kind() == Target.Kind.CONTENT
                ? new Target(Target.Kind.RELATIVE, said.span(), said.owners(), said.noun())
                : said.kind() == Target.Kind.ANAPHOR ? Target.anaphor(Target.Kind.ANAPHOR, null, "") : said;
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
            Target told = targets.phrase(clause.subject().first(), clause.subject().last() + 1, false);
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
        return phrase.last() > phrase.head() && conditions.isAct(phrase.head());
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
                    targets.subjectOf(group.first()),
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

    private static boolean turns(FrameRow row) {
        return !row.has(Condition.Kind.NOT_NEGATED);
    }

    /** The label that scope leaves; null where it leaves none. */
    private static Label turned(FrameRow row, Scoped scope) {
        if (!scope.asserted()) {
            return null;
        }
        if (!scope.flipped() || !turns(row)) {
            return row.label();
        }
        return row.label() == Label.SUPPORT ? Label.OPPOSITION : null;
    }

    private Span content(Label label, Match match) {
        Governed governed = match.governed();
        boolean said =
                label == Label.PROPOSAL && governed.type() != Governed.Type.NONE && governed.to() > governed.from();
        return said ? sentence.terms().span(governed.from(), Math.min(governed.to(), sentence.size())) : null;
    }

    private void add(FrameRow row, Label label, Span cue, Agent holder, Target target, Span content, String by) {
        Span about = content != null ? content : target.span();
        frames.add(new Frame(label, cue, holder, target, about, by, row));
    }

    // predicates

    private void predicate(int i) {
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
                    && (match.row().holder() != HolderRole.OBLIQUE || match.row().trigger().size() < 3);
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
        int from = comma;
        Clause main = parsed.clauses().stream()
                .filter(clause -> clause.verb().first() > from && clause.verb().form() == Form.FINITE)
                .findFirst()
                .orElse(null);
        if (holder < 0 || main == null || main.subject() == null || holders.of(main.subject()) != null) {
            return false;
        }
        Agent agent = Agent.of(sentence.get(holder).holders());
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
            return false;
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
        int from = clause.subject() == null ? clause.verb().first() : clause.subject().first();
        return new Governed(
                Governed.Type.THAT, from, clause.verb().last() + 1, clause.verb().main(), clause.index());
    }

    /** Of whom a predicate is said, with those in company. */
    private Agent agentOf(Host host) {
        Agent agent = host.phrase() == null ? null : holders.of(host.phrase());
        boolean subject = agent != null && host.clause() != null && host.phrase().equals(holders.subject(host.clause()));
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

    private static final Scoped ASSERTED = new Scoped(org.placard.scope.Factuality.ASSERTED, false, -1, "");

    private static Scoped flipped(Scoped scope) {
        return new Scoped(scope.factuality(), !scope.flipped(), scope.trigger(), scope.row());
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

    /** Of whom a predicate at the beginning is said: the names behind a colon, an inverted subject, the next subject. */
    private NounPhrase fronted(int i) {
        for (int k = i; k < sentence.size(); k++) {
            if (sentence.is(k, Kind.COLON)) {
                NounPhrase listed = parsed.phraseAt(k + 1);
                return listed != null && holders.of(listed) != null ? listed : null;
            }
        }
        for (Clause clause : parsed.clauses()) {
            if (clause.verb().first() > i && clause.verb().form() == Form.FINITE) {
                NounPhrase behind = parsed.phraseAt(clause.verb().last() + 1);
                boolean inverted = behind != null
                        && holders.of(behind) != null
                        && (clause.subject() == null || holders.of(clause.subject()) == null);
                return inverted ? behind : holders.subject(clause);
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
                Target target = targets.subjectOf(
                        host.clause() == null ? first : host.clause().verb().first());
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
                furtherExperiencers(row, label, cue, target, sentence.terms().from(agent.span().start()));
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
        boolean further = i > agent + 1 && (sentence.is(i, FunctionWord.TO) || sentence.is(i, FunctionWord.PREPOSITION));
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
                && sentence.is(clause.introducedBy(), FunctionWord.PERSONAL_RELATIVE)
                && sentence.is(clause.introducedBy() - 1, FunctionWord.PREPOSITION);
        return governed ? holders.of(clause.antecedent()) : null;
    }

    // nouns

    private void noun(int i) {
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
        Source source = source(i, phrase);
        List<Match> matches = new ArrayList<>();
        for (FrameRow row : rows) {
            int last = triggers.match(row.trigger(), i);
            if (last < 0) {
                continue;
            }
            Governed governed = governedByNoun(last, source);
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
                    source != null && arises(source));
            if (conditions.all(row, tested)) {
                matches.add(new Match(row, last, governed));
            }
        }
        best(matches).ifPresent(match -> {
            if (match.row().label() == null) {
                return;
            }
            if (match.row().holder() == HolderRole.IDENTITY) {
                identity(i, match, phrase);
            } else if (source != null) {
                noun(i, match, source);
            }
        });
    }

    /**
     * Whose a noun is.
     *
     * @param clause that says so, or null
     * @param at first term of the holders
     */
    private record Source(Agent agent, Clause clause, Scoped scope, String by, int at) {}

    private NounPhrase phraseAround(int i) {
        for (int start = i; start >= 0 && start > i - 10; start--) {
            NounPhrase phrase = parsed.phraseAt(start);
            if (phrase == null || phrase.last() < i) {
                break;
            }
            NounPhrase longer = start > 0 ? parsed.phraseAt(start - 1) : null;
            if (longer == null || longer.last() != phrase.last()) {
                return phrase;
            }
        }
        return null;
    }

    private Source source(int noun, NounPhrase phrase) {
        boolean none = false;
        for (int i = phrase.first(); i < noun; i++) {
            none |= sentence.is(i, FunctionWord.DETERMINER_NEGATIVE);
        }
        int before = phrase.first() - 1;
        boolean lacks = sentence.is(before, FunctionWord.PREPOSITION)
                && sentence.is(before - 1, FunctionWord.DETERMINER_NEGATIVE);
        boolean negative = none || lacks || sentence.is(before, FunctionWord.DETERMINER_NEGATIVE);
        for (int i = phrase.first(); i < noun; i++) {
            if (sentence.is(i, Kind.HOLDERS)) {
                Clause governor = governor(phrase);
                if (governor != null && lexicon.at(sentence, governor.verb().main(), "dropping", Lexicon.Pos.VERB)) {
                    return null;
                }
                boolean met = governor != null
                        && governor.subject() != null
                        && holders.of(governor.subject()) == null
                        && lexicon.at(sentence, governor.verb().main(), "receive", Lexicon.Pos.VERB);
                Scoped scope = met ? scopes.of(parsed, governor) : ASSERTED;
                // "This met with Peru's approval"
                return new Source(
                        Agent.of(sentence.get(i).holders()),
                        met ? governor : null,
                        negative ? flipped(scope) : scope,
                        met ? "nominal-source" : "nominal-genitive",
                        i);
            }
        }
        Clause governor = governor(phrase);
        if (governor != null && lexicon.at(sentence, governor.verb().main(), "dropping", Lexicon.Pos.VERB)) {
            return null;
        }
        boolean lightly =
                governor != null && lexicon.at(sentence, governor.verb().main(), "light", Lexicon.Pos.VERB);
        if (sentence.is(phrase.first(), FunctionWord.POSSESSIVE) && !lightly) {
            // "her suggestion to leave the question to the next session"
            return new Source(
                    Agent.pronoun(sentence.get(phrase.first()).span()),
                    null,
                    negative ? flipped(ASSERTED) : ASSERTED,
                    "nominal-genitive",
                    phrase.first());
        }
        boolean light = governor != null && lexicon.at(sentence, governor.verb().main(), "light", Lexicon.Pos.VERB);
        int from = fromHolder(noun);
        boolean received =
                governor != null && lexicon.at(sentence, governor.verb().main(), "receive", Lexicon.Pos.VERB);
        // "recalled NGO support", "noted support from Iran": neither the speaker's
        boolean others =
                sentence.tagged(noun - 1, "NNP") && sentence.get(noun - 1).capital() && noun > phrase.first();
        boolean origin = others || lexicon.at(sentence, noun + 1, "origin", Lexicon.Pos.PHRASE);
        // "noted the opposition of Iran"
        boolean noted = from == noun + 2
                && sentence.tagged(phrase.first(), "DT")
                && !lexicon.at(sentence, phrase.first(), "indefinite", Lexicon.Pos.ADJECTIVE)
                && governor != null
                && lexicon.at(sentence, governor.verb().main(), "noting", Lexicon.Pos.VERB);
        boolean own = light
                && !received
                && !origin
                && !noted
                && !governor.verb().passive()
                && holders.agentOf(governor) != null;
        if (from >= 0 && !own) {
            Scoped scope = governor == null ? ASSERTED : scopes.of(parsed, governor);
            return new Source(
                    Agent.of(sentence.get(from).holders()),
                    governor,
                    negative ? flipped(scope) : scope,
                    "nominal-source",
                    from);
        }
        if (light && !governor.verb().passive() && !others) {
            Agent agent = holders.agentOf(governor);
            Scoped scope = scopes.of(parsed, governor);
            return agent == null
                    ? null
                    : new Source(agent, governor, negative ? flipped(scope) : scope, "nominal-light", -1);
        }
        Source inverted = inverted(phrase, negative);
        if (inverted != null) {
            return inverted;
        }
        // "objections were raised by Cuba", "opposition came from Cuba"
        Clause predicate = predicateOf(phrase);
        if (predicate != null) {
            boolean says = lexicon.at(sentence, predicate.verb().main(), "light", Lexicon.Pos.VERB)
                    || lexicon.at(sentence, predicate.verb().main(), "arise", Lexicon.Pos.VERB);
            int agent = predicate.verb().passive()
                    ? says ? holders.agentBehind(predicate.verb().last()) : -1
                    : lexicon.at(sentence, predicate.verb().main(), "arise", Lexicon.Pos.VERB)
                            ? fromBehind(predicate.verb().last())
                            : -1;
            boolean dropped = lexicon.at(sentence, predicate.verb().main(), "dropping", Lexicon.Pos.VERB);
            if (agent >= 0 && !dropped) {
                Scoped scope = scopes.of(parsed, predicate);
                return new Source(
                        Agent.of(sentence.get(agent).holders()),
                        predicate,
                        negative ? flipped(scope) : scope,
                        "nominal-source",
                        agent);
            }
        }
        return null;
    }

    /** "From Uruguay came a proposal to …": the source stands ahead of the verb; null where none does. */
    private Source inverted(NounPhrase phrase, boolean negative) {
        for (Clause clause : parsed.clauses()) {
            int holder = clause.verb().first() - 1;
            int from = sentence.terms().leftOverDeterminers(holder - 1);
            boolean arises = clause.verb().last() == phrase.first() - 1
                    && sentence.terms().isNounHolders(holder)
                    && lexicon.at(sentence, from, "origin", Lexicon.Pos.PHRASE)
                    && lexicon.at(sentence, clause.verb().main(), "arise", Lexicon.Pos.VERB);
            if (arises) {
                return new Source(
                        Agent.of(sentence.get(holder).holders()),
                        clause,
                        negative ? flipped(ASSERTED) : ASSERTED,
                        "nominal-source",
                        holder);
            }
        }
        return null;
    }

    /** "agreed to reflect Peru's concern in the report": a known stance is what others act on. */
    private boolean takenUp(int noun, Agent owner) {
        NounPhrase phrase = phraseAround(noun);
        Clause governor = phrase == null ? null : governor(phrase);
        if (governor == null || lexicon.at(sentence, governor.verb().main(), "light", Lexicon.Pos.VERB)) {
            return false;
        }
        Agent agent = holders.agentOf(governor);
        return agent != null && !agent.span().equals(owner.span());
    }

    private boolean arises(Source source) {
        return source.by().equals("nominal-source")
                && source.clause() != null
                && (lexicon.at(sentence, source.clause().verb().main(), "arise", Lexicon.Pos.VERB)
                        || sentence.is(source.clause().verb().main(), FunctionWord.BE));
    }

    /** The clause whose verb governs a phrase as its object, through conjunctions and prepositions. */
    private Clause governor(NounPhrase phrase) {
        Clause predicate = predicateOf(phrase);
        if (predicate != null && predicate.verb().form() == Form.FINITE && predicate.kind() == Clause.Kind.MAIN) {
            return null;
        }
        int i = phrase.first() - 1;
        for (int steps = 0; i >= 0 && steps < NOUN_REACH; steps++, i--) {
            if (sentence.is(i, Kind.SEMICOLON)
                    || sentence.is(i, Kind.COLON)
                    || sentence.is(i, Kind.HOLDERS) && !sentence.terms().isAttributive(i)) {
                return null;
            }
            if (sentence.is(i, FunctionWord.RELATIVE) || sentence.is(i, FunctionWord.THAT)) {
                return null;
            }
            for (Clause clause : parsed.clauses()) {
                if (clause.verb().last() == i) {
                    return clause.verb().form() == Form.PARTICIPLE ? null : clause;
                }
            }
        }
        return null;
    }

    /** The clause of which the phrase, with what hangs on it, is the subject. */
    private Clause predicateOf(NounPhrase phrase) {
        for (Clause clause : parsed.clauses()) {
            NounPhrase subject = clause.subject();
            if (subject != null
                    && subject.first() <= phrase.head()
                    && phrase.head() <= subject.last()
                    && (subject.head() == phrase.head() || subject.first() == phrase.first())) {
                return clause;
            }
        }
        return null;
    }

    /** "support from Chile", "objections to the text by Chile": the term of the holders, or -1. */
    private int fromHolder(int noun) {
        for (int i = noun + 1; i < Math.min(sentence.size(), noun + NOUN_REACH); i++) {
            if (sentence.is(i, Kind.SEMICOLON)
                    || sentence.is(i, Kind.STOP)
                    || sentence.is(i, Kind.COLON)
                    || sentence.tagged(i, "VBD")
                    || sentence.tagged(i, "MD")
                    || sentence.tagged(i, "VBZ")
                    || sentence.tagged(i, "VBN") && !lexicon.at(sentence, i, "light", Lexicon.Pos.VERB)
                    || sentence.is(i, FunctionWord.RELATIVE)) {
                return -1;
            }
            boolean sources = lexicon.at(sentence, i, "source", Lexicon.Pos.PHRASE)
                    && (i == noun + 1 || !lexicon.at(sentence, i, "source-near", Lexicon.Pos.PHRASE));
            if (sources) {
                int holder = holders.holdersAt(i + 1);
                if (holder >= 0 && !ownedFurther(holder)) {
                    return holder;
                }
            }
        }
        return -1;
    }

    /** "opposition of Chile to …" names the holder; "support of Chile's proposal" what is supported. */
    private boolean ownedFurther(int holder) {
        return sentence.terms().isAttributive(holder);
    }

    private int fromBehind(int last) {
        for (int i = last + 1; i < Math.min(sentence.size(), last + 6) && !sentence.tagged(i, "VB"); i++) {
            if (lexicon.at(sentence, i, "source", Lexicon.Pos.PHRASE)) {
                return holders.holdersAt(i + 1);
            }
        }
        return -1;
    }

    /** What a noun's preposition, infinitive or clause governs; the preposition of its holders apart. */
    private Governed governedByNoun(int noun, Source source) {
        int i = noun + 1;
        if (source != null
                && source.by().equals("nominal-source")
                && sentence.is(i, FunctionWord.PREPOSITION)
                && source.at() >= 0
                && source.at() <= i + 3) {
            i = source.at() + 1;
        }
        i = behindAside(i);
        Governed told = toldBehind(i, noun);
        if (told != null) {
            return told;
        }
        for (Clause clause : parsed.clauses()) {
            NounPhrase subject = clause.subject();
            boolean would = subject != null
                    && isText(noun)
                    && subject.head() == noun
                    && !clause.verb().passive()
                    && clause.kind() == Clause.Kind.MAIN
                    && (!clause.verb().modal().isEmpty()
                            || lexicon.at(sentence, clause.verb().main(), "containing", Lexicon.Pos.VERB)
                            || lexicon.at(sentence, clause.verb().main(), "textual", Lexicon.Pos.VERB));
            if (would) {
                // "a further EU proposal would open the text to others"
                return new Governed(
                        Governed.Type.THAT,
                        clause.verb().first(),
                        sentence.terms().clauseEnd(clause.verb().first()),
                        clause.verb().main(),
                        clause.index());
            }
            // "its preference was to shorten the title"
            boolean copula =
                    clause.verb().first() == i && sentence.is(clause.verb().main(), FunctionWord.BE);
            Governed said = copula ? governedFinder.behind(clause.verb().last() + 1, clause.index()) : null;
            boolean wished = copula && !clause.verb().modal().isEmpty() && said.type() == Governed.Type.NP;
            if (said != null && (said.clause() >= 0 || wished)) {
                // "its preference would be a longer list"
                return said;
            }
            int behind = clause.verb().last() + 1;
            if (copula && lexicon.at(sentence, behind, "content-of", Lexicon.Pos.PHRASE)) {
                // "its preference was for a longer list"
                return governedFinder.behind(behind + 1, -1);
            }
        }
        if (lexicon.at(sentence, i, "noun-target", Lexicon.Pos.PHRASE)) {
            Governed behind = governedFinder.behind(i + 1, -1);
            return sentence.is(i, FunctionWord.TO) && behind.type() == Governed.Type.NONE
                    ? governedFinder.behind(i, -1)
                    : behind;
        }
        return governedFinder.behind(i, -1);
    }

    private boolean isText(int noun) {
        return lexicon.at(sentence, noun, "proposal", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, noun, "statement", Lexicon.Pos.NOUN)
                || lexicon.at(sentence, noun, "voice", Lexicon.Pos.NOUN);
    }

    /**
     * "the proposal that the fund should be …", "its proposal – a clause without penalties –", "its proposal, 'may', was",
     * "its proposal on fees, which would …": what is told of a noun in a clause or beside it; null where nothing is.
     */
    private Governed toldBehind(int i, int noun) {
        if (sentence.is(i, FunctionWord.THAT)) {
            for (Clause clause : parsed.clauses()) {
                boolean reported = clause.kind() == Clause.Kind.REPORTED
                        && clause.introducedBy() == i
                        && clause.verb().form() == Form.FINITE;
                if (reported) {
                    int end = sentence.terms().clauseEnd(clause.start());
                    return new Governed(
                            Governed.Type.THAT, i, end, clause.verb().main(), clause.index());
                }
            }
        }
        boolean beside = sentence.is(i, Kind.DASH) && parsed.phraseAt(i + 1) != null
                || sentence.is(i, Kind.COMMA) && sentence.is(i + 1, Kind.QUOTE);
        if (beside) {
            return governedFinder.behind(i + 1, -1);
        }
        for (Clause clause : parsed.clauses()) {
            boolean describes = clause.kind() == Clause.Kind.RELATIVE
                    && clause.subject() == null
                    && clause.antecedent() != null
                    && clause.antecedent().head() == noun
                    && sentence.words().has(FunctionWord.WISHING, clause.verb().modal());
            if (describes) {
                int end = sentence.terms().clauseEnd(clause.verb().first());
                return new Governed(
                        Governed.Type.THAT,
                        clause.verb().first(),
                        end,
                        clause.verb().main(),
                        clause.index());
            }
        }
        return null;
    }

    /** "the EU proposal, supported by Peru, to …": behind an aside with an agent of its own. */
    private int behindAside(int comma) {
        boolean opens = sentence.is(comma, Kind.COMMA)
                && parsed.clauses().stream()
                        .anyMatch(clause -> clause.verb().first() == comma + 1
                                && clause.verb().passive()
                                && holders.agentBehind(clause.verb().last()) >= 0);
        for (int i = comma + 1; opens && i < Math.min(sentence.size(), comma + NOUN_REACH); i++) {
            if (sentence.is(i, Kind.COMMA)) {
                return i + 1;
            }
        }
        return comma;
    }

    private void noun(int i, Match match, Source source) {
        FrameRow row = match.row();
        Label label = turned(row, source.scope());
        if (label == null) {
            return;
        }
        boolean genitive = source.by().equals("nominal-genitive");
        boolean bare = match.governed().type() == Governed.Type.NONE;
        boolean arises = row.has(Condition.Kind.ARISE);
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
                        : targets.phrase(governed.from(), Math.max(governed.to(), governed.from() + 1), false);
        add(row, label, cue, source.agent(), target, content(label, match), source.by());
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

    /** "Its objection was of principle": what is told of a stance tells that it is held. */
    private boolean isDescribed(int noun) {
        return parsed.clauses().stream()
                .anyMatch(clause -> clause.subject() != null
                        && clause.subject().head() == noun
                        && clause.verb().first() == noun + 1
                        && (sentence.is(clause.verb().main(), FunctionWord.BE)
                                || clause.verb().passive()
                                        && lexicon.at(sentence, clause.verb().main(), "limit", Lexicon.Pos.VERB)));
    }

    /** "listed Chile as a supporter", "Chile was described as an opponent": of whom it is said; null where of nobody. */
    private Agent describedAs(NounPhrase phrase) {
        int as = phrase.first() - 1;
        if (!sentence.is(as, FunctionWord.MANNER)) {
            return null;
        }
        if (sentence.terms().isNounHolders(as - 1)) {
            return Agent.of(sentence.get(as - 1).holders());
        }
        return parsed.clauses().stream()
                .filter(clause ->
                        clause.verb().last() == as - 1 && clause.verb().passive())
                .map(holders::agentOf)
                .filter(agent -> agent != null)
                .findFirst()
                .orElse(null);
    }

    /** "Chile was an opponent of the text", "Opponents of the text included Chile", "Sponsors: Chile, Peru". */
    private void identity(int i, Match match, NounPhrase phrase) {
        FrameRow row = match.row();
        Agent agent = null;
        Scoped scope = ASSERTED;
        Clause predicate = predicateOf(phrase);
        if (predicate != null) {
            int holder = holders.holdersAt(predicate.verb().last() + 1);
            agent = holder < 0 ? null : Agent.of(sentence.get(holder).holders());
            scope = scopes.of(parsed, predicate);
        }
        if (agent == null) {
            Clause governor = governor(phrase);
            if (governor != null && lexicon.at(sentence, governor.verb().main(), "copula", Lexicon.Pos.VERB)) {
                agent = holders.agentOf(governor);
                scope = scopes.of(parsed, governor);
                NounPhrase inverted =
                        agent == null ? parsed.phraseAt(governor.verb().last() + 1) : null;
                agent = inverted == null ? agent : holders.of(inverted);
            }
        }
        if (agent == null) {
            agent = describedAs(phrase);
        }
        if (agent == null) {
            NounPhrase listed = fronted(i);
            agent = listed == null ? null : holders.of(listed);
        }
        Label label = scopes.aheadOf(parsed, phrase.first()).asserted() ? turned(row, scope) : null;
        if (agent != null && label != null) {
            Governed governed = match.governed();
            Target target = governed.type() == Governed.Type.NONE
                    ? Target.NONE
                    : targets.phrase(governed.from(), Math.max(governed.to(), governed.from() + 1), false);
            Span cue = sentence.terms().span(i, match.last() + 1);
            taken.set(i, match.last() + 1);
            add(row, label, cue, agent, target, null, "identity");
        }
    }
}
