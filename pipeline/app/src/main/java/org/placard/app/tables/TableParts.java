package org.placard.app.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.placard.app.FiledCheckIn;
import org.placard.app.PartInput;
import org.placard.app.PartMaker;
import org.placard.app.PartOutput;
import org.placard.gazetteer.HolderKind;

/** What tables take from a check-in: its rows as lines of CSV, and the actors that they name. */
final class TableParts implements PartMaker {
    private final Supplier<NamedHolders> holders;
    private final CsvDialect dialect;

    TableParts(Supplier<NamedHolders> holders, CsvDialect dialect) {
        this.holders = holders;
        this.dialect = dialect;
    }

    @Override
    public String name() {
        return "tables " + dialect;
    }

    @Override
    public byte[] of(FiledCheckIn filed) throws IOException {
        IndexedCheckIn checkIn =
                IndexedCheckIn.of(filed.checkIn(), holders.get().names(), filed.added());
        PartOutput out = new PartOutput();
        out.writeUTF(checkIn.id());
        List<Actor> actors = checkIn.actors().toList();
        out.writeInt(actors.size());
        for (Actor actor : actors) {
            out.writeUTF(actor.kind().name());
            out.writeUTF(actor.code());
        }
        for (DataTable<IndexedCheckIn> table : Schema.checkIns()) {
            CsvLines lines = CsvLines.of(table.rowsOf(checkIn), dialect);
            out.writeInt(lines.longest());
            out.writeInt(lines.bytes().length);
            out.write(lines.bytes());
        }
        return out.bytes();
    }

    /** Reads a part back. */
    static Rows read(byte[] part) throws IOException {
        PartInput in = new PartInput(part);
        String checkIn = in.readUTF();
        List<Actor> actors = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            actors.add(new Actor(HolderKind.valueOf(in.readUTF()), in.readUTF()));
        }
        List<CsvLines> tables = new ArrayList<>();
        for (int i = 0; i < Schema.checkIns().size(); i++) {
            int longest = in.readInt();
            tables.add(new CsvLines(in.readNBytes(in.readInt()), longest));
        }
        return new Rows(checkIn, actors, tables);
    }

    /**
     * The rows of a check-in.
     *
     * @param actors whom they name
     * @param tables in the order of {@link Schema#checkIns()}
     */
    record Rows(String checkIn, List<Actor> actors, List<CsvLines> tables) {}
}
