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
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a folder of gazetteer files and holds each row against the others. Used once. */
final class GazetteerFolder {
    /** The code of every title in chair.csv. */
    private static final String CHAIR = "CHAIR";

    private final Path folder;
    private final Map<String, State> states = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    /** Where each folded name stands. */
    private final Map<String, Place> places = new HashMap<>();

    private record Place(String file, long line, String code) {}

    GazetteerFolder(Path folder) {
        this.folder = folder;
    }

    Gazetteer read() {
        readStates();
        readGroups();
        readAliases();
        readChairTitles();
        readUnnamed();
        readDecoys();
        readMemberships();
        Vocabulary vocabulary = Vocabulary.read(folder);
        checkAmbiguous(vocabulary);
        return new Gazetteer(states, groups, memberships, names, vocabulary, fingerprint());
    }

    private void readStates() {
        var numbers = new HashMap<Integer, String>();
        for (Table.Row row :
                table("states.csv", "code", "m49", "short", "formal").rows()) {
            State state = checked(
                    row, () -> new State(row.text("code"), row.number("m49"), row.text("short"), row.text("formal")));
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
        for (Table.Row row : table("groups.csv", "code", "name", "abbreviation").rows()) {
            Group group =
                    checked(row, () -> new Group(row.text("code"), row.text("name"), row.optional("abbreviation")));
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
        for (Table.Row row :
                table("aliases.csv", "name", "kind", "code", "form", "sort").rows()) {
            HolderKind kind = row.word("kind", HolderKind.class);
            String code = row.text("code");
            if (!(kind == HolderKind.STATE ? states : groups).containsKey(code)) {
                throw row.invalid("unknown code '" + code + "' of kind " + row.text("kind"));
            }
            var name = new Name(row.text("name"), kind, code, row.word("sort", Name.Sort.class));
            if (!row.text("form").equals(name.isAdjective() ? "adjective" : "noun")) {
                throw row.invalid("form '" + row.text("form") + "' does not go with sort '" + row.text("sort") + "'");
            }
            add(row, name);
        }
    }

    private void readChairTitles() {
        for (Table.Row row : table("chair.csv", "title", "plural", "needs").rows()) {
            String title = row.text("title");
            Name.Sort sort = choice(row, "needs", "article", "nothing") ? Name.Sort.PRESIDENT : Name.Sort.CHAIR;
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
        var place = new Place(row.file(), row.line(), name.code());
        Place earlier = places.putIfAbsent(FoldedText.fold(name.text()), place);
        if (earlier != null) {
            throw row.invalid(
                    "'" + name.text() + "' is listed twice, first in " + earlier.file + ", line " + earlier.line
                            + Optional.ofNullable(earlier.code)
                                    .map(code -> " for " + code)
                                    .orElse(""));
        }
        names.add(name);
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
