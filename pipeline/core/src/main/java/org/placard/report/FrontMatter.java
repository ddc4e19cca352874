package org.placard.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a file says about its report outside the running text, such as a markdown file's first lines between dashes.
 *
 * @param source of {@code date}
 */
record FrontMatter(Optional<String> title, Optional<LocalDate> date, DateSource source) {
    static final FrontMatter NONE = new FrontMatter(Optional.empty(), Optional.empty(), DateSource.FRONT_MATTER);
}
