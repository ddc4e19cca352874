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
import org.placard.stance.Unread;

/** Writes the row of a project's table by which something unknown would be known. */
final class Suggestion {
    /** Shorter names, and abbreviations, are near a name by chance. */
    private static final int TELLING = 7;

    private final Map<String, Name> names = new LinkedHashMap<>();

    Suggestion(Gazetteer gazetteer) {
        gazetteer.names().stream().filter(name -> name.code() != null).forEach(name -> names.put(name.text(), name));
    }

    /** The row and its table; empty where no row would help. */
    Optional<String> row(Unknown unknown) {
        return switch (unknown.kind()) {
            case NAME -> Optional.of(name(unknown.words()));
            case PREDICATE -> Optional.of(predicate(unknown.words(), unknown.predicate()));
            case HEADING -> Optional.of("placard.yaml, under reports: {files: \"…\", date: 2024-06-03}");
            case REFERENCE -> Optional.empty();
        };
    }

    /** A name that is near a known one is most likely another form of it; another is most likely a group's. */
    private String name(String words) {
        Optional<Name> near = Optional.of(words)
                .filter(each -> each.length() >= TELLING && !each.equals(each.toUpperCase(Locale.ROOT)))
                .flatMap(each -> NearestName.of(each, names.keySet()))
                .map(names::get);
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

    /** A row that says a stance, to be changed by who pastes it. */
    private static String predicate(String form, Unread unread) {
        boolean verb = unread.pos() == Unread.Pos.VERB;
        String lemma = unread.lemma().isEmpty() ? form : unread.lemma();
        TableColumns frames = TableColumns.of("frames.csv");
        return "gazetteers/" + frames.table() + ": "
                + frames.row(Map.of(
                        "id",
                        lemma,
                        "trigger",
                        lemma,
                        "pos",
                        verb ? "verb" : "adjective",
                        "stance",
                        "support",
                        "holder",
                        "subject",
                        "target",
                        verb ? "object" : "none",
                        "example",
                        verb ? "Chile " + form + " the text." : "Chile was " + form + ".",
                        "gives",
                        "CHL:support"));
    }
}
