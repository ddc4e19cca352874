package org.placard.spark;

import org.placard.Placard;
import org.placard.app.tables.NamedHolders;
import org.placard.gazetteer.Gazetteer;
import org.placard.report.ReportReader;

/** The one pipeline of an executor: all of its tasks share it, since loading takes longer than most reports. */
final class PipelineInExecutor {
    private static final PipelineInExecutor LOADED = new PipelineInExecutor();

    private final ReportReader reader = new ReportReader();
    private final Placard placard = Placard.create();
    private final NamedHolders.Names names = NamedHolders.of(Gazetteer.load()).names();

    private PipelineInExecutor() {}

    /** Loads it on the first call in this Java machine. */
    static PipelineInExecutor get() {
        return LOADED;
    }

    ReportReader reader() {
        return reader;
    }

    Placard placard() {
        return placard;
    }

    NamedHolders.Names names() {
        return names;
    }
}
