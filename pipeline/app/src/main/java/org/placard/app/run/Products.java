package org.placard.app.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.placard.annotation.InvalidCheckInException;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
import org.placard.app.PartMaker;
import org.placard.app.ProductSource;
import org.placard.app.Reason;

/** Makes those products of an output folder whose source has changed since they were made. */
final class Products {
    private final OutputFolder folder;
    private final Path named;
    private final List<DataProduct> products;

    /** @param named the folder as the user named it, by which results are shown */
    Products(OutputFolder folder, Path named, List<DataProduct> products) {
        this.folder = folder;
        this.named = named;
        this.products = List.copyOf(products);
    }

    /**
     * Brings all products up to date; one that fails does not keep the others from being made.
     *
     * @param known hashes of check-ins' files that this run has made or compared
     * @param resources what else decides about the products' content
     * @param threads number of products that are made at a time, 1 or more
     * @param steps shows how far it is
     */
    Result bringUpToDate(Map<String, String> known, String resources, int threads, Steps steps) throws IOException {
        CheckInFolder checkIns = new CheckInFolder(named);
        RunHistory history = RunHistory.of(named, known);
        String maker = program() + "\n" + resources;
        String source = String.join("\n", maker, history.now(), history.before());
        ProductLedger ledger = ProductLedger.open(folder);
        List<Making> makings = new ArrayList<>();
        for (DataProduct product : products) {
            String key = Sha256.of((product.title() + "\n" + source).getBytes(StandardCharsets.UTF_8));
            makings.add(new Making(product, key, ledger.isUpToDate(product.title(), key)));
        }
        List<DataProduct> outdated = makings.stream()
                .filter(each -> !each.isUpToDate())
                .map(Making::product)
                .toList();
        List<Place> places = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        if (!outdated.isEmpty()) {
            // What a run that is ended has made anew must not stand for what it has not.
            ledger.remove(outdated.stream().map(DataProduct::title).toList());
            KeptParts parts = new KeptParts(folder, checkIns, history.previous(), known, maker);
            failures.addAll(prepare(parts, threads, steps));
            make(makings, parts, ledger, threads, steps).forEach(failures::add);
        }
        for (DataProduct product : products) {
            ledger.made(product.title()).ifPresent(made -> made.shown()
                    .forEach(shown -> places.add(new Place(product.title(), named.resolve(shown)))));
        }
        if (failures.isEmpty()) {
            history.keep(folder);
        }
        return new Result(places, failures, products.size() - outdated.size());
    }

    /** Makes the parts that are missing; where one cannot be made, the product that needs it says so. */
    private List<String> prepare(KeptParts parts, int threads, Steps steps) throws IOException {
        Map<String, PartMaker> makers = new LinkedHashMap<>();
        for (DataProduct product : products) {
            product.parts(parts.checkIns()).forEach(each -> makers.put(each.name(), each));
        }
        List<PartMaker> all = List.copyOf(makers.values());
        List<Path> missing = parts.missing(all);
        if (!missing.isEmpty()) {
            steps.begin(" check-ins for data products", missing.size());
            try {
                parts.make(missing, all, threads, steps::step);
            } catch (InvalidCheckInException e) {
                // The products that read it name it.
                return List.of();
            } catch (IOException e) {
                return List.of("parts of data products cannot be kept: " + Reason.of(e));
            }
        }
        return List.of();
    }

    private List<String> make(
            List<Making> makings, ProductSource source, ProductLedger ledger, int threads, Steps steps)
            throws IOException {
        steps.begin(" data products", products.size());
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Making> longFirst = makings.stream()
                    .sorted(Comparator.comparing(making -> !making.product().takesLong()))
                    .toList();
            List<Future<Optional<String>>> all = new ArrayList<>();
            for (Making making : longFirst) {
                all.add(workers.submit(() -> {
                    Optional<String> failure = making.isUpToDate() ? Optional.empty() : make(making, source, ledger);
                    steps.step();
                    return failure;
                }));
            }
            List<String> failures = new ArrayList<>();
            for (Future<Optional<String>> each : all) {
                each.get().ifPresent(failures::add);
            }
            return failures;
        } catch (ExecutionException e) {
            throw Failures.of(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            workers.shutdownNow();
        }
    }

    /** A sentence where it could not be made. */
    private Optional<String> make(Making making, ProductSource source, ProductLedger ledger) {
        DataProduct product = making.product();
        try {
            List<Path> made = product.make(source, named);
            ledger.put(product.title(), making.key(), made, product.places());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("no " + product.title() + ": " + Reason.of(e));
        }
    }

    /** SHA-256 over the app's own classes and pages. */
    private static String program() throws IOException {
        try {
            Path home = Path.of(Products.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(home)) {
                return Sha256.of(home);
            }
            MessageDigest digest = Sha256.digest();
            try (Stream<Path> walk = Files.walk(home)) {
                for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(home.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    try (InputStream in = Files.newInputStream(file)) {
                        digest.update(in.readAllBytes());
                    }
                }
            }
            return Sha256.hex(digest.digest());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Making(DataProduct product, String key, boolean isUpToDate) {}

    /** How far it is; called from several threads. */
    interface Steps {
        /** So many things of a kind are to come, such as " data products". */
        void begin(String unit, int count);

        /** One of them is done. */
        void step();
    }

    /** Something that a user would open. */
    record Place(String title, Path path) {}

    /**
     * What happened.
     *
     * @param failures a sentence for each product that could not be made
     * @param unchanged number of products that were up to date
     */
    record Result(List<Place> places, List<String> failures, int unchanged) {
        Result {
            places = List.copyOf(places);
            failures = List.copyOf(failures);
        }
    }
}
