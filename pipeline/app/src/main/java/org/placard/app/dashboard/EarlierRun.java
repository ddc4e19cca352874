package org.placard.app.dashboard;

import java.io.IOException;
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

    static EarlierRun compare(CheckInFolder earlier, List<AnnotatedCheckIn> now, Holders holders) throws IOException {
        Set<String> had = new TreeSet<>();
        earlier.forEach(checkIn -> had.add(checkIn.id()));
        // What is new as a whole is no change of reading: its statements are news of their own.
        List<AnnotatedCheckIn> both =
                now.stream().filter(each -> had.contains(each.id())).toList();
        return new EarlierRun(had, new RunComparison(holders).compare(earlier, both));
    }

    boolean isNew(AnnotatedCheckIn checkIn) {
        return !checkIns.contains(checkIn.id());
    }
}
