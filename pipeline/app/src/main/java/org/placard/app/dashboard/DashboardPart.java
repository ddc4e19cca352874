package org.placard.app.dashboard;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.annotation.AnnotatedCheckIn;
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
    private static final long NO_DAY = Long.MIN_VALUE;

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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        write(out, id);
        write(out, title);
        out.writeLong(date.map(LocalDate::toEpochDay).orElse(NO_DAY));
        write(out, file);
        out.writeInt(number);
        write(out, notes);
        write(out, session);
        write(out, instrument);
        write(out, actors.stream().map(each -> each.kind().name()).toList());
        write(out, actors.stream().map(Actor::code).toList());
        write(out, instruments);
        rows.write(out);
        return bytes.toByteArray();
    }

    static DashboardPart read(byte[] part) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(part));
        String id = words(in);
        String title = words(in);
        long day = in.readLong();
        return new DashboardPart(
                id,
                title,
                day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day)),
                words(in),
                in.readInt(),
                list(in),
                words(in),
                words(in),
                actors(list(in), list(in)),
                list(in),
                PackedJson.read(in));
    }

    private static List<Actor> actors(List<String> kinds, List<String> codes) {
        List<Actor> actors = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            actors.add(new Actor(HolderKind.valueOf(kinds.get(i)), codes.get(i)));
        }
        return actors;
    }

    private static void write(DataOutputStream out, List<String> list) throws IOException {
        out.writeInt(list.size());
        for (String each : list) {
            write(out, each);
        }
    }

    private static List<String> list(DataInputStream in) throws IOException {
        List<String> list = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            list.add(words(in));
        }
        return list;
    }

    private static void write(DataOutputStream out, String words) throws IOException {
        byte[] bytes = words == null ? new byte[0] : words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(words == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static String words(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
