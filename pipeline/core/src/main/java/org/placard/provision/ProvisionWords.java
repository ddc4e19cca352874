package org.placard.provision;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The vocabulary of references, as listed in {@code gazetteers/provisions.csv}. */
final class ProvisionWords {
    /** What a word does in a reference; the file's header explains each. */
    enum Kind {
        ARTICLE,
        PARAGRAPH,
        SUBPARAGRAPH,
        PART,
        DIVISION,
        ENTRY,
        ANNEX,
        OPTION,
        SENTENCE,
        CHAPEAU,
        OPERATIVE,
        PREAMBULAR,
        ADJECTIVE,
        PREAMBLE,
        SUFFIX,
        ORDINAL,
        CARDINAL,
        AND,
        TO,
        OF,
        DETERMINER,
        SAME,
        NUMBER,
        COUNTED,
        FOLLOWER,
        DOCUMENT,
        MEETING,
        TREATY,
        OWN,
        NEGOTIATED,
        ABOUT,
        DESCRIBED,
        RELATIVE,
        GROUND
    }

    private static final String FILE = "gazetteers/provisions.csv";
    private static final Set<Kind> NO_KIND = Set.of();
    /** Units within which the words of a ground stand ahead of its reference. */
    private static final int LONGEST_GROUND = 40;
    /** A reference cannot be made without one of these. */
    private static final Set<Kind> TRIGGERS = EnumSet.of(
            Kind.ARTICLE,
            Kind.DIVISION,
            Kind.ENTRY,
            Kind.ANNEX,
            Kind.OPTION,
            Kind.PARAGRAPH,
            Kind.SUBPARAGRAPH,
            Kind.CHAPEAU,
            Kind.OPERATIVE,
            Kind.PREAMBULAR,
            Kind.DESCRIBED);

    private final Map<String, Set<Kind>> kinds = new HashMap<>();
    private final Map<String, Integer> suffixes = new HashMap<>();
    private final Map<String, String> ordinals = new HashMap<>();
    private final Map<String, String> cardinals = new HashMap<>();
    private final Map<String, String> prefixes = new HashMap<>();
    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, List<String>> phrases = new HashMap<>();
    private final List<String> grounds = new ArrayList<>();
    private int longestGround;
    private final Map<Character, List<String>> triggers = new HashMap<>();

