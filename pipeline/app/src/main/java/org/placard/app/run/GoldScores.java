package org.placard.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.app.gold.Corrections;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.score.GoldRow;
import org.placard.score.Score;
import org.placard.score.Scorer;

/**
 * Scores the results of those reports that have gold: {@code <report>.gold.json} beside the report or in a folder
 * {@code gold} beside it. One report's results are in memory at a time.
 */
final class GoldScores {
    private static final String ENDING = ".gold.json";

    private final Path output;
    private final GoldReader reader = new GoldReader();

    GoldScores(Path output) {
        this.output = output;
    }

    /** Where a report's gold is, if it has any. */
    Optional<Path> gold(Entry entry) {
        Path report = InputKey.path(entry.input(), output);
        String name = report.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String gold = (dot > 0 ? name.substring(0, dot) : name) + ENDING;
        return Stream.of(report.resolveSibling("gold").resolve(gold), report.resolveSibling(gold))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /**
     * The score of a report's results, against its gold with the corrections that people have made.
     *
     * @throws IOException where the gold or a result cannot be read
     */
    Scored score(Entry entry, Path gold) throws IOException {
        Gold read = reader.read(gold);
        Optional<Corrections> corrections = Corrections.of(gold, read);
        Gold corrected = corrections.map(each -> each.applied(read)).orElse(read);
        List<AnnotatedCheckIn> checkIns = new ArrayList<>();
        for (String file : entry.files()) {
            checkIns.add(CheckInFolder.read(output.resolve(file)));
        }
        Score score = new Scorer(corrected).score(checkIns);
        return new Scored(score, corrections.map(each -> ids(each.gold())).orElse(List.of()));
    }

    private static List<String> ids(Gold gold) {
        return gold.rows().stream().map(GoldRow::id).toList();
    }

    /**
     * How well a report was read.
     *
     * @param corrected ids of the rows that people have corrected
     */
    record Scored(Score score, List<String> corrected) {
        /** Those corrected rows that are read otherwise. */
        List<String> wrong() {
            Set<String> differing = score.differences().stream()
                    .flatMap(difference -> difference.row().stream())
                    .collect(Collectors.toSet());
            return corrected.stream().filter(differing::contains).toList();
        }
    }
}
