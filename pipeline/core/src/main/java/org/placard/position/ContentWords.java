package org.placard.position;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.text.Span;
import org.placard.text.Text;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** The words of one text that tell one proposal from another. */
final class ContentWords {
    /** Between words; a hyphen between numbers is the dash of a range. */
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+|(?<=\\p{N})-(?=\\p{N})");

    private static final Pattern NEXT_WORD = Pattern.compile("(?<word>[\\p{L}\\p{N}-]+)|[,;:()]");

    /** What a thing is called is said with its first words, in UTF-16 units; a passage without end is not read to it. */
    private static final int LONGEST = 2_000;

    private final Lexicon classes;
    private final Text text;

    ContentWords(Lexicon classes, Text text) {
        this.classes = classes;
        this.text = text;
    }

    /** Words of a passage that say something, in lower case and the singular. */
    Set<String> of(Span span) {
        Set<String> words = new HashSet<>();
        for (String written : WORDS.split(beginning(span))) {
            String word = written.toLowerCase(Locale.ROOT);
            boolean acronym = word.length() > 1 && written.chars().allMatch(Character::isUpperCase);
            if ((word.length() > 3 || acronym) && !classes.isFunctionWord(word)) {
                words.add(word.endsWith("s") && !acronym ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }

    /** Those of the noun phrase with which {@code words} begin. */
    Set<String> ofHead(Span words) {
        return of(head(words));
    }

    /** The noun phrase with which {@code words} begin: up to the first preposition, relative pronoun or mark. */
    private Span head(Span words) {
        String passage = beginning(words);
        Matcher matcher = NEXT_WORD.matcher(passage);
        while (matcher.find()) {
            String word = matcher.group("word");
            boolean ends = matcher.start() > 0
                    && (word == null
                            || classes.has(FunctionWord.PREPOSITION, word)
                            || classes.has(FunctionWord.RELATIVE, word)
                            || classes.has(FunctionWord.CONJUNCTION, word)
                            || classes.has(FunctionWord.SUBORDINATOR, word));
            if (ends) {
                return new Span(words.start(), words.start() + matcher.start());
            }
        }
        return words;
    }

    private String beginning(Span span) {
        return text.at(new Span(span.start(), Math.min(span.end(), span.start() + LONGEST)));
    }
}
