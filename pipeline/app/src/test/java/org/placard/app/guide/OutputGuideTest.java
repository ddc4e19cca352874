package org.placard.app.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.DataProducts;
import org.placard.app.Talks;
import org.placard.app.network.NetworkType;

class OutputGuideTest {
    /** Where it is not: run {@code placard run} into output/, which writes it, and commit the file. */
    @Test
    void theCommittedReadmeIsTheGuide() throws Exception {
        assertEquals(
                new OutputGuide().markdown(),
                Files.readString(Path.of("../../output/README.md")).replace("\r\n", "\n"));
    }

    @Test
    void everyNetworkIsExplained() {
        for (NetworkType type : NetworkType.values()) {
            assertTrue(new OutputGuide().markdown().contains("\n| `" + type + "` | "), type.toString());
        }
    }

    /** Of every file that a run writes beside the check-ins, the guide has the name, and of its columns the meaning. */
    @Test
    void everyFileAndEveryColumnOfARunIsExplained(@TempDir Path output) throws Exception {
        CheckInFolder checkIns = Talks.in(output);
        for (DataProduct product : DataProducts.ofEveryRun(DataProducts.loadedOnce())) {
            product.make(checkIns, output);
        }
        String guide = Files.readString(output.resolve("README.md"));
        List<Path> files;
        try (Stream<Path> all = Files.walk(output)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
        assertTrue(files.size() > 40, files.toString());
        for (Path file : files) {
            String name = output.relativize(file).toString().replace('\\', '/');
            String pattern = name.replaceFirst("^tables/\\w+\\.(csv|parquet)$", "tables/<table>.$1")
                    .replaceFirst("^networks/[\\w-]+\\.(graphml|gexf)$", "networks/<type>.$1")
                    .replaceFirst("^[^/]+-\\d\\d\\.json$", "<report>-<number>.json");
            assertTrue(guide.contains("`" + pattern + "`"), name);
            if (name.endsWith(".csv")) {
                everyColumnIsExplained(guide, file);
            } else if (name.endsWith(".graphml")) {
                everyAttributeIsExplained(guide, file);
            }
        }
    }

    @Test
    void aReadMeThatIsNotPlacardsStaysAsItIs(@TempDir Path output) throws Exception {
        Path readMe = output.resolve("README.md");
        Files.writeString(readMe, "# Our project\n");
        assertEquals(List.of(), new GuideProduct().make(new CheckInFolder(output), output));
        assertEquals("# Our project\n", Files.readString(readMe));
        Files.writeString(readMe, "# What a run writes\n\nof an earlier version\n");
        assertEquals(List.of(readMe), new GuideProduct().make(new CheckInFolder(output), output));
        assertEquals(new OutputGuide().markdown(), Files.readString(readMe));
    }

    private static void everyColumnIsExplained(String guide, Path csv) throws Exception {
        String table = csv.getFileName().toString().replace(".csv", "");
        int start = guide.indexOf("### " + table + "\n");
        assertTrue(start >= 0, table);
        int end = guide.indexOf("\n### ", start + 1);
        String section = guide.substring(start, end < 0 ? guide.length() : end);
        String header = Files.readAllLines(csv).get(0);
        for (String column : header.split(",")) {
            assertTrue(
                    section.matches("(?s).*\n\\| `" + column + "` \\| [^|]+ \\| [^|]{6,} \\|\n.*"),
                    table + "." + column);
        }
    }

    private static void everyAttributeIsExplained(String guide, Path graphMl) throws Exception {
        String networks = guide.substring(guide.indexOf("## Networks"), guide.indexOf("## Tables"));
        Matcher names = Pattern.compile("attr\\.name=\"([^\"]+)\"").matcher(Files.readString(graphMl));
        int found = 0;
        while (names.find()) {
            assertTrue(networks.contains("`" + names.group(1) + "`"), graphMl + ": " + names.group(1));
            found++;
        }
        assertTrue(found > 8, graphMl.toString());
    }
}
