package org.placard.app.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.ProductFolder;
import org.placard.app.tables.Holders;
import org.placard.gazetteer.Gazetteer;

/** Every network of all stated positions, without normalisation, as {@code networks/<type>.graphml} and {@code .gexf}. */
public final class NetworkProduct implements DataProduct {
    static final String FOLDER = "networks";
    private static final List<NetworkWriter> WRITERS = List.of(new GraphMlWriter(), new GexfWriter());

    private final Supplier<Gazetteer> gazetteer;

    /** @param gazetteer loaded only where the networks are made */
    public NetworkProduct(Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public String title() {
        return "networks";
    }

    @Override
    public List<String> places() {
        return Stream.of(NetworkType.values())
                .flatMap(type -> Stream.of(type + ".graphml", type + ".gexf"))
                .map(file -> FOLDER + "/" + file)
                .toList();
    }

    @Override
    public List<Path> make(CheckInFolder checkIns, Path output) throws IOException {
        NetworkBuilder builder = new NetworkBuilder(
                StatementReader.stated(Holders.of(gazetteer.get())).read(checkIns));
        Path folder = ProductFolder.in(output, FOLDER);
        for (NetworkType type : NetworkType.values()) {
            Network network = builder.build(type, Normalisation.NONE);
            for (NetworkWriter writer : WRITERS) {
                writer.write(network, folder);
            }
        }
        return List.of(folder);
    }
}
