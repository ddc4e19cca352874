package org.placard.app.gold;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placard.app.Shown;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placard gold merge}: corrections that were downloaded from an audit page, folded into gold. */
@Command(
        name = "merge",
        description = {
            "Folds corrections into gold, lists every change, and keeps the corrected rows in <gold>.corrections.json"
                    + " beside it: 'placard run' says which of them it reads right.",
            "Where two sides want different things nothing is overwritten: the conflict is listed and the exit code is 1."
        })
public final class GoldMergeCommand implements Callable<Integer> {
    private static final int CONFLICTS = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "Gold file in format placard-gold/1.")
    private Path goldFile;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "CORRECTIONS",
            description = "Files in the same format, with all rows or only the corrected ones.")
    private List<Path> correctionFiles;

    @Mixin
    private GoldOutput output;

    @Option(
            names = "--base",
            paramLabel = "BASE",
            description = "The gold that the corrections started from, where GOLD has changed since.")
    private Optional<Path> baseFile;

    @Override
    public Integer call() throws IOException {
        GoldFile target = output.file();
        Gold gold = new GoldReader().read(goldFile);
        Gold base = baseFile.isPresent() ? new GoldReader().read(baseFile.get(), gold.text()) : gold;
        List<Correction> corrections = new ArrayList<>();
        for (Path file : correctionFiles) {
            String name =
                    new GoldReader().annotator(file).orElse(file.getFileName().toString());
            corrections.add(new Correction(name, new GoldReader().read(file, gold.text())));
        }
        MergedGold merged = new GoldMerger(gold, base).merge(corrections);
        Path text = goldFile.resolveSibling(gold.sourceText());
        target.write(merged.gold(), text);
        Corrections.keep(output.path(), gold, merged.gold(), text);
        PrintWriter out = spec.commandLine().getOut();
        merged.changes().forEach(change -> out.println(Shown.text(change)));
        PrintWriter err = spec.commandLine().getErr();
        merged.conflicts().forEach(conflict -> err.println("placard: conflict: " + Shown.text(conflict)));
        out.println(merged.changes().size() + " changes, " + merged.conflicts().size() + " conflicts: "
                + Shown.path(output.path()));
        return merged.conflicts().isEmpty() ? 0 : CONFLICTS;
    }
}
