package org.placard.app.tables;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of its own on a free local port, from the binaries of the system's package, with its data in a
 * temporary folder. The server refuses to run as root; there it runs as the user nobody.
 */
final class LocalPostgres {
    static final String USER = "surveyor";
    static final String PASSWORD = "s3cret-of-the-test";

    private final Path home;
    private final Path binaries;
    private final int port;

    private LocalPostgres(Path home, Path binaries, int port) {
        this.home = home;
        this.binaries = binaries;
        this.port = port;
    }

    static LocalPostgres start() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("placard-postgres");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        LocalPostgres server = new LocalPostgres(home, binaries(), freePort());
        Files.writeString(home.resolve("password"), PASSWORD);
        server.run(
                "initdb",
                "-D",
                server.data(),
                "-U",
                USER,
                "-A",
                "scram-sha-256",
                "--pwfile=" + home.resolve("password"),
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync");
        server.up();
        return server;
    }

    private static Path binaries() throws IOException {
        Path debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) {
            throw new IOException("no PostgreSQL server here: install the package postgresql");
        }
        try (Stream<Path> versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("no PostgreSQL server in " + debian));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String data() {
        return home.resolve("data").toString();
    }

    void up() throws IOException, InterruptedException {
        String options =
                "-p " + port + " -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories=" + home;
        run("pg_ctl", "-D", data(), "-w", "-t", "60", "-l", home.resolve("log").toString(), "-o", options, "start");
    }

    /** Ends the server at once, without a goodbye to its clients, as a crash would. */
    void crash() throws IOException, InterruptedException {
        run("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("runuser", "-u", "nobody", "--"));
        }
        command.add(binaries.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = home.resolve("output-of-" + program);
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(program + " failed: " + Files.readString(output));
        }
    }

    PostgresUrl url() {
        return new PostgresUrl("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    }

    Map<String, String> environment() {
        return Map.of("PGUSER", USER, "PGPASSWORD", PASSWORD);
    }

    Connection connection() throws SQLException {
        Connection connection = DriverManager.getConnection(url().url(), USER, PASSWORD);
        connection.setSchema(url().schema());
        return connection;
    }

    /** Ends the server and removes its data. */
    void stop() throws IOException, InterruptedException {
        if (Files.exists(home.resolve("data").resolve("postmaster.pid"))) {
            crash();
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
