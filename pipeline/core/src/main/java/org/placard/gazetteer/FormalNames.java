package org.placard.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formal names such as "Republic of Moldova", which say what kind of state it is and then its proper name, around a proper
 * name that was found: with shortened words ("Rep. of Moldova"), inverted ("Moldova, Rep. of"), bracketed ("Moldova (the
 * Republic of)") and initialled ("D.P.R. Korea"). One proper name may belong to several states, which the words beside
 * it tell apart. Immutable and thread-safe.
 */
final class FormalNames {
    /** Longest designation in folded units: "Socialist People's Libyan Arab" and the like, with room. */
    private static final int LONGEST_DESIGNATION = 64;

    private static final Pattern FORMAL = Pattern.compile("(\\p{L}[^,()/]*?) of (?:the )?(\\p{Lu}[^,()/]*)");
    private static final String OF = "of";
    private static final String THE = "the";

    /** The words of a designation, each with all its spellings, folded; and its initials where it has several. */
    private record Designation(Name name, List<List<String>> words, String initials) {}

    /** Ends of a designation; {@code whole} where no word is shortened. */
    private record Reach(int end, boolean whole) {}

    private final Map<String, List<Designation>> byProperName = new HashMap<>();
    private final Map<String, List<Designation>> byState = new HashMap<>();

    /** @param names all listed names; those of states that are formal are found in other forms too */
    FormalNames(Collection<Name> names, NameForms forms) {
        Map<String, Set<String>> proper = properNames(names);
        Set<String> abbreviations = new HashSet<>();
        names.forEach(name -> abbreviations.add(name.text()));
        for (Name name : names) {
            Matcher formal = FORMAL.matcher(name.text());
            if (isNoun(name) && formal.matches()) {
                var designation = designation(name, formal.group(1), forms, abbreviations);
                boolean own = proper.getOrDefault(name.code(), Set.of()).contains(FoldedText.fold(formal.group(2)));
                Map<String, List<Designation>> index = own ? byState : byProperName;
                String key = own ? name.code() : FoldedText.fold(formal.group(2));
                index.computeIfAbsent(key, each -> new ArrayList<>()).add(designation);
            }
        }
    }

    private static boolean isNoun(Name name) {
        return name.kind() == HolderKind.STATE && !name.isAdjective() && name.sort() != Name.Sort.ABBREVIATION;
    }

    /** The simple names of each state, by any of which its formal name may call it: "Socialist Republic of Vietnam". */
    private static Map<String, Set<String>> properNames(Collection<Name> names) {
        var proper = new HashMap<String, Set<String>>();
        for (Name name : names) {
            if (isNoun(name) && !FORMAL.matcher(name.text()).matches()) {
                proper.computeIfAbsent(name.code(), code -> new HashSet<>()).add(FoldedText.fold(name.text()));
            }
        }
        return proper;
    }

    private static Designation designation(Name name, String phrase, NameForms forms, Set<String> listed) {
        var words = new ArrayList<List<String>>();
        var initials = new StringBuilder();
        for (String word : phrase.split(" ")) {
            words.add(forms.spellingsOfWord(word).stream().map(FoldedText::fold).toList());
            initials.append(word, 0, 1);
        }
        // "UK" is a name, and no beginning of one
        boolean several = words.size() > 1 && !listed.contains(initials.toString());
        return new Designation(name, List.copyOf(words), several ? FoldedText.fold(initials.toString()) : "");
    }

    /** The longest formal name around a proper name of a state, which stands from {@code begin} to {@code end}. */
    Optional<NamePlace> around(FoldedText text, int begin, int end, Name proper) {
        if (!isNoun(proper)) {
            return Optional.empty();
        }
        NamePlace longest = null;
        for (Designation each : byState.getOrDefault(proper.code(), List.of())) {
            longest = longer(longest, place(text, begin, end, each));
        }
        for (Designation each : byProperName.getOrDefault(text.between(begin, end), List.of())) {
            longest = longer(longest, place(text, begin, end, each));
        }
        return Optional.ofNullable(longest);
    }

    private static NamePlace longer(NamePlace one, NamePlace other) {
        return other == null || one != null && one.length() >= other.length() ? one : other;
    }

    private static NamePlace place(FoldedText text, int begin, int end, Designation designation) {
        int first = ahead(text, begin, designation);
        int last = behind(text, end, designation);
        if (first < begin && begin - first >= last - end) {
            return new NamePlace(first, end, designation.name);
        }
        return last > end ? new NamePlace(begin, last, designation.name) : null;
    }

