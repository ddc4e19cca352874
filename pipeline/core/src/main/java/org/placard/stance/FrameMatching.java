package org.placard.stance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placard.scope.Scoped;
import org.placard.scope.Scopes;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.VerbGroup;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** What readers of verbs, predicates and nouns share: one sentence, the rows that fit in it, and what they found and took. */
abstract class FrameMatching {
    final ParsedSentence parsed;
    final TaggedSentence sentence;
    final FrameTable table;
    final Lexicon lexicon;
    final Scopes scopes;
    final HolderFinder holders;
    final GovernedFinder governedFinder;
    final Conditions conditions;
    final TriggerMatcher triggers;
    final TargetFinder targets;
    final List<Frame> frames;
    /** Terms that a matched trigger of several words or of a stance has taken. */
    final BitSet taken;
    /** Clauses that say what a stance is about, and say none themselves. */
    final BitSet contents;
    /** Cues of a stance that scope takes away. */
    final List<Span> denied;
    /** Stances of subjects that can hold none, which a holder may share: "WWF rejected it, as did Fiji". */
    final List<Frame> unheld;

    /** @param speaker whose turn it is; null in a narrative */
    FrameMatching(ParsedSentence parsed, FrameTable table, Lexicon lexicon, Scopes scopes, Holders speaker) {
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
        this.frames = new ArrayList<>();
        this.taken = new BitSet();
        this.contents = new BitSet();
        this.denied = new ArrayList<>();
        this.unheld = new ArrayList<>();
    }

    /** Of the same sentence: what one reader takes, the others do not read again. */
    FrameMatching(FrameMatching same) {
        this.parsed = same.parsed;
        this.sentence = same.sentence;
        this.table = same.table;
        this.lexicon = same.lexicon;
        this.scopes = same.scopes;
        this.holders = same.holders;
        this.governedFinder = same.governedFinder;
        this.conditions = same.conditions;
        this.triggers = same.triggers;
        this.targets = same.targets;
        this.frames = same.frames;
        this.taken = same.taken;
        this.contents = same.contents;
        this.denied = same.denied;
        this.unheld = same.unheld;
    }

    /** A row whose words and conditions hold. */
    record Match(FrameRow row, int last, Governed governed) {}

    static Optional<Match> best(List<Match> matches) {
        return matches.stream()
                .max(Comparator.comparingInt(
                                (Match match) -> match.row().trigger().size())
                        .thenComparing(match -> !match.row().isGenerallyNeutral())
                        .thenComparingInt(match -> match.row().specificity())
                        .thenComparingLong(match -> -match.row().line()));
    }

    Governed governedOf(Clause clause, VerbGroup group, int last) {
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
    boolean isObjectRelative(Clause clause) {
        boolean about =
                clause.kind() == Clause.Kind.RELATIVE && clause.subject() != null && clause.antecedent() != null;
        return about
                && !sentence.tagged(clause.introducedBy(), "WRB")
                && !(sentence.is(clause.introducedBy() - 1, FunctionWord.PREPOSITION)
                        && parsed.phraseAt(clause.verb().last() + 1) != null);
    }

    /** The clause whose verb group begins straight behind a term, or null. */
    Clause clauseBehind(int last) {
        return parsed.clauses().stream()
                .filter(clause -> clause.verb().first() == last + 1)
                .findFirst()
                .orElse(null);
    }

    Target relative(Clause clause) {
        NounPhrase antecedent = clause.antecedent();
        int owner = antecedent.first() - 2;
        owner -= sentence.is(owner, Kind.COMMA) ? 1 : 0;
        if (sentence.is(antecedent.first() - 1, FunctionWord.PERSONAL_RELATIVE) && sentence.is(owner, Kind.HOLDERS)) {
            // "Chile, whose proposal Mali supported"
            return Target.owned(sentence.get(owner).holders(), sentence.terms().span(owner, antecedent.last() + 1));
        }
        Target said = targets.phrase(antecedent.first(), antecedent.last() + 1, true);
        if (targets.sumsUp(antecedent)) {
            return Target.anaphor(Target.Kind.SAID, said.span(), "");
        }
        return said.kind() == Target.Kind.CONTENT
                ? new Target(Target.Kind.RELATIVE, said.span(), said.owners(), said.noun())
                : said.kind() == Target.Kind.ANAPHOR ? Target.anaphor(Target.Kind.ANAPHOR, null, "") : said;
    }

    static boolean turns(FrameRow row) {
        return !row.has(Condition.Kind.NOT_NEGATED);
    }

    /** The label that scope leaves; null where it leaves none. */
    static Label turned(FrameRow row, Scoped scope) {
        if (!scope.asserted()) {
            return null;
        }
        if (!scope.flipped() || !turns(row) || row.has(Condition.Kind.NEGATED)) {
            return row.label();
        }
        return row.label() == Label.SUPPORT ? Label.OPPOSITION : null;
    }

    Span content(Label label, Match match) {
        Governed governed = match.governed();
        boolean said =
                label == Label.PROPOSAL && governed.type() != Governed.Type.NONE && governed.to() > governed.from();
        return said ? sentence.terms().span(governed.from(), Math.min(governed.to(), sentence.size())) : null;
    }

    void add(FrameRow row, Label label, Span cue, Agent holder, Target target, Span content, String by) {
        Span about = content != null ? content : target.span();
        frames.add(new Frame(label, cue, holder, target, about, by, row));
    }

    static final Scoped ASSERTED = new Scoped(org.placard.scope.Factuality.ASSERTED, false, -1, "");

    static Scoped flipped(Scoped scope) {
        return new Scoped(scope.factuality(), !scope.flipped(), scope.trigger(), scope.row());
    }

    /** Of whom a predicate at the beginning is said: the names behind a colon, an inverted subject, the next subject. */
    NounPhrase fronted(int i) {
        for (int k = i; k < sentence.size(); k++) {
            if (sentence.is(k, Kind.COLON)) {
                NounPhrase listed = parsed.phraseAt(k + 1);
                return listed != null && holders.of(listed) != null ? listed : null;
            }
        }
        for (Clause clause : parsed.clauses()) {
            if (clause.verb().first() > i && clause.verb().form() == Form.FINITE) {
                NounPhrase behind = parsed.phraseAt(clause.verb().last() + 1);
                Agent named = behind == null ? null : holders.of(behind);
                boolean inverted = named != null
                        && !named.isPronoun()
                        && (clause.subject() == null || holders.of(clause.subject()) == null);
                return inverted ? behind : holders.subject(clause);
            }
        }
        return null;
    }

    NounPhrase phraseAround(int i) {
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
}
