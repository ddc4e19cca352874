package org.placard.app.tables;

import java.util.List;
import java.util.Optional;

/**
 * Rows that belong together: those of one check-in, or those of the holders.
 *
 * @param checkIn id of the check-in, or empty for the holders
 * @param tables in the order in which they can be filled
 */
public record RowBatch(Optional<String> checkIn, List<TableRows> tables) {
    public RowBatch {
        tables = List.copyOf(tables);
    }

    /** Rows of one table, each with one value per column. */
    public record TableRows(DataTable<?> table, List<List<Object>> rows) {}
}
