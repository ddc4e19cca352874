package org.placard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.placard.annotation.ProducedBy;

/**
 * This build of the program, as far as it decides what comes out for a given text.
 *
 * @param version such as {@code 0.1.0}
 * @param resources SHA-256 over gazetteers, cues, layouts and the versions of the models, in lower-case hexadecimal
 * @param code SHA-256 over the names and checksums of the compiled classes; tells two builds of one version apart while rules are being written
 */
public record Build(String version, String resources, String code) {
    private static final String PROPERTIES = "org/placard/build.properties";
    /** Large, and told apart by their version, which stands in the properties. */
    private static final String MODELS = "edu/";
    /** Too large to be read by a run that may not need it: its checksum has to do. */
    private static final String TRAINED = "model/";

    /**
     * Reads the running build. Takes some ten milliseconds and loads no model.
     *
     * @throws UncheckedIOException where the program's own files cannot be read
     */
    public static Build running() {
        try {
            Path home = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return of(checksums(home));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own files cannot be read: " + e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public ProducedBy producedBy() {
        return new ProducedBy(version, resources);
    }

    private static Build of(SortedMap<String, Long> checksums) throws IOException {
        MessageDigest resources = sha256();
        MessageDigest code = sha256();
        for (Map.Entry<String, Long> file : checksums.entrySet()) {
            String name = file.getKey();
            if (name.endsWith(".class")) {
                update(code, name, bytes(file.getValue()));
            } else if (!name.startsWith("META-INF/") && !name.startsWith(MODELS)) {
                boolean large = name.startsWith(TRAINED);
                update(resources, name, large ? bytes(file.getValue()) : inUse(name));
            }
        }
        return new Build(versionInProperties(), hex(resources), hex(code));
    }

    private static byte[] bytes(long checksum) {
        return Long.toHexString(checksum).getBytes(StandardCharsets.UTF_8);
    }

    /** CRC-32 of each file by name; a jar has them in its directory. */
    private static SortedMap<String, Long> checksums(Path home) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        if (Files.isDirectory(home)) {
            try (Stream<Path> walk = Files.walk(home)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    String name = home.relativize(file).toString().replace('\\', '/');
                    CRC32 checksum = new CRC32();
                    checksum.update(Files.readAllBytes(file));
                    checksums.put(name, checksum.getValue());
                }
            }
            return checksums;
        }
        try (ZipFile jar = new ZipFile(home.toFile())) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> checksums.put(entry.getName(), entry.getCrc()));
        }
        return checksums;
    }

    /** The bytes that the program sees under a name: a folder ahead on the class path may hold an edited copy. */
    private static byte[] inUse(String name) throws IOException {
        try (InputStream in = Build.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }

    private static String versionInProperties() throws IOException {
        try (InputStream in = Build.class.getClassLoader().getResourceAsStream(PROPERTIES)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        }
    }

    private static void update(MessageDigest digest, String name, byte[] bytes) {
        digest.update((name + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
