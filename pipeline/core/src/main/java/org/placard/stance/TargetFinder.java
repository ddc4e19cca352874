package org.placard.stance;

import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds what a stance is about in its sentence. */
final class TargetFinder {
    /** An aside between commas has so many terms at most. */
    private static final int ASIDE = 10;

    /** A part is named with so many terms ahead of its whole at most. */
    private static final int PART = 5;

    private final Terms terms;
    private final TaggedSentence sentence;
    private final Lexicon lexicon;
    private final OwnerFinder ownerFinder;
    private final OpeningCompany opening;
    private final AuthorPhrases authors;

    TargetFinder(TaggedSentence sentence, Lexicon lexicon) {
        this.terms = sentence.terms();
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.ownerFinder = new OwnerFinder(sentence, lexicon);
        this.opening = new OpeningCompany(sentence, lexicon);
        this.authors = new AuthorPhrases(sentence, lexicon);
    }

    /** The target of an active verb, noun or adjective: what begins behind it at {@code from}. */
    Target object(int from, int subject) {
        if (isObjectRelative(subject)) {
            return relative(terms.leftOverDeterminers(subject - 1));
        }
        int start = from;
        while (terms.is(start, FunctionWord.PREPOSITION) && !sentence.tagged(start, "VBG")
                || terms.is(start, FunctionWord.ADVERB) && !terms.is(start, FunctionWord.PAIR)) {
            start++;
        }
        boolean aside = terms.is(start, FunctionWord.CONJUNCTION) && start == from
                || terms.is(start, Kind.COMMA) && start == from && terms.is(start + 1, FunctionWord.CONJUNCTION)
                || terms.is(start, Kind.COMMA)
                        && (sentence.tagged(start + 1, "VBG") || terms.is(start + 1, FunctionWord.SUBORDINATOR));
        // "Voting against were Chile and Peru"
        aside |= terms.is(from, FunctionWord.BE);
        int end = terms.clauseEnd(start);
        return aside || end <= start ? Target.NONE : phrase(start, end, false);
    }

    /** What the relative pronoun at {@code pronoun} stands for. */
    private Target relative(int pronoun) {
        int end = pronoun;
        while (terms.is(end - 1, Kind.COMMA) || terms.is(end - 1, FunctionWord.PREPOSITION)) {
            end--;
        }
        int first = end;
        while (first > 0 && !breaksSubject(first - 1) && !terms.is(first - 1, Kind.COMMA)) {
            first--;
        }
        if (first >= end) {
            return Target.anaphor(Target.Kind.ANAPHOR, null, "");
        }
        Target antecedent = phrase(first, end, true);
        boolean said = lexicon.within(sentence, first, end, "said", Lexicon.Pos.NOUN);
        return antecedent.kind() == Target.Kind.ANAPHOR || said && antecedent.owners() == null
                ? Target.anaphor(Target.Kind.ANAPHOR, null, "")
                : new Target(Target.Kind.RELATIVE, antecedent.span(), antecedent.owners(), antecedent.noun());
    }

    /** "which A and B found problematic": the object stands in front of the subject as a relative pronoun. */
    private boolean isObjectRelative(int subject) {
        int before = terms.leftOverDeterminers(subject - 1);
        return terms.is(before, FunctionWord.RELATIVE)
                || terms.is(before, FunctionWord.THAT)
                        && terms.is(before - 1, Kind.WORD)
                        && (isNoun(before - 1, "offered") || isNoun(before - 1, "passage"));
    }

