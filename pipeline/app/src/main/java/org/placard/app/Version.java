package org.placard.app;

import org.placard.Build;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"placard " + Build.running().version()};
    }
}
