package org.placard.app.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.placard.Build;
import org.placard.Options;
import org.placard.Placard;
import org.placard.app.Reason;
import org.placard.gazetteer.Gazetteer;

/** Loads what annotating needs when the first report needs it: a run with nothing to do loads nothing. */
final class Models {
    private final Options options;
    private final Build build;
    private final Supplier<Gazetteer> gazetteer;
    private CompletableFuture<Placard> placard;

    /** @param gazetteer asked when the first report is read */
    Models(Options options, Build build, Supplier<Gazetteer> gazetteer) {
        this.options = options;
        this.build = build;
        this.gazetteer = gazetteer;
    }

    /** Begins to load, beside the caller, unless that was done before. */
    synchronized void begin() {
        if (placard == null) {
            placard = CompletableFuture.supplyAsync(() -> Placard.create(options, build, gazetteer));
        }
    }

    /**
     * The annotator, loaded once.
     *
     * @throws BrokenResourceException where a gazetteer, cue table or model is wrong
     */
    Placard placard() throws BrokenResourceException {
        begin();
        try {
            return placard.join();
        } catch (CompletionException e) {
            throw new BrokenResourceException(Reason.of(e.getCause()), e.getCause());
        }
    }
}