    /** The target of a passive verb at {@code verb}, given the end of the passive just before it or -1. */
    Target antecedent(int verb, int lastPassiveAgent) {
        int i = terms.leftOverAdverbs(verb - 1);
        while (terms.is(i, FunctionWord.NEGATION)) {
            i = terms.leftOverAdverbs(i - 1);
        }
        boolean full = terms.is(i, FunctionWord.BE);
        while (!terms.is(i, FunctionWord.PAIR_PRONOUN)
                && (terms.is(i, FunctionWord.BE)
                        || terms.is(i, FunctionWord.HAVE)
                        || terms.is(i, FunctionWord.MODAL)
                        || terms.is(i, FunctionWord.ADVERB)
                        || terms.is(i, FunctionWord.NEGATION))) {
            i--;
        }
        boolean conjoined = false;
        while (terms.is(i, FunctionWord.CONJUNCTION)
                || terms.is(i, Kind.COMMA)
                || terms.is(i, Kind.OPEN)
                || terms.is(i, Kind.DASH)) {
            conjoined |= terms.is(i, FunctionWord.CONJUNCTION);
            i--;
        }
        int subject = subjectResumed(verb);
        if (subject >= 0) {
            return Target.owned(terms.get(subject).holders(), terms.get(subject).span());
        }
        if (lastPassiveAgent >= 0 && i == lastPassiveAgent) {
            return Target.anaphor(Target.Kind.SAME, null, "");
        }
        if (i < 0) {
            return fronted(verb);
        }
        return full && !conjoined ? subject(i) : attached(i, conjoined);
    }

    /** "A suggested one thing and, supported by B, another": the sentence's first holders, where the insertion stands so; else -1. */
    private int subjectResumed(int participle) {
        int comma = terms.leftOverAdverbs(participle - 1);
        boolean resumed = terms.is(comma, Kind.COMMA) && terms.is(comma - 1, FunctionWord.CONJUNCTION);
        return resumed ? firstHolders(comma) : -1;
    }

    /** The first holders that no preposition governs, ahead of term {@code end}; -1 where there are none. */
    private int firstHolders(int end) {
        for (int i = 0; i < end; i++) {
            int before = terms.leftOverDeterminers(i - 1);
            if (terms.isNounHolders(i) && !terms.is(before, FunctionWord.PREPOSITION)) {
                return i;
            }
        }
        return -1;
    }

    /** "A noted the delay and, with B, and opposed by C, asked": whose company the holders at {@code last} are; -1 where nobody's. */
    private int accompanied(int last) {
        int with = terms.leftOverDeterminers(last - 1);
        int and = terms.is(with - 1, Kind.COMMA) ? with - 2 : with - 1;
        boolean company = terms.is(with, FunctionWord.COMPANY) && terms.is(and, FunctionWord.CONJUNCTION);
        return company ? firstHolders(and) : -1;
    }

    /** What the subject of a verb or predicate at {@code cue} names. */
    Target subjectOf(int cue) {
        int i = cue - 1;
        while (!terms.is(i, FunctionWord.PAIR_PRONOUN)
                && (terms.is(i, FunctionWord.BE)
                        || terms.is(i, FunctionWord.HAVE)
                        || terms.is(i, FunctionWord.DO)
                        || terms.is(i, FunctionWord.MODAL)
                        || terms.is(i, FunctionWord.ADVERB)
                        || terms.is(i, FunctionWord.NEGATION))) {
            i--;
        }
        return i < 0 || terms.is(i, Kind.COMMA) ? Target.anaphor(Target.Kind.ANAPHOR, null, "") : subject(i);
    }

    private Target subject(int last) {
        if (terms.is(last, FunctionWord.RELATIVIZER)) {
            boolean both = terms.is(last - 2, FunctionWord.PAIR);
            return Target.anaphor(
                    both ? Target.Kind.BOTH : Target.Kind.ANAPHOR,
                    terms.get(last).span(),
                    "");
        }
        if (terms.is(last, FunctionWord.THING_PRONOUN)) {
            // "For reasons of cost this found no favour"
            return phrase(last, last + 1, true);
        }
        int and = terms.leftOverDeterminers(last - 1);
        boolean both = terms.isNounHolders(last)
                && terms.is(and, FunctionWord.CONJUNCTION)
                && terms.isNounHolders(and - 1)
                && terms.is(terms.leftOverDeterminers(and - 2), FunctionWord.AGENT);
        if (both) {
            // "a text by A and B was welcomed": the verb in the singular has kept the names apart
            return Target.owned(
                    terms.get(and - 1).holders().with(terms.get(last).holders()), terms.span(and - 1, last + 1));
        }
        if (terms.isNounHolders(last) && !terms.is(terms.leftOverDeterminers(last - 1), FunctionWord.PREPOSITION)) {
            return Target.owned(terms.get(last).holders(), terms.get(last).span());
        }
        int first = last;
        while (first > 0 && !breaksSubject(first - 1)) {
            first--;
        }
        Target narrow = phrase(first, last + 1, true);
        if (narrow.kind() != Target.Kind.CONTENT || first == 0) {
            return narrow;
        }
        // an apposition may have cut the phrase: "A's motion to write X, the office's name, was supported by"
        Holders owners = ownerFinder.owners(0, last + 1, true);
        return owners == null ? narrow : Target.owned(owners, terms.span(first, last + 1));
    }

