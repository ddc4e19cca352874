/** The pipeline on Apache Spark: reports from a folder, a glob, JSON Lines or Parquet, rows into Parquet. */
package org.placard.spark;
