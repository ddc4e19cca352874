package org.placard.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion for the fish shell, which picocli does not write. Made from the same model as the help. */
final class FishCompletion {
    private final String program;
    private final CommandLine command;
    private final List<String> lines = new ArrayList<>();

    FishCompletion(CommandLine command) {
        this.program = command.getCommandName();
        this.command = command;
    }

    /** Lines that fish reads by {@code source}. */
    String script() {
        lines.clear();
        lines.add("# Completion of " + program + " for fish.");
        describe(command.getCommandSpec(), List.of());
        return String.join("\n", lines);
    }

    private void describe(CommandSpec spec, List<String> path) {
        String here = condition(path, spec.subcommands().keySet());
        for (Map.Entry<String, CommandLine> sub : spec.subcommands().entrySet()) {
            lines.add(start(here) + " -f -a " + sub.getKey()
                    + described(sub.getValue().getCommandSpec().usageMessage().description()));
        }
        for (OptionSpec option : spec.options()) {
            String names = Arrays.stream(option.names())
                    .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                    .collect(Collectors.joining());
            lines.add(start(here) + names + (option.arity().max() > 0 ? " -r" : "") + described(option.description()));
        }
        spec.subcommands().forEach((name, sub) -> {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(name);
            describe(sub.getCommandSpec(), deeper);
        });
    }

    private String start(String condition) {
        return "complete -c " + program + " -n " + quoted(condition);
    }

    /** Holds where all of a path was typed, and none of what may follow it. */
    private static String condition(List<String> path, Iterable<String> next) {
        List<String> parts = new ArrayList<>();
        path.forEach(name -> parts.add("__fish_seen_subcommand_from " + name));
        String following = String.join(" ", next);
        if (!following.isEmpty()) {
            parts.add("not __fish_seen_subcommand_from " + following);
        }
        return parts.isEmpty() ? "true" : String.join("; and ", parts);
    }

    private static String described(String... description) {
        // picocli formats descriptions, where a percent sign is written twice
        return description.length == 0 ? "" : " -d " + quoted(description[0].replace("%%", "%"));
    }

    private static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
