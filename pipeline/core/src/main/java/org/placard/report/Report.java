package org.placard.report;

import java.util.List;
import org.placard.text.Text;

/**
 * A report as read from one file.
 *
 * @param name file name without folder, such as {@code week-one.txt}
 * @param mediaType such as {@code text/plain}
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param text the whole text; of formats other than plain text and markdown, the text extracted from the file
 * @param checkIns in order; text ahead of the first one is front matter and belongs to none
 */
public record Report(String name, String mediaType, String sha256, Text text, List<CheckIn> checkIns) {
    public Report {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal: " + sha256);
        }
        checkIns = List.copyOf(checkIns);
    }

    /** The name without its ending, as it begins the names of output files. */
    public String stem() {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
