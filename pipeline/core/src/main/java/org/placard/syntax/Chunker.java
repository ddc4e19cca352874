package org.placard.syntax;

import java.util.ArrayList;
import java.util.List;
import org.placard.syntax.Chunk.Kind;
import org.placard.token.FunctionWord;

/** Cuts a tagged sentence into chunks: noun phrases without what follows their head, verb groups, and single words. */
final class Chunker {
    /** "did not, for its part, support": an aside within a verb group has so many terms at most. */
    private static final int ASIDE = 9;
    /** How far ahead a verb is looked for that makes a preposition a subordinator. */
    private static final int CLAUSE = 14;

    private final TaggedSentence sentence;
    private final List<Chunk> chunks = new ArrayList<>();
    /** Whether a relative pronoun stands ahead: "which A wants and which B opposes". */
    private boolean relative;

    private Chunker(TaggedSentence sentence) {
        this.sentence = sentence;
    }

    /** The chunks of a sentence, in order; every term is in one of them. */
    static List<Chunk> chunks(TaggedSentence sentence) {
        var chunker = new Chunker(sentence);
        int i = 0;
        while (i < sentence.size()) {
            Chunk chunk = chunker.at(i);
            chunker.chunks.add(chunk);
            i = chunk.last() + 1;
        }
        return List.copyOf(chunker.chunks);
    }

    private Chunk at(int i) {
        Term term = sentence.get(i);
        switch (term.kind()) {
            case COMMA:
                return single(Kind.COMMA, i);
            case SEMICOLON:
                return single(Kind.SEMICOLON, i);
            case COLON:
                return single(Kind.COLON, i);
            case DASH:
                return single(Kind.DASH, i);
            case OPEN:
                return single(Kind.OPEN, i);
            case CLOSE:
                return single(Kind.CLOSE, i);
            case STOP:
                return single(Kind.STOP, i);
            case POSSESSIVE:
                return single(Kind.ADVERB, i);
            case HOLDERS, QUOTE:
                return nounPhrase(i);
            default:
                return word(i);
        }
    }

    private Chunk word(int i) {
        if (floats(i)) {
            return single(Kind.ADVERB, i);
        }
        if (previous(Kind.PREPOSITION)
                && !sentence.is(i - 1, FunctionWord.SUBORDINATOR)
                && sentence.tagged(i, "VBN")
                && sentence.tagged(i + 1, "NN")) {
            // "the value of avoided deforestation"
            return nounPhrase(i);
        }
        if (modifies(i)) {
            return nounPhrase(i);
        }
        Chunk verbs = verbGroup(i);
        if (verbs != null) {
            return verbs;
        }
        if (sentence.is(i, FunctionWord.THAT) && !determines(i)) {
            // "so that the fund would remain" tells what for, and is no report
            return single(sentence.is(i - 1, FunctionWord.SO) ? Kind.SUBORDINATOR : Kind.THAT, i);
        }
        if (sentence.is(i, FunctionWord.RELATIVE)) {
            boolean behindNoun = previous(Kind.NOUN)
                    || previous(Kind.COMMA)
                    || previous(Kind.PREPOSITION)
                    || previous(Kind.CONJUNCTION) && relative;
            relative |= behindNoun;
            return single(behindNoun ? Kind.RELATIVE : Kind.QUESTION, i);
        }
        if (sentence.tagged(i, "W")) {
            return single(Kind.QUESTION, i);
        }
        if (opensNounPhrase(i)) {
            return nounPhrase(i);
        }
        if (sentence.tagged(i, "CC") || sentence.is(i, FunctionWord.CONJUNCTION) && !sentence.tagged(i, "RB")) {
            return single(Kind.CONJUNCTION, i);
        }
        if (sentence.is(i, FunctionWord.CONTRAST) && !sentence.tagged(i, "RB")
                || sentence.is(i, FunctionWord.CONDITION) && sentence.tagged(i, "IN")) {
            return single(Kind.SUBORDINATOR, i);
        }
        if (sentence.tagged(i, "IN") || sentence.tagged(i, "TO")) {
            boolean clause = sentence.is(i, FunctionWord.SUBORDINATOR) && verbFollows(i + 1);
            return single(clause ? Kind.SUBORDINATOR : Kind.PREPOSITION, i);
        }
        if (sentence.tagged(i, "JJ") || sentence.tagged(i, "VBN")) {
            return single(Kind.ADJECTIVE, i);
        }
        return single(Kind.ADVERB, i);
    }

