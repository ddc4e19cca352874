package org.placard.position;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** Shorter words are of no content. */
    private static final int SHORTEST = 3;

    /** Shorter nouns are of no stem that tells them apart. */
    private static final int SHORTEST_NOUN = 5;

    /** A topic is named ahead of a comma that stands within so many UTF-16 units. */
    private static final int TOPIC = 200;

    private static final char COMMA = ',';

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
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if ((word.length() >= SHORTEST || acronym || number) && !saysNothing(word)) {
                words.add(acronym ? word : lexicon.singular(word));
            }
        }
        return words;
    }

    /** Words of no class of content, and those by which any text or proposal may be called. */
    private boolean saysNothing(String word) {
        return FUNCTION.stream().anyMatch(function -> lexicon.has(function, word))
                || isPassage(word)
                || lexicon.mayBeNoun("offered", word);
    }

    /** Whether any text may be called so; there is but one preamble. */
    private boolean isPassage(String word) {
        return lexicon.mayBeNoun("passage", word) && !lexicon.mayBeNoun("preamble", word);
    }

    /** Those of the noun phrase with which {@code words} begin. */
    Set<String> ofHead(Span words) {
        return of(head(words));
    }

    /** The last of those words, as a set; empty where it is one by which any text may be called. */
    Set<String> headNoun(Span words) {
        String[] all = WORDS.split(text.at(head(words)));
        String last = all.length == 0 ? "" : all[all.length - 1].toLowerCase(Locale.ROOT);
        return last.length() < SHORTEST_NOUN || saysNothing(last) ? Set.of() : Set.of(lexicon.singular(last));
    }

    /** Those of the noun phrase with which a proposal's words begin; none where they begin with what it would do. */
    Set<String> ofThing(Span words) {
        Set<String> thing = new HashSet<>();
        if (!saysWhatIsDone(words)) {
            for (String word : WORDS.split(text.at(head(words)).toLowerCase(Locale.ROOT))) {
                if (!word.isEmpty() && !lexicon.has(FunctionWord.DETERMINER, word)) {
                    thing.add(lexicon.singular(word));
                }
            }
        }
        return thing;
    }

    /** "deleting it", "that it be deleted": whether words begin with no thing. */
    private boolean saysWhatIsDone(Span words) {
        String first = firstWord(words);
        return lexicon.has(FunctionWord.GERUND, first)
                || lexicon.has(FunctionWord.PREPOSITION, first)
                || lexicon.has(FunctionWord.RELATIVIZER, first);
    }

    /** Those of the noun phrase with which words for a thing begin; none where they say what is done, or its noun nothing. */
    Set<String> named(Span words) {
        String[] all = WORDS.split(text.at(head(words)).toLowerCase(Locale.ROOT));
        return saysWhatIsDone(words) || all.length == 0 || saysNothing(all[all.length - 1]) ? Set.of() : ofHead(words);
    }

    /** The noun for a passage or a proposal with which a cue ends: "introduced a clause". */
    Optional<String> lastNoun(Span cue) {
        String[] all = WORDS.split(beginning(cue).toLowerCase(Locale.ROOT));
        String noun = all.length < 2 ? "" : lexicon.singular(all[all.length - 1]);
        return isPassage(noun) || isOffered(noun) ? Optional.of(noun) : Optional.empty();
    }

    /** "the original wording", "the existing text": what is on the table apart from what anybody proposes. */
    boolean isOriginal(Span words) {
        List<String> all = List.of(WORDS.split(text.at(head(words)).toLowerCase(Locale.ROOT)));
        return all.size() > 1
                && lexicon.has("original", Lexicon.Pos.ADJECTIVE, all.get(1))
                && lexicon.mayBeNoun("passage", lexicon.singular(all.get(all.size() - 1)));
    }

    /**
     * The head noun of a definite noun phrase, in lower case and the singular; empty where the phrase is none, and where
     * it goes on to say which of several is meant, unless a whole document is.
     */
    Optional<String> definite(Span words) {
        String first = firstWord(words);
        boolean known = lexicon.has(FunctionWord.DEFINITE, first) || lexicon.has(FunctionWord.DEMONSTRATIVE, first);
        Span head = head(words);
        String[] all = WORDS.split(text.at(head).toLowerCase(Locale.ROOT));
        String noun = all.length > 1 ? lexicon.singular(all[all.length - 1]) : "";
        return known && !noun.isEmpty() && (isDocument(noun) || !isDescribed(head, words))
                ? Optional.of(noun)
                : Optional.empty();
    }

    private boolean isDescribed(Span head, Span words) {
        if (head.end() >= words.end()) {
            return false;
        }
        String next = firstWord(new Span(head.end(), words.end()));
        return lexicon.has(FunctionWord.PREPOSITION, next) || lexicon.has(FunctionWord.RELATIVIZER, next);
    }

    /** The document of which words name a part: "paragraph 3 of the draft"; empty where they name none. */
    Optional<String> whole(Span words) {
        Span head = head(words);
        if (head.end() >= words.end()) {
            return Optional.empty();
        }
        String rest = beginning(new Span(head.end(), words.end()));
        int of = rest.indexOf(' ');
        return of < 0
                ? Optional.empty()
                : definite(new Span(head.end() + of + 1, words.end())).filter(this::isDocument);
    }

    /** "On reporting,": the words with which a sentence says what it is about; empty where it does not. */
    Optional<Span> topic(Span sentence) {
        String passage = text.at(new Span(sentence.start(), Math.min(sentence.end(), sentence.start() + TOPIC)));
        int comma = passage.indexOf(COMMA);
        if (comma < 1) {
            return Optional.empty();
        }
        List<String> words = List.of(WORDS.split(passage.substring(0, comma).toLowerCase(Locale.ROOT)));
        var opening = new Span(sentence.start(), sentence.start() + comma);
        boolean opens = lexicon.opens("topic", words) && !lexicon.opens("no-topic", words);
        return opens
                        && words.stream().noneMatch(this::pointsBack)
                        && !of(opening).isEmpty()
                        && !speaksOfArticle(sentence)
                ? Optional.of(opening)
                : Optional.empty();
    }

    /** "the criteria, which formed the backbone of the Article": the article at hand is still the matter. */
    private boolean speaksOfArticle(Span sentence) {
        String[] words = WORDS.split(beginning(sentence).toLowerCase(Locale.ROOT));
        for (int i = 1; i < words.length; i++) {
            boolean known = lexicon.has(FunctionWord.DEFINITE, words[i - 1])
                    || lexicon.has(FunctionWord.DEMONSTRATIVE, words[i - 1]);
            if (known && lexicon.has("article", Lexicon.Pos.NOUN, words[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean pointsBack(String word) {
        return lexicon.has(FunctionWord.DEMONSTRATIVE, word)
                || lexicon.has(FunctionWord.POSSESSIVE, word)
                || isPassage(word)
                || lexicon.mayBeNoun("time", word);
    }

    /** The nouns of a passage for proposals and documents, each with the word ahead of it, in lower case: "a bridging proposal". */
    Set<String> offered(Span span) {
        Set<String> found = new HashSet<>();
        String before = "";
        for (String word : WORDS.split(beginning(span).toLowerCase(Locale.ROOT))) {
            String noun = lexicon.singular(word);
            if (isOffered(noun)) {
                found.add(noun);
                found.add(before);
            }
            boolean says = FUNCTION.stream().noneMatch(function -> lexicon.has(function, word));
            before = says && word.length() > 3 ? noun : noun.isEmpty() ? before : "";
        }
        found.remove("");
        return found;
    }

    private boolean isOffered(String noun) {
        return isDocument(noun) || lexicon.has("put-forward", Lexicon.Pos.NOUN, noun);
    }

    /** "The amendment was put to a vote": the noun of the known proposal that is decided on, in lower case and the singular. */
    Optional<String> decided(Span sentence) {
        String[] all = WORDS.split(beginning(sentence).toLowerCase(Locale.ROOT));
        boolean decides = Stream.of(all).anyMatch(word -> lexicon.mayBe("deciding", word));
        boolean known = false;
        for (String word : decides ? all : new String[0]) {
            String noun = lexicon.singular(word);
            if (known && isOffered(noun)) {
                return Optional.of(noun);
            }
            boolean opens = lexicon.has(FunctionWord.DEFINITE, word) || lexicon.has(FunctionWord.DEMONSTRATIVE, word);
            known = opens || known && FUNCTION.stream().noneMatch(function -> lexicon.has(function, word));
        }
        return Optional.empty();
    }

    /** Whether a noun names what can be handed in and debated as a whole. */
    boolean isDocument(String noun) {
        return lexicon.has("document", Lexicon.Pos.NOUN, noun);
    }

    private String firstWord(Span words) {
        String[] all = WORDS.split(beginning(words).toLowerCase(Locale.ROOT), 2);
        return all[0];
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
                            || lexicon.has(FunctionWord.FINITE, word)
                            || lexicon.has(FunctionWord.BE, word)
                            || lexicon.has(FunctionWord.MODAL, word)
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
