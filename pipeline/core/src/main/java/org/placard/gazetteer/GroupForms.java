package org.placard.gazetteer;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What reports add to a group's name and abbreviation ("CARICOM states", "Least Developed Countries (LDCs) group"), and how
 * they write any abbreviation ("U. K.", "G -77"). Immutable and thread-safe.
 */
final class GroupForms {
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,4}");
    private static final Pattern NUMBERED = Pattern.compile("([A-Z])-?(\\d{2})");

    /** The longest first. */
    private final List<String> nouns;
    /** Of each group, folded. */
    private final Map<String, Set<String>> abbreviations = new HashMap<>();

    /**
     * @param names all listed names
     * @param nouns what may stand behind a group's abbreviation: "states"
     */
    GroupForms(Collection<Name> names, Set<String> nouns) {
        this.nouns = nouns.stream()
                .map(FoldedText::fold)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (Name name : names) {
            if (name.kind() == HolderKind.GROUP && name.sort() == Name.Sort.ABBREVIATION) {
                abbreviations
                        .computeIfAbsent(name.code(), code -> new LinkedHashSet<>())
                        .add(FoldedText.fold(name.text()));
            }
        }
    }

    /** A group's name with its abbreviation in brackets and a noun, or its abbreviation with a noun; empty for neither. */
    Optional<NamePlace> around(FoldedText text, int begin, int end, Name name) {
        if (name.kind() != HolderKind.GROUP) {
            return Optional.empty();
        }
        int from = behindBracket(text, end, name);
        if (from == end && name.sort() != Name.Sort.ABBREVIATION || !text.hasAt(from, " ")) {
            return Optional.empty();
        }
        for (String noun : nouns) {
            int to = from + 1 + noun.length();
            boolean bounded = to >= text.length() || !Character.isLetterOrDigit(text.at(to));
            if (bounded && text.hasAt(from + 1, noun)) {
                var extended = new Name(
                        name.text() + " " + noun, name.kind(), name.code(), Name.Sort.ALIAS, name.from(), name.to());
                return Optional.of(new NamePlace(begin, to, extended));
            }
        }
        return Optional.empty();
    }

    /** Behind " (LDCs)"; {@code end} where no abbreviation of the group stands there. */
    private int behindBracket(FoldedText text, int end, Name name) {
        for (String abbreviation : abbreviations.getOrDefault(name.code(), Set.of())) {
            String bracket = " (" + abbreviation + ")";
            if (text.hasAt(end, bracket)) {
                return end + bracket.length();
            }
        }
        return end;
    }

    /** An abbreviation dotted, or with its number apart. */
    static Set<String> ofAbbreviation(String abbreviation) {
        var forms = new LinkedHashSet<String>();
        if (LETTERS.matcher(abbreviation).matches()) {
            String dotted = abbreviation.replaceAll("(?<=.)(?=.)", ".");
            forms.add(dotted);
            forms.add(dotted + ".");
            forms.add(dotted.replace(".", ". "));
            forms.add(dotted.replace(".", ". ") + ".");
        }
        Matcher numbered = NUMBERED.matcher(abbreviation);
        if (numbered.matches()) {
            for (String mark : new String[] {"", "-", " ", "."}) {
                forms.add(numbered.group(1) + mark + numbered.group(2));
            }
        }
        forms.remove(abbreviation);
        return forms;
    }
}
