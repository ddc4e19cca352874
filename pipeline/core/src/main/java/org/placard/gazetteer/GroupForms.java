package org.placard.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms that reports make of a group's name and abbreviation ("CARICOM states", "Least Developed Countries (LDCs)
 * group"), and of any abbreviation ("U. K.", "G -77"). Immutable.
 */
final class GroupForms {
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,4}");
    private static final Pattern NUMBERED = Pattern.compile("([A-Z])-?(\\d{2})");

    private final Set<String> nouns;

    /** @param nouns what may stand behind a group's abbreviation: "states" */
    GroupForms(Set<String> nouns) {
        this.nouns = Set.copyOf(nouns);
    }

    /** Of a group's name with its abbreviation. */
    Set<String> of(String name, String abbreviation) {
        var forms = new LinkedHashSet<String>();
        for (String noun : nouns) {
            forms.add(abbreviation + " " + noun);
            forms.add(name + " (" + abbreviation + ") " + noun);
        }
        return forms;
    }

    /** Of an abbreviation: dotted, or with the number apart. */
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
