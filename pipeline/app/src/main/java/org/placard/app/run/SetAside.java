package org.placard.app.run;

/**
 * An input that gave no result.
 *
 * @param input its name, as shown
 * @param reason one line
 */
record SetAside(String input, String reason) implements Comparable<SetAside> {
    @Override
    public int compareTo(SetAside other) {
        int byInput = input.compareTo(other.input);
        return byInput != 0 ? byInput : reason.compareTo(other.reason);
    }

    @Override
    public String toString() {
        return input + ": " + reason;
    }
}
