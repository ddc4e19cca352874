package org.placard.stance;

import org.placard.syntax.Holders;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.text.Span;
import org.placard.token.FunctionWord;

/** Finds what a stance is about in its sentence. */
final class TargetFinder {
    /** An aside between commas has so many terms at most. */
    private static final int ASIDE = 10;

    private final Terms terms;
    private final OwnerFinder ownerFinder;

    TargetFinder(TaggedSentence sentence, Lexicon lexicon) {
        this.terms = sentence.terms();
        this.ownerFinder = new OwnerFinder(sentence, lexicon);
    }

    /** The target of an active verb, noun or adjective: what begins behind it at {@code from}. */
    Target object(int from, int subject) {
        if (isObjectRelative(subject)) {
            return relative(terms.leftOverDeterminers(subject - 1));
        }
        int start = from;
        while (terms.is(start, FunctionWord.PREPOSITION) && !terms.is(start, "including")
                || terms.is(start, FunctionWord.ADVERB)) {
            start++;
        }
        boolean aside = terms.is(start, FunctionWord.CONJUNCTION) && start == from
                || terms.is(start, Kind.COMMA) && start == from && terms.is(start + 1, FunctionWord.CONJUNCTION)
                || terms.is(start, Kind.COMMA)
                        && (terms.lower(start + 1).endsWith("ing") || terms.is(start + 1, FunctionWord.SUBORDINATOR));
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
        boolean said = terms.hasWord(first, end, WordClass.PROPOSAL) || terms.hasWord(first, end, WordClass.STATEMENT);
        return antecedent.kind() == Target.Kind.ANAPHOR || said && antecedent.owners() == null
                ? Target.anaphor(Target.Kind.ANAPHOR, null, "")
                : new Target(Target.Kind.RELATIVE, antecedent.span(), antecedent.owners(), antecedent.noun());
    }

    /** "which A and B found problematic": the object stands in front of the subject as a relative pronoun. */
    private boolean isObjectRelative(int subject) {
        int before = terms.leftOverDeterminers(subject - 1);
        return terms.mayBeNoun(before, "which")
                || terms.is(before, "that")
                        && terms.is(before - 1, Kind.WORD)
                        && (terms.is(before - 1, "proposal") || terms.mayBeNoun(before - 1, "text"));
    }

