package org.placard.app.unknown;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placard.app.NearestName;
import org.placard.app.project.TableColumns;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.Name;

/** Writes the row of a project's table by which something unknown would be known. */
final class Suggestion {
    private final Map<String, Name> names = new LinkedHashMap<>();

    Suggestion(Gazetteer gazetteer) {
        gazetteer.names().stream().filter(name -> name.code() != null).forEach(name -> names.put(name.text(), name));
    }

    /** The row and its table; empty where no row would help. */
    Optional<String> row(Unknown.Kind kind, String words) {
        return switch (kind) {
            case NAME -> Optional.of(name(words));
            case PREDICATE -> Optional.of(predicate(words));
            case HEADING -> Optional.of("placard.yaml, under reports: {files: \"…\", date: 2024-06-03}");
            case REFERENCE -> Optional.empty();
        };
    }

    /** A name that is near a known one is most likely another form of it; another is most likely a group's. */
    private String name(String words) {
        Optional<Name> near = NearestName.of(words, names.keySet()).map(names::get);
        if (near.isPresent()) {
            return "gazetteers/aliases.csv: "
                    + TableColumns.of("aliases.csv")
                            .row(Map.of(
                                    "name",
                                    words,
                                    "kind",
                                    near.get().kind().name().toLowerCase(Locale.ROOT),
                                    "code",
                                    near.get().code(),
                                    "form",
                                    "noun",
                                    "sort",
                                    "name"));
        }
        return "gazetteers/groups.csv: "
                + TableColumns.of("groups.csv")
                        .row(Map.of("code", code(words), "name", words, "forum", "UN", "common", "no"));
    }

    private static String code(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }

    private static String predicate(String form) {
        String lemma = form.replaceFirst("ie[ds]$", "y").replaceFirst("(?<=\\p{L}{3})(?:ed|es|s)$", "");
        String example = "Chile " + form + " the text.";
        TableColumns frames = TableColumns.of("frames.csv");
        return "gazetteers/" + frames.table() + ": "
                + frames.row(Map.of(
                        "id", lemma, "trigger", lemma, "pos", "verb", "stance", "support", "holder", "subject",
                        "target", "object", "example", example));
    }
}
