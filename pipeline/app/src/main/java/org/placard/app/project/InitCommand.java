package org.placard.app.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.placard.app.Shown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard init}: a project to begin with. */
@Command(
        name = "init",
        description = {
            "Makes a project: a commented placard.yaml, and tables without rows, with the columns of the built-in ones.",
            "Rows that you add are laid over the built-in tables wherever you run Placard in that folder or below it."
        })
public final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Folder of the project; made where it is missing.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Map<String, String> files = files();
        List<String> inTheWay = files.keySet().stream()
                .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!inTheWay.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    Shown.path(folder) + " has already: " + String.join(", ", inTheWay) + "; nothing was written");
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.getParent());
            Files.writeString(place, file.getValue(), StandardCharsets.UTF_8);
            spec.commandLine().getOut().println(Shown.path(place));
        }
        return 0;
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (InputStream in = InitCommand.class.getResourceAsStream(Project.FILE)) {
            files.put(Project.FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        BuiltInTables builtIn = BuiltInTables.load();
        for (String name : builtIn.open()) {
            TableText table = builtIn.named(name).orElseThrow().table();
            files.put(Project.TABLES + "/" + name, empty(table));
        }
        return files;
    }

    /** The comments that say what the columns mean, the header, and no row. */
    private static String empty(TableText table) {
        return table.lines().subList(0, table.headerLine()).stream().collect(Collectors.joining("\n", "", "\n"));
    }
}
