package org.placard.app.run;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placard.app.FileMark;

/** What the products of an output folder were made from, so that a run makes only those anew whose source has changed. */
final class ProductLedger {
    private static final String FORMAT = "placard/products-2";
    private static final String FILE = "products.json";

    private final ObjectMapper mapper =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
    private final OutputFolder folder;
    private final Map<String, Made> products = new LinkedHashMap<>();

    private ProductLedger(OutputFolder folder) {
        this.folder = folder;
    }

    /** The folder's ledger; one that cannot be read counts as empty, so that everything is made again. */
    static ProductLedger open(OutputFolder folder) throws IOException {
        ProductLedger ledger = new ProductLedger(folder);
        Path file = folder.housekeeping(FILE);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Book book = ledger.mapper.readValue(Files.readAllBytes(file), Book.class);
                if (FORMAT.equals(book.format())) {
                    book.products().forEach(made -> ledger.products.put(made.title(), made));
                }
            } catch (JsonProcessingException | NullPointerException e) {
                ledger.products.clear();
            }
        }
        return ledger;
    }

    /** Whether a product was made from the same, and every file of it is as it was made. */
    boolean isUpToDate(String title, String key) throws IOException {
        Optional<Made> made = made(title);
        if (made.isEmpty() || !made.get().key().equals(key)) {
            return false;
        }
        for (File file : made.get().files()) {
            if (!file.isAsItWas(folder.path())) {
                return false;
            }
        }
        return true;
    }

    /** The product of that title as it was last made. */
    synchronized Optional<Made> made(String title) {
        return Optional.ofNullable(products.get(title));
    }

    /** Records a product that has just been made. */
    synchronized void put(String title, String key, List<Path> shown, List<String> places) throws IOException {
        List<File> files = new ArrayList<>();
        for (String place : places) {
            if (Files.isRegularFile(folder.path().resolve(place), LinkOption.NOFOLLOW_LINKS)) {
                files.add(File.of(folder.path(), place));
            }
        }
        products.put(
                title,
                new Made(
                        title,
                        key,
                        shown.stream().map(path -> way(path.toAbsolutePath())).toList(),
                        files));
        save();
    }

    /** Forgets products that are about to be made. */
    synchronized void remove(List<String> titles) throws IOException {
        if (products.keySet().removeAll(titles)) {
            save();
        }
    }

    private String way(Path path) {
        return InputKey.of(path.normalize(), folder.path());
    }

    private void save() throws IOException {
        Book book = new Book(FORMAT, List.copyOf(products.values()));
        folder.replaceHousekeeping(
                FILE, out -> out.write((mapper.writeValueAsString(book) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @JsonPropertyOrder({"format", "products"})
    private record Book(String format, List<Made> products) {}

    /**
     * A product.
     *
     * @param key SHA-256 over all that it is made from
     * @param shown what a user would open, by the way from the output folder
     */
    @JsonPropertyOrder({"title", "key", "shown", "files"})
    record Made(String title, String key, List<String> shown, List<File> files) {
        Made {
            shown = List.copyOf(shown);
            files = List.copyOf(files);
        }
    }

    /** A file of a product, by its way from the output folder. */
    @JsonPropertyOrder({"file", "mark"})
    record File(String file, FileMark mark) {
        static File of(Path folder, String place) throws IOException {
            return new File(place, FileMark.of(folder.resolve(place)));
        }

        boolean isAsItWas(Path folder) throws IOException {
            Path path = folder.resolve(file).normalize();
            return path.startsWith(folder) && mark.isOf(path);
        }
    }
}
