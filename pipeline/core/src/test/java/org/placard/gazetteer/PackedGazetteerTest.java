package org.placard.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gazetteer as users have it: in a jar. */
class PackedGazetteerTest {
    private static final int THREADS = 8;
    private static final int LOADS = 24;

    @TempDir
    private Path folder;

    /** One that closes its view of the jar must not take it from another that still reads. */
    @Test
    void manyThreadsLoadItAtATime() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (var loader = new URLClassLoader(packedClassPath(), ClassLoader.getPlatformClassLoader())) {
            Method load = loader.loadClass(Gazetteer.class.getName()).getMethod("load");
            CountDownLatch start = new CountDownLatch(THREADS);
            List<Future<Object>> loaded = new ArrayList<>();
            for (int i = 0; i < LOADS; i++) {
                Callable<Object> work = () -> {
                    start.countDown();
                    start.await();
                    return load.invoke(null);
                };
                loaded.add(threads.submit(work));
            }
            Object fingerprint = null;
            for (Future<Object> gazetteer : loaded) {
                Object its = gazetteer.get().getClass().getMethod("fingerprint").invoke(gazetteer.get());
                assertEquals(fingerprint == null ? its : fingerprint, its);
                fingerprint = its;
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The class path of this test with the program's own classes and tables in a jar. */
    private URL[] packedClassPath() throws IOException {
        List<URL> places = new ArrayList<>();
        Path jar = folder.resolve("program.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (Files.isDirectory(Path.of(place))
                        && Files.isDirectory(Path.of(place).resolve("gazetteers"))) {
                    pack(Path.of(place), out);
                } else {
                    places.add(Path.of(place).toUri().toURL());
                }
            }
        }
        places.add(0, jar.toUri().toURL());
        return places.toArray(URL[]::new);
    }

    private static void pack(Path root, JarOutputStream out) throws IOException {
        for (String part : List.of("gazetteers", "org/placard")) {
            try (Stream<Path> files = Files.walk(root.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    out.putNextEntry(
                            new ZipEntry(root.relativize(file).toString().replace(File.separatorChar, '/')));
                    Files.copy(file, out);
                }
            }
        }
    }
}
