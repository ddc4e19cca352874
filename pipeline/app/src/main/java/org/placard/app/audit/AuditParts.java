package org.placard.app.audit;

import java.io.IOException;
import org.placard.app.FiledCheckIn;
import org.placard.app.PartMaker;

/** Makes what the page of an output without gold has of each check-in. */
final class AuditParts implements PartMaker {
    @Override
    public String name() {
        return "audit";
    }

    @Override
    public byte[] of(FiledCheckIn filed) throws IOException {
        return AuditPart.of(filed.checkIn()).bytes();
    }
}