    private boolean breaksSubject(int i) {
        return terms.is(i, Kind.SEMICOLON)
                || terms.is(i, Kind.COLON)
                || terms.is(i, Kind.OPEN)
                || terms.is(i, FunctionWord.CONTRAST)
                || terms.is(i, Kind.COMMA)
                        && (terms.is(i + 1, FunctionWord.CONJUNCTION) || terms.is(i + 1, FunctionWord.DETERMINER));
    }

    /** What a participle without auxiliary stands behind: "A, supported by B", "a move backed by B". */
    private Target attached(int last, boolean conjoined) {
        if (terms.isNounHolders(last)) {
            if (opening.isInterrupted() && opening.holders() == last) {
                return company(last);
            }
            int accompanied = accompanied(last);
            if (accompanied >= 0) {
                Holders all =
                        terms.get(accompanied).holders().with(terms.get(last).holders());
                return Target.owned(all, terms.get(last).span());
            }
            int before = terms.leftOverDeterminers(last - 1);
            boolean owner = ownerFinder.isSomethingSaid(before - 1) && terms.is(before, FunctionWord.PREPOSITION);
            if (owner || !terms.is(before, FunctionWord.PREPOSITION) || terms.is(before, FunctionWord.ATTACHING)) {
                return Target.owned(terms.get(last).holders(), terms.get(last).span());
            }
            return Target.anaphor(Target.Kind.ANAPHOR, null, "");
        }
        int ahead = aheadOfAside(last);
        if (conjoined && ahead >= 0) {
            return Target.owned(terms.get(ahead).holders(), terms.get(ahead).span());
        }
        boolean said = isNoun(last, "said");
        int owner = terms.is(last - 1, Kind.POSSESSIVE) ? last - 2 : last - 1;
        if (said && terms.is(owner, Kind.HOLDERS)) {
            // "noted an EU proposal, supported by B"
            return Target.owned(terms.get(owner).holders(), terms.span(owner, last + 1));
        }
        boolean apposition = isNoun(last, "said")
                && (terms.is(last - 1, FunctionWord.INDEFINITE) || terms.is(last - 2, FunctionWord.INDEFINITE));
        int first = terms.is(last - 1, FunctionWord.INDEFINITE) ? last - 1 : last - 2;
        if (apposition && !conjoined && sumsUp(new NounPhrase(first, last, last))) {
            return Target.anaphor(Target.Kind.SAID, terms.get(last).span(), "");
        }
        if (apposition || conjoined) {
            return Target.anaphor(Target.Kind.ANAPHOR, terms.get(last).span(), terms.lower(last));
        }
        return Target.anaphor(Target.Kind.ANAPHOR, null, "");
    }

    /** "With A, opposed by B, C proposed": what B opposes is that of A and C. */
    private Target company(int holders) {
        int subject = opening.subject();
        boolean named = terms.isNounHolders(subject);
        return Target.owned(
                named
                        ? terms.get(holders).holders().with(terms.get(subject).holders())
                        : terms.get(holders).holders(),
                terms.get(holders).span());
    }

    /** "A, speaking for itself, and supported by B": the holders ahead of the aside that ends at {@code last}, or -1. */
    private int aheadOfAside(int last) {
        for (int i = last; i > 0 && i > last - ASIDE; i--) {
            if (terms.is(i, FunctionWord.FINITE) || terms.is(i, Kind.SEMICOLON)) {
                return -1;
            }
            if (terms.is(i, Kind.COMMA) && terms.isNounHolders(i - 1)) {
                return terms.is(terms.leftOverDeterminers(i - 2), FunctionWord.PREPOSITION) ? -1 : i - 1;
            }
        }
        return -1;
    }

