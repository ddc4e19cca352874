package org.placard.position;

import java.util.EnumSet;
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

    private static final Set<FunctionWord> FUNCTION = EnumSet.of(
            FunctionWord.ADVERB,
            FunctionWord.DETERMINER,
            FunctionWord.BE,
            FunctionWord.HAVE,
            FunctionWord.MODAL,
            FunctionWord.CONJUNCTION,
            FunctionWord.SUBORDINATOR,
            FunctionWord.RELATIVIZER,
            FunctionWord.PREPOSITION,
            FunctionWord.PRONOUN,
            FunctionWord.POSSESSIVE);

    private final Lexicon lexicon;
    private final Text text;

    ContentWords(Lexicon lexicon, Text text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Words of a passage that say something, in lower case and the singular. */
    Set<String> of(Span span) {
        Set<String> words = new HashSet<>();
        for (String written : WORDS.split(beginning(span))) {
            String word = written.toLowerCase(Locale.ROOT);
            boolean acronym = word.length() > 1 && written.chars().allMatch(Character::isUpperCase);
            if ((word.length() > 3 || acronym) && !saysNothing(word)) {
                words.add(acronym ? word : lexicon.singular(word));
            }
        }
        return words;
    }

    /** Words of no class of content, and those by which any text or proposal may be called. */
    private boolean saysNothing(String word) {
        return FUNCTION.stream().anyMatch(function -> lexicon.has(function, word))
                || lexicon.mayBeNoun("passage", word)
                || lexicon.mayBeNoun("offered", word);
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
                            || lexicon.has(FunctionWord.PREPOSITION, word)
                            || lexicon.has(FunctionWord.RELATIVIZER, word)
                            || lexicon.has(FunctionWord.CONJUNCTION, word)
                            || lexicon.has(FunctionWord.SUBORDINATOR, word));
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
