package org.placard.annotation;

import org.placard.report.DateSource;

/**
 * Where an annotated check-in's text comes from.
 *
 * @param file name without folder
 * @param sha256 of the file's bytes
 * @param start first code point of the check-in in the text extracted from the file
 * @param end code point after its last one
 * @param dateSource where the check-in's date comes from; null where its own heading gives it (HEADING is taken for
 *     null), or where it has none
 */
public record Source(String file, String mediaType, String sha256, int start, int end, DateSource dateSource) {
    public Source {
        dateSource = dateSource == DateSource.HEADING ? null : dateSource;
    }

    /** Of a check-in that has no date or is dated by its own heading. */
    public Source(String file, String mediaType, String sha256, int start, int end) {
        this(file, mediaType, sha256, start, end, null);
    }
}