    /** ", an approach": whether a phrase of something said stands in apposition to the clause ahead of it. */
    boolean sumsUp(NounPhrase phrase) {
        boolean apart = terms.is(phrase.first() - 1, Kind.COMMA) || terms.is(phrase.first() - 1, Kind.DASH);
        return apart && terms.is(phrase.first(), FunctionWord.INDEFINITE) && ownerFinder.isSomethingSaid(phrase.head());
    }

    /** "Opposed by B, A proposed": what the clause behind the comma says is A's. */
    private Target fronted(int verb) {
        int depth = 0;
        for (int i = verb + 1; i < terms.size(); i++) {
            depth += terms.is(i, Kind.OPEN) ? 1 : terms.is(i, Kind.CLOSE) ? -1 : 0;
            int subject = terms.rightOverDeterminers(i + 1);
            if (depth == 0 && terms.is(i, Kind.COMMA) && terms.isNounHolders(subject)) {
                return Target.owned(
                        terms.get(subject).holders(), terms.get(subject).span());
            }
            boolean speaker = terms.is(subject, FunctionWord.SPEAKER_PRONOUN) && !isIt(subject);
            if (depth == 0 && terms.is(i, Kind.COMMA) && speaker) {
                return Target.anaphor(Target.Kind.SPEAKER, terms.get(subject).span(), "");
            }
        }
        return Target.NONE;
    }

    /** Reads a noun phrase in [from, to): whose it is, what it refers back to, or what it says. */
    Target phrase(int from, int to, boolean last) {
        if (terms.is(from, FunctionWord.CONJUNCTION) && from + 1 < to) {
            return phrase(from + 1, to, last);
        }
        boolean subject = terms.is(from + 1, FunctionWord.DETERMINER)
                || terms.is(from + 1, Kind.HOLDERS)
                || terms.is(from + 1, FunctionWord.THING_PRONOUN);
        boolean complement = (terms.is(from, FunctionWord.THAT) || terms.is(from, FunctionWord.CONDITION)) && subject;
        boolean such = terms.is(from, FunctionWord.DETERMINER) && terms.is(from + 1, FunctionWord.DEMONSTRATIVE);
        if ((complement || such) && from + 1 < to) {
            // "said that the paper was late": no demonstrative; "any such text"
            return phrase(from + 1, to, last);
        }
        boolean does = sentence.tagged(from, "VBG") && from + 1 < to;
        boolean known = terms.is(from + 1, FunctionWord.DETERMINER) || isIt(from + 1);
        if (does && (known || terms.is(from + 1, Kind.HOLDERS))) {
            // "in favour of taking the package as a basis": what is known is meant
            Target inner = phrase(from + 1, to, last);
            boolean thing = inner.kind() == Target.Kind.ANAPHOR || inner.kind() == Target.Kind.THING;
            if (thing && changesText(from)) {
                return new Target(Target.Kind.ACTED_ON, terms.span(from, to), null, terms.lower(from));
            }
            if (thing || inner.owners() != null && !changesText(from)) {
                return inner;
            }
        }
        int verb = terms.is(from, FunctionWord.TO) ? from + 1 : from;
        if (sentence.tagged(verb, "VB") && lexicon.at(sentence, verb, "adopt", Lexicon.Pos.VERB) && verb + 1 < to) {
            // "was ready to adopt the draft": the draft is what is agreed to
            return phrase(verb + 1, to, last);
        }
        Span span = terms.span(from, to);
        if (terms.is(from, FunctionWord.DO) && terms.is(from + 1, FunctionWord.SO)) {
            return Target.anaphor(Target.Kind.ANAPHOR, span, "");
        }
        int head = from;
        if (isIt(head) && isExpletive(head)) {
            return Target.content(span);
        }
        if (isIt(head)) {
            return Target.anaphor(Target.Kind.THING, span, "");
        }
        if (terms.is(head, FunctionWord.PAIR_PRONOUN) && !isDetermining(head) && !terms.is(head + 1, Kind.HOLDERS)) {
            return Target.anaphor(Target.Kind.BOTH, span, "");
        }
        if (terms.is(head, FunctionWord.PRONOUN) && !isDetermining(head)) {
            return Target.anaphor(Target.Kind.ANAPHOR, span, "");
        }
        if (terms.is(head, FunctionWord.THAT) && !terms.is(head + 1, Kind.WORD) && !terms.is(head + 1, Kind.QUOTE)) {
            return Target.anaphor(Target.Kind.ANAPHOR, span, "");
        }
        int part = partOf(from, to);
        if (part >= 0) {
            return phrase(part, to, last);
        }
        int afterThe = terms.is(head, FunctionWord.DEFINITE) ? head + 1 : head;
        Target.Kind ordinal = ordinal(afterThe);
        if (ordinal != null) {
            return Target.anaphor(ordinal, span, "");
        }
        Holders owners = ownerFinder.owners(from, to, last);
        if (owners != null) {
            return Target.owned(owners, span);
        }
        NounPhrase written = authors.at(from);
        if (written != null && !terms.is(written.last() + 1, FunctionWord.TO)) {
            return Target.anaphor(Target.Kind.AUTHORS, span, "");
        }
        Target.Kind counted = afterThe > head ? counted(afterThe, to) : null;
        return counted != null ? Target.anaphor(counted, span, "") : anaphoric(from, to, span);
    }

