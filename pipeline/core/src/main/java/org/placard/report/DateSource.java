package org.placard.report;

/** Where the date of a check-in comes from. */
public enum DateSource {
    /** Its own dated heading. */
    HEADING,
    /** The report's title or first lines. */
    TITLE,
    /** The {@code date} of the file's front matter. */
    FRONT_MATTER,
    /** What the file says of itself: a page's or a document's metadata, a mail's header. */
    METADATA,
    /** The file's name. */
    FILE_NAME,
    /** A project of the user's, which says it of the report. */
    PROJECT
}
