package org.placard.score;

/**
 * How sure a system was of a decision, and what decided.
 *
 * @param id of the position, or of the sentence for a label
 * @param confidence 0 to 1
 * @param by name of the construction or model
 */
public record Evidence(String id, double confidence, String by) {
    /** The surer of two. */
    public Evidence or(Evidence other) {
        return other.confidence > confidence ? other : this;
    }
}
