package org.placard.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the words of states' names are shortened ("St. Lucia", "Solomon Is.") and joined ("Bosnia/Herzegovina"). Immutable. */
final class NameForms {
    private static final int MOST_WORDS = 8;
    /** A name of many words that can be shortened is printed in one or two of all ways at most. */
    private static final int MOST_SPELLINGS = 24;

    private static final Pattern PARTS = Pattern.compile("(.+?),? and (?:the )?(.+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Mn}']+");

    private final Map<String, List<String>> shortened;

    private NameForms(Map<String, List<String>> shortened) {
        this.shortened = Map.copyOf(shortened);
    }

    /** From name-words.csv. */
    static NameForms read(Path folder) {
        var shortened = new HashMap<String, List<String>>();
        for (Table.Row row :
                Table.read(folder.resolve("name-words.csv"), "word", "short").rows()) {
            if (shortened.put(row.text("word"), List.of(row.text("short").split("\\|"))) != null) {
                throw row.invalid("'" + row.text("word") + "' is listed twice");
            }
        }
        return new NameForms(shortened);
    }

    /** What may stand for a word, the word itself first. */
    List<String> spellingsOfWord(String word) {
        var spellings = new ArrayList<>(List.of(word));
        spellings.addAll(shortened.getOrDefault(word, List.of()));
        return spellings;
    }

    /** The forms of a name without those that {@link FormalNames} finds, and without the name itself. */
    Set<String> of(String name) {
        if (name.contains(" of ")) {
            return Set.of();
        }
        var forms = new LinkedHashSet<String>(spellings(name));
        Matcher parts = PARTS.matcher(name);
        if (parts.matches()) {
            forms.add(parts.group(1) + "/" + parts.group(2));
            forms.add(parts.group(1) + " & " + parts.group(2));
        }
        forms.remove(name);
        return forms;
    }

    /** Every way to shorten some words of a phrase, the phrase itself first. */
    private List<String> spellings(String phrase) {
        List<String> spellings = new ArrayList<>(List.of(""));
        int from = 0;
        Matcher words = WORD.matcher(phrase);
        for (int count = 0; count < MOST_WORDS && words.find(); count++) {
            String between = phrase.substring(from, words.start());
            var longer = new ArrayList<String>();
            for (String word : spellingsOfWord(words.group())) {
                for (String spelling : spellings) {
                    if (longer.size() < MOST_SPELLINGS) {
                        longer.add(spelling + between + word);
                    }
                }
            }
            spellings = longer;
            from = words.end();
        }
        String rest = phrase.substring(from);
        return spellings.stream().map(spelling -> spelling + rest).toList();
    }
}
