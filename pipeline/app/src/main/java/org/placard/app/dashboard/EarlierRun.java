package org.placard.app.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.app.diff.Change;
import org.placard.app.diff.RunComparison;
import org.placard.app.tables.Holders;

/**
 * What an earlier run had otherwise.
 *
 * @param checkIns ids of those that it had
 * @param changes in what both have
 */
record EarlierRun(Set<String> checkIns, List<Change> changes) {
    EarlierRun {
        checkIns = Set.copyOf(checkIns);
        changes = List.copyOf(changes);
    }

    /**
     * Compares with an earlier run. Files that are the same in both are not read again, which are nearly all.
     *
     * @param now the check-ins of {@code folder}
     */
    static EarlierRun compare(CheckInFolder earlier, CheckInFolder folder, List<AnnotatedCheckIn> now, Holders holders)
            throws IOException {
        Set<String> had = new TreeSet<>();
        List<AnnotatedCheckIn> before = new ArrayList<>();
        Set<String> same = new TreeSet<>();
        for (Path file : earlier.files()) {
            Path counterpart = folder.path().resolve(file.getFileName());
            if (Files.exists(counterpart) && Files.mismatch(file, counterpart) < 0) {
                same.add(CheckInFolder.id(file));
            } else {
                before.add(CheckInFolder.read(file));
            }
        }
        had.addAll(same);
        before.forEach(each -> had.add(each.id()));
        // What is new as a whole is no change of reading: its statements are news of their own.
        List<AnnotatedCheckIn> after = now.stream()
                .filter(each -> had.contains(each.id()) && !same.contains(each.id()))
                .toList();
        return new EarlierRun(had, new RunComparison(holders).compare(before, after));
    }

    boolean isNew(AnnotatedCheckIn checkIn) {
        return !checkIns.contains(checkIn.id());
    }
}
