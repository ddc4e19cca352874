package org.placard.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The built program beside these benchmarks.
 *
 * @param bench this program's jar
 * @param app folder of {@code placard.jar} and its class archive
 * @param launcher the {@code placard} command
 */
record Installation(Path bench, Path app, Path launcher) {
    /**
     * The one that was built together with this program.
     *
     * @throws IOException where it was not
     */
    static Installation here() throws IOException {
        try {
            Path bench = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path pipeline = bench.getParent().getParent().getParent();
            Installation installation =
                    new Installation(bench, pipeline.resolve("app").resolve("target"), pipeline.resolve("placard"));
            if (!Files.exists(installation.jar()) || !Files.isRegularFile(bench)) {
                throw new IOException(
                        installation.jar() + " is missing; build both with: mvn -q -Pbench -DskipTests package");
            }
            return installation;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path jar() {
        return app.resolve("placard.jar");
    }

    /** The launcher's Java options; this program's classes stand behind those of the archive. */
    List<String> placardOptions() {
        return List.of(
                "-Xshare:auto",
                "-XX:SharedArchiveFile=" + app.resolve("placard.jsa"),
                "-Xlog:disable",
                "-cp",
                jar() + System.getProperty("path.separator") + bench);
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
