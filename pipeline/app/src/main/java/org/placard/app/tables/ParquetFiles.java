package org.placard.app.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.placard.app.Shown;

/** Every table as {@code <table>.parquet}, made by DuckDB out of CSV. */
final class ParquetFiles implements AutoCloseable {
    private final Path folder;
    private final List<PendingFile> files = new ArrayList<>();

    ParquetFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes the rows of CSV files beside the places. */
    void write(CsvFiles rows) throws IOException {
        for (DataTable<?> table : Schema.all()) {
            files.add(PendingFile.at(folder.resolve(table.name() + ".parquet")));
        }
        try (DuckDb duckDb = new DuckDb(files.get(0))) {
            duckDb.lock();
            for (int i = 0; i < files.size(); i++) {
                duckDb.execute("COPY (" + DuckDb.rows(Schema.all().get(i), rows) + ") TO "
                        + DuckDb.literal(files.get(i).part()) + " (FORMAT parquet, COMPRESSION zstd)");
            }
        } catch (SQLException | LinkageError | IllegalStateException e) {
            throw new IOException(
                    Shown.path(folder) + ": the tables cannot be written as Parquet: " + DuckDb.reason(e), e);
        }
    }

    /** Puts the files into their places. */
    List<Path> finish() throws IOException {
        List<Path> made = new ArrayList<>();
        for (PendingFile file : files) {
            made.add(file.finish());
        }
        return made;
    }

    /** Removes what is not in its place. */
    @Override
    public void close() throws IOException {
        for (PendingFile file : files) {
            file.discard();
        }
    }
}