    /** Where a designation begins that ends ahead of a proper name: "Rep. of the", "DPR"; {@code begin} for none. */
    private static int ahead(FoldedText text, int begin, Designation designation) {
        int end = wordAhead(text, begin, THE);
        int of = wordAhead(text, end, OF);
        boolean linked = of < end;
        int to = linked ? of : begin;
        for (int at = to - 1; at >= 0 && to - at <= LONGEST_DESIGNATION; at--) {
            boolean starts =
                    Character.isLetter(text.at(at)) && (at == 0 || !Character.isLetterOrDigit(text.at(at - 1)));
            if (starts) {
                Reach reach = reach(text, at, designation);
                if (reach != null && (linked || !reach.whole) && behindSpace(text, reach.end) == to) {
                    return at;
                }
            }
        }
        return begin;
    }

    /** Where a designation ends behind a proper name: ", Rep. of the", " (the Republic of)"; {@code end} for none. */
    private static int behind(FoldedText text, int end, Designation designation) {
        int at = behindSpace(text, end);
        boolean comma = is(text, at, ',');
        boolean bracket = is(text, at, '(');
        int from = comma || bracket ? behindSpace(text, at + 1) : at;
        boolean article = comma || bracket;
        int start = article ? behindWord(text, from, THE) : from;
        Reach reach = reach(text, start, designation);
        if (reach == null || start == end) {
            return end;
        }
        int of = behindWord(text, behindSpace(text, reach.end), OF);
        boolean linked = article && of > behindSpace(text, reach.end);
        int last = linked ? of : reach.end;
        int the = linked ? behindWord(text, of, THE) : last;
        if (bracket) {
            return is(text, the, ')') ? the + 1 : is(text, last, ')') ? last + 1 : end;
        }
        if (linked && isAnotherName(text, the)) {
            return end;
        }
        boolean telling = linked || !reach.whole || comma && designation.words.size() > 1;
        if (!telling) {
            return end;
        }
        return linked ? trimmed(text, the) : reach.end;
    }

    /** "Ecuador, the Republic of Korea" is two states. */
    private static boolean isAnotherName(FoldedText text, int at) {
        return at < text.length() && Character.isUpperCase(text.original(at));
    }

    /** How far the words of a designation reach from a place on; null where they do not stand there. */
    private static Reach reach(FoldedText text, int from, Designation designation) {
        int initials = initials(text, from, designation.initials);
        if (initials > from) {
            return new Reach(initials, false);
        }
        int at = from;
        boolean whole = true;
        for (List<String> spellings : designation.words) {
            int start = at == from ? at : behindSpace(text, at);
            int end = -1;
            for (String spelling : spellings) {
                boolean longer = start + spelling.length() > end && text.hasAt(start, spelling);
                if (longer && isBoundary(text, start + spelling.length(), spelling)) {
                    end = start + spelling.length();
                    whole &= spelling.equals(spellings.get(0));
                }
            }
            if (end < 0 || !isCapital(text, start, designation)) {
                return null;
            }
            at = end;
        }
        return new Reach(at, whole);
    }

    private static boolean isBoundary(FoldedText text, int end, String spelling) {
        return spelling.endsWith(".") || end == text.length() || !Character.isLetterOrDigit(text.at(end));
    }

    private static boolean isCapital(FoldedText text, int at, Designation designation) {
        return Character.isUpperCase(text.original(at))
                || Character.isLowerCase(designation.name.text().charAt(0));
    }

    /** Behind "DPR", "D.P.R." or "D. P. R." in capitals; {@code from} where they do not stand there. */
    private static int initials(FoldedText text, int from, String letters) {
        if (letters.isEmpty()) {
            return from;
        }
        int at = from;
        for (int i = 0; i < letters.length(); i++) {
            if (i > 0 && is(text, at, '.')) {
                at = behindSpace(text, at + 1);
            }
            if (!is(text, at, letters.charAt(i)) || !Character.isUpperCase(text.original(at))) {
                return from;
            }
            at++;
        }
        if (is(text, at, '.') && is(text, from + 1, '.')) {
            at++;
        }
        return at < text.length() && Character.isLetterOrDigit(text.at(at)) ? from : at;
    }

    private static boolean is(FoldedText text, int at, char unit) {
        return at >= 0 && at < text.length() && text.at(at) == unit;
    }

    private static int behindSpace(FoldedText text, int at) {
        return is(text, at, ' ') ? at + 1 : at;
    }

    /** Behind a word and the space behind it; {@code from} where it does not stand there. */
    private static int behindWord(FoldedText text, int from, String word) {
        int end = from + word.length();
        boolean there = text.hasAt(from, word) && (end == text.length() || !Character.isLetterOrDigit(text.at(end)));
        return there ? behindSpace(text, end) : from;
    }

    /** Where a word begins that ends with a space ahead of {@code end}; {@code end} where none does. */
    private static int wordAhead(FoldedText text, int end, String word) {
        int from = end - word.length() - 1;
        boolean there = from >= 0
                && text.hasAt(from, word)
                && is(text, end - 1, ' ')
                && (from == 0 || !Character.isLetterOrDigit(text.at(from - 1)));
        return there ? from : end;
    }

    private static int trimmed(FoldedText text, int end) {
        return is(text, end - 1, ' ') ? end - 1 : end;
    }
}
