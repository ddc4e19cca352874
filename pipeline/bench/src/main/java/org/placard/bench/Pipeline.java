package org.placard.bench;

import java.io.IOException;
import java.nio.file.Path;

/** A pipeline with its models loaded, used by one thread. */
interface Pipeline {
    /** Annotates the least that the pipeline gives at a time: a sentence, or a check-in. */
    void annotateFirst(Path file) throws IOException;

    /** Annotates a whole file. */
    void annotate(Path file) throws IOException;
}
