package org.placard.stance;

import java.util.EnumSet;
import java.util.Set;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;

/** Decides what the words behind a cue ask for: an action on a text, wording that is not there yet, an answer. */
final class Requests {
    static final Set<WordClass> ACTIONS = EnumSet.of(
            WordClass.ADD,
            WordClass.DELETE,
            WordClass.REPLACE,
            WordClass.MERGE,
            WordClass.MOVE,
            WordClass.LIMIT,
            WordClass.RENAME,
            WordClass.AMEND);
    /** How many terms behind a cue may come ahead of the noun or verb that it governs. */
    static final int HEAD = 5;

    private final Terms terms;
    private final int next;

    /** @param next the first term behind the cue */
    Requests(Terms terms, int next) {
        this.terms = terms;
        this.next = next;
    }

    /** "asked the Chair whether": a question, and no request. */
    boolean inquiry() {
        int i = terms.rightOverDeterminers(next);
        if (isToExplain()) {
            return true;
        }
        i = terms.is(i, Kind.HOLDERS) ? terms.rightOverAdverbs(i + 1) : terms.rightOverAdverbs(next);
        return terms.is(i, WordClass.QUESTION)
                || terms.is(i + 1, WordClass.QUESTION)
                        && terms.is(i, Kind.WORD)
                        && !terms.is(i, "for")
                        && !terms.is(i, "to")
                        && !terms.is(i, "that");
    }

    /** "asked the sponsors to clarify what was meant". */
    private boolean isToExplain() {
        int end = Math.min(next + HEAD, clauseEnd());
        for (int i = next; i < end; i++) {
            if (terms.is(i, "to") && terms.is(i + 2, WordClass.QUESTION)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows speaks of a text: by name, by a quotation or by a number. */
    boolean onText() {
        int end = clauseEnd();
        for (int i = next; i < end; i++) {
            if (terms.is(i, WordClass.TEXT) || terms.is(i, WordClass.THRESHOLD) || terms.is(i, Kind.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text or proposal is what follows, or the word "it" or "this" that stands for one. */
    boolean aboutText() {
        int subject = terms.is(next, "that") ? next + 1 : next;
        return terms.is(subject, WordClass.PRONOUN)
                || terms.hasWord(next, clauseEnd(), WordClass.TEXT)
                || terms.hasWord(next, clauseEnd(), WordClass.PROPOSAL)
                || terms.hasWord(next, clauseEnd(), WordClass.DELETE);
    }

    /** "wanted the regional bodies to decide". */
    boolean wanting() {
        int end = Math.min(clauseEnd(), next + 8);
        for (int i = next + 1; i < end; i++) {
            if (terms.is(i, "to") && terms.is(i + 1, Kind.WORD) && !terms.is(next, "to")) {
                return true;
            }
            if (terms.is(i, Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "a reference to gender", "to see stronger language", "sixty ratifications": wording that is not there yet. */
    boolean indefinite() {
        int i = terms.rightOverAdverbs(terms.is(next, "to") ? next + 1 : next);
        if (terms.is(i, "see") || terms.is(i, "have")) {
            i = terms.rightOverAdverbs(i + 1);
        }
        if (terms.is(i, Kind.QUOTE)) {
            return true;
        }
        boolean opens = terms.is(i, WordClass.INDEFINITE) || terms.is(i, WordClass.NUMBER) || terms.isNumber(i);
        int end = Math.min(i + HEAD, clauseEnd());
        for (int j = i; opens && j < end; j++) {
            if (terms.is(j, WordClass.TEXT) || terms.is(j, WordClass.THRESHOLD)) {
                return true;
            }
            if (terms.is(j, Kind.COMMA) || j > i && terms.is(j, WordClass.PREPOSITION)) {
                return false;
            }
        }
        return false;
    }

    boolean participle(Set<WordClass> actions) {
        int end = clauseEnd();
        for (int i = next + 1; i < end; i++) {
            String word = terms.lower(i);
            boolean shape = word.endsWith("ed") || word.equals("struck") || word.equals("cut") || word.equals("kept");
            boolean governs = terms.is(i + 1, "by") && !terms.is(i + 2, Kind.QUOTE)
                    || terms.is(i + 1, WordClass.DETERMINER)
                    || terms.is(i - 1, WordClass.DETERMINER);
            if (shape && !governs && hasAny(i, actions)) {
                return true;
            }
        }
        return false;
    }

    boolean infinitive() {
        int end = Math.min(next + 10, clauseEnd());
        for (int i = next; i < end; i++) {
            if (terms.is(i, "to") && hasAny(terms.rightOverAdverbs(i + 1), ACTIONS)) {
                return true;
            }
            if (terms.is(i, "to") && terms.is(i + 1, "see") || terms.is(i, "to") && terms.is(i + 1, "be")) {
                return participle(ACTIONS);
            }
        }
        return false;
    }

    boolean hasAny(int i, Set<WordClass> actions) {
        return actions.stream().anyMatch(action -> terms.is(i, action));
    }

    /** "the need to add", "the importance of keeping". */
    boolean needed(Set<WordClass> actions) {
        int end = Math.min(next + HEAD, clauseEnd());
        for (int i = next; i < end; i++) {
            if (terms.is(i, WordClass.NECESSITY) && (terms.is(i + 1, "to") || terms.is(i + 1, "of"))) {
                boolean need = terms.is(i, WordClass.NEED) || terms.is(i, "necessity");
                boolean acts = (need || actions != ACTIONS) && hasAny(terms.rightOverAdverbs(i + 2), actions);
                return acts || actions == ACTIONS && terms.is(i + 1, "to") && coordinatedAction(i + 3);
            }
        }
        return false;
    }

    /** "to examine the rules and prepare a decision": one of several infinitives acts on a text. */
    private boolean coordinatedAction(int from) {
        int end = clauseEnd();
        for (int i = from; i < end; i++) {
            if ((terms.is(i, "and") || terms.is(i, "to")) && hasAny(i + 1, ACTIONS)) {
                return true;
            }
        }
        return false;
    }

    private int clauseEnd() {
        return terms.clauseEnd(next);
    }
}
