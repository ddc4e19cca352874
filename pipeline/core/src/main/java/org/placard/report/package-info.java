/**
 * From a file to its {@link org.placard.report.Report}: the text of whatever container it came in, freed of what pages,
 * menus and mail programs put around it, cut into dated {@link org.placard.report.CheckIn}s with their sections, blocks
 * and speakers' {@link org.placard.report.Turn}s. Knows layout and typography, and no name of a state.
 */
package org.placard.report;
