package org.placard.app.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVPrinter;
import org.placard.app.tables.RowBatch.TableRows;

/**
 * Writes every table as {@code <table>.csv} (UTF-8, a header line, empty cells for missing values) and a Frictionless
 * {@code datapackage.json} beside them.
 */
public final class CsvWriter implements TableWriter {
    private final Path folder;
    private final CsvDialect dialect;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    /** Writes the standard dialect into a folder, which is made where it is missing. */
    public CsvWriter(Path folder) throws IOException {
        this(folder, CsvDialect.STANDARD);
    }

    /** Writes into a folder, which is made where it is missing. */
    public CsvWriter(Path folder, CsvDialect dialect) throws IOException {
        this.folder = folder;
        this.dialect = dialect;
        try {
            for (Table<?> table : Schema.all()) {
                parts.put(table.name(), Part.of(folder, table, dialect));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void write(RowBatch batch) throws IOException {
        for (TableRows rows : batch.tables()) {
            parts.get(rows.table().name()).print(rows.rows());
        }
    }

    @Override
    public List<Path> finish() throws IOException {
        for (Part part : parts.values()) {
            part.end();
        }
        List<Path> made = new ArrayList<>();
        for (Part part : parts.values()) {
            made.add(part.file().finish());
        }
        made.add(PendingFile.write(
                folder.resolve(DataPackage.FILE_NAME), part -> Files.write(part, new DataPackage(dialect).json())));
        return made;
    }

    @Override
    public void close() throws IOException {
        for (Part part : parts.values()) {
            part.discard();
        }
    }

    private record Part(PendingFile file, CSVPrinter printer) {
        static Part of(Path folder, Table<?> table, CsvDialect dialect) throws IOException {
            PendingFile file = PendingFile.at(folder.resolve(table.name() + ".csv"));
            try {
                BufferedWriter out = Files.newBufferedWriter(file.part(), StandardCharsets.UTF_8);
                out.write(dialect.beginning());
                CSVPrinter printer = new CSVPrinter(out, dialect.format());
                printer.printRecord(table.columns().stream().map(Column::name));
                return new Part(file, printer);
            } catch (IOException e) {
                throw file.failure(e);
            }
        }

        void print(List<List<Object>> rows) throws IOException {
            try {
                for (List<Object> row : rows) {
                    printer.printRecord(row.stream().map(CsvCell::of));
                }
            } catch (IOException e) {
                throw file.failure(e);
            }
        }

        void end() throws IOException {
            try {
                printer.close();
            } catch (IOException e) {
                throw file.failure(e);
            }
        }

        void discard() throws IOException {
            try {
                printer.close();
            } catch (IOException e) {
                // Its last rows had no place any more; it goes anyway.
            }
            file.discard();
        }
    }
}
