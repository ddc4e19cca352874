package org.placard.app.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.score.Gold;

/**
 * The check-ins of an output folder that a gold is about.
 *
 * @param leftOut how many check-ins of other reports the folder has
 */
public record ScoredOutput(List<AnnotatedCheckIn> checkIns, int leftOut) {
    /**
     * Reads a folder. Where some of its check-ins come from a file of the gold's text's name, whatever its ending, the
     * others belong to other reports and are left out; where none does, all are taken, as the text may have been renamed.
     *
     * @throws IOException where a file cannot be read or there is no check-in at all; the message names it
     */
    public static ScoredOutput ofReport(Gold gold, CheckInFolder folder) throws IOException {
        ScoredOutput all = of(folder);
        String report = stem(Path.of(gold.sourceText()).getFileName().toString());
        List<AnnotatedCheckIn> own = all.checkIns.stream()
                .filter(checkIn -> stem(checkIn.source().file()).equals(report))
                .toList();
        return own.isEmpty() ? all : new ScoredOutput(own, all.checkIns.size() - own.size());
    }

    /** Reads all check-ins of a folder. */
    public static ScoredOutput of(CheckInFolder folder) throws IOException {
        List<AnnotatedCheckIn> checkIns = new ArrayList<>();
        folder.notEmpty().forEach(checkIns::add);
        return new ScoredOutput(checkIns, 0);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
