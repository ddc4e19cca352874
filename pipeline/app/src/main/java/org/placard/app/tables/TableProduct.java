package org.placard.app.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.app.CheckInFolder;
import org.placard.app.Checksum;
import org.placard.app.DataProduct;
import org.placard.app.PartMaker;
import org.placard.app.ProductFolder;
import org.placard.app.ProductSource;
import org.placard.gazetteer.Gazetteer;

/**
 * The tables in a folder: {@code tables/<table>.csv} with {@code tables/datapackage.json}, {@code tables/<table>.parquet} and
 * {@code placard.duckdb}, all from one reading of the check-ins.
 */
public final class TableProduct implements DataProduct {
    static final String FOLDER = "tables";
    static final String DATABASE = "placard.duckdb";

    private final Supplier<NamedHolders> holders;
    private final Set<TableFormat> formats;
    private final CsvDialect dialect;
    private final TableParts maker;

    /**
     * In every format.
     *
     * @param gazetteer loaded only where the tables are made
     */
    public TableProduct(Supplier<Gazetteer> gazetteer) {
        this(() -> NamedHolders.of(gazetteer.get()), Set.of(TableFormat.values()), CsvDialect.STANDARD);
    }

    TableProduct(Supplier<NamedHolders> holders, Set<TableFormat> formats, CsvDialect dialect) {
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("tables need a format");
        }
        this.holders = holders;
        this.formats = Set.copyOf(formats);
        this.dialect = dialect;
        this.maker = new TableParts(holders, dialect);
    }

    @Override
    public String title() {
        return "tables";
    }

    @Override
    public List<String> places() {
        List<String> places = new ArrayList<>(List.of(DATABASE, FOLDER + "/" + DataPackage.FILE_NAME));
        for (DataTable<?> table : Schema.all()) {
            places.add(FOLDER + "/" + table.name() + ".csv");
            places.add(FOLDER + "/" + table.name() + ".parquet");
        }
        return List.copyOf(places);
    }

    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public List<PartMaker> parts(CheckInFolder checkIns) {
        return List.of(maker);
    }

    @Override
    public List<Path> make(ProductSource source, Path output) throws IOException {
        boolean inFolder = formats.contains(TableFormat.CSV) || formats.contains(TableFormat.PARQUET);
        Path folder = inFolder ? ProductFolder.in(output, FOLDER) : output;
        List<Path> made = new ArrayList<>();
        try (CsvFiles csv = new CsvFiles(folder, dialect)) {
            NamedHolders named = holders.get();
            csv.add(named);
            if (formats.contains(TableFormat.DUCKDB)) {
                try (DuckDbFile duckDb = new DuckDbFile(output.resolve(DATABASE), dialect, source.memory())) {
                    source.forEach(maker, part -> {
                        TableParts.Rows rows = TableParts.read(part);
                        csv.add(rows);
                        duckDb.add(rows, Checksum.of(part));
                    });
                    csv.end();
                    duckDb.write(named, csv);
                    made.add(duckDb.finish());
                }
            } else {
                source.forEach(maker, part -> csv.add(TableParts.read(part)));
                csv.end();
            }
            if (formats.contains(TableFormat.PARQUET)) {
                try (ParquetFiles parquet = new ParquetFiles(folder)) {
                    parquet.write(csv);
                    made.addAll(parquet.finish());
                }
            }
            if (formats.contains(TableFormat.CSV)) {
                made.addAll(csv.finish());
                made.add(PendingFile.write(
                        folder.resolve(DataPackage.FILE_NAME),
                        part -> Files.write(part, new DataPackage(dialect).json())));
            }
        }
        return leading(output).filter(made::contains).toList();
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
