package org.placard.spark;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.placard.app.tables.ColumnType;
import org.placard.app.tables.DataTable;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.app.tables.Schema;

/** Spark's types for reports on their way through a job. */
final class Schemas {
    /** The tables that a job writes; their columns are those of every other format. */
    static final List<DataTable<IndexedCheckIn>> TABLES = Arrays.asList("positions", "sentences", "mentions").stream()
            .map(Schemas::table)
            .toList();

    /** Date of the check-in, by which the tables are partitioned. */
    static final String PARTITION = "checkin_date";

    /** A report that is to be annotated: a path, a text or bytes, or why it cannot be. */
    static final StructType REPORT = new StructType()
            .add("input", DataTypes.StringType, false)
            .add("version", DataTypes.StringType)
            .add("stem", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("content", DataTypes.BinaryType)
            .add("refused", DataTypes.StringType);

    /** What a report gave: its check-ins' rows, or why there are none. */
    static final StructType RESULT = new StructType()
            .add("input", DataTypes.StringType, false)
            .add("version", DataTypes.StringType)
            .add("stem", DataTypes.StringType)
            .add("failed", DataTypes.StringType)
            .add("checkins", new ArrayType(checkIn(), false), false);

    private Schemas() {}

    private static DataTable<IndexedCheckIn> table(String name) {
        return Schema.checkIns().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table is called " + name));
    }

    private static StructType checkIn() {
        StructType type = new StructType().add(PARTITION, DataTypes.DateType);
        for (DataTable<IndexedCheckIn> table : TABLES) {
            type = type.add(table.name(), new ArrayType(row(table), false), false);
        }
        return type;
    }

    private static StructType row(DataTable<IndexedCheckIn> table) {
        return new StructType(table.columns().stream()
                .map(column -> DataTypes.createStructField(column.name(), type(column.type()), !column.required()))
                .toArray(StructField[]::new));
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case NUMBER -> DataTypes.DoubleType;
            case BOOLEAN -> DataTypes.BooleanType;
            case DATE -> DataTypes.DateType;
        };
    }
}
