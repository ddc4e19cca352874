package org.placard.app.project;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placard.Build;

/** The tables that come with the program, whatever stands ahead of it on the class path. */
final class BuiltInTables {
    /** Folders of the program in which users' tables are merged, each a name on the class path. */
    private static final List<String> FOLDERS = List.of("gazetteers", "report");

    /** Tables of the program's own trade, on which its grammar rests; a row more would not mean what its author thinks. */
    private static final List<String> NOT_FOR_USERS = List.of(
            "compounds.csv", "function-words.csv", "page-furniture.csv", "tag-corrections.csv", "vocabulary.csv");

    private final Map<String, Entry> tables;

    /** A table and where it stands on the class path, such as {@code gazetteers/groups.csv}. */
    record Entry(String place, TableText table, String text) {}

    private BuiltInTables(Map<String, Entry> tables) {
        this.tables = Map.copyOf(tables);
    }

    static BuiltInTables load() throws IOException {
        Path home = home();
        if (Files.isDirectory(home)) {
            return new BuiltInTables(read(home));
        }
        try (FileSystem jar = FileSystems.newFileSystem(home)) {
            return new BuiltInTables(read(jar.getPath("/")));
        }
    }

    private static Path home() {
        try {
            return Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Entry> read(Path root) throws IOException {
        Map<String, Entry> tables = new TreeMap<>();
        for (String folder : FOLDERS) {
            List<Path> files = new ArrayList<>();
            try (Stream<Path> all = Files.list(root.resolve(folder))) {
                all.filter(file -> file.toString().endsWith(".csv")).forEach(files::add);
            }
            for (Path file : files) {
                String name = file.getFileName().toString();
                String text = Files.readString(file, StandardCharsets.UTF_8);
                tables.put(name, new Entry(folder + "/" + name, TableText.of(name, text), text));
            }
        }
        return tables;
    }

    /** All of them, by name. */
    Map<String, Entry> all() {
        return new TreeMap<>(tables);
    }

    Optional<Entry> named(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** Names of the tables to which a project may add rows. */
    List<String> open() {
        return tables.keySet().stream()
                .filter(name -> !NOT_FOR_USERS.contains(name))
                .sorted()
                .toList();
    }
}
