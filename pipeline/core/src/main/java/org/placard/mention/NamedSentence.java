package org.placard.mention;

import java.util.List;
import org.placard.gazetteer.Vocabulary;
import org.placard.text.Span;

/** A sentence with the places in it that have names, in order. */
record NamedSentence(
        CharSequence text, Span sentence, Tokens tokens, List<Candidate> candidates, Vocabulary vocabulary) {

    /** Index of the candidate that covers a token, or -1. */
    int candidateAt(int token) {
        int low = 0;
        int high = candidates.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Candidate candidate = candidates.get(middle);
            if (candidate.last() < token) {
                low = middle + 1;
            } else if (candidate.first() > token) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    /** Whether a state's or a group's name covers a token, whatever it means there. */
    boolean isName(int token) {
        int candidate = candidateAt(token);
        return candidate >= 0 && candidates.get(candidate).name().isDelegation();
    }

    boolean hasRole(int token, Vocabulary.Role role) {
        return vocabulary.words(role).contains(tokens.word(token));
    }

    boolean hasRoleInLowerCase(int token, Vocabulary.Role role) {
        return vocabulary.words(role).contains(tokens.lower(token));
    }
}
