package org.placard.app;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int execute(String... arguments) {
        return Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private static Arguments row(String arguments, int exitCode, String out, String... err) {
        return Arguments.of(arguments, exitCode, out, List.of(err));
    }

    static Stream<Arguments> usage() {
        return Stream.of(
                row(
                        "extract --threads 0",
                        2,
                        "",
                        "Invalid value for option '--threads': '0' is not a number from 1 to 1024",
                        "Try 'placard extract --help'."),
                row(
                        "extract --time-limit soon",
                        2,
                        "",
                        "Invalid value for option '--time-limit': 'soon' is not a time in seconds",
                        "Try 'placard extract --help'."),
                row("extract --fast", 2, "", "Unknown option: '--fast'", "Try 'placard extract --help'."),
                row("", 2, "", "Missing required subcommand", "Try 'placard --help'."),
                row(
                        "rnu",
                        2,
                        "",
                        "Unmatched argument at index 0: 'rnu'",
                        "Did you mean 'run'?",
                        "Try 'placard --help'."),
                row(
                        "extrct",
                        2,
                        "",
                        "Unmatched argument at index 0: 'extrct'",
                        "Did you mean 'extract'?",
                        "Try 'placard --help'."));
    }

    @ParameterizedTest(name = "placard {0}")
    @MethodSource("usage")
    void wrongUsageIsExplained(String arguments, int exitCode, String printed, List<String> errors) {
        int exited = execute(arguments.isEmpty() ? new String[0] : arguments.split(" "));
        assertAll(
                () -> assertEquals(errors, err.toString().lines().toList()),
                () -> assertEquals(printed, out.toString()),
                () -> assertEquals(exitCode, exited));
    }

    static Stream<List<String>> commands() {
        return commands(Main.commandLine(), List.of()).stream().filter(command -> !command.equals(List.of("help")));
    }

    private static List<List<String>> commands(CommandLine command, List<String> names) {
        List<List<String>> commands = new ArrayList<>(List.of(names));
        command.getSubcommands().forEach((name, subcommand) -> {
            List<String> longer = new ArrayList<>(names);
            longer.add(name);
            commands.addAll(commands(subcommand, longer));
        });
        return commands;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpAndVersion(List<String> command) {
        assertEquals(
                0, execute(Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new)));
        assertTrue(out.toString()
                .startsWith("Usage: "
                        + String.join(" ", "placard", String.join(" ", command)).strip()));
        out.getBuffer().setLength(0);
        assertEquals(
                0,
                execute(Stream.concat(command.stream(), Stream.of("--version")).toArray(String[]::new)));
        assertEquals("placard 0.1.0", out.toString().strip());
        assertEquals("", err.toString());
    }

    @Test
    void helpExplainsACommand() {
        assertEquals(0, execute("help", "run"));
        assertTrue(out.toString().startsWith("Usage: placard run "), out.toString());
    }

    @Test
    void onlyTheSubcommandThatIsAskedForIsMade() {
        assertEquals(
                Set.of("score"),
                Main.commandLineFor("score", "--help").getSubcommands().keySet());
        for (String other : List.of("--help", "scores", "")) {
            assertEquals(
                    Main.commandLine().getSubcommands().keySet(),
                    Main.commandLineFor(other).getSubcommands().keySet(),
                    other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract --help", "gold merge --help", "score", "run --fast", "diff --version"})
    void aSubcommandByItselfAnswersAsAmongAll(String words) {
        String[] arguments = words.split(" ");
        assertEquals(answer(Main.commandLine(), arguments), answer(Main.commandLineFor(arguments), arguments));
    }

    private static String answer(CommandLine command, String... arguments) {
        StringWriter answer = new StringWriter();
        int exitCode = command.setOut(new PrintWriter(answer))
                .setErr(new PrintWriter(answer))
                .execute(arguments);
        return exitCode + "\n" + answer;
    }
}