    /** "the spirit of the draft", "the first half of this proposal": where the whole is named, or -1. */
    private int partOf(int from, int to) {
        for (int i = from; i + 2 < to && i < from + PART && !terms.is(i, FunctionWord.PREPOSITION); i++) {
            boolean part = isNoun(i, "part") || isNoun(i, "adopt");
            if (part && terms.is(i + 1, FunctionWord.SOURCE)) {
                return i + 2;
            }
        }
        return -1;
    }

    /** "the former", "the first of these suggestions": which of two; null where no order is named. */
    private Target.Kind ordinal(int i) {
        boolean among = terms.is(i + 1, FunctionWord.SOURCE) && terms.is(i + 2, FunctionWord.DEMONSTRATIVE);
        if (terms.is(i, FunctionWord.FORMER) || among && terms.is(i, FunctionWord.FIRST)) {
            return Target.Kind.FORMER;
        }
        return terms.is(i, FunctionWord.LATTER) || among && terms.is(i, FunctionWord.SECOND)
                ? Target.Kind.LATTER
                : null;
    }

    /** "the first amendment", "the second": which of two proposals that were put; null where something else is counted. */
    private Target.Kind counted(int i, int to) {
        boolean alone = i + 1 >= to
                || terms.is(i + 1, FunctionWord.SUBSTITUTE)
                || !terms.is(i + 1, Kind.WORD)
                || terms.is(i + 1, FunctionWord.CONJUNCTION)
                || terms.is(i + 1, FunctionWord.CONTRAST);
        if (!alone && !isNoun(i + 1, "put-forward")) {
            return null;
        }
        return terms.is(i, FunctionWord.FIRST)
                ? Target.Kind.FORMER
                : terms.is(i, FunctionWord.SECOND) ? Target.Kind.LATTER : null;
    }

    /** "keeping it", "deleting this": what is done to a text is not what was said of it. */
    private boolean changesText(int verb) {
        return lexicon.at(sentence, verb, "presence", Lexicon.Pos.VERB);
    }

    /** "it was premature to decide": no pronoun for anything. */
    private boolean isExpletive(int it) {
        int i = it + 1;
        while (terms.is(i, FunctionWord.BE)
                || terms.is(i, FunctionWord.HAVE)
                || terms.is(i, FunctionWord.MODAL)
                || terms.is(i, FunctionWord.NEGATION)
                || terms.is(i, FunctionWord.ADVERB)) {
            i++;
        }
        return i > it + 1 && terms.is(i + 1, FunctionWord.DESCRIBING);
    }

    private boolean isDetermining(int i) {
        return terms.is(i + 1, Kind.WORD)
                && !terms.is(i + 1, FunctionWord.PREPOSITION)
                && !terms.is(i + 1, FunctionWord.BE)
                && !terms.is(i + 1, FunctionWord.MODAL)
                && !terms.is(i + 1, FunctionWord.CONJUNCTION)
                && !terms.is(i + 1, FunctionWord.ADVERB)
                && !terms.is(i + 1, FunctionWord.INDEFINITE)
                && (terms.is(i, FunctionWord.DEMONSTRATIVE) || terms.is(i, FunctionWord.PAIR));
    }

