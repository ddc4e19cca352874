package org.placard.app.project;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** The class path of the running program, with what the manifests of its jars add. */
final class ClassPath {
    private ClassPath() {}

    static List<Path> running() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String each : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(each).toAbsolutePath();
            all.add(path);
            if (path.toString().endsWith(".jar")) {
                all.addAll(named(path));
            }
        }
        return all;
    }

    private static List<Path> named(Path path) throws IOException {
        List<Path> named = new ArrayList<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            Manifest manifest = jar.getManifest();
            String names =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (names != null) {
                for (String name : names.split(" ")) {
                    named.add(path.resolveSibling(name));
                }
            }
        }
        return named;
    }
}
