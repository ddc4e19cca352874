package org.placard.app.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.ProductFolder;
import org.placard.gazetteer.Gazetteer;

/**
 * The tables in a folder: {@code tables/<table>.csv} with {@code tables/datapackage.json}, {@code tables/<table>.parquet} and
 * {@code placard.duckdb}, all from one reading of the check-ins.
 */
public final class TableProduct implements DataProduct {
    static final String FOLDER = "tables";
    static final String DATABASE = "placard.duckdb";

    private final Supplier<Holders> holders;
    private final Set<TableFormat> formats;
    private final CsvDialect dialect;

    /**
     * In every format.
     *
     * @param gazetteer loaded only where the tables are made
     */
    public TableProduct(Supplier<Gazetteer> gazetteer) {
        this(() -> Holders.of(gazetteer.get()), Set.of(TableFormat.values()), CsvDialect.STANDARD);
    }

    TableProduct(Supplier<Holders> holders, Set<TableFormat> formats, CsvDialect dialect) {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("tables need a format");
        }
        this.holders = holders;
        this.formats = Set.copyOf(formats);
        this.dialect = dialect;
    }

    @Override
    public String title() {
        return "tables";
    }

    @Override
    public List<String> places() {
        List<String> places = new ArrayList<>(List.of(DATABASE, FOLDER + "/" + DataPackage.FILE_NAME));
        for (Table<?> table : Schema.all()) {
            places.add(FOLDER + "/" + table.name() + ".csv");
            places.add(FOLDER + "/" + table.name() + ".parquet");
        }
        return List.copyOf(places);
    }

    @Override
    public List<Path> make(CheckInFolder checkIns, Path output) throws IOException {
        List<TableWriter> writers = new ArrayList<>();
        try {
            if (formats.contains(TableFormat.CSV)) {
                writers.add(new CsvWriter(ProductFolder.in(output, FOLDER), dialect));
            }
            if (formats.contains(TableFormat.DUCKDB) || formats.contains(TableFormat.PARQUET)) {
                writers.add(duckDb(output));
            }
            List<Path> made = new TableExport(holders.get()).write(checkIns, writers);
            return leading(output).filter(made::contains).toList();
        } finally {
            for (TableWriter writer : writers) {
                writer.close();
            }
        }
    }

    private TableWriter duckDb(Path output) throws IOException {
        Path database = output.resolve(DATABASE);
        if (!formats.contains(TableFormat.PARQUET)) {
            return DuckDbWriter.database(database);
        }
        Path folder = ProductFolder.in(output, FOLDER);
        return formats.contains(TableFormat.DUCKDB)
                ? DuckDbWriter.both(database, folder)
                : DuckDbWriter.parquet(folder);
    }

    /** The files with which a user begins. */
    private static Stream<Path> leading(Path output) {
        String flat = StatementTable.STATEMENTS.name();
        return Stream.of(
                output.resolve(FOLDER).resolve(flat + ".csv"),
                output.resolve(FOLDER).resolve(DataPackage.FILE_NAME),
                output.resolve(FOLDER).resolve(flat + ".parquet"),
                output.resolve(DATABASE));
    }
}
