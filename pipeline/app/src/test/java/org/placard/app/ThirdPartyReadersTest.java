package org.placard.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The products in programs that others wrote, each in a process of its own, since their libraries contradict ours: Gephi,
 * networkx, igraph, DuckDB's clients of earlier versions, npm's {@code datapackage} and DKPro's reader of brat. They are
 * fetched into {@code target/readers} by Maven and npm at the first run; Debian has {@code python3-networkx},
 * {@code python3-igraph} and {@code npm}.
 */
@Tag("readers")
class ThirdPartyReadersTest {
    private static final Path SOURCES = Path.of("src/test/readers").toAbsolutePath();
    private static final Path FETCHED = Path.of("target/readers").toAbsolutePath();
    private static final Path GOLD = Path.of("src/test/resources/gold/river.gold.json");

    @TempDir
    private static Path folder;

    private static Path products;

    @BeforeAll
    static void make() throws IOException {
        Path checkIns = Files.createDirectories(folder.resolve("json"));
        Talks.in(checkIns);
        products = folder.resolve("products");
        placard("export", checkIns.toString(), "--to", products.toString());
        placard("network", checkIns.toString(), "--to", products.toString(), "--format", "graphml,gexf");
    }

    private static String placard(String... arguments) {
        StringWriter said = new StringWriter();
        int exit = Main.commandLine()
                .setOut(new PrintWriter(said, true))
                .setErr(new PrintWriter(said, true))
                .execute(arguments);
        assertEquals(0, exit, said::toString);
        return said.toString();
    }

    private static List<String> run(List<String> command) throws IOException {
        Path printed = Files.createTempFile(folder, "printed", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), () -> command + " does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(printed, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), () -> command + ": " + lines);
        return lines;
    }

    /** A Java program beside a POM that names its libraries. */
    private static List<String> java(String reader, String program, String... arguments) throws IOException {
        Path jars = FETCHED.resolve(reader);
        if (!Files.isDirectory(jars)) {
            run(List.of(
                    "mvn",
                    "-q",
                    "-f",
                    SOURCES.resolve(reader).resolve("pom.xml").toString(),
                    "dependency:copy-dependencies",
                    "-DoutputDirectory=" + jars));
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                jars + "/*",
                SOURCES.resolve(reader).resolve(program).toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static List<String> node(String program, String... arguments) throws IOException {
        Path modules = FETCHED.resolve("node");
        if (!Files.isDirectory(modules.resolve("node_modules"))) {
            Files.createDirectories(modules);
            Files.copy(
                    SOURCES.resolve("node/package.json"),
                    modules.resolve("package.json"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            run(List.of("npm", "install", "--no-audit", "--no-fund", "--prefix", modules.toString()));
        }
        List<String> command = new ArrayList<>(
                List.of("node", SOURCES.resolve("node").resolve(program).toString(), modules.toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static List<String> networks(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(products)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Debian's own Python: another one may come first on the path. */
    @ParameterizedTest
    @ValueSource(strings = {"networkx", "igraph"})
    void pythonReadsEveryAttributeOfEveryEdge(String reader) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "/usr/bin/python3", SOURCES.resolve("network/open_network.py").toString(), reader));
        command.addAll(networks(".graphml"));
        List<String> lines = run(command);
        assertEquals(7, lines.size(), lines::toString);
        for (String line : lines) {
            assertTrue(line.matches("\\S+\\.graphml [1-9]\\d* [1-9]\\d* \\d+\\.\\d+ -?\\d+\\.\\d+ 0"), line);
        }
    }

    @Test
    void gephiOpensBothFormatsAlike() throws IOException {
        List<String> files = new ArrayList<>(networks(".gexf"));
        files.addAll(networks(".graphml"));
        List<String> lines = java("gephi", "OpenNetwork.java", files.toArray(String[]::new)).stream()
                .filter(line -> line.matches("\\S+\\.(gexf|graphml) .*"))
                .toList();
        assertEquals(14, lines.size(), lines::toString);
        for (int i = 0; i < 7; i++) {
            assertEquals(
                    lines.get(i).replaceFirst("\\.gexf", ""), lines.get(i + 7).replaceFirst("\\.graphml", ""));
        }
    }

    @Test
    void earlierClientsOfDuckDbReadEveryTable() throws IOException {
        String database = products.resolve("placard.duckdb").toString();
        List<String> java = java("duckdb", "OpenDatabase.java", database);
        assertEquals(java, node("open_database.mjs", database));
        TreeMap<String, Long> rows = java.stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(each -> each[0], each -> Long.valueOf(each[1]), Long::sum, TreeMap::new));
        assertEquals(25L, rows.get("statements"));
        assertFalse(rows.containsValue(0L), rows::toString);
    }

    @Test
    void theDataPackageIsValidWithItsKeys() throws IOException {
        List<String> lines = node(
                "open_package.mjs", products.resolve("tables/datapackage.json").toString());
        assertEquals(1, lines.size(), lines::toString);
        assertTrue(lines.get(0).matches("rows [1-9]\\d+"), lines::toString);
    }

    @Test
    void dkproReadsBratInUtf16() throws IOException {
        Path to = folder.resolve("brat");
        placard("gold", "export", GOLD.toString(), "--to", "brat-utf16", "-o", to.toString());
        List<String> lines = java(
                "brat",
                "OpenAnnotations.java",
                to.resolve("river.ann").toString(),
                "Document,Row,Label,Mention,Reference,Position");
        List<String> expected = Files.readAllLines(to.resolve("river.ann")).stream()
                .filter(line -> line.startsWith("T"))
                .map(line -> line.split("\t"))
                .map(each -> each[1].split(" ")[0] + " " + each[2])
                .sorted()
                .toList();
        assertTrue(expected.size() > 20);
        assertEquals(expected, lines.stream().sorted().toList());
    }
}