    /** The target of a passive verb at {@code verb}, given the end of the passive just before it or -1. */
    Target antecedent(int verb, int lastPassiveAgent) {
        int i = terms.leftOverAdverbs(verb - 1);
        while (terms.is(i, FunctionWord.NEGATION)) {
            i = terms.leftOverAdverbs(i - 1);
        }
        boolean full = terms.is(i, FunctionWord.BE);
        while (terms.is(i, FunctionWord.BE)
                || terms.is(i, FunctionWord.HAVE)
                || terms.is(i, FunctionWord.MODAL)
                || terms.is(i, FunctionWord.ADVERB)
                || terms.is(i, FunctionWord.NEGATION)) {
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
        if (!terms.is(comma, Kind.COMMA) || !terms.is(comma - 1, "and")) {
            return -1;
        }
        for (int i = 0; i < comma; i++) {
            int before = terms.leftOverDeterminers(i - 1);
            if (terms.isNounHolders(i) && !terms.is(before, FunctionWord.PREPOSITION)) {
                return i;
            }
        }
        return -1;
    }

    /** What the subject of a verb or predicate at {@code cue} names. */
    Target subjectOf(int cue) {
        int i = cue - 1;
        while (terms.is(i, FunctionWord.BE)
                || terms.is(i, FunctionWord.HAVE)
                || terms.is(i, FunctionWord.DO)
                || terms.is(i, FunctionWord.MODAL)
                || terms.is(i, FunctionWord.ADVERB)
                || terms.is(i, FunctionWord.NEGATION)) {
            i--;
        }
        return i < 0 || terms.is(i, Kind.COMMA) ? Target.anaphor(Target.Kind.ANAPHOR, null, "") : subject(i);
    }

    private Target subject(int last) {
        if (terms.is(last, FunctionWord.RELATIVE)) {
            boolean both = terms.is(last - 1, "of") && (terms.is(last - 2, "both") || terms.is(last - 2, "all"));
            return Target.anaphor(
                    both ? Target.Kind.BOTH : Target.Kind.ANAPHOR,
                    terms.get(last).span(),
                    "");
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
                || terms.is(i, "while")
                || terms.is(i, "whereas")
                || terms.is(i, "but")
                || terms.is(i, Kind.COMMA) && (terms.is(i + 1, "and") || terms.is(i + 1, FunctionWord.DETERMINER));
    }

    /** What a participle without auxiliary stands behind: "A, supported by B", "a move backed by B". */
    private Target attached(int last, boolean conjoined) {
        if (terms.isNounHolders(last)) {
            int before = terms.leftOverDeterminers(last - 1);
            if (!terms.is(before, FunctionWord.PREPOSITION)
                    || terms.is(before, "by")
                    || terms.is(before, "with")
                    || terms.is(before, "from")) {
                return Target.owned(terms.get(last).holders(), terms.get(last).span());
            }
            return Target.anaphor(Target.Kind.ANAPHOR, null, "");
        }
        int ahead = aheadOfAside(last);
        if (conjoined && ahead >= 0) {
            return Target.owned(terms.get(ahead).holders(), terms.get(ahead).span());
        }
        boolean said = terms.mayBeNoun(last, "proposal") || terms.mayBeNoun(last, "statement");
        int owner = terms.is(last - 1, Kind.POSSESSIVE) ? last - 2 : last - 1;
        if (said && terms.is(owner, Kind.HOLDERS)) {
            // "noted an EU proposal, supported by B"
            return Target.owned(terms.get(owner).holders(), terms.span(owner, last + 1));
        }
        boolean apposition = (terms.mayBeNoun(last, "proposal") || terms.mayBeNoun(last, "statement"))
                && (terms.is(last - 1, "a") || terms.is(last - 1, "an") || terms.is(last - 2, "a"));
        if (apposition || conjoined) {
            return Target.anaphor(Target.Kind.ANAPHOR, terms.get(last).span(), terms.lower(last));
        }
        return Target.anaphor(Target.Kind.ANAPHOR, null, "");
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
            boolean speaker = terms.is(subject, "he") || terms.is(subject, "she") || terms.is(subject, "they");
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
        boolean complement = terms.is(from, "that")
                && (terms.is(from + 1, FunctionWord.DETERMINER) || terms.is(from + 1, Kind.HOLDERS));
        if (complement && from + 1 < to) {
            // "said that the paper was late": no demonstrative
            return phrase(from + 1, to, last);
        }
        boolean does = terms.lower(from).endsWith("ing") && from + 1 < to;
        boolean known = terms.is(from + 1, WordClass.DETERMINER) || terms.is(from + 1, "it");
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
        Span span = terms.span(from, to);
        int head = from;
        if (terms.is(head, "it") && isExpletive(head)) {
            return Target.content(span);
        }
        if (terms.is(head, "it")) {
            return Target.anaphor(Target.Kind.THING, span, "");
        }
        if (terms.is(head, FunctionWord.PRONOUN) && !isDetermining(head)) {
            return Target.anaphor(
                    terms.is(head, "both") || terms.is(head, "them") ? Target.Kind.BOTH : Target.Kind.ANAPHOR,
                    span,
                    "");
        }
        if (terms.is(head, "them") || terms.is(head, "that") && !terms.is(head + 1, Kind.WORD)) {
            return Target.anaphor(Target.Kind.ANAPHOR, span, "");
        }
        int afterThe = terms.is(head, "the") ? head + 1 : head;
        if (terms.is(afterThe, "former") || terms.is(afterThe, "latter")) {
            return Target.anaphor(terms.is(afterThe, "former") ? Target.Kind.FORMER : Target.Kind.LATTER, span, "");
        }
        Holders owners = ownerFinder.owners(from, to, last);
        if (owners != null) {
            return Target.owned(owners, span);
        }
        return anaphoric(from, to, span);
    }

    /** "keeping it", "deleting this": what is done to a text is not what was said of it. */
    private boolean changesText(int verb) {
        return terms.is(verb, WordClass.KEEP) || terms.is(verb, WordClass.DELETE) || terms.is(verb, WordClass.ADD);
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
        return i > it + 1 && (terms.is(i + 1, "to") || terms.is(i + 1, "that") || terms.is(i + 1, "for"));
    }

    private boolean isDetermining(int i) {
        return terms.is(i + 1, Kind.WORD)
                && !terms.is(i + 1, FunctionWord.PREPOSITION)
                && !terms.is(i + 1, FunctionWord.BE)
                && !terms.is(i + 1, FunctionWord.CONJUNCTION)
                && !terms.is(i + 1, FunctionWord.ADVERB)
                && (terms.is(i, "this")
                        || terms.is(i, "these")
                        || terms.is(i, "those")
                        || terms.is(i, "that")
                        || terms.is(i, "both"));
    }

    private Target anaphoric(int from, int to, Span span) {
        boolean demonstrative = terms.is(from, "this")
                || terms.is(from, "these")
                || terms.is(from, "that")
                || terms.is(from, "those")
                || terms.is(from, "such")
                || terms.is(from, FunctionWord.POSSESSIVE)
                || terms.is(from, "both");
        boolean ownAction = terms.mayBe(from, FunctionWord.POSSESSIVE)
                && (terms.is(from + 1, "delete")
                        || terms.mayBe(from + 1, "keep")
                        || terms.mayBe(from + 1, "add") && !terms.is(from + 1, "new"));
        if (ownAction) {
            return new Target(Target.Kind.ACTED_ON, span, null, terms.lower(from + 1));
        }
        boolean definite = demonstrative || terms.is(from, "the");
        for (int i = from; definite && i < Math.min(to, from + 4); i++) {
            boolean proposed = terms.is(i, "proposed") || terms.is(i, "suggested");
            if (terms.mayBeNoun(i, "new") && terms.is(i + 1, "text")) {
                return Target.anaphor(Target.Kind.ANAPHOR, span, "addition");
            }
            if (!proposed && !ownerFinder.isSomethingSaid(i)) {
                continue;
            }
            boolean described =
                    terms.is(i + 1, "of") || terms.is(i + 1, "to") || terms.is(i + 1, "that") || terms.is(i + 1, "for");
            if (demonstrative || proposed || !described || i + 1 >= to) {
                String noun = proposed ? terms.lower(i + 1) : terms.lower(i);
                boolean both = terms.is(from, "both") || terms.is(from + 1, "two") || terms.is(from + 1, "both");
                return Target.anaphor(both ? Target.Kind.BOTH : Target.Kind.ANAPHOR, span, noun);
            }
            return new Target(Target.Kind.CONTENT, span, null, terms.lower(i));
        }
        boolean points = terms.is(from, "this") || terms.is(from, "these") || terms.is(from, "such");
        boolean noun = terms.is(from + 1, Kind.WORD) && !terms.is(from + 1, FunctionWord.PREPOSITION);
        if (points && noun && !terms.hasWord(from, Math.min(to, from + 4), WordClass.TEXT)) {
            return Target.anaphor(Target.Kind.ANAPHOR, span, "");
        }
        return Target.content(span);
    }
}
