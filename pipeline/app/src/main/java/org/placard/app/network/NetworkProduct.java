package org.placard.app.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.PartMaker;
import org.placard.app.ProductFolder;
import org.placard.app.ProductSource;
import org.placard.gazetteer.Gazetteer;

/** Every network of all stated positions, without normalisation, as {@code networks/<type>.graphml} and {@code .gexf}. */
public final class NetworkProduct implements DataProduct {
    static final String FOLDER = "networks";
    private static final List<NetworkWriter> WRITERS = List.of(new GraphMlWriter(), new GexfWriter());

    private final StatementParts maker;

    /** @param gazetteer loaded only where the networks are made */
    public NetworkProduct(Supplier<Gazetteer> gazetteer) {
        this.maker = StatementParts.stated(gazetteer);
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
    public List<PartMaker> parts(CheckInFolder checkIns) {
        return List.of(maker);
    }

    @Override
    public List<Path> make(ProductSource source, Path output) throws IOException {
        List<Statement> statements = new ArrayList<>();
        source.forEach(
                maker, part -> statements.addAll(StatementParts.read(part).statements()));
        NetworkBuilder builder = new NetworkBuilder(statements);
        Path folder = ProductFolder.in(output, FOLDER);
        for (NetworkType type : NetworkType.values()) {
            StatementNetwork network = builder.build(type, Normalisation.NONE);
            for (NetworkWriter writer : WRITERS) {
                writer.write(network, folder);
            }
        }
        return List.of(folder);
    }
}
