package org.placard.app.run;

import org.placard.Options;
import org.placard.Placard;

/** Loads what annotating needs when the first report needs it: a run with nothing to do loads nothing. */
final class Models {
    private final Options options;
    private Placard placard;

    Models(Options options) {
        this.options = options;
    }

    synchronized Placard placard() {
        if (placard == null) {
            placard = Placard.create(options);
        }
        return placard;
    }
}
