package org.placard.app.run;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;

/**
 * What the manifest says of one input.
 *
 * @param input its path relative to the output folder, with {@code /} between names; absolute where there is no such
 *     path
 * @param sha256 of the input as it was read
 * @param stem how the names of its outputs begin
 * @param maker what made the outputs
 * @param outputs in order of their check-ins
 * @param failed why the input was last set aside (the outputs are then those of an earlier run), or null
 */
@JsonPropertyOrder({"input", "sha256", "stem", "maker", "outputs", "failed"})
record Entry(String input, String sha256, String stem, Maker maker, List<Output> outputs, String failed) {
    Entry {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(maker, "maker");
        outputs = List.copyOf(outputs);
    }

    Entry failing(String reason) {
        return new Entry(input, sha256, stem, maker, outputs, reason);
    }

    @JsonIgnore
    List<String> files() {
        return outputs.stream().map(Output::file).toList();
    }

    /**
     * One output file and what it counts.
     *
     * @param sha256 of its bytes as written
     * @param checksum of the same, by which it is compared
     * @param unknown number of things in it that were not understood
     * @param undated whether it has no date
     */
    @JsonPropertyOrder({"file", "sha256", "checksum", "sentences", "mentions", "positions", "unknown", "undated"})
    record Output(
            String file,
            String sha256,
            long checksum,
            int sentences,
            int mentions,
            int positions,
            int unknown,
            boolean undated) {
        Output {
            CheckInIds.checkFileName(file);
            Objects.requireNonNull(sha256, "sha256");
        }
    }
}