    /**
     * Loads the file from the class path.
     *
     * @throws IllegalStateException where a row is wrong; the message names the line
     */
    static ProvisionWords load() {
        InputStream in = ProvisionWords.class.getClassLoader().getResourceAsStream(FILE);
        if (in == null) {
            throw new IllegalStateException(FILE + " is not on the class path");
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        var words = new ProvisionWords();
        try (var parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (CSVRecord row : parser) {
                try {
                    words.add(row.get("word"), kind(row.get("kind")), row.get("value"));
                } catch (IllegalArgumentException e) {
                    throw new IllegalStateException(
                            FILE + ", line " + parser.getCurrentLineNumber() + ": " + e.getMessage(), e);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static Kind kind(String name) {
        return Kind.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private void add(String word, Kind kind, String value) {
        if (!kinds.computeIfAbsent(word, key -> EnumSet.noneOf(Kind.class)).add(kind)) {
            throw new IllegalArgumentException("'" + word + "' stands twice as " + kind);
        }
        switch (kind) {
            case SUFFIX -> suffixes.put(word, Integer.valueOf(value));
            case ORDINAL -> ordinals.put(word, value);
            case CARDINAL -> cardinals.put(word, value);
            case ARTICLE, DIVISION, ENTRY, ANNEX, OPTION -> prefixes.put(word.toLowerCase(Locale.ROOT), value);
            case ADJECTIVE -> adjectives.put(word, value);
            case GROUND -> {
                grounds.add(word);
                longestGround = Math.max(longestGround, word.length());
            }
            default -> {}
        }
        int space = word.indexOf(' ');
        if (space > 0) {
            phrases.computeIfAbsent(word.substring(0, space), key -> new ArrayList<>())
                    .add(word);
        }
        if (TRIGGERS.contains(kind)) {
            String first = space > 0 ? word.substring(0, space) : word;
            triggers.computeIfAbsent(Character.toLowerCase(first.charAt(0)), key -> new ArrayList<>())
                    .add(first);
        }
    }

    /** What speaks of a text under negotiation, "the draft convention"; group 1 is its short word. */
    Pattern drafts() {
        return Pattern.compile(
                "\\b(?:" + alternatives(Kind.NEGOTIATED) + ")\\s+(" + alternatives(Kind.TREATY) + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    private String alternatives(Kind kind) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().contains(kind))
                .map(entry -> Pattern.quote(entry.getKey()))
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** What {@code word} can do; empty for a word that is not listed. */
    Set<Kind> kinds(String word) {
        Set<Kind> exact = kinds.getOrDefault(word, NO_KIND);
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals(word)) {
            return exact;
        }
        Set<Kind> folded = kinds.getOrDefault(lower, NO_KIND);
        if (exact.isEmpty()) {
            return folded;
        }
        var both = EnumSet.copyOf(exact);
        both.addAll(folded);
        return both;
    }

    /** Whether the words ahead of unit {@code at} make what follows there a basis: "offences under Article 6". */
    boolean isGround(CharSequence text, int sentenceStart, int at) {
        int end = at;
        while (end > sentenceStart && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = Math.max(sentenceStart, end - longestGround - " ".length() - " the".length());
        String ahead = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        return grounds.stream()
                .anyMatch(ground -> ahead.endsWith(" " + ground) || ahead.endsWith(" " + ground + " the"));
    }

    /** Rank of a suffix after the bare number, 1 for the first; 0 where it is none. */
    int suffixRank(String suffix) {
        return suffixes.getOrDefault(suffix.toLowerCase(Locale.ROOT), 0);
    }

    /** The suffix of a rank; the alphabetically first where two are in use. */
    String suffix(int rank) {
        return suffixes.entrySet().stream()
                .filter(entry -> entry.getValue() == rank)
                .map(Map.Entry::getKey)
                .min(String::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("no suffix has rank " + rank));
    }

    /** What an ordinal stands for in normal form: 2 for "second", last for "final". */
    String ordinal(String word) {
        return ordinals.get(word.toLowerCase(Locale.ROOT));
    }

    /** The number that a word stands for, in digits. */
    String cardinal(String word) {
        return cardinals.get(word.toLowerCase(Locale.ROOT));
    }

    /** What stands ahead of a unit's number in normal form: rule for "Rules", nothing for "Article". */
    String prefix(String unit) {
        return prefixes.get(unit.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " "));
    }

    /** Short name of a resolution's paragraphs that the adjective stands for. */
    String shortName(String adjective) {
        return adjectives.get(adjective.toLowerCase(Locale.ROOT));
    }

    /** Listed phrases of several words that begin with {@code word}. */
    List<String> phrases(String word) {
        return phrases.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
    }

    /** Whether [{@code start}, {@code end}) of {@code text} may hold a reference: a quick and generous test. */
    boolean mayRefer(String text, int start, int end) {
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
            if ((letter && !inWord || c == '§' || c == '¶') && isTrigger(text, i) || isColoned(text, i, end)) {
                return true;
            }
            inWord = letter;
        }
        return false;
    }

    /** Whether a colon parts a Roman number from a number, as in "III:4". */
    private static boolean isColoned(String text, int at, int end) {
        return text.charAt(at) == ':'
                && at > 0
                && at + 1 < end
                && "IVX".indexOf(text.charAt(at - 1)) >= 0
                && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isTrigger(String text, int at) {
        char c = text.charAt(at);
        List<String> words = triggers.get(c < 128 && c >= 'A' && c <= 'Z' ? (char) (c | 32) : c);
        if (words == null) {
            return false;
        }
        for (String word : words) {
            int end = at + word.length();
            boolean whole = end >= text.length() || !Character.isLetter(text.charAt(end));
            if (whole && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}
