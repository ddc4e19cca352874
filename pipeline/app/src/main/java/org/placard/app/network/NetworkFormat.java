package org.placard.app.network;

import java.util.Locale;

/** The formats in which networks are put into a folder. */
public enum NetworkFormat {
    GRAPHML(new GraphMlWriter()),
    GEXF(new GexfWriter()),
    CSV(new CsvNetworkWriter());

    private final NetworkWriter writer;

    NetworkFormat(NetworkWriter writer) {
        this.writer = writer;
    }

    NetworkWriter writer() {
        return writer;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
