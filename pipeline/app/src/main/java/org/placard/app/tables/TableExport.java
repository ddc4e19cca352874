package org.placard.app.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.InvalidCheckInException;
import org.placard.app.CheckInFolder;
import org.placard.app.tables.RowBatch.TableRows;

/** Reads a folder of check-ins once and hands their rows to a writer. One check-in is in memory at a time. */
public final class TableExport {
    private final NamedHolders holders;

    public TableExport(NamedHolders holders) {
        this.holders = holders;
    }

    /**
     * Hands over the holders and all check-ins.
     *
     * @throws InvalidCheckInException where a file holds no valid check-in, or two files hold the same one
     * @throws IOException where reading or writing fails
     */
    public void write(CheckInFolder folder, TableWriter writer) throws IOException {
        Pass pass = new Pass(holders, writer);
        pass.holders();
        for (Path file : folder.files()) {
            pass.checkIn(CheckInFolder.read(file), AddedKeys.of(file));
        }
    }

    private static final class Pass {
        private final NamedHolders holders;
        private final NamedHolders.Names names;
        private final TableWriter writer;
        private final Set<String> checkIns = new HashSet<>();
        private final Set<Actor> actors = new HashSet<>();

        Pass(NamedHolders holders, TableWriter writer) {
            this.holders = holders;
            this.names = holders.names();
            this.writer = writer;
        }

        void holders() throws IOException {
            holders.actors().map(NamedHolders.NamedActor::actor).forEach(actors::add);
            writer.write(new RowBatch(Optional.empty(), rows(Schema.holders(), holders)));
        }

        void checkIn(AnnotatedCheckIn checkIn, AddedKeys added) throws IOException {
            if (!checkIns.add(checkIn.id())) {
                throw new InvalidCheckInException("two files hold the check-in " + checkIn.id());
            }
            IndexedCheckIn indexed = IndexedCheckIn.of(checkIn, names, added);
            List<TableRows> tables = new ArrayList<>();
            tables.add(new TableRows(
                    HolderTables.ACTORS, HolderTables.unknown(indexed.actors().toList(), actors)));
            tables.addAll(rows(Schema.checkIns(), indexed));
            writer.write(new RowBatch(Optional.of(checkIn.id()), tables));
        }

        private static <S> List<TableRows> rows(List<DataTable<S>> tables, S source) {
            return tables.stream()
                    .map(table -> new TableRows(table, table.rowsOf(source)))
                    .toList();
        }
    }
}