    /** "presented revised conclusions", "said reporting duties should": a participle that belongs to the noun behind it. */
    private boolean modifies(int i) {
        if (!sentence.tagged(i + 1, "NN")) {
            return false;
        }
        boolean behindVerb = previous(Kind.VERB)
                && !chunks.get(chunks.size() - 1).verb().isElliptic()
                && !chunks.get(chunks.size() - 1).verb().passive();
        if (sentence.tagged(i, "VBN")) {
            return behindVerb && !sentence.is(i - 1, FunctionWord.BE);
        }
        int noun = i + 1;
        while (sentence.tagged(noun, "NN")) {
            noun++;
        }
        return sentence.tagged(i, "VBG") && isFiniteTag(noun) && (behindVerb || previous(Kind.THAT));
    }

    private boolean previous(Kind kind) {
        return !chunks.isEmpty() && chunks.get(chunks.size() - 1).is(kind);
    }

    private Chunk single(Kind kind, int i) {
        return new Chunk(kind, i, i, i, null);
    }

    private boolean verbFollows(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + CLAUSE); i++) {
            if (sentence.is(i, Term.Kind.COMMA)
                    || sentence.is(i, Term.Kind.SEMICOLON)
                    || sentence.is(i, Term.Kind.CLOSE)) {
                return false;
            }
            if (isFiniteTag(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isFiniteTag(int i) {
        return sentence.tagged(i, "VBD")
                || sentence.tagged(i, "VBZ")
                || sentence.tagged(i, "VBP")
                || sentence.tagged(i, "MD");
    }

    // noun phrases

    private boolean determines(int i) {
        return sentence.tagged(i, "DT") && i + 1 < sentence.size() && continuesNounPhrase(i + 1)
                || sentence.tagged(i, "DT") && !sentence.is(i + 1, Term.Kind.HOLDERS) && !followsSaying(i);
    }

    private boolean followsSaying(int i) {
        return i > 0 && sentence.tagged(i - 1, "VB");
    }

    private boolean opensNounPhrase(int i) {
        if (sentence.tagged(i, "RB") && sentence.tagged(i + 1, "JJ") && sentence.tagged(i + 2, "NN")) {
            return true;
        }
        if (sentence.tagged(i, "JJ")) {
            return reachesNoun(i);
        }
        boolean qualified = sentence.tagged(i, "RB")
                && (sentence.tagged(i + 1, "VBG") || sentence.tagged(i + 1, "VBN"))
                && sentence.tagged(i + 2, "NN")
                && !sentence.is(i, FunctionWord.CLAUSE_ADVERB)
                && (previous(Kind.THAT) || previous(Kind.PREPOSITION));
        if (qualified) {
            // "that legally binding measures should"
            return true;
        }
        return sentence.tagged(i, "DT")
                || sentence.tagged(i, "PDT")
                || sentence.tagged(i, "PRP")
                || sentence.tagged(i, "NN")
                || sentence.tagged(i, "CD")
                || sentence.tagged(i, "EX")
                || sentence.tagged(i, "FW")
                || sentence.is(i, FunctionWord.PRONOUN) && !sentence.tagged(i, "W")
                || sentence.tagged(i, "VB") && i > 0 && sentence.tagged(i - 1, "DT");
    }

    /** Adjectives stand ahead of a noun; else they are a predicate. */
    private boolean reachesNoun(int i) {
        int j = i;
        while (sentence.tagged(j, "JJ")
                || sentence.tagged(j, "CC") && sentence.tagged(j + 1, "JJ")
                || sentence.tagged(j, "CD")
                || sentence.is(j, Term.Kind.COMMA) && sentence.tagged(j + 1, "JJ")
                || sentence.tagged(j, "VBN") && sentence.tagged(j + 1, "NN")
                || sentence.tagged(j, "VBG") && sentence.tagged(j + 1, "NN")) {
            j++;
        }
        return sentence.is(j, Term.Kind.WORD) && sentence.tagged(j, "NN")
                || sentence.is(j, Term.Kind.QUOTE)
                || sentence.is(j, Term.Kind.HOLDERS) && sentence.terms().isAttributive(j);
    }

    private boolean continuesNounPhrase(int i) {
        return sentence.is(i, Term.Kind.WORD)
                        && (sentence.tagged(i, "NN")
                                || sentence.tagged(i, "JJ")
                                || sentence.tagged(i, "CD")
                                || sentence.tagged(i, "VBG")
                                || sentence.tagged(i, "VBN"))
                || sentence.is(i, Term.Kind.QUOTE)
                || sentence.is(i, Term.Kind.HOLDERS);
    }

    private Chunk nounPhrase(int from) {
        if (sentence.tagged(from, "PRP") && !sentence.tagged(from, "PRP$") || sentence.tagged(from, "EX")) {
            return new Chunk(Kind.NOUN, from, from, from, null);
        }
        int head = -1;
        int i = from;
        while (i < sentence.size()) {
            if (sentence.is(i, Term.Kind.HOLDERS)) {
                boolean attributive = isAttributive(i);
                if (head >= 0 && !attributive) {
                    break;
                }
                if (!attributive) {
                    return new Chunk(Kind.NOUN, from, i, i, null);
                }
                i++;
                if (sentence.is(i, Term.Kind.POSSESSIVE)) {
                    i++;
                }
                continue;
            }
            if (sentence.is(i, Term.Kind.POSSESSIVE) && head >= 0) {
                i++;
                continue;
            }
            if (sentence.is(i, Term.Kind.QUOTE)) {
                head = i++;
                continue;
            }
            if (isBracketedNumber(i) && head >= 0) {
                i += 3;
                continue;
            }
            if (!sentence.is(i, Term.Kind.WORD)) {
                boolean listed = sentence.is(i, Term.Kind.COMMA)
                        && head < 0
                        && i > from
                        && sentence.tagged(i - 1, "JJ")
                        && sentence.tagged(i + 1, "JJ")
                        && reachesNoun(i + 1);
                if (!listed) {
                    break;
                }
                i++;
                continue;
            }
            if (sentence.tagged(i, "NN") || sentence.tagged(i, "CD") || sentence.tagged(i, "FW")) {
                head = i++;
            } else if (sentence.tagged(i, "DT") || sentence.tagged(i, "PDT") || sentence.tagged(i, "PRP$")) {
                boolean second =
                        i == from + 1 && sentence.tagged(i, "DT") && sentence.is(from, FunctionWord.THING_PRONOUN);
                if (second) {
                    // "found this a good basis"
                    head = from;
                }
                if (head >= 0) {
                    break;
                }
                i++;
            } else if (sentence.tagged(i, "JJ")
                    || sentence.tagged(i, "RB")
                            && (sentence.tagged(i + 1, "JJ")
                                    || i == from && head < 0
                                    || head < 0 && sentence.tagged(i + 1, "VBN") && sentence.tagged(i + 2, "NN"))) {
                if (head >= 0 && !reachesNoun(i)) {
                    break;
                }
                i++;
            } else if ((sentence.tagged(i, "VBN") || sentence.tagged(i, "VBG"))
                    && head < 0
                    && (i > from || sentence.tagged(i, "VBN"))
                    && continuesNounPhrase(i + 1)) {
                i++;
            } else if (sentence.tagged(i, "CC") && head < 0 && i > from && sentence.tagged(i + 1, "JJ")) {
                i++;
            } else if (head < 0 && sentence.is(i, FunctionWord.PRONOUN) && !sentence.tagged(i, "W")) {
                head = i++;
            } else if (head < 0
                    && i > from
                    && sentence.tagged(i - 1, "DT")
                    && !sentence.is(i - 1, FunctionWord.PRONOUN)
                    && sentence.tagged(i, "VB")
                    && !isFiniteTag(i)) {
                head = i++;
            } else {
                break;
            }
        }
        int last = Math.max(from, i - 1);
        if (head < 0 && last > from && sentence.is(from, FunctionWord.THING_PRONOUN)) {
            // "called this unrealistic": no noun follows
            return new Chunk(Kind.NOUN, from, from, from, null);
        }
        return new Chunk(Kind.NOUN, from, last, head < 0 ? last : head, null);
    }

    /** "Canadian", "Canada's", and names ahead of a noun: "the Canada proposal", "the G77/China amendment". */
    private boolean isAttributive(int i) {
        if (sentence.terms().isAttributive(i)) {
            return true;
        }
        boolean noun =
                sentence.is(i + 1, Term.Kind.WORD) && sentence.tagged(i + 1, "NN") && !sentence.tagged(i + 1, "NNP");
        boolean one = sentence.get(i).holders().members().size() == 1;
        return noun && (one || sentence.tagged(i - 1, "DT") && !sentence.tagged(i + 1, "NNS"));
    }

    private boolean isBracketedNumber(int i) {
        return sentence.is(i, Term.Kind.OPEN)
                && sentence.is(i + 1, Term.Kind.WORD)
                && sentence.lower(i + 1).length() <= 4
                && sentence.is(i + 2, Term.Kind.CLOSE);
    }

    // verb groups

    private Chunk verbGroup(int from) {
        int i = from;
        boolean negated = false;
        boolean to = false;
        while (isAdverb(i) || sentence.is(i, FunctionWord.TO) && startsInfinitive(i)) {
            negated |= sentence.negates(i);
            to |= sentence.is(i, FunctionWord.TO);
            i++;
        }
        if (!isVerb(i) || i > from && !to && !negated) {
            return null;
        }
        return group(from, i, negated, to);
    }

    private boolean startsInfinitive(int to) {
        int i = to + 1;
        while (isAdverb(i)) {
            i++;
        }
        return sentence.tagged(i, "VB") && !sentence.tagged(i, "VBN") && !sentence.tagged(i, "VBG");
    }

    private boolean isAdverb(int i) {
        return sentence.is(i, Term.Kind.WORD)
                && (sentence.tagged(i, "RB") || sentence.is(i, FunctionWord.NEGATION) || floats(i) || cancels(i))
                && !sentence.tagged(i, "MD")
                && !sentence.tagged(i, "VB")
                && !sentence.is(i, FunctionWord.INVERTING)
                && (!sentence.is(i, FunctionWord.CONJUNCTION) || cancels(i));
    }

    /** "could not but support". */
    private boolean cancels(int i) {
        return sentence.is(i, FunctionWord.CANCELLING)
                && sentence.is(i - 1, FunctionWord.NEGATION)
                && sentence.tagged(i + 1, "VB");
    }

    /** "Norway and Peru each tabled", "they both favoured", "should either go or": a quantifier that has left its noun phrase. */
    private boolean floats(int i) {
        return i > 0
                && (sentence.is(i, FunctionWord.FLOATING) && !sentence.tagged(i, "VB")
                        || sentence.is(i, FunctionWord.REFLEXIVE))
                && (sentence.is(i - 1, Term.Kind.HOLDERS)
                        || sentence.is(i - 1, Term.Kind.COMMA)
                        || sentence.tagged(i - 1, "PRP")
                        || isAuxiliary(i - 1))
                && isVerb(i + 1);
    }

    private boolean isVerb(int i) {
        return sentence.is(i, Term.Kind.WORD) && (sentence.tagged(i, "VB") || sentence.tagged(i, "MD"));
    }

    private boolean isAuxiliary(int i) {
        return sentence.is(i, FunctionWord.BE)
                || sentence.is(i, FunctionWord.HAVE)
                || sentence.is(i, FunctionWord.DO)
                || sentence.is(i, FunctionWord.AUXILIARY_NEGATIVE)
                || sentence.tagged(i, "MD");
    }

    private Chunk group(int from, int firstVerb, boolean negatedAhead, boolean to) {
        boolean negated = negatedAhead;
        boolean be = false;
        String modal = "";
        int i = firstVerb;
        int last = firstVerb;
        while (true) {
            negated |= sentence.negates(i);
            if (sentence.tagged(i, "MD") || sentence.is(i, FunctionWord.MODAL)) {
                modal = sentence.lower(i);
            }
            last = i;
            if (!isAuxiliary(i)) {
                break;
            }
            int next = i + 1;
            boolean negatedHere = false;
            while (isAdverb(next)) {
                negatedHere |= sentence.negates(next);
                next++;
            }
            int behind = behindAside(next);
            if (behind > next) {
                while (isAdverb(behind)) {
                    negatedHere |= sentence.negates(behind);
                    behind++;
                }
                next = isVerb(behind) && continues(i, behind) ? behind : next;
            }
            if (!isVerb(next) || !continues(i, next)) {
                // "did not": the negation belongs to the group although no verb follows
                for (int j = i + 1; j < next && sentence.is(j, FunctionWord.NEGATION); j++) {
                    negated |= sentence.negates(j);
                    last = j;
                }
                break;
            }
            negated |= negatedHere;
            be = sentence.is(i, FunctionWord.BE);
            i = next;
        }
        boolean onlyAuxiliary = isAuxiliary(i);
        boolean copula = onlyAuxiliary && sentence.is(i, FunctionWord.BE);
        boolean main = !onlyAuxiliary
                || copula && !ends(last + 1) && !inverts(from, last + 1)
                || !copula && !sentence.tagged(i, "MD") && hasObject(last + 1) && !inverts(from, last + 1)
                // "could do without it"
                || sentence.is(i, FunctionWord.DO) && !modal.isEmpty() && sentence.tagged(last + 1, "IN");
        boolean participle = sentence.tagged(i, "VBN") || sentence.tagged(i, "VBD") && be;
        VerbGroup.Form form;
        if (to) {
            form = VerbGroup.Form.INFINITIVE;
        } else if (i == firstVerb && sentence.tagged(i, "VBG") || sentence.tagged(firstVerb, "VBG")) {
            form = VerbGroup.Form.ING;
        } else if (i == firstVerb && sentence.tagged(i, "VBN") && !onlyAuxiliary) {
            form = VerbGroup.Form.PARTICIPLE;
        } else if (sentence.tagged(firstVerb, "VB")
                && !isFiniteTag(firstVerb)
                && !sentence.tagged(firstVerb, "VBN")
                && !(sentence.is(firstVerb, FunctionWord.BE)
                        && !sentence.lower(firstVerb).equals(sentence.lemma(firstVerb)))) {
            form = VerbGroup.Form.INFINITIVE;
        } else {
            form = VerbGroup.Form.FINITE;
        }
        boolean passive = participle && (be || form == VerbGroup.Form.PARTICIPLE);
        String lemma = main ? sentence.lemma(i) : "";
        var verb = new VerbGroup(from, last, i, lemma, form, modal, negated, passive);
        return new Chunk(Kind.VERB, from, last, i, verb);
    }

    /** "so did Japan": an auxiliary ahead of its subject repeats a verb. */
    private boolean inverts(int from, int next) {
        int subject = sentence.terms().rightOverDeterminers(next);
        return sentence.is(subject, Term.Kind.HOLDERS) && sentence.is(from - 1, FunctionWord.INVERTING);
    }

    /** Whether a verb at {@code next} can go on a group whose last word so far is the auxiliary at {@code auxiliary}. */
    private boolean continues(int auxiliary, int next) {
        if (sentence.is(auxiliary, FunctionWord.BE)) {
            return sentence.tagged(next, "VBN")
                    || sentence.tagged(next, "VBG")
                    || sentence.tagged(next, "VBD") && sentence.lower(next).length() > 3;
        }
        if (sentence.is(auxiliary, FunctionWord.HAVE) && !sentence.tagged(auxiliary, "MD")) {
            return sentence.tagged(next, "VBN") || sentence.tagged(next, "VBD");
        }
        return sentence.tagged(next, "VB")
                && !sentence.tagged(next, "VBG")
                && !sentence.tagged(next, "VBZ")
                && !(sentence.is(next, FunctionWord.BE) && !sentence.lower(next).equals(sentence.lemma(next)));
    }

    /**
     * The term behind a second comma, where {@code comma} is one; else {@code comma}. "could not, it explained, accept": the aside
     * may say who says so, since an auxiliary waits for its verb.
     */
    private int behindAside(int comma) {
        if (!sentence.is(comma, Term.Kind.COMMA)) {
            return comma;
        }
        for (int i = comma + 1; i < Math.min(sentence.size(), comma + ASIDE); i++) {
            if (sentence.is(i, Term.Kind.COMMA)) {
                return i + 1;
            }
            if (sentence.is(i, Term.Kind.SEMICOLON)) {
                return comma;
            }
        }
        return comma;
    }

    private boolean ends(int i) {
        int j = i;
        while (isAdverb(j) || sentence.is(j, FunctionWord.CLAUSE_ADVERB)) {
            j++;
        }
        return j >= sentence.size() || sentence.is(j, Term.Kind.STOP) || sentence.is(j, Term.Kind.SEMICOLON);
    }

    private boolean hasObject(int i) {
        int j = i;
        while (isAdverb(j)) {
            j++;
        }
        return sentence.is(j, Term.Kind.HOLDERS)
                || sentence.is(j, Term.Kind.QUOTE)
                || sentence.is(j, Term.Kind.WORD)
                        && !sentence.is(j, FunctionWord.CONJUNCTION)
                        && !sentence.is(j, FunctionWord.SUBORDINATOR)
                        && !sentence.is(j, FunctionWord.SO)
                        && !sentence.is(j, FunctionWord.CLAUSE_ADVERB)
                        && !sentence.is(j, FunctionWord.BE)
                        && !sentence.tagged(j, "IN");
    }
}
