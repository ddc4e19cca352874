package org.placard.mention;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.placard.gazetteer.Name;
import org.placard.gazetteer.Vocabulary;
import org.placard.text.Span;

/** Titles that mean who chairs the meeting, with the surname behind: "the Co-Chairs", "Chair Okafor". */
final class ChairPhrase {
    private static final int LONGEST_PERSON = 5;
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "acting", "new", "incoming", "outgoing");

    private ChairPhrase() {}

    /**
     * The title with the name behind it; empty where it is somebody else's: "Chair of the African Group".
     *
     * @param presided whether the check-in speaks of a President of the meeting, whom a surname alone may follow then
     */
    static Optional<Span> around(NamedSentence passage, Candidate title, BooleanSupplier presided) {
        Tokens tokens = passage.tokens();
        if (isSomebodyElse(passage, title)) {
            return Optional.empty();
        }
        if (title.name().sort() == Name.Sort.PRESIDENT
                && !isOfTheMeeting(passage, title)
                && !(isNamed(passage, title) && presided.getAsBoolean())) {
            return Optional.empty();
        }
        if (title.name().sort() == Name.Sort.FACILITATOR
                && !isOfTheMeeting(passage, title)
                && !isNamed(passage, title)) {
            return Optional.empty();
        }
        int last = title.last();
        for (int at = last + 1; at <= title.last() + LONGEST_PERSON; at++) {
            if (passage.candidateAt(at) >= 0) {
                break;
            }
            if (tokens.isCapitalised(at) && !isShouting(tokens, title, at)) {
                last = at;
            } else if (isWithinName(tokens, at)) {
                last = at + 1;
                at++;
            } else if (!passage.hasRole(at, Vocabulary.Role.PARTICLE) && !isJoint(tokens, at)) {
                break;
            }
        }
        return Optional.of(tokens.span(title.first(), last));
    }

    /** In a line of capitals the next word is no surname: "CHAIR SUMS UP". */
    private static boolean isShouting(Tokens tokens, Candidate title, int at) {
        return tokens.isAllCapitals(at)
                && (tokens.isAllCapitals(title.last()) || tokens.end(at) - tokens.start(at) < 5);
    }

    /** The mark in "Lee-Park" and "D'Souza". */
    private static boolean isJoint(Tokens tokens, int at) {
        boolean mark = tokens.is(at, '-') || tokens.is(at, '\'') || tokens.is(at, '’');
        return mark && tokens.touch(at - 1, at) && tokens.touch(at, at + 1) && tokens.isCapitalised(at + 1);
    }

    /** The mark in "Fainu'u" and "Ta'ala", which is no genitive. */
    private static boolean isWithinName(Tokens tokens, int at) {
        boolean mark = tokens.is(at, '\'') || tokens.is(at, '’') || tokens.is(at, '‘');
        String rest = tokens.lower(at + 1);
        return mark
                && tokens.touch(at - 1, at)
                && tokens.touch(at, at + 1)
                && !tokens.isCapitalised(at + 1)
                && !rest.isEmpty()
                && Character.isLetter(rest.charAt(0))
                && !rest.equals("s");
    }

    /** "Chair of the African Group": whether the title is that of somebody who presides elsewhere. */
    static boolean isSomebodyElse(NamedSentence passage, Candidate title) {
        Tokens tokens = passage.tokens();
        int next = title.last() + 1;
        if (tokens.lower(next).equals("of")) {
            int owner = tokens.lower(next + 1).equals("the") ? next + 2 : next + 1;
            if (passage.isName(owner)) {
                return true;
            }
        }
        int before = title.first() - 1;
        return passage.isName(before)
                || tokens.is(before, '-') && tokens.lower(before - 1).equals("vice");
    }

    /** "the President", "the COP President", "COP-6 President Bakari"; not "President of Chile", "President Bakari". */
    private static boolean isOfTheMeeting(NamedSentence passage, Candidate title) {
        Tokens tokens = passage.tokens();
        int before = title.first() - 1;
        boolean body = tokens.isAllCapitals(before) || tokens.word(before).matches("\\d+");
        return body || DETERMINERS.contains(tokens.lower(before)) && !isNamed(passage, title);
    }

    private static boolean isNamed(NamedSentence passage, Candidate title) {
        int next = title.last() + 1;
        return passage.tokens().isCapitalised(next) && passage.candidateAt(next) < 0;
    }
}
