package org.placard.app.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.InvalidCheckInException;
import org.placard.app.CheckInFolder;
import org.placard.app.tables.RowBatch.TableRows;

/** Reads a folder of check-ins once and hands their rows to writers. One check-in is in memory at a time. */
public final class TableExport {
    private final Holders holders;

    public TableExport(Holders holders) {
        this.holders = holders;
    }

    /**
     * Fills the writers and finishes them, in the order given.
     *
     * @return what they made
     * @throws InvalidCheckInException where a file holds no valid check-in, or two files hold the same one
     * @throws IOException where reading or writing fails
     */
    public List<Path> write(CheckInFolder folder, List<? extends TableWriter> writers) throws IOException {
        Pass pass = new Pass(holders, writers);
        pass.holders();
        for (Path file : folder.files()) {
            pass.checkIn(CheckInFolder.read(file), AddedKeys.of(file));
        }
        List<Path> made = new ArrayList<>();
        for (TableWriter writer : writers) {
            made.addAll(writer.finish());
        }
        return made;
    }

    private static final class Pass {
        private final Holders holders;
        private final Holders.Names names;
        private final List<? extends TableWriter> writers;
        private final Set<String> checkIns = new HashSet<>();
        private final Set<Actor> actors = new HashSet<>();

        Pass(Holders holders, List<? extends TableWriter> writers) {
            this.holders = holders;
            this.names = holders.names();
            this.writers = writers;
        }

        void holders() throws IOException {
            holders.actors().map(Holders.NamedActor::actor).forEach(actors::add);
            write(new RowBatch(Optional.empty(), rows(Schema.holders(), holders)));
        }

        void checkIn(AnnotatedCheckIn checkIn, AddedKeys added) throws IOException {
            if (!checkIns.add(checkIn.id())) {
                throw new InvalidCheckInException("two files hold the check-in " + checkIn.id());
            }
            IndexedCheckIn indexed = IndexedCheckIn.of(checkIn, names, added);
            List<TableRows> tables = new ArrayList<>();
            tables.add(unknownActors(indexed));
            tables.addAll(rows(Schema.checkIns(), indexed));
            write(new RowBatch(Optional.of(checkIn.id()), tables));
        }

        /** Codes that the gazetteer does not have, or no longer: the keys that refer to them must still hold. */
        private TableRows unknownActors(IndexedCheckIn checkIn) {
            Set<List<Object>> rows = new LinkedHashSet<>();
            checkIn.actors()
                    .filter(actors::add)
                    .map(actor -> new Holders.NamedActor(actor, null))
                    .map(HolderTables::actorRow)
                    .forEach(rows::add);
            return new TableRows(HolderTables.ACTORS, List.copyOf(rows));
        }

        private static <S> List<TableRows> rows(List<Table<S>> tables, S source) {
            return tables.stream()
                    .map(table -> new TableRows(table, table.rowsOf(source)))
                    .toList();
        }

        private void write(RowBatch batch) throws IOException {
            for (TableWriter writer : writers) {
                writer.write(batch);
            }
        }
    }
}
