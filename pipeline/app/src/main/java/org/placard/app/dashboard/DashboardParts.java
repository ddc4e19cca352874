package org.placard.app.dashboard;

import java.io.IOException;
import java.util.function.Supplier;
import org.placard.app.FiledCheckIn;
import org.placard.app.PartMaker;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.app.tables.NamedHolders;
import org.placard.gazetteer.Gazetteer;

/** Makes what the page has of each check-in. */
final class DashboardParts implements PartMaker {
    private final Supplier<Gazetteer> gazetteer;
    private final boolean whole;

    /** @param whole whether every sentence is kept */
    DashboardParts(Supplier<Gazetteer> gazetteer, boolean whole) {
        this.gazetteer = gazetteer;
        this.whole = whole;
    }

    @Override
    public String name() {
        return whole ? "dashboard of whole texts" : "dashboard";
    }

    @Override
    public byte[] of(FiledCheckIn filed) throws IOException {
        NamedHolders.Names names = NamedHolders.of(gazetteer.get()).names();
        return DashboardPart.of(
                        IndexedCheckIn.of(filed.checkIn(), names, filed.added()),
                        new CheckInRows(gazetteer.get(), new KeptSentences(whole)))
                .bytes();
    }
}
