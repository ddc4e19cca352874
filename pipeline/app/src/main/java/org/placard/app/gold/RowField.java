package org.placard.app.gold;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.placard.score.GoldRow;

/** What corrections may change of a row. */
enum RowField {
    MENTIONS(GoldRow::mentions),
    REFS(GoldRow::references),
    LABELS(GoldRow::labels),
    POSITIONS(GoldRow::positions),
    OPTIONAL(GoldRow::optional);

    private final Function<GoldRow, List<?>> values;

    RowField(Function<GoldRow, List<?>> values) {
        this.values = values;
    }

    List<?> of(GoldRow row) {
        return values.apply(row);
    }

    /** {@code row} with this field as {@code other} has it. */
    GoldRow taken(GoldRow row, GoldRow other) {
        return new GoldRow(
                row.id(),
                row.kind(),
                row.checkIn(),
                row.span(),
                (this == MENTIONS ? other : row).mentions(),
                (this == REFS ? other : row).references(),
                (this == LABELS ? other : row).labels(),
                (this == POSITIONS ? other : row).positions(),
                (this == OPTIONAL ? other : row).optional());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
