package org.placard.app.interchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placard.provision.Provision;
import org.placard.score.Gold;
import org.placard.score.GoldCheckIn;
import org.placard.score.GoldMention;
import org.placard.score.GoldPosition;
import org.placard.score.GoldReference;
import org.placard.score.GoldRow;
import org.placard.stance.Label;

/** Turns gold into layers of annotations and back. */
public final class GoldLayers {
    static final String CONTESTED = "contested";
    static final String NONE = "none";
    static final String SEPARATOR = ",";
    static final String GIVEN = "given";
    static final String OPTIONAL = "optional";

    private final ObjectMapper mapper = new ObjectMapper();

    /**
     * The layers of a gold.
     *
     * @throws IllegalArgumentException where it has no row, which leaves nothing to annotate
     */
    public AnnotatedText of(Gold gold) {
        if (gold.rows().isEmpty()) {
            throw new IllegalArgumentException("a gold without rows has nothing to export");
        }
        List<Annotation> annotations = new ArrayList<>();
        annotations.add(document(gold));
        gold.rows().forEach(row -> addRow(row, annotations));
        return new AnnotatedText(gold.text(), annotations);
    }

    private Annotation document(Gold gold) {
        ArrayNode checkIns = mapper.createArrayNode();
        for (GoldCheckIn checkIn : gold.checkIns()) {
            checkIns.addArray()
                    .add(checkIn.number())
                    .add(checkIn.date().map(LocalDate::toString).orElse(null))
                    .add(checkIn.title());
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("source", gold.sourceText());
        gold.sourceSha256().ifPresent(hash -> attributes.put("sha256", hash));
        attributes.put("checkins", checkIns.toString());
        return new Annotation(Layer.DOCUMENT, gold.rows().get(0).span(), attributes);
    }

    private static void addRow(GoldRow row, List<Annotation> annotations) {
        annotations.add(new Annotation(
                Layer.ROW,
                row.span(),
                Map.of("id", row.id(), "kind", lower(row.kind()), "checkin", Integer.toString(row.checkIn()))));
        addLabels(row, row.labels(), GIVEN, annotations);
        addLabels(row, row.optional(), OPTIONAL, annotations);
        for (int i = 0; i < row.mentions().size(); i++) {
            GoldMention mention = row.mentions().get(i);
            annotations.add(
                    new Annotation(Layer.MENTION, mention.span(), Map.of("code", mention.code(), "order", "" + i)));
        }
        for (int i = 0; i < row.references().size(); i++) {
            GoldReference reference = row.references().get(i);
            annotations.add(new Annotation(
                    Layer.REFERENCE,
                    reference.span(),
                    Map.of("provisions", norms(reference.provisions()), "order", "" + i)));
        }
        for (int i = 0; i < row.positions().size(); i++) {
            GoldPosition position = row.positions().get(i);
            annotations.add(new Annotation(
                    Layer.POSITION,
                    row.span(),
                    Map.of(
                            "stance", lower(position.stance()),
                            "actors", joined(Optional.of(position.actors())),
                            "articles", norms(position.articles()),
                            "counterpart", joined(position.counterpart()),
                            "order", "" + i)));
        }
    }

    private static void addLabels(GoldRow row, List<Label> labels, String status, List<Annotation> annotations) {
        for (int i = 0; i < labels.size(); i++) {
            annotations.add(new Annotation(
                    Layer.LABEL, row.span(), Map.of("name", lower(labels.get(i)), "status", status, "order", "" + i)));
        }
    }

    private static String norms(Optional<List<Provision>> provisions) {
        return joined(provisions.map(list -> list.stream().map(Provision::norm).toList()));
    }

    private static String joined(Optional<List<String>> values) {
        values.orElse(List.of()).stream()
                .filter(value -> value.contains(SEPARATOR) || value.equals(NONE) || value.equals(CONTESTED))
                .findFirst()
                .ifPresent(value -> {
                    throw new IllegalArgumentException("'" + value + "' cannot stand in a list of an annotation tool");
                });
        return values.map(list -> list.isEmpty() ? NONE : String.join(SEPARATOR, list))
                .orElse(CONTESTED);
    }

    /**
     * The gold of layers that {@code file} held.
     *
     * @throws BrokenImportException where a layer lacks something or stands outside every row
     */
    public Gold gold(AnnotatedText text, Path file) throws BrokenImportException {
        return new LayeredGold(text, file).gold();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
