package org.placard.app.run;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.placard.Build;
import org.placard.Options;
import org.placard.Readers;
import org.placard.app.project.ReportMetadata;

/**
 * All that decides, beside a report's bytes, what its outputs are.
 *
 * @param placard version of the program
 * @param code hash of its classes
 * @param resources hash of gazetteers, cues and models
 */
@JsonPropertyOrder({"placard", "code", "resources", "unnamed", "expandGroups", "readers"})
record Maker(String placard, String code, String resources, boolean unnamed, boolean expandGroups, Readers readers) {
    Maker {
        Objects.requireNonNull(placard, "placard");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(resources, "resources");
    }

    static Maker of(Build build, Options options) {
        return new Maker(
                build.version(),
                build.code(),
                build.resources(),
                options.unnamed(),
                options.expandGroups(),
                options.readers());
    }

    /** With what a user says of one report. */
    Maker knowing(ReportMetadata metadata) {
        if (metadata.equals(ReportMetadata.NONE)) {
            return this;
        }
        String known = Sha256.of((resources + metadata).getBytes(StandardCharsets.UTF_8));
        return new Maker(placard, code, known, unnamed, expandGroups, readers);
    }
}
