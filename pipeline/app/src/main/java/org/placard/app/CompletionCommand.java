package org.placard.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code placard completion}: the script by which a shell completes commands and options. */
@Command(
        name = "completion",
        description = {
            "Prints a script by which a shell completes Placard's commands and options.",
            "bash, zsh: source <(placard completion bash). fish: placard completion fish | source."
        })
final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", converter = ShellName.class, description = "bash, zsh or fish.")
    private Shell shell;

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(shell.script(Main.commandLine()));
        return 0;
    }

    /** A shell that completes. */
    enum Shell {
        BASH("placard.bash"),
        /** Reads bash's script by its own bashcompinit. */
        ZSH("placard.zsh"),
        FISH("placard.fish");

        private final String file;

        Shell(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }

        /** The script that completes a command and all its subcommands. */
        String script(CommandLine whole) {
            return this == FISH ? new FishCompletion(whole).script() : AutoComplete.bash(whole.getCommandName(), whole);
        }
    }

    private static final class ShellName implements ITypeConverter<Shell> {
        @Override
        public Shell convert(String value) {
            try {
                return Shell.valueOf(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + value + "' is none of bash, zsh and fish");
            }
        }
    }
}
