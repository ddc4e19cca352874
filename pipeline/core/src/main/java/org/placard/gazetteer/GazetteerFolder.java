package org.placard.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a folder of gazetteer files and holds each row against the others. Used once. */
final class GazetteerFolder {
    /** Adjectives that name a people with an s. */
    private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}\\p{L}+(?:an|i)");

    /** The code of every title in chair.csv. */
    private static final String CHAIR = "CHAIR";

    private final Path folder;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    /** Where each folded name stands; several rows have one where one holder had it after the other. */
    private final Map<String, List<Place>> places = new HashMap<>();
    /** Groups whose names are ordinary words. */
    private final Set<String> common = new HashSet<>();

    private record Place(String file, long line, Name name) {
        String words() {
            return "'" + name.text() + "'"
                    + Optional.ofNullable(name.code())
                            .map(code -> " for " + code)
                            .orElse("");
        }
    }

    private record Made(Name form, Name of) {}

    GazetteerFolder(Path folder) {
        this.folder = folder;
    }

    Gazetteer read() {
        readStates();
        readGroups();
        readAliases();
        readChairTitles();
        readUnnamed();
        readBodies();
        readDecoys();
        readMemberships();
        Vocabulary vocabulary = Vocabulary.read(folder);
        checkAmbiguous(vocabulary);
        NameForms stateForms = NameForms.read(folder);
        return new Gazetteer(
                states,
                groups,
                memberships,
                names,
                forms(stateForms),
                new FormalNames(names, stateForms),
                new GroupForms(names, vocabulary.words(Vocabulary.Role.GROUP_NOUN)),
                vocabulary,
                fingerprint());
    }

    private void readStates() {
        var numbers = new HashMap<Integer, String>();
        for (Table.Row row :
                table("states.csv", "code", "m49", "short", "formal", "status").rows()) {
            State state = checked(
                    row,
                    () -> new State(
                            row.text("code"),
                            row.number("m49"),
                            row.text("short"),
                            row.text("formal"),
                            row.word("status", Status.class)));
            String sameNumber = numbers.put(state.m49(), state.code());
            if (states.put(state.code(), state) != null || sameNumber != null) {
                throw row.invalid("code or M49 number occurs twice: " + state.code() + ", " + state.m49());
            }
            add(row, new Name(state.shortName(), HolderKind.STATE, state.code(), Name.Sort.NAME));
            if (!state.formalName().equals(state.shortName())) {
                add(row, new Name(state.formalName(), HolderKind.STATE, state.code(), Name.Sort.NAME));
            }
        }
    }

    private void readGroups() {
        for (Table.Row row : table("groups.csv", "code", "name", "abbreviation", "forum", "common")
                .rows()) {
            List<String> forums = List.of(row.text("forum").split("\\|"));
            Group group = checked(
                    row, () -> new Group(row.text("code"), row.text("name"), row.optional("abbreviation"), forums));
            if (choice(row, "common", "yes", "no")) {
                common.add(group.code());
            }
            if (groups.put(group.code(), group) != null) {
                throw row.invalid("code occurs twice: " + group.code());
            }
            add(row, new Name(group.name(), HolderKind.GROUP, group.code(), Name.Sort.NAME));
            group.abbreviation()
                    .ifPresent(short_ ->
                            add(row, new Name(short_, HolderKind.GROUP, group.code(), Name.Sort.ABBREVIATION)));
        }
    }

    private void readAliases() {
        for (Table.Row row : table("aliases.csv", "name", "kind", "code", "form", "sort", "from", "to")
                .rows()) {
            HolderKind kind = row.word("kind", HolderKind.class);
            String code = row.text("code");
            if (kind != HolderKind.STATE && kind != HolderKind.GROUP) {
                throw row.invalid("column 'kind' must be state or group, not '" + row.text("kind") + "'");
            }
            if (!(kind == HolderKind.STATE ? states : groups).containsKey(code)) {
                throw row.invalid("unknown code '" + code + "' of kind " + row.text("kind"));
            }
            Name name = checked(
                    row,
                    () -> new Name(
                            row.text("name"),
                            kind,
                            code,
                            row.word("sort", Name.Sort.class),
                            row.day("from").orElse(null),
                            row.day("to").orElse(null)));
            if (!row.text("form").equals(name.isAdjective() ? "adjective" : "noun")) {
                throw row.invalid("form '" + row.text("form") + "' does not go with sort '" + row.text("sort") + "'");
            }
            add(row, name);
        }
    }

    private void readChairTitles() {
        for (Table.Row row : table("chair.csv", "title", "plural", "needs").rows()) {
            String title = row.text("title");
            Name.Sort sort =
                    switch (row.text("needs")) {
                        case "nothing" -> Name.Sort.CHAIR;
                        case "article" -> Name.Sort.PRESIDENT;
                        case "article or name" -> Name.Sort.FACILITATOR;
                        default ->
                            throw row.invalid("column 'needs' must be 'nothing', 'article' or 'article or name', not '"
                                    + row.text("needs") + "'");
                    };
            add(row, new Name(title, HolderKind.CHAIR, CHAIR, sort));
            if (choice(row, "plural", "yes", "no")) {
                add(row, new Name(title + "s", HolderKind.CHAIR, CHAIR, sort));
            }
        }
    }

    private static boolean choice(Table.Row row, String column, String yes, String no) {
        String value = row.text(column);
        if (!value.equals(yes) && !value.equals(no)) {
            throw row.invalid("column '" + column + "' must be '" + yes + "' or '" + no + "', not '" + value + "'");
        }
        return value.equals(yes);
    }

    private void readUnnamed() {
        for (Table.Row row : table("unnamed.csv", "role", "words").rows()) {
            switch (row.word("role", Vocabulary.UnnamedRole.class)) {
                case HEAD -> add(row, new Name(row.text("words"), HolderKind.UNNAMED, null, Name.Sort.HEAD));
                case BARE -> add(row, new Name(row.text("words"), HolderKind.UNNAMED, null, Name.Sort.BARE));
                case ALONE -> add(row, new Name(row.text("words"), HolderKind.UNNAMED, null, Name.Sort.ALONE));
                default -> {}
            }
        }
    }

    private void checkAmbiguous(Vocabulary vocabulary) {
        for (String name : vocabulary.ambiguous().keySet()) {
            if (!places.containsKey(FoldedText.fold(name))) {
                throw new InvalidGazetteerException("ambiguous.csv: '" + name + "' is no listed name");
            }
        }
    }

    private void readDecoys() {
        for (Table.Row row : table("decoys.csv", "words", "because").rows()) {
            add(row, new Name(row.text("words"), null, null, Name.Sort.DECOY));
        }
    }

    private void readBodies() {
        for (Table.Row row : table("bodies.csv", "name", "abbreviation", "what").rows()) {
            add(row, new Name(row.text("name"), HolderKind.BODY, null, Name.Sort.NAME));
            row.optional("abbreviation")
                    .ifPresent(short_ -> add(row, new Name(short_, HolderKind.BODY, null, Name.Sort.ABBREVIATION)));
        }
    }

    private void readMemberships() {
        var ofPair = new HashMap<String, List<Membership>>();
        for (Table.Row row :
                table("memberships.csv", "group", "member", "from", "to").rows()) {
            Membership membership = checked(
                    row, () -> new Membership(row.text("group"), row.text("member"), row.day("from"), row.day("to")));
            if (!groups.containsKey(membership.group())) {
                throw row.invalid("unknown code '" + membership.group() + "' of a group");
            }
            if (!states.containsKey(membership.member())) {
                throw row.invalid("unknown code '" + membership.member() + "' of a state");
            }
            List<Membership> earlier =
                    ofPair.computeIfAbsent(membership.group() + " " + membership.member(), pair -> new ArrayList<>(1));
            if (earlier.stream().anyMatch(membership::overlaps)) {
                throw row.invalid(membership.member() + " is in " + membership.group() + " twice at a time");
            }
            earlier.add(membership);
            memberships.add(membership);
        }
    }

    private void add(Table.Row row, Name name) {
        var place = new Place(row.file(), row.line(), name);
        List<Place> earlier = places.computeIfAbsent(FoldedText.fold(name.text()), folded -> new ArrayList<>(1));
        for (Place other : earlier) {
            if (name.overlaps(other.name) && !name.isOtherwiseCasedThan(other.name)) {
                throw row.invalid("'" + name.text() + "' is listed twice, first in " + other.file + ", line "
                        + other.line + forCode(other.name) + "; here" + forCode(name));
            }
        }
        earlier.add(place);
        names.add(name);
    }

    /** What tables and reports make of the listed names; none that is listed itself. */
    private List<Name> forms(NameForms stateForms) {
        var forms = new ArrayList<Name>();
        var made = new HashMap<String, Made>();
        for (Name name : names) {
            for (Name form : formsOf(name, stateForms)) {
                String folded = FoldedText.fold(form.text());
                boolean inSmallLetters = form.sort() == Name.Sort.COMMON;
                Made other = made.putIfAbsent(folded, new Made(form, name));
                if (other != null && !other.form.code().equals(form.code()) && other.form.overlaps(form)) {
                    if (!places.containsKey(folded)) {
                        throw clash(form, placeOf(name), placeOf(other.of));
                    }
                } else if (inSmallLetters || !places.containsKey(folded)) {
                    forms.add(form);
                }
            }
        }
        return forms;
    }

    private List<Name> formsOf(Name name, NameForms stateForms) {
        var forms = new ArrayList<Name>();
        if (name.sort() == Name.Sort.ABBREVIATION && name.isDelegation()) {
            GroupForms.ofAbbreviation(name.text()).forEach(form -> forms.add(name.as(form)));
        }
        if (name.kind() == HolderKind.STATE && !name.isAdjective() && name.sort() != Name.Sort.ABBREVIATION) {
            stateForms.of(name.text()).forEach(form -> forms.add(name.as(form)));
        }
        if (name.kind() == HolderKind.STATE
                && name.isAdjective()
                && PEOPLE.matcher(name.text()).matches()) {
            // "the Egyptians opposed"
            forms.add(name.as(name.text() + "s"));
        }
        if (name.kind() == HolderKind.GROUP) {
            boolean ordinary = common.contains(name.code()) && !name.text().matches(".*\\p{Lu}{2}.*");
            if (ordinary && name.text().contains(" ")) {
                String small = name.text().toLowerCase(Locale.ROOT);
                forms.add(new Name(small, name.kind(), name.code(), Name.Sort.COMMON));
            }
        }
        return forms;
    }

    private static InvalidGazetteerException clash(Name form, Place here, Place there) {
        return new InvalidGazetteerException(here.file + ", line " + here.line + ": '" + form.text() + "' is a form of "
                + here.words() + " and of " + there.words() + " in " + there.file + ", line " + there.line);
    }

    private Place placeOf(Name name) {
        return places.get(FoldedText.fold(name.text())).stream()
                .filter(place -> place.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String forCode(Name name) {
        return name.code() == null ? "" : " for " + name.code();
    }

    private static <T> T checked(Table.Row row, java.util.function.Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw row.invalid(e.getMessage());
        }
    }

    private Table table(String file, String... columns) {
        return Table.read(folder.resolve(file), columns);
    }

    private String fingerprint() {
        try (var files = Files.list(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> sorted = files.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
            for (Path file : sorted) {
                byte[] name = file.getFileName().toString().getBytes(StandardCharsets.UTF_8);
                byte[] content = Files.readAllBytes(file);
                // lengths ahead of what they measure: no two folders give the same bytes
                digest.update(ByteBuffer.allocate(8)
                        .putInt(name.length)
                        .putInt(content.length)
                        .array());
                digest.update(name);
                digest.update(content);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new InvalidGazetteerException(folder + ": cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
