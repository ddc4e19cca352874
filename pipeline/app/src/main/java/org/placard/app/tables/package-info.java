/** Annotated check-ins as tables: CSV with a data package, Parquet, DuckDB, PostgreSQL. */
package org.placard.app.tables;
