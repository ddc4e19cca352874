package org.placard.app.network;

import java.util.Locale;
import java.util.Optional;

/** The formats in which networks are put into a folder. */
public enum NetworkFormat {
    GRAPHML(Optional.of(new GraphMlWriter())),
    GEXF(Optional.of(new GexfWriter())),
    CSV(Optional.of(new CsvNetworkWriter())),
    /** The statements themselves, out of which Discourse Network Analyzer makes networks. */
    DNA(Optional.empty());

    private final Optional<NetworkWriter> writer;

    NetworkFormat(Optional<NetworkWriter> writer) {
        this.writer = writer;
    }

    /** What writes one network; nothing where the format holds statements, not networks. */
    Optional<NetworkWriter> writer() {
        return writer;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
