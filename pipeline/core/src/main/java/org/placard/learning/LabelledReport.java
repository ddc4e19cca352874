package org.placard.learning;

import java.util.List;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.score.Gold;

/**
 * A report with gold and what the rules made of it.
 *
 * @param checkIns every annotated check-in of the report
 */
public record LabelledReport(Gold gold, List<AnnotatedCheckIn> checkIns) {
    public LabelledReport {
        checkIns = List.copyOf(checkIns);
    }
}
