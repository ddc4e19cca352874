package org.placard.app.run;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.placard.app.CheckInFolder;
import org.placard.app.DataProduct;
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
     * @param step what is done after each product
     */
    Result bringUpToDate(Map<String, String> known, String resources, Runnable step) throws IOException {
        CheckInFolder checkIns = new CheckInFolder(named);
        RunHistory history = RunHistory.of(named, known);
        String source = String.join("\n", program(), resources, history.now(), history.before());
        ProductLedger ledger = ProductLedger.open(folder);
        List<Place> places = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        int unchanged = 0;
        for (DataProduct product : products) {
            String key = Sha256.of((product.title() + "\n" + source).getBytes(StandardCharsets.UTF_8));
            try {
                if (ledger.isUpToDate(product.title(), key)) {
                    unchanged++;
                    for (String shown :
                            ledger.made(product.title()).orElseThrow().shown()) {
                        places.add(new Place(product.title(), named.resolve(shown)));
                    }
                } else {
                    ledger.remove(product.title());
                    List<Path> made = product.make(checkIns, named);
                    ledger.put(product.title(), key, made, product.places());
                    made.forEach(path -> places.add(new Place(product.title(), path)));
                }
            } catch (IOException e) {
                failures.add("no " + product.title() + ": " + Reason.of(e));
            }
            step.run();
        }
        if (failures.isEmpty()) {
            history.keep(folder);
        }
        return new Result(places, failures, unchanged);
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
