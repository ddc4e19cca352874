package org.placard.app.audit;

import java.time.LocalDate;
import java.util.List;
import org.placard.position.Action;
import org.placard.provision.Provision;
import org.placard.text.Span;

/**
 * A check-in as the page shows it.
 *
 * @param offset code points ahead of {@code text} in the text of its source
 * @param rows its headings, titles and sentences in text order
 */
record CheckInView(
        String id,
        int number,
        String title,
        LocalDate date,
        int offset,
        String text,
        List<String> notes,
        List<RowView> rows,
        List<ProposalView> proposals) {
    /** A proposal, so that a position can say what it answers. */
    record ProposalView(
            String id,
            String sentence,
            List<String> authors,
            Span span,
            Action action,
            List<Provision> provisions,
            boolean withdrawn) {}
}
