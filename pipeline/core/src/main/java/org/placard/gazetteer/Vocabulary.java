package org.placard.gazetteer;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The words around names that tell what they mean: words.csv, unnamed.csv, cities.csv and ambiguous.csv. */
public final class Vocabulary {
    /** What a word of words.csv says about the name beside it. */
    public enum Role {
        /** Loses its space to a name now and then: "andNorway". */
        GLUE,
        /** Stands ahead of a place: "in Kobe, Japan". */
        PLACE_PREPOSITION,
        /** Stands ahead of a person's name: "Ms". */
        PERSON_TITLE,
        /** Behind a name and a hyphen, tells where something has its seat or comes from: "Kenya-based". */
        SUFFIX,
        /** Turns the name behind it and a hyphen into something else: "non-EU". */
        PREFIX,
        /** May stand between a demonym and what the delegation makes: "the Canadian compromise proposal". */
        DELEGATION_MODIFIER,
        /** What a delegation makes; behind a demonym it stands for the delegation: "the Canadian proposal". */
        DELEGATION_NOUN,
        /** The same, but of a language as well as of a delegation: "the French text". */
        WORDING_NOUN,
        /** What a holder does, in the form that follows its name. */
        HOLDER_VERB,
        /** May stand between a holder and what it does: "Jordan now supported". */
        HOLDER_ADVERB,
        /** Stands ahead of a subject: "while Jordan was". */
        CLAUSE_OPENER,
        /** The same as a holder's verb, but of anything that a sentence is about: "was". */
        AUXILIARY,
        /** Stands straight ahead of a holder: "supported by". */
        HOLDER_CUE,
        /** Has a capital only where it opens a sentence: "While Jordan". */
        OPENER,
        /** Behind a holder and a comma or bracket, opens words about it: "Jordan, supported by". */
        ASIDE,
        /** A small word inside the name of a city or a person: "de". */
        PARTICLE,
        /** With an "of", makes a name part of another: "University of". */
        INSTITUTION,
        /** Stands behind a group's abbreviation and changes nothing: "CARICOM states". */
        GROUP_NOUN,
        /** With a capital ahead of a state's name, makes it another place: "Northern Rhodesia", "British Honduras". */
        PART_OF,
        /** With a capital behind a state's name, makes it another place or thing: "Niger Basin", "Japan Foundation". */
        PLACE_NOUN,
        /** Behind a person, ahead of one or behind a comma, says that the person presides: "elected", "chaired by". */
        PRESIDING,
        /** The same, of those who lead a meeting only: what they do stands for the Chair. */
        CHAIRING,
        /** Capitalised behind the name of a state, makes it the title of a treaty or a meeting: "Singapore Convention". */
        TITLE_NOUN,
        /** Capitalised behind a preposition, but no place: "in Plenary". */
        NO_PLACE,
        /** Capitalised ahead of a bracketed state, but neither person nor place: "Option (Canada)". */
        NO_PERSON,
        /** An ordinary word, person or place that a misspelt name could be taken for. */
        ORDINARY
    }

    /** How words of unnamed.csv combine. */
    public enum UnnamedRole {
        /** "delegations"; counts behind a quantifier. */
        HEAD,
        /** "a number"; "of", "of the" and modifiers may follow. */
        QUANTIFIER,
        /** "over", ahead of a number that is a quantifier. */
        APPROXIMATION,
        /** "other", between quantifier and head. */
        MODIFIER,
        /** "developing countries"; counts alone. */
        BARE,
        /** "many"; counts alone as a subject: "Many preferred the text". */
        ALONE
    }

    private final Map<Role, Set<String>> words;
    private final Map<UnnamedRole, Set<String>> unnamed;
    private final Map<String, Set<String>> cities;
    private final Map<String, String> ambiguous;

    private Vocabulary(
            Map<Role, Set<String>> words,
            Map<UnnamedRole, Set<String>> unnamed,
            Map<String, Set<String>> cities,
            Map<String, String> ambiguous) {
        this.words = words;
        this.unnamed = unnamed;
        this.cities = cities;
        this.ambiguous = ambiguous;
    }

    static Vocabulary read(Path folder) {
        return new Vocabulary(
                roles(folder.resolve("words.csv"), Role.class),
                roles(folder.resolve("unnamed.csv"), UnnamedRole.class),
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

    private static Map<String, Set<String>> cities(Path file) {
        var cities = new HashMap<String, Set<String>>();
        for (Table.Row row : Table.read(file, "city", "state").rows()) {
            var states = cities.computeIfAbsent(FoldedText.fold(row.text("city")), city -> new LinkedHashSet<>());
            if (!states.add(row.text("state"))) {
                throw row.invalid("'" + row.text("city") + "' is listed twice in " + row.text("state"));
            }
        }
        return cities;
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

    /** Codes of the states that have a city of this name, whatever its case and accents; none for no city. */
    public Set<String> statesOfCity(String name) {
        return Collections.unmodifiableSet(cities.getOrDefault(FoldedText.fold(name), Set.of()));
    }

    /** Names that mean something else as often as a holder, and what else. */
    public Map<String, String> ambiguous() {
        return ambiguous;
    }
}
