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
import org.placard.app.tables.NamedHolders;

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

    /** Compares with an earlier run. Files that are the same in both are not read again, which are nearly all. */
    static EarlierRun compare(CheckInFolder earlier, CheckInFolder now, NamedHolders holders) throws IOException {
        Set<String> had = new TreeSet<>();
        List<AnnotatedCheckIn> before = new ArrayList<>();
        List<AnnotatedCheckIn> after = new ArrayList<>();
        for (Path file : earlier.files()) {
            Path counterpart = now.path().resolve(file.getFileName());
            boolean there = Files.exists(counterpart);
            if (there && Files.mismatch(file, counterpart) < 0) {
                had.add(CheckInFolder.id(file));
                continue;
            }
            AnnotatedCheckIn old = CheckInFolder.read(file);
            had.add(old.id());
            before.add(old);
            // What is new as a whole is no change of reading: its statements are news of their own.
            if (there) {
                after.add(CheckInFolder.read(counterpart));
            }
        }
        return new EarlierRun(had, new RunComparison(holders).compare(before, after));
    }

    boolean isNew(String checkIn) {
        return !checkIns.contains(checkIn);
    }
}
