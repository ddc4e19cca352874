package org.placard.app.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.placard.app.Shown;
import org.placard.app.interchange.AnnotatedText;
import org.placard.app.interchange.AnnotationFormat;
import org.placard.app.interchange.GoldLayers;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard gold export}: gold in the format of an annotation tool. */
@Command(name = "export", description = "Writes gold in the format of an annotation tool.")
public final class GoldExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "Gold file in format placard-gold/1.")
    private Path goldFile;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "brat, brat-utf16, doccano, label-studio, webanno-tsv, uima-json or uima-xmi.")
    private AnnotationFormat format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder to write into; the files are named after GOLD.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Gold gold = new GoldReader().read(goldFile);
        AnnotatedText layers;
        try {
            layers = new GoldLayers().of(gold);
        } catch (IllegalArgumentException e) {
            throw new IOException(goldFile.getFileName() + ": " + e.getMessage(), e);
        }
        Path file = Files.createDirectories(folder).resolve(stem() + format.ending());
        format.write(layers, file);
        spec.commandLine().getOut().println(Shown.path(file));
        return 0;
    }

    private String stem() {
        return goldFile.getFileName().toString().replaceFirst("(\\.gold)?\\.json$", "");
    }
}
