package org.placard.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard manual}: a man page for each command, with the words of its help. */
@Command(
        name = "manual",
        description = {
            "Writes a man page for each command, and in DIR/completions the shells' scripts for completion.",
            "Read a page with: man -l DIR/placard-run.1"
        })
final class ManualCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder for the pages; made where it is missing.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        CommandLine whole = Main.commandLine();
        write(whole);
        Path completions = Files.createDirectories(folder.resolve("completions"));
        for (CompletionCommand.Shell shell : CompletionCommand.Shell.values()) {
            Files.writeString(completions.resolve(shell.file()), shell.script(whole), StandardCharsets.UTF_8);
        }
        spec.commandLine().getOut().println(Shown.path(folder));
        return 0;
    }

    private void write(CommandLine command) throws IOException {
        String name = command.getCommandSpec().qualifiedName("-");
        Files.writeString(folder.resolve(name + ".1"), page(command, name), StandardCharsets.UTF_8);
        for (CommandLine sub : command.getSubcommands().values()) {
            write(sub);
        }
    }

    private static String page(CommandLine command, String name) {
        CommandLine.Help help = new CommandLine.Help(command.getCommandSpec(), Ansi.OFF);
        String[] description = command.getCommandSpec().usageMessage().description();
        return ".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"Placard "
                + Version.words() + "\"\n"
                + ".SH NAME\n" + escaped(name) + " \\- " + escaped(description.length == 0 ? "" : description[0]) + "\n"
                + preformatted("SYNOPSIS", help.synopsis(0))
                + preformatted("DESCRIPTION", help.description())
                + preformatted("ARGUMENTS", help.parameterList())
                + preformatted("OPTIONS", help.optionList())
                + preformatted("COMMANDS", help.commandList());
    }

    private static String preformatted(String title, String words) {
        return words.isBlank() ? "" : ".SH " + title + "\n.nf\n" + escaped(words.stripTrailing()) + "\n.fi\n";
    }

    /** Text in which roff sees no request and no escape. */
    private static String escaped(String words) {
        return words.replace("\\", "\\e").replace("-", "\\-").replaceAll("(?m)^([.'])", "\\\\&$1");
    }
}
