package org.placard.app;

import org.placard.Build;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"placard " + words()};
    }

    /** Such as {@code 0.1.0}. */
    static String words() {
        return Running.WORDS;
    }

    /** Picocli asks for every command anew, and telling the build takes a look at all of its files. */
    private static final class Running {
        private static final String WORDS = Build.running().version();
    }
}
