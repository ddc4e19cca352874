package org.placard.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.placard.app.ablation.AblationCommand;
import org.placard.app.audit.AuditCommand;
import org.placard.app.dashboard.DashboardCommand;
import org.placard.app.diff.DiffCommand;
import org.placard.app.explain.ExplainCommand;
import org.placard.app.gold.GoldCommand;
import org.placard.app.guide.ReferenceCommand;
import org.placard.app.network.NetworkCommand;
import org.placard.app.project.CheckCommand;
import org.placard.app.project.InitCommand;
import org.placard.app.project.InvalidProjectException;
import org.placard.app.project.LexiconCommand;
import org.placard.app.run.ExtractCommand;
import org.placard.app.run.RunCommand;
import org.placard.app.score.ScoreCommand;
import org.placard.app.tables.ExportCommand;
import org.placard.app.unknown.UnknownCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * The {@code placard} command. Results go to standard output and errors to standard error, both in UTF-8. Exit codes: 0,
 * 1 (something could not be done), 2 (wrong usage).
 */
@Command(
        name = "placard",
        description = "Reads reports of negotiations: who supported, opposed and proposed what.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private static final int FAILED = 1;

    private static final List<Class<?>> COMMANDS = List.of(
            ExtractCommand.class,
            RunCommand.class,
            ScoreCommand.class,
            GoldCommand.class,
            ExplainCommand.class,
            AuditCommand.class,
            DashboardCommand.class,
            ExportCommand.class,
            DiffCommand.class,
            NetworkCommand.class,
            AblationCommand.class,
            InitCommand.class,
            CheckCommand.class,
            LexiconCommand.class,
            UnknownCommand.class,
            ReferenceCommand.class,
            CompletionCommand.class,
            ManualCommand.class);

    private Main() {}

    public static void main(String[] arguments) {
        relaunch(arguments);
        NativeLibraries.find();
        // A library may log through the JDK, whose default handler writes to the terminal.
        LogManager.getLogManager().reset();
        CommandLine command = commandLineFor(arguments)
                .setOut(utf8(new FileOutputStream(FileDescriptor.out)))
                .setErr(utf8(new FileOutputStream(FileDescriptor.err)));
        int exitCode = execute(command, arguments);
        command.getOut().flush();
        command.getErr().flush();
        // A stage that ran over its time limit may still hold a thread.
        System.exit(exitCode);
    }

    private static void relaunch(String... arguments) {
        try {
            OptionalInt relaunched = Relaunch.of(arguments);
            if (relaunched.isPresent()) {
                System.exit(relaunched.getAsInt());
            }
        } catch (InvalidProjectException e) {
            System.err.println(e.getMessage());
            System.err.println("placard: the project has " + e.count() + " problems; nothing was run");
            System.exit(CommandLine.ExitCode.USAGE);
        } catch (IOException | InvalidPathException e) {
            System.err.println("placard: " + Reason.of(e));
            System.exit(CommandLine.ExitCode.USAGE);
        }
    }

    private static int execute(CommandLine command, String... arguments) {
        try {
            return command.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            command.getErr().println("placard: " + Reason.of(e));
            return FAILED;
        }
    }

    /** The command with all its subcommands, ready to run. */
    public static CommandLine commandLine() {
        return commandLine(COMMANDS).addSubcommand(CommandLine.HelpCommand.class);
    }

    /**
     * The command with the one subcommand that the arguments begin with; with all where they begin with none. Picocli
     * reads every command by reflection, and all of them together take longer than a small run.
     */
    static CommandLine commandLineFor(String... arguments) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> arguments.length > 0
                        && command.getAnnotation(Command.class).name().equals(arguments[0]))
                .toList();
        return named.isEmpty() ? commandLine() : commandLine(named);
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        CommandLine command = new CommandLine(new Main());
        commands.forEach(command::addSubcommand);
        return command.registerConverter(Path.class, new PathArgument())
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler(Main::explainFailure);
    }

    private static int explainUsage(CommandLine.ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        command.getErr()
                .println(Shown.text(Stream.of(arguments)
                        .filter(Main::isInAnotherEncoding)
                        .findFirst()
                        .map(argument -> argument + " is not in this locale's encoding ("
                                + System.getProperty("sun.jnu.encoding") + "); run with LC_ALL=C.UTF-8")
                        .orElseGet(() -> message(e))));
        suggest(e, command.getErr());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** Picocli takes a path that its converter refuses for a word that belongs nowhere. */
    private static String message(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            try {
                new PathArgument().convert(unmatched.getUnmatched().get(0));
            } catch (CommandLine.TypeConversionException refusal) {
                return refusal.getMessage();
            }
        }
        return e.getMessage();
    }

    private static void suggest(CommandLine.ParameterException e, PrintWriter err) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            NearestName.of(unmatched).ifPresent(name -> err.println("Did you mean '" + name + "'?"));
        }
    }

    private static boolean isInAnotherEncoding(String argument) {
        try {
            Path.of(argument);
            return false;
        } catch (InvalidPathException e) {
            return true;
        }
    }

    private static int explainFailure(Exception e, CommandLine command, ParseResult parsed) {
        command.getErr().println("placard: " + Reason.of(e));
        return FAILED;
    }

    private static PrintWriter utf8(FileOutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
