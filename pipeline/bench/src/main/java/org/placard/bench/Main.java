package org.placard.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

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
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    command.getErr().println("placard-bench: " + e.getMessage());
                    return 1;
                })
                .execute(arguments));
    }
}