    private Target anaphoric(int from, int to, Span span) {
        boolean demonstrative = terms.is(from, FunctionWord.DEMONSTRATIVE)
                || terms.is(from, FunctionWord.POSSESSIVE)
                || terms.is(from, FunctionWord.PAIR);
        boolean ownAction = terms.is(from, FunctionWord.POSSESSIVE)
                && (lexicon.at(sentence, from + 1, "presence", Lexicon.Pos.NOUN)
                        || lexicon.at(sentence, from + 1, "presence", Lexicon.Pos.VERB));
        if (ownAction) {
            return new Target(Target.Kind.ACTED_ON, span, null, terms.lower(from + 1));
        }
        boolean definite = demonstrative || terms.is(from, FunctionWord.DEFINITE);
        boolean ahead = definite
                && lexicon.at(sentence, from + 1, "previous", Lexicon.Pos.ADJECTIVE)
                && sentence.tagged(from + 2, "NN")
                && !sentence.tagged(from + 2, "NNS")
                && isNoun(from + 2, "delegate");
        if (ahead) {
            return Target.anaphor(Target.Kind.ANAPHOR, span, terms.lower(from + 2));
        }
        // "while Peru preferred the narrower reading": another than what was said
        boolean compared = !demonstrative && sentence.tagged(from + 1, "JJR");
        for (int i = from; definite && !compared && i < Math.min(to, from + 4); i++) {
            boolean proposed = isProposed(i);
            if (lexicon.at(sentence, i, "add", Lexicon.Pos.ADJECTIVE) && isNoun(i + 1, "passage")) {
                return Target.anaphor(Target.Kind.ANAPHOR, span, terms.lower(i));
            }
            boolean own = terms.is(from, FunctionWord.POSSESSIVE) && isNoun(i, "document");
            boolean said = ownerFinder.isSomethingSaid(i) || demonstrative && isNoun(i, "put-forward") || own;
            if (!proposed && !said || terms.is(i + 1, Kind.QUOTE)) {
                continue;
            }
            boolean described = terms.is(i + 1, FunctionWord.DESCRIBING);
            if (demonstrative || proposed || !described || i + 1 >= to) {
                String noun = proposed ? terms.lower(i + 1) : terms.lower(i);
                boolean both = terms.is(from, FunctionWord.PAIR) || terms.is(from + 1, FunctionWord.PAIR);
                return Target.anaphor(both ? Target.Kind.BOTH : Target.Kind.ANAPHOR, span, noun);
            }
            return new Target(Target.Kind.CONTENT, span, null, terms.lower(i));
        }
        boolean points = terms.is(from, FunctionWord.DEMONSTRATIVE) && !terms.is(from, FunctionWord.THAT);
        boolean noun = terms.is(from + 1, Kind.WORD) && !terms.is(from + 1, FunctionWord.PREPOSITION);
        boolean such = terms.is(from + 1, FunctionWord.INDEFINITE) || terms.is(from - 1, FunctionWord.DETERMINER);
        if (points && noun && such) {
            int named = from + 1;
            while (named + 1 < to && !sentence.tagged(named, "NN")) {
                named++;
            }
            return Target.anaphor(Target.Kind.ANAPHOR, span, terms.lower(named));
        }
        if (points && noun && !lexicon.within(sentence, from, Math.min(to, from + 4), "passage", Lexicon.Pos.NOUN)) {
            return Target.anaphor(Target.Kind.ANAPHOR, span, "");
        }
        return Target.content(span);
    }

    private boolean isNoun(int i, String wordClass) {
        return lexicon.at(sentence, i, wordClass, Lexicon.Pos.NOUN);
    }

    private boolean isIt(int i) {
        return sentence.is(i, FunctionWord.EXPLETIVE) && sentence.is(i, FunctionWord.THING_PRONOUN);
    }

    /** "the proposed title". */
    private boolean isProposed(int i) {
        return sentence.is(i, FunctionWord.PAST) && lexicon.mayBe("proposing", sentence.lower(i));
    }
}
