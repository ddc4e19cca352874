package org.placard.app.tables;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats in which tables are put into a folder. */
public enum TableFormat {
    CSV,
    PARQUET,
    DUCKDB;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a format's name as a user types it. */
    static final class Converter implements ITypeConverter<TableFormat> {
        @Override
        public TableFormat convert(String name) {
            return Arrays.stream(values())
                    .filter(format -> format.toString().equals(name.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
                            + Arrays.stream(values()).map(TableFormat::toString).collect(Collectors.joining(", "))));
        }
    }
}
