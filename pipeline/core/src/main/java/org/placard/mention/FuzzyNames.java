package org.placard.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.Name;
import org.placard.gazetteer.Status;
import org.placard.gazetteer.Vocabulary;

/**
 * Finds names of states and groups with one misspelt word: "Lichtenstein", "Untied Kingdom". A word is compared
 * with the names' words of its initial and about its length; the distance is that of Damerau with adjacent
 * transpositions, doubled letters counted once. Whether a candidate is a holder is for its context
 * to say. Thread-safe.
 */
final class FuzzyNames {
    private static final int SHORTEST_WORD = 6;
    private static final int SHORTEST_WORD_IN_PHRASE = 5;
    private static final int LONGEST_WORD = 24;
    private static final int TWO_ERRORS_FROM = 10;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** A word of a name. */
    private record Place(Name name, List<String> words, int index) {}

    /** A word of names, as compared. */
    private record Entry(String word, int errors, List<Place> places) {}

    private final Map<Character, List<Entry>> byInitial = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    FuzzyNames(Gazetteer gazetteer) {
        var entries = new LinkedHashMap<String, Entry>();
        for (Name name : gazetteer.names()) {
            List<String> words = words(name.text());
            boolean territory = gazetteer
                    .state(name.code() == null ? "" : name.code())
                    .filter(state -> state.status() == Status.TERRITORY)
                    .isPresent();
            boolean old = name.sort() == Name.Sort.FORMER;
            if (!name.isDecoy() && !territory && (!old || words.size() == 1)) {
                words.forEach(this::addKnown);
            }
            if (!name.isDelegation()
                    || name.isAdjective()
                    || territory
                    || name.sort() == Name.Sort.ABBREVIATION
                    || old && words.size() == 1) {
                continue;
            }
            int shortest = words.size() == 1 ? SHORTEST_WORD : SHORTEST_WORD_IN_PHRASE;
            for (int i = 0; i < words.size(); i++) {
                if (words.get(i).length() >= shortest) {
                    Entry entry = entries.computeIfAbsent(words.get(i), FuzzyNames::entry);
                    entry.places.add(new Place(name, words, i));
                }
            }
        }
        for (Entry entry : entries.values()) {
            byInitial
                    .computeIfAbsent(entry.word.charAt(0), initial -> new ArrayList<>())
                    .add(entry);
        }
        gazetteer.vocabulary().words(Vocabulary.Role.ORDINARY).forEach(word -> known.add(folded(word)));
    }

    private void addKnown(String word) {
        known.add(word);
        known.add(word + "s");
    }

    private static Entry entry(String word) {
        return new Entry(undoubled(word), word.length() >= TWO_ERRORS_FROM ? 2 : 1, new ArrayList<>(1));
    }

    /** The misspelt names of a sentence, in order, away from the names that are spelt right. */
    List<Candidate> in(Tokens tokens, List<Candidate> exact) {
        var found = new ArrayList<Candidate>();
        int next = 0;
        for (int token = 0; token < tokens.size(); token++) {
            while (next < exact.size() && exact.get(next).last() < token) {
                next++;
            }
            boolean taken = next < exact.size() && exact.get(next).first() <= token;
            int length = tokens.end(token) - tokens.start(token);
            boolean fit = length >= SHORTEST_WORD_IN_PHRASE - 1 && length <= LONGEST_WORD;
            if (!taken && fit && tokens.isCapitalised(token)) {
                Candidate candidate = candidate(tokens, token);
                boolean free = candidate != null
                        && (next == exact.size()
                                || candidate.last() < exact.get(next).first())
                        && (found.isEmpty() || found.get(found.size() - 1).last() < candidate.first())
                        && (next == 0 || exact.get(next - 1).last() < candidate.first());
                if (free) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    /** The one name that a word belongs to, or null. */
    private Candidate candidate(Tokens tokens, int token) {
        String written = folded(tokens.word(token));
        if (known.contains(written)) {
            return null;
        }
        String word = undoubled(written);
        Candidate best = null;
        int fewest = Integer.MAX_VALUE;
        boolean several = false;
        for (Entry entry : byInitial.getOrDefault(word.charAt(0), List.of())) {
            if (Math.abs(word.length() - entry.word.length()) > entry.errors) {
                continue;
            }
            int errors = distance(word, entry.word);
            if (errors > entry.errors || errors > fewest) {
                continue;
            }
            for (Place place : entry.places) {
                int first = token - place.index;
                int last = first + place.words.size() - 1;
                if (!fits(tokens, place, first, token)) {
                    continue;
                }
                if (errors < fewest || best != null && last - first > best.last() - best.first()) {
                    best = new Candidate(tokens.span(first, last), place.name, true, false, first, last);
                    several = false;
                } else if (best != null
                        && last - first == best.last() - best.first()
                        && !place.name.code().equals(best.name().code())) {
                    several = true;
                }
                fewest = errors;
            }
        }
        return several ? null : best;
    }

    /** Whether the other words of a name stand around token {@code misspelt}. */
    private static boolean fits(Tokens tokens, Place place, int first, int misspelt) {
        if (first < 0 || first + place.words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < place.words.size(); i++) {
            int token = first + i;
            if (token != misspelt && !folded(tokens.word(token)).equals(place.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + substitution, Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        for (String word : folded(name).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String folded(String word) {
        boolean plain = word.chars().allMatch(unit -> unit < 128);
        String letters = plain
                ? word
                : MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return letters.toLowerCase(Locale.ROOT);
    }

    /** The word with doubled letters written once: they are the commonest error. */
    private static String undoubled(String word) {
        var letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                letters.append(word.charAt(i));
            }
        }
        return letters.toString();
    }
}
