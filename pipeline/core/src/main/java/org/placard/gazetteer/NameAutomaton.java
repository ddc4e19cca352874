package org.placard.gazetteer;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.placard.text.Span;

/**
 * Finds all names in one pass over a text (double-array Aho-Corasick, Aoe 1989 and Aho and Corasick 1975). Thread-safe.
 *
 * <p>A name is found with its accents or without, with any apostrophe, dash or white space, in the capitals that it is
 * listed in or in capitals throughout, at word boundaries. Of overlapping names the earlier, then the longer counts.
 */
final class NameAutomaton {
    /** A name and one way to write it, unit for unit as long as its folded form. */
    private record Pattern(Name name, String written) {}

    private record Hit(int begin, int end, Pattern pattern) {
        static final Comparator<Hit> LEFTMOST_LONGEST =
                Comparator.comparingInt(Hit::begin).thenComparing(Hit::end, Comparator.reverseOrder());
    }

    private final AhoCorasickDoubleArrayTrie<Pattern> trie = new AhoCorasickDoubleArrayTrie<>();
    private final Set<String> glue;

    /** @param glue small words that lose their space to a name now and then: "andNorway" */
    NameAutomaton(Collection<Name> names, Set<String> glue) {
        this.glue = Set.copyOf(glue);
        var patterns = new TreeMap<String, Pattern>();
        for (Name name : names) {
            patterns.put(FoldedText.fold(name.text()), new Pattern(name, name.text()));
        }
        for (Name name : names) {
            for (String variant : variants(name)) {
                patterns.putIfAbsent(FoldedText.fold(variant), new Pattern(name, variant));
            }
        }
        trie.build(patterns);
    }

    /** Other ways to write a name: a space for its hyphens or behind them, "&" for "and", its words run together. */
    private static List<String> variants(Name name) {
        String text = name.text();
        var variants = new ArrayList<String>();
        if (text.contains("-")) {
            variants.add(text.replace('-', ' '));
            variants.add(text.replace("-", "- "));
        }
        if (text.contains(" and ")) {
            variants.add(text.replace(" and ", " & "));
        }
        if (text.contains(" ") && !name.isDecoy() && text.length() > MINIMUM_GLUED_LENGTH) {
            variants.add(text.replace(" ", ""));
        }
        return variants;
    }

    private static final int MINIMUM_GLUED_LENGTH = 7;

    /** All names in a text, in order, without overlap; decoys included. */
    List<NameMatch> find(CharSequence text) {
        var folded = new FoldedText(text);
        var hits = new ArrayList<Hit>();
        trie.parseText(folded.units(), (begin, end, pattern) -> {
            if (isBounded(folded, begin, end) && isCased(folded, begin, pattern)) {
                hits.add(new Hit(begin, end, pattern));
            }
        });
        hits.sort(Hit.LEFTMOST_LONGEST);
        var matches = new ArrayList<NameMatch>();
        int free = 0;
        for (Hit hit : hits) {
            if (hit.begin >= free) {
                free = hit.end;
                var span = new Span(folded.origin(hit.begin), folded.originEnd(hit.end - 1));
                matches.add(new NameMatch(span, hit.pattern.name));
            }
        }
        return matches;
    }

    private boolean isBounded(FoldedText text, int begin, int end) {
        boolean startsWithWord = Character.isLetterOrDigit(text.at(begin));
        boolean endsWithWord = Character.isLetterOrDigit(text.at(end - 1));
        return (!startsWithWord || begin == 0 || !Character.isLetterOrDigit(text.at(begin - 1)) || isGlued(text, begin))
                && (!endsWithWord
                        || end == text.length()
                        || !Character.isLetterOrDigit(text.at(end))
                        || isGluedBehind(text, end));
    }

    /** Whether the letters that run into a name from the left are a small word in small letters. */
    private boolean isGlued(FoldedText text, int begin) {
        int from = begin;
        while (from > 0 && Character.isLetterOrDigit(text.at(from - 1))) {
            from--;
            if (!Character.isLowerCase(text.original(from)) || begin - from > LONGEST_GLUE) {
                return false;
            }
        }
        return Character.isUpperCase(text.original(begin)) && glue.contains(words(text, from, begin));
    }

    private boolean isGluedBehind(FoldedText text, int end) {
        int to = end;
        while (to < text.length() && Character.isLetterOrDigit(text.at(to))) {
            if (!Character.isLowerCase(text.original(to)) || to - end > LONGEST_GLUE) {
                return false;
            }
            to++;
        }
        return glue.contains(words(text, end, to));
    }

    private static final int LONGEST_GLUE = 8;

    private static String words(FoldedText text, int from, int to) {
        return new String(text.units(), from, to - from);
    }

    /**
     * Whether a place has a name's capitals. Each of its words must be written as listed, or in capitals throughout;
     * a small word ("of", "and", "Group" behind a group's name) may be written anyhow, and a capital may slip to the
     * second letter ("eSwatini").
     */
    private static boolean isCased(FoldedText text, int begin, Pattern pattern) {
        boolean exact = pattern.name.sort() == Name.Sort.ABBREVIATION;
        String written = pattern.written;
        int at = 0;
        while (at < written.length()) {
            if (!Character.isLetter(written.charAt(at))) {
                at++;
                continue;
            }
            int wordEnd = at;
            boolean asListed = true;
            boolean capitals = true;
            while (wordEnd < written.length() && Character.isLetter(written.charAt(wordEnd))) {
                boolean upper = Character.isUpperCase(text.original(begin + wordEnd));
                asListed &= upper == Character.isUpperCase(written.charAt(wordEnd));
                capitals &= upper;
                wordEnd++;
            }
            boolean slipped = !exact && wordEnd - at > 3 && Character.isUpperCase(text.original(begin + at + 1));
            boolean small = !exact && isSmall(pattern, at, wordEnd);
            if (!asListed && !capitals && !slipped && !small) {
                return false;
            }
            at = wordEnd;
        }
        return true;
    }

    private static boolean isSmall(Pattern pattern, int begin, int end) {
        return Character.isLowerCase(pattern.written.charAt(begin))
                || begin > 0
                        && pattern.name.kind() == HolderKind.GROUP
                        && pattern.written.substring(begin, end).equals(COMMON_NOUN_OF_GROUPS);
    }

    private static final String COMMON_NOUN_OF_GROUPS = "Group";
}
