package org.placard.bench;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code placard-bench stages}: JMH's benchmarks of the stages. */
@Command(name = "stages", description = "Measures each stage with JMH; the column \"words\" gives words per second.")
final class StagesCommand implements Callable<Integer> {
    @Mixin
    private ReportsArgument inputs;

    @Option(
            names = "--jmh",
            paramLabel = "OPTIONS",
            defaultValue = "",
            description = "Options for JMH in one word, such as --jmh='-i 1 -wi 1 mention'.")
    private String options;

    @Override
    public Integer call() throws RunnerException, CommandLineOptionException {
        String[] words = options.isBlank() ? new String[0] : options.strip().split("\\s+");
        String reports = inputs.paths().stream()
                .map(input -> input.toAbsolutePath().toString())
                .collect(Collectors.joining(System.getProperty("path.separator")));
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(words))
                        .param("reports", reports)
                        .shouldFailOnError(true)
                        .build())
                .run();
        return 0;
    }
}
