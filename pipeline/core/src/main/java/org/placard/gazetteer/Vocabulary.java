package org.placard.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words around names that tell what they mean: words.csv, unnamed.csv, chair.csv, cities.csv and ambiguous.csv. */
public final class Vocabulary {
    /** What a word of words.csv says about the name beside it. */
    public enum Role {
        /** Loses its space to a name now and then: "andNorway". */
        GLUE,
        /** Stands ahead of a place: "in Kobe, Japan". */
        PLACE_PREPOSITION,
        /** Stands ahead of a person's name: "Ms". */
        PERSON_TITLE,
        /** Turns the name behind it and a hyphen into something else: "non-EU". */
        PREFIX,
        /** What a delegation makes; behind a demonym it stands for the delegation: "the Canadian proposal". */
        DELEGATION_NOUN,
        /** The same, but of a language as well as of a delegation: "the French text". */
        WORDING_NOUN,
        /** What a holder does, in the form that follows its name. */
        HOLDER_VERB,
        /** Stands straight ahead of a holder: "supported by". */
        HOLDER_CUE,
        /** An ordinary word that a misspelt name could be taken for. */
        ORDINARY
    }

    /** How words of unnamed.csv combine. */
    public enum UnnamedRole {
        HEAD,
        QUANTIFIER,
        MODIFIER,
        BARE,
        PRONOUN
    }

    /** A title of chair.csv. */
    public record ChairTitle(String title, boolean plural, boolean needsArticle) {}

    private final Map<Role, Set<String>> words;
    private final Map<UnnamedRole, Set<String>> unnamed;
    private final List<ChairTitle> chairTitles;
    private final Set<String> cities;
    private final Map<String, String> ambiguous;

    private Vocabulary(
            Map<Role, Set<String>> words,
            Map<UnnamedRole, Set<String>> unnamed,
            List<ChairTitle> chairTitles,
            Set<String> cities,
            Map<String, String> ambiguous) {
        this.words = words;
        this.unnamed = unnamed;
        this.chairTitles = chairTitles;
        this.cities = cities;
        this.ambiguous = ambiguous;
    }

    static Vocabulary read(Path folder) {
        return new Vocabulary(
                roles(folder.resolve("words.csv"), Role.class),
                roles(folder.resolve("unnamed.csv"), UnnamedRole.class),
                chairTitles(folder.resolve("chair.csv")),
                cities(folder.resolve("cities.csv")),
                ambiguous(folder.resolve("ambiguous.csv")));
    }

    private static <R extends Enum<R>> Map<R, Set<String>> roles(Path file, Class<R> type) {
        var roles = new EnumMap<R, Set<String>>(type);
        for (R role : type.getEnumConstants()) {
            roles.put(role, new LinkedHashSet<>());
        }
        for (Table.Row row : Table.read(file, "role", "words").rows()) {
            if (!roles.get(row.word("role", type)).add(row.text("words"))) {
                throw row.invalid("'" + row.text("words") + "' is listed twice as " + row.text("role"));
            }
        }
        return roles;
    }

    private static List<ChairTitle> chairTitles(Path file) {
        var titles = new ArrayList<ChairTitle>();
        for (Table.Row row : Table.read(file, "title", "plural", "needs").rows()) {
            titles.add(new ChairTitle(
                    row.text("title"), choice(row, "plural", "yes", "no"), choice(row, "needs", "article", "nothing")));
        }
        return List.copyOf(titles);
    }

    private static boolean choice(Table.Row row, String column, String yes, String no) {
        String value = row.text(column);
        if (!value.equals(yes) && !value.equals(no)) {
            throw row.invalid("column '" + column + "' must be '" + yes + "' or '" + no + "', not '" + value + "'");
        }
        return value.equals(yes);
    }

    private static Set<String> cities(Path file) {
        var cities = new LinkedHashSet<String>();
        for (Table.Row row : Table.read(file, "city").rows()) {
            cities.add(FoldedText.fold(row.text("city")));
        }
        return Collections.unmodifiableSet(cities);
    }

    private static Map<String, String> ambiguous(Path file) {
        var names = new LinkedHashMap<String, String>();
        for (Table.Row row : Table.read(file, "name", "also").rows()) {
            if (names.put(row.text("name"), row.text("also")) != null) {
                throw row.invalid("'" + row.text("name") + "' is listed twice");
            }
        }
        return Collections.unmodifiableMap(names);
    }

    /** The words of a role. */
    public Set<String> words(Role role) {
        return Collections.unmodifiableSet(words.get(role));
    }

    public Set<String> unnamed(UnnamedRole role) {
        return Collections.unmodifiableSet(unnamed.get(role));
    }

    public List<ChairTitle> chairTitles() {
        return chairTitles;
    }

    /** Whether a name is that of a city, whatever its case and accents. */
    public boolean isCity(String name) {
        return cities.contains(FoldedText.fold(name));
    }

    /** Names that mean something else as often as a holder, and what else. */
    public Map<String, String> ambiguous() {
        return ambiguous;
    }
}
