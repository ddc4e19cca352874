package org.placard.app.dashboard;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.PartInput;
import org.placard.app.PartOutput;
import org.placard.app.page.PackedJson;
import org.placard.app.tables.Actor;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.gazetteer.HolderKind;

/**
 * What the page has of one check-in.
 *
 * @param title null where it has none
 * @param file its report's
 * @param session of the report, or null
 * @param instrument under negotiation, or null
 * @param actors whom its rows name
 * @param instruments codes of those whose provisions it speaks of
 * @param rows of sentences, proposals and positions, as {@link CheckInRows} writes them
 */
record DashboardPart(
        String id,
        String title,
        Optional<LocalDate> date,
        String file,
        int number,
        List<String> notes,
        String session,
        String instrument,
        List<Actor> actors,
        List<String> instruments,
        PackedJson rows) {
    DashboardPart {
        notes = List.copyOf(notes);
        actors = List.copyOf(actors);
        instruments = List.copyOf(instruments);
    }

    static DashboardPart of(IndexedCheckIn indexed, CheckInRows rows) {
        AnnotatedCheckIn checkIn = indexed.checkIn();
        return new DashboardPart(
                checkIn.id(),
                checkIn.title(),
                checkIn.date(),
                checkIn.source().file(),
                checkIn.number(),
                checkIn.notes(),
                indexed.added().ofReport("session").orElse(null),
                indexed.added().ofReport("instrument").orElse(null),
                indexed.actors().toList(),
                InstrumentNames.codes(checkIn),
                PackedJson.of(rows.of(indexed)));
    }

    byte[] bytes() throws IOException {
        PartOutput out = new PartOutput();
        out.writeWords(id);
        out.writeWords(title);
        out.writeDate(date);
        out.writeWords(file);
        out.writeInt(number);
        out.writeWords(notes);
        out.writeWords(session);
        out.writeWords(instrument);
        out.writeWords(actors.stream().map(each -> each.kind().name()).toList());
        out.writeWords(actors.stream().map(Actor::code).toList());
        out.writeWords(instruments);
        rows.write(out);
        return out.bytes();
    }

    static DashboardPart read(byte[] part) throws IOException {
        PartInput in = new PartInput(part);
        return new DashboardPart(
                in.readWords(),
                in.readWords(),
                in.readDate(),
                in.readWords(),
                in.readInt(),
                in.readListOfWords(),
                in.readWords(),
                in.readWords(),
                actors(in.readListOfWords(), in.readListOfWords()),
                in.readListOfWords(),
                PackedJson.read(in));
    }

    private static List<Actor> actors(List<String> kinds, List<String> codes) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            actors.add(new Actor(HolderKind.valueOf(kinds.get(i)), codes.get(i)));
        }
        return actors;
    }
}
