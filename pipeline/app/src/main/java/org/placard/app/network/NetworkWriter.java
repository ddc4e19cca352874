package org.placard.app.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes a network into a folder, in one format. */
interface NetworkWriter {
    /** Writes the files whole or not at all, under the network's name. */
    List<Path> write(StatementNetwork network, Path folder) throws IOException;
}
