package org.placard.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.xml.sax.Attributes;

/** The table {@code report/page-furniture.csv}: which elements of a page are not its text. */
final class PageFurniture {
    private static final String RESOURCE = "/report/page-furniture.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setCommentMarker('#')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    /** One row. */
    private record Sign(String by, String value, boolean frameOnly) {
        boolean marks(String tag, String role, String names) {
            return switch (by) {
                case "tag" -> tag.equals(value);
                case "role" -> role.equals(value);
                case "name" -> names.contains(value);
                default -> throw new IllegalStateException(RESOURCE + ": 'by' is tag, role or name, not '" + by + "'");
            };
        }
    }

    private final List<Sign> signs;

    private PageFurniture(List<Sign> signs) {
        this.signs = List.copyOf(signs);
    }

    static PageFurniture load() {
        List<Sign> signs = new ArrayList<>();
        try (InputStream in = PageFurniture.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : FORMAT.parse(reader)) {
                signs.add(new Sign(
                        row.get("by"), row.get("value"), row.get("within").equals("frame")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return new PageFurniture(signs);
    }

    /** @param inText whether the element stands in the page's main part or in an article */
    boolean holds(String tag, Attributes attributes, boolean inText) {
        if (tag.equals("html") || tag.equals("body") || tag.equals("main") || tag.equals("article")) {
            return false;
        }
        String role = value(attributes, "role");
        String names = value(attributes, "id") + " " + value(attributes, "class");
        for (Sign sign : signs) {
            if (!(sign.frameOnly() && inText) && sign.marks(tag, role, names)) {
                return true;
            }
        }
        return false;
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
