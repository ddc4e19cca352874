package org.placard.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/** The benchmarks' command line. */
@Command(
        name = "placard-bench",
        description =
                "Measures Placard: stage by stage, beside other pipelines, beside a dependency parser, and as the corpus grows.",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {CompareCommand.class, GrowthCommand.class, OracleCommand.class, StagesCommand.class})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command line, which says in one line why it failed. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setParameterExceptionHandler((e, wrong) -> {
                    e.getCommandLine().getErr().println("placard-bench: " + e.getMessage());
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("placard-bench: " + e.getMessage());
                    return ExitCode.SOFTWARE;
                });
    }
}
