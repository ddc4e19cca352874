package org.placard.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.placard.gazetteer.Name;
import org.placard.gazetteer.Vocabulary;
import org.placard.gazetteer.Vocabulary.Role;
import org.placard.gazetteer.Vocabulary.UnnamedRole;
import org.placard.text.Span;

/**
 * Unnamed holders: quantifier, modifiers and a plural that means delegations ("most of the other member states"), or a
 * phrase that counts by itself ("developing countries", "others").
 */
final class UnnamedPhrase {
    private static final int LONGEST_PHRASE = 4;
    private static final int MOST_MODIFIERS = 3;
    private static final Set<String> DETERMINERS = Set.of("the", "these", "those");
    /** Behind "those" they make people of it. */
    private static final Set<String> PERSONAL = Set.of("who", "that");
    /** Ahead of "others" they make it anybody: "the rights of others". */
    private static final Set<String> ANYBODY = Set.of("of", "to", "than", "for", "on", "about");

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{1,2}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Vocabulary vocabulary;

    UnnamedPhrase(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The whole phrase around a head or bare phrase; empty where it is no holder. */
    Optional<Span> around(NamedSentence passage, Candidate head) {
        Tokens tokens = passage.tokens();
        if (head.name().sort() == Name.Sort.ALONE) {
            return isSubject(passage, head) ? Optional.of(tokens.span(head.first(), head.last())) : Optional.empty();
        }
        int at = head.first();
        for (int modifiers = 0; modifiers < MOST_MODIFIERS; modifiers++) {
            int length = phraseAhead(passage, at, UnnamedRole.MODIFIER);
            if (length == 0) {
                break;
            }
            at -= length;
        }
        int quantified = quantifierAhead(passage, at);
        if (quantified < at) {
            return Optional.of(tokens.span(quantified, head.last()));
        }
        // "other delegations": a modifier that is a quantifier as well
        quantified = quantifierAhead(passage, head.first());
        if (quantified < head.first()) {
            return Optional.of(tokens.span(quantified, head.last()));
        }
        if (head.name().sort() == Name.Sort.HEAD || ANYBODY.contains(tokens.lower(head.first() - 1))) {
            return Optional.empty();
        }
        return Optional.of(tokens.span(at, head.last()));
    }

    /** "several least developed countries": a group's name in small letters that a quantifier makes some of its members. */
    Optional<Span> quantified(NamedSentence passage, Candidate group) {
        int quantified = quantifierAhead(passage, group.first());
        return quantified < group.first()
                ? Optional.of(passage.tokens().span(quantified, group.last()))
                : Optional.empty();
    }

    /** "Many preferred": opens its clause, with a holder's verb behind it. */
    private static boolean isSubject(NamedSentence passage, Candidate quantifier) {
        int before = quantifier.first() - 1;
        boolean opens = !passage.tokens().isWord(before) || passage.hasRoleInLowerCase(before, Role.CLAUSE_OPENER);
        // "those who supported it", but not "those suggested by Chad"
        boolean demonstrative = DETERMINERS.contains(passage.tokens().lower(quantifier.last()));
        return opens
                && (demonstrative
                        ? PERSONAL.contains(passage.tokens().lower(quantifier.last() + 1))
                        : passage.hasRole(quantifier.last() + 1, Role.HOLDER_VERB));
    }

    /** First token of the quantifier that ends ahead of {@code at}; {@code at} where there is none. */
    private int quantifierAhead(NamedSentence passage, int at) {
        Tokens tokens = passage.tokens();
        int end = at;
        if (DETERMINERS.contains(tokens.lower(end - 1)) && tokens.lower(end - 2).equals("of")) {
            end--;
        }
        if (tokens.lower(end - 1).equals("of")) {
            end--;
        }
        int length = phraseAhead(passage, end, UnnamedRole.QUANTIFIER);
        if (length > 0) {
            return end - length;
        }
        if (!NUMBER.matcher(tokens.word(end - 1)).matches() || tokens.touch(end - 2, end - 1)) {
            return at;
        }
        int more = phraseAhead(passage, end - 1, UnnamedRole.APPROXIMATION);
        return end - 1 - (more > 0 ? more : phraseAhead(passage, end - 1, UnnamedRole.QUANTIFIER));
    }

    /** Number of tokens of the longest phrase of a role that ends ahead of token {@code end}; 0 for none. */
    private int phraseAhead(NamedSentence passage, int end, UnnamedRole role) {
        Set<String> phrases = vocabulary.unnamed(role);
        for (int length = Math.min(LONGEST_PHRASE, end); length > 0; length--) {
            String words = passage.tokens().span(end - length, end - 1).of(passage.text());
            if (phrases.contains(SPACE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" "))) {
                return length;
            }
        }
        return 0;
    }
}
