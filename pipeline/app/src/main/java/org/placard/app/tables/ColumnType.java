package org.placard.app.tables;

import java.time.LocalDate;

/** What a column holds, and what that is called in each format. */
public enum ColumnType {
    TEXT(String.class, "string", "TEXT"),
    INTEGER(Integer.class, "integer", "INTEGER"),
    NUMBER(Double.class, "number", "DOUBLE PRECISION"),
    BOOLEAN(Boolean.class, "boolean", "BOOLEAN"),
    DATE(LocalDate.class, "date", "DATE");

    private final Class<?> java;
    private final String frictionless;
    private final String sql;

    ColumnType(Class<?> java, String frictionless, String sql) {
        this.java = java;
        this.frictionless = frictionless;
        this.sql = sql;
    }

    /** The class of its values in a row. */
    public Class<?> java() {
        return java;
    }

    /** Its name in a Frictionless table schema. */
    public String frictionless() {
        return frictionless;
    }

    /** Its name in SQL, understood by DuckDB and PostgreSQL. */
    public String sql() {
        return sql;
    }
}
