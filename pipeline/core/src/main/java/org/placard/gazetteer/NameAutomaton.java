package org.placard.gazetteer;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private record Reading(Name name, String written) {}

    private record Hit(int begin, int end, Name name) {
        static final Comparator<Hit> LEFTMOST_LONGEST =
                Comparator.comparingInt(Hit::begin).thenComparing(Hit::end, Comparator.reverseOrder());

        Hit(NamePlace place) {
            this(place.begin(), place.end(), place.name());
        }

        boolean covers(Hit other) {
            return this != other && begin <= other.begin && other.end <= end;
        }
    }

    /** One folded form may be read in several ways, by its capitals or by the day. */
    private final AhoCorasickDoubleArrayTrie<List<Reading>> trie = new AhoCorasickDoubleArrayTrie<>();

    private final FormalNames formalNames;
    private final GroupForms groupForms;
    private final Set<String> glue;

    /**
     * @param names as listed
     * @param forms made of listed names, and found where no listed name is
     * @param formalNames what may stand around a proper name
     * @param groupForms what may stand behind a group's name
     * @param glue small words that lose their space to a name now and then: "andNorway"
     */
    NameAutomaton(
            Collection<Name> names,
            Collection<Name> forms,
            FormalNames formalNames,
            GroupForms groupForms,
            Set<String> glue) {
        this.formalNames = formalNames;
        this.groupForms = groupForms;
        this.glue = Set.copyOf(glue);
        var readings = new HashMap<String, List<Reading>>();
        for (Name name : names) {
            readings.computeIfAbsent(FoldedText.fold(name.text()), folded -> new ArrayList<>(1))
                    .add(new Reading(name, name.text()));
        }
        Set<String> listed = Set.copyOf(readings.keySet());
        for (Name name : names) {
            for (String variant : variants(name)) {
                add(readings, listed, name, variant);
            }
        }
        for (Name form : forms) {
            add(readings, listed, form, form.text());
            for (String variant : hyphenated(form.text())) {
                add(readings, listed, form, variant);
            }
        }
        trie.build(new TreeMap<>(readings));
    }

    private static void add(Map<String, List<Reading>> readings, Set<String> listed, Name name, String written) {
        String folded = FoldedText.fold(written);
        boolean inSmallLetters = name.sort() == Name.Sort.COMMON;
        if (!listed.contains(folded) || inSmallLetters) {
            List<Reading> known = readings.computeIfAbsent(folded, key -> new ArrayList<>(1));
            if (known.isEmpty() || inSmallLetters || known.get(0).name.from() != name.from()) {
                known.add(new Reading(name, written));
            }
        }
    }

    /** Other ways to write a name: its hyphens otherwise, "&" for "and", its words run together. */
    private static List<String> variants(Name name) {
        String text = name.text();
        List<String> variants = hyphenated(text);
        if (text.contains(" and ")) {
            variants.add(text.replace(" and ", " & "));
        }
        boolean gluable = name.isDelegation() && name.sort() != Name.Sort.FORMER;
        int words = text.split(" ").length;
        if (gluable && words > 1 && words <= MOST_GLUED_WORDS && text.length() > MINIMUM_GLUED_LENGTH) {
            variants.add(text.replace(" ", ""));
        }
        return variants;
    }

    /** A space for hyphens, or nothing. */
    private static List<String> hyphenated(String text) {
        var variants = new ArrayList<String>();
        if (text.contains("-")) {
            variants.add(text.replace('-', ' '));
            variants.add(text.replace("-", ""));
        }
        return variants;
    }

    private static final int MOST_GLUED_WORDS = 4;
    private static final int MINIMUM_GLUED_LENGTH = 7;

    /**
     * All names in a text, in order, without overlap; decoys included.
     *
     * @param day of the text; empty: any day
     */
    List<NameMatch> find(CharSequence text, Optional<LocalDate> day) {
        var folded = new FoldedText(text);
        var hits = new ArrayList<Hit>();
        trie.parseText(folded.units(), (begin, end, readings) -> {
            if (isBounded(folded, begin, end)) {
                reading(folded, begin, readings, day).ifPresent(name -> {
                    hits.add(new Hit(begin, end, name));
                    formalNames.around(folded, begin, end, name).map(Hit::new).ifPresent(hits::add);
                    groupForms.around(folded, begin, end, name).map(Hit::new).ifPresent(hits::add);
                });
            }
        });
        hits.sort(Hit.LEFTMOST_LONGEST);
        var matches = new ArrayList<NameMatch>();
        int free = 0;
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.begin >= free && !isNowSeveral(hits, i, day)) {
                free = hit.end;
                var span = new Span(folded.origin(hit.begin), folded.originEnd(hit.end - 1));
                matches.add(new NameMatch(span, hit.name));
            }
        }
        return matches;
    }

    /** Of the names that are written so, the one that was in use on a day, or else the one that was given up last. */
    private static Optional<Name> reading(FoldedText text, int begin, List<Reading> readings, Optional<LocalDate> day) {
        Name best = null;
        for (Reading reading : readings) {
            Name name = reading.name;
            boolean known = day.isEmpty() || name.isKnownOn(day.get());
            boolean first = best == null || isLater(name, best) || isAbbreviationOf(name, best);
            if (known && first && isCased(text, begin, reading)) {
                best = name;
            }
        }
        return Optional.ofNullable(best);
    }

    /** In capitals a name may be written in several ways, of which the first counts. */
    private static boolean isLater(Name name, Name other) {
        return other.to() != null && (name.to() == null || name.to().isAfter(other.to()));
    }

    /** "GUAM" in capitals is the group, "Guam" the island. */
    private static boolean isAbbreviationOf(Name name, Name other) {
        return name.sort() == Name.Sort.ABBREVIATION && name.isOtherwiseCasedThan(other);
    }

    /** "Serbia and Montenegro" was one state, and is two since. */
    private static boolean isNowSeveral(List<Hit> hits, int index, Optional<LocalDate> day) {
        Hit hit = hits.get(index);
        if (day.isEmpty() || !hit.name.isPastOn(day.get())) {
            return false;
        }
        int free = hit.begin;
        int inside = 0;
        for (int i = index + 1; i < hits.size() && hits.get(i).begin < hit.end; i++) {
            Hit other = hits.get(i);
            if (hit.covers(other) && other.begin >= free && other.name.isDelegation() && !other.name.isAdjective()) {
                free = other.end;
                inside++;
            }
        }
        return inside > 1;
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
     * a small word ("of", "and", "Group" in a group's name) may be written anyhow, and a capital may slip to the
     * second letter ("eSwatini").
     */
    private static boolean isCased(FoldedText text, int begin, Reading reading) {
        boolean exact = reading.name.sort() == Name.Sort.ABBREVIATION;
        String written = reading.written;
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
            boolean small = !exact && isSmall(reading, at, wordEnd);
            if (!asListed && !capitals && !slipped && !small) {
                return false;
            }
            at = wordEnd;
        }
        return true;
    }

    private static boolean isSmall(Reading reading, int begin, int end) {
        return Character.isLowerCase(reading.written.charAt(begin))
                || begin > 0
                        && reading.name.kind() == HolderKind.GROUP
                        && COMMON_WORDS_OF_GROUPS.contains(reading.written.substring(begin, end));
    }

    private static final Set<String> COMMON_WORDS_OF_GROUPS = Set.of("Group", "Region", "Other", "Others");
}
