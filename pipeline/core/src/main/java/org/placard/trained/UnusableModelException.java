package org.placard.trained;

/** A model file that is missing, damaged or not Placard's, or a machine that cannot run one. */
public final class UnusableModelException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * @param file its name, as a person knows it
     * @param why a clause that says what is wrong
     */
    public UnusableModelException(String file, String why) {
        super("the trained reader's model " + file + " cannot be used: " + why);
    }
}
