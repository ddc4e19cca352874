package org.placard.app.run;

import org.placard.Options;
import org.placard.Placard;
import org.placard.app.Reason;

/** Loads what annotating needs when the first report needs it: a run with nothing to do loads nothing. */
final class Models {
    private final Options options;
    private Placard placard;

    Models(Options options) {
        this.options = options;
    }

    /**
     * The annotator, made on the first call.
     *
     * @throws BrokenResourceException where a gazetteer, cue table or model is wrong
     */
    synchronized Placard placard() throws BrokenResourceException {
        if (placard == null) {
            try {
                placard = Placard.create(options);
            } catch (RuntimeException e) {
                throw new BrokenResourceException(Reason.of(e), e);
            }
        }
        return placard;
    }
}
