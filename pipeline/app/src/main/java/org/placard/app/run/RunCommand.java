package org.placard.app.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.placard.app.DataProduct;
import org.placard.app.DataProducts;
import org.placard.app.Reason;
import org.placard.app.Shown;
import org.placard.gazetteer.Gazetteer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code placard run}: everything that Placard makes of a folder of reports. */
@Command(
        name = "run",
        description = "Annotates reports, scores what has gold, and makes all data products; ends with a summary.")
public final class RunCommand implements Callable<Integer> {
    private static final int MOST_NAMED = 5;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ExtractArguments arguments;

    @Override
    public Integer call() throws IOException {
        InputFinder.Inputs inputs = arguments.find();
        Supplier<Gazetteer> gazetteer = DataProducts.loadedOnce();
        List<DataProduct> products = DataProducts.ofEveryRun(gazetteer);
        if (!arguments.force()) {
            refuseToOverwrite(products);
        }
        try (OutputFolder folder = OutputFolder.open(arguments.output())) {
            return make(inputs, folder, gazetteer, products);
        }
    }

    /** In a folder that no run has made, what stands where a product goes is somebody's own. */
    private void refuseToOverwrite(List<DataProduct> products) {
        Path output = arguments.output();
        if (OutputFolder.isOne(output)) {
            return;
        }
        List<String> inTheWay = products.stream()
                .flatMap(product -> product.places().stream())
                .filter(place -> Files.exists(output.resolve(place), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (!inTheWay.isEmpty()) {
            String more = inTheWay.size() > MOST_NAMED ? " and " + (inTheWay.size() - MOST_NAMED) + " more" : "";
            throw new ParameterException(
                    spec.commandLine(),
                    Shown.path(output) + " was made by no run and holds files that this one would overwrite: "
                            + inTheWay.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")) + more
                            + ". Choose another folder with --output, or overwrite them with --force");
        }
    }

    private int make(
            InputFinder.Inputs inputs, OutputFolder folder, Supplier<Gazetteer> gazetteer, List<DataProduct> products)
            throws IOException {
        ExtractRun run = ExtractRun.perform(arguments, inputs, folder, gazetteer);
        ExtractMessages messages = new ExtractMessages(spec.commandLine());
        messages.print(run);
        if (run.gaveNothing()) {
            return messages.exitCode(run);
        }
        Summary summary = new Summary(spec.commandLine().getOut());
        summary.counts(run);
        boolean scored = score(run, summary);
        boolean made = makeProducts(run, folder, products, summary);
        return scored && made ? messages.exitCode(run) : 1;
    }

    /** Whether all gold that there is could be scored. */
    private boolean score(ExtractRun run, Summary summary) {
        GoldScores scores = new GoldScores(run.output());
        boolean scored = true;
        for (Entry entry : run.entries()) {
            Optional<Path> gold = scores.gold(entry);
            if (gold.isEmpty() || entry.failed() != null) {
                continue;
            }
            try {
                summary.score(fromHere(gold.get()), scores.score(entry, gold.get()));
            } catch (IOException e) {
                complain("no score: " + Reason.of(e));
                scored = false;
            }
        }
        return scored;
    }

    /** Whether all products could be made. */
    private boolean makeProducts(ExtractRun run, OutputFolder folder, List<DataProduct> products, Summary summary)
            throws IOException {
        Products.Result result;
        try (ProductSteps steps = new ProductSteps(arguments.output())) {
            result = new Products(folder, arguments.output(), products)
                    .bringUpToDate(run.hashes(), run.resources(), arguments.threads(), steps);
        }
        List<Products.Place> places = new ArrayList<>();
        places.add(new Products.Place("annotated check-ins", arguments.output()));
        places.addAll(result.places());
        summary.places(places, result.unchanged() == products.size());
        result.failures().forEach(this::complain);
        return result.failures().isEmpty();
    }

    private void complain(String words) {
        spec.commandLine().getErr().println("placard: " + words);
    }

    private static Path fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
