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
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.xml.sax.Attributes;

/** The table {@code report/page-furniture.csv}: which elements of a page are not its text. */
final class PageFurniture {
    static final String RESOURCE = "/report/page-furniture.csv";

    /** One row. */
    private record Sign(String by, String value, boolean frameOnly, String kind) {
        boolean marks(String tag, String role, List<String> names) {
            return switch (by) {
                case "tag" -> tag.equals(value);
                case "role" -> role.equals(value);
                case "name" -> names.stream().anyMatch(this::isIn);
                case "taxon" -> false;
                default ->
                    throw new IllegalStateException(RESOURCE + ": 'by' is tag, role, name or taxon, not '" + by + "'");
            };
        }

        /** Whether a name is the value, or holds it as one of its parts. */
        private boolean isIn(String name) {
            int at = name.indexOf(value);
            while (at >= 0) {
                int end = at + value.length();
                boolean begins = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
                boolean ends = end == name.length() || !Character.isLetterOrDigit(name.charAt(end));
                if (begins && ends) {
                    return true;
                }
                at = name.indexOf(value, at + 1);
            }
            return false;
        }
    }

    private final List<Sign> signs;
    private final List<String> taxa;

    private PageFurniture(List<Sign> signs) {
        this.signs = signs.stream().filter(sign -> !sign.by().equals("taxon")).toList();
        this.taxa = signs.stream()
                .filter(sign -> sign.by().equals("taxon"))
                .map(Sign::value)
                .toList();
    }

    static PageFurniture load() {
        List<Sign> signs = new ArrayList<>();
        try (InputStream in = PageFurniture.class.getResourceAsStream(RESOURCE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            for (CSVRecord row : SpeakerWords.FORMAT.parse(reader)) {
                signs.add(new Sign(
                        row.get("by"), row.get("value"), row.get("within").equals("frame"), row.get("kind")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
        return new PageFurniture(signs);
    }

    /**
     * What an element is where it is not text, for a note to the reader; may be empty.
     *
     * @param inText whether the element stands in the page's main part or in an article
     * @return empty where it may be text
     */
    Optional<String> kind(String tag, Attributes attributes, boolean inText) {
        if (tag.equals("html") || tag.equals("body") || tag.equals("main") || tag.equals("article")) {
            return Optional.empty();
        }
        if (isHidden(attributes)) {
            return Optional.of("hidden text");
        }
        String role = value(attributes, "role").toLowerCase(Locale.ROOT);
        List<String> names = names(attributes);
        for (Sign sign : signs) {
            if (!(sign.frameOnly() && inText) && sign.marks(tag, role, names)) {
                return Optional.of(sign.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean isHidden(Attributes attributes) {
        String style = value(attributes, "style").replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return attributes.getValue("hidden") != null
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || style.contains("font-size:0;")
                || style.endsWith("font-size:0")
                || style.contains("mso-hide:all");
    }

    /** Id and class names in small letters, their capitals' parts apart ("shareLinks" is "share-links"); no taxa. */
    private List<String> names(Attributes attributes) {
        List<String> names = new ArrayList<>();
        String all = value(attributes, "id") + " " + value(attributes, "class");
        if (all.isBlank()) {
            return names;
        }
        for (String name : all.split("\\s+")) {
            String plain = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
            if (!plain.isEmpty() && taxa.stream().noneMatch(plain::startsWith)) {
                names.add(plain);
            }
        }
        return names;
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
