package org.placard.report;

import java.time.LocalDate;
import java.util.Optional;

/** What a file says about its report outside the running text, such as a markdown file's first lines between dashes. */
record FrontMatter(Optional<String> title, Optional<LocalDate> date) {
    static final FrontMatter NONE = new FrontMatter(Optional.empty(), Optional.empty());
}
