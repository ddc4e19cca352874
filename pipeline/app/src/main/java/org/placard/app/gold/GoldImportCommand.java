package org.placard.app.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placard.app.Shown;
import org.placard.app.interchange.AnnotatedText;
import org.placard.app.interchange.AnnotationFormat;
import org.placard.app.interchange.BrokenImportException;
import org.placard.app.interchange.GoldLayers;
import org.placard.score.Gold;
import org.placard.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard gold import}: what an annotation tool saved, as gold. */
@Command(
        name = "import",
        description =
                "Reads back what was exported and edited in an annotation tool, as new gold. A file that cannot be read"
                        + " is named with line and field, and nothing is written.")
public final class GoldImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "File of the annotation tool.")
    private Path file;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "brat, brat-utf16, doccano, label-studio, webanno-tsv, uima-json or uima-xmi.")
    private AnnotationFormat format;

    @Mixin
    private GoldOutput output;

    @Option(
            names = "--text",
            paramLabel = "TEXT",
            description = "The annotated text's file (default: the one that was exported, named from OUT's folder).")
    private Optional<Path> textFile;

    @Override
    public Integer call() throws IOException {
        GoldFile target = output.file();
        AnnotatedText read = format.read(file);
        Gold gold = new GoldLayers().gold(read, file);
        Path source = textFile.orElseGet(() -> output.path().resolveSibling(gold.sourceText()));
        if (!Files.isRegularFile(source)) {
            throw new IOException(Shown.path(source) + ": the annotated text is not there; --text says where it is");
        }
        Gold fitted =
                new GoldLayers().gold(new AnnotatedText(sourceText(source, read.text()), read.annotations()), file);
        read.remarks().forEach(remark -> spec.commandLine()
                .getErr()
                .println("placard: " + Shown.path(file) + ", " + Shown.text(remark)));
        target.write(fitted, source);
        spec.commandLine().getOut().println(fitted.rows().size() + " rows: " + Shown.path(output.path()));
        return 0;
    }

    /** The source's own text; a tool may have turned its white space into other white space, but nothing else. */
    private Text sourceText(Path source, Text imported) throws IOException {
        String text = Files.readString(source).replace("\r\n", "\n").replace('\r', '\n');
        if (!blanked(text).equals(blanked(imported.toString()))) {
            throw new BrokenImportException(file, "text", "is not that of " + Shown.path(source));
        }
        return new Text(text);
    }

    private static String blanked(String text) {
        return text.replaceAll("\\s", " ");
    }
}
