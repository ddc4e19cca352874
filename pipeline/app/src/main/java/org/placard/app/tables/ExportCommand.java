package org.placard.app.tables;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.placard.app.CheckInFolder;
import org.placard.app.HeldFolder;
import org.placard.app.OutputArgument;
import org.placard.app.PathArgument;
import org.placard.app.Shown;
import org.placard.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code placard export}: annotated check-ins as tables, in files or in a PostgreSQL database. */
@Command(
        name = "export",
        description = {
            "Writes annotated check-ins as tables: CSV with a data package, Parquet and DuckDB, or into a PostgreSQL"
                    + " database, one transaction per check-in.",
            "PostgreSQL's user and password come from the environment variables PGUSER and PGPASSWORD."
        })
public final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputArgument output;

    @Option(
            names = "--to",
            paramLabel = "DIR|URL",
            description = "Folder, or postgresql://host/database, with or without jdbc: (default: OUTPUT).")
    private Optional<String> to;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = TableFormat.Converter.class,
            description = "csv, parquet, duckdb: one or several (default: all).")
    private Set<TableFormat> formats;

    @Option(
            names = "--excel",
            description = "Write CSV as Excel opens it by a double click: with a byte-order mark and semicolons.")
    private boolean excel;

    @Override
    public Integer call() throws IOException {
        if (to.filter(PostgresUrl::isOne).isPresent()) {
            toPostgres(postgresUrl(to.get()));
        } else {
            toFolder(to.map(this::folder).orElse(output.folder()));
        }
        return 0;
    }

    private void toFolder(Path folder) throws IOException {
        Set<TableFormat> chosen = formats == null ? EnumSet.allOf(TableFormat.class) : formats;
        if (excel && !chosen.contains(TableFormat.CSV)) {
            throw usage("--excel is for CSV, which --format leaves out");
        }
        CsvDialect dialect = excel ? CsvDialect.EXCEL : CsvDialect.STANDARD;
        List<Path> made;
        try (HeldFolder held = output.toWrite(folder)) {
            CheckInFolder checkIns = held.checkIns().notEmpty();
            Files.createDirectories(folder);
            made = new TableProduct(() -> NamedHolders.of(Gazetteer.load()), chosen, dialect).make(checkIns, folder);
        }
        made.forEach(file -> out().println(Shown.path(file)));
    }

    private void toPostgres(PostgresUrl url) throws IOException {
        if (formats != null || excel) {
            throw usage("--format and --excel are for files; a database has one format of its own");
        }
        int count;
        try (HeldFolder held = output.toRead();
                PostgresWriter writer = new PostgresWriter(url, System.getenv())) {
            CheckInFolder checkIns = held.checkIns().notEmpty();
            new TableExport(NamedHolders.of(Gazetteer.load())).write(checkIns, writer);
            count = checkIns.files().size();
        }
        out().println(count + " check-ins are in " + url + ", schema " + url.schema());
    }

    private PostgresUrl postgresUrl(String url) {
        try {
            return new PostgresUrl(url);
        } catch (IllegalArgumentException e) {
            throw usage("--to: " + e.getMessage());
        }
    }

    private Path folder(String destination) {
        if (destination.startsWith("jdbc:")) {
            throw usage("--to: the only databases are postgresql://host/database, and a folder for DuckDB");
        }
        try {
            return new PathArgument().convert(destination);
        } catch (TypeConversionException e) {
            throw usage("--to: " + e.getMessage());
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
