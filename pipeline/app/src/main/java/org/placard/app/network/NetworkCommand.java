package org.placard.app.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.placard.app.CheckInFolder;
import org.placard.app.HeldFolder;
import org.placard.app.OutputArgument;
import org.placard.app.ProductFolder;
import org.placard.app.ProductSource;
import org.placard.app.Shown;
import org.placard.app.tables.NamedHolders;
import org.placard.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code placard network}: who sides with whom, as files for Gephi, visone, igraph and networkx. */
@Command(
        name = "network",
        description = {
            "Writes networks of the actors and proposals in annotated check-ins.",
            "agreement, opposition: from an actor to the authors whom it supports or opposes. congruence, conflict,"
                    + " subtract: between actors, by the sides that they take on the same proposals and articles."
                    + " actor-proposal, actor-article: from actors to what they speak about."
        })
public final class NetworkCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputArgument output;

    @Option(names = "--to", paramLabel = "DIR", description = "Folder for the files (default: OUTPUT/networks).")
    private Optional<Path> to;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            split = ",",
            converter = ConstantConverter.OfType.class,
            description = "One or several of agreement, opposition, congruence, conflict, subtract, actor-proposal,"
                    + " actor-article (default: all for which the normalisation is defined).")
    private Set<NetworkType> types;

    @Option(
            names = {"--normalise", "--normalize"},
            paramLabel = "HOW",
            defaultValue = "none",
            converter = ConstantConverter.OfNormalisation.class,
            description = "none; activity (directed and two-mode networks), prominence (two-mode); average, jaccard,"
                    + " cosine (congruence, conflict, subtract). Default: ${DEFAULT-VALUE}.")
    private Normalisation normalisation;

    @Option(
            names = "--window",
            paramLabel = "DAYS",
            description = "A network for each stretch of so many days, from the first dated statement on.")
    private Optional<Integer> window;

    @Option(
            names = "--step",
            paramLabel = "DAYS",
            description = "Days from one window's beginning to the next one's (default: the window's length).")
    private Optional<Integer> step;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = ConstantConverter.OfFormat.class,
            description = "graphml, gexf, csv, and dna, the statements for Discourse Network Analyzer 3: one or several"
                    + " (default: graphml,gexf).")
    private Set<NetworkFormat> formats;

    @Option(
            names = "--members",
            description = "Count the members of a group where the check-ins have the group's positions expanded.")
    private boolean members;

    @Override
    public Integer call() throws IOException {
        Set<NetworkType> chosen = chosenTypes();
        checkWindow();
        try (HeldFolder held = output.toWrite(to.orElse(output.folder()))) {
            write(held.checkIns().notEmpty(), chosen);
        }
        return 0;
    }

    private void write(CheckInFolder checkIns, Set<NetworkType> chosen) throws IOException {
        NamedHolders holders = NamedHolders.of(Gazetteer.load());
        StatementReader reader = members ? StatementReader.withMembers(holders) : StatementReader.stated(holders);
        if (chosenFormats().contains(NetworkFormat.DNA)) {
            Path file = new DnaFile(new StatementParts(() -> reader))
                    .write(ProductSource.of(checkIns), folder().resolve(DnaProduct.FILE));
            spec.commandLine().getOut().println(Shown.path(file));
        }
        for (NetworkBuilder builder : builders(reader.read(checkIns))) {
            for (NetworkType type : chosen) {
                write(builder.build(type, normalisation));
            }
        }
    }

    private Set<NetworkType> chosenTypes() {
        Set<NetworkType> chosen = EnumSet.noneOf(NetworkType.class);
        for (NetworkType type : types == null ? EnumSet.allOf(NetworkType.class) : types) {
            if (normalisation.fits(type)) {
                chosen.add(type);
            } else if (types != null) {
                throw usage("--normalise " + normalisation + " is not defined for --type " + type);
            }
        }
        return chosen;
    }

    private void checkWindow() {
        if (window.orElse(1) < 1 || step.orElse(1) < 1) {
            throw usage("--window and --step take a number of days, 1 or more");
        }
        if (step.isPresent() && window.isEmpty()) {
            throw usage("--step needs --window");
        }
    }

    private List<NetworkBuilder> builders(List<Statement> statements) {
        if (window.isEmpty()) {
            return List.of(new NetworkBuilder(statements));
        }
        List<NetworkBuilder> builders = new ArrayList<>();
        TimeWindow.over(statements, window.get(), step.orElse(window.get()))
                .forEach(time -> builders.add(new NetworkBuilder(statements, time)));
        return builders;
    }

    private void write(StatementNetwork network) throws IOException {
        for (NetworkFormat format : chosenFormats()) {
            if (format.writer().isPresent()) {
                for (Path file : format.writer().get().write(network, folder())) {
                    spec.commandLine()
                            .getOut()
                            .println(Shown.path(file) + "  " + network.nodes().size() + " nodes, "
                                    + network.ties().size() + " ties");
                }
            }
        }
    }

    private Set<NetworkFormat> chosenFormats() {
        return formats == null ? EnumSet.of(NetworkFormat.GRAPHML, NetworkFormat.GEXF) : EnumSet.copyOf(formats);
    }

    private Path folder() throws IOException {
        return to.isPresent() ? to.get() : ProductFolder.in(output.folder(), NetworkProduct.FOLDER);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
