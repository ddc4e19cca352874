package org.placard.app.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.score.Gold;
import org.placard.score.GoldCheckIn;
import org.placard.score.GoldMention;
import org.placard.score.GoldPosition;
import org.placard.score.GoldReference;
import org.placard.score.GoldRow;
import org.placard.stance.Label;
import org.placard.text.Span;

/** Turns gold into layers of annotations and back. */
public final class GoldLayers {
    private static final String CONTESTED = "contested";
    private static final String NONE = "none";
    private static final String SEPARATOR = ",";
    private static final String GIVEN = "given";
    private static final String OPTIONAL = "optional";

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
        return new Pass(text, file).gold();
    }

    private final class Pass {
        private final AnnotatedText text;
        private final Path file;

        Pass(AnnotatedText text, Path file) {
            this.text = text;
            this.file = file;
        }

        Gold gold() throws BrokenImportException {
            List<Annotation> documents = of(Layer.DOCUMENT);
            if (documents.size() != 1) {
                throw new BrokenImportException(
                        file, "layer Document", "expected one annotation, found " + documents.size());
            }
            Annotation document = documents.get(0);
            List<Annotation> rows = new ArrayList<>(of(Layer.ROW));
            rows.sort(Comparator.comparing(Annotation::span));
            for (Annotation each : text.annotations()) {
                if (each.layer() != Layer.DOCUMENT
                        && rows.stream().noneMatch(row -> row.span().covers(each.span()))) {
                    throw error(each, "span", "stands in no Row");
                }
            }
            List<GoldRow> made = new ArrayList<>();
            for (Annotation row : rows) {
                made.add(row(row));
            }
            List<GoldCheckIn> checkIns = checkIns(document);
            return make(
                    document,
                    "source",
                    source -> new Gold(
                            source,
                            Optional.ofNullable(document.attributes().get("sha256")),
                            text.text(),
                            checkIns,
                            made));
        }

        private List<Annotation> of(Layer layer) {
            return text.annotations().stream()
                    .filter(each -> each.layer() == layer)
                    .toList();
        }

        private List<GoldCheckIn> checkIns(Annotation document) throws BrokenImportException {
            List<GoldCheckIn> checkIns = new ArrayList<>();
            try {
                for (JsonNode each : mapper.readTree(value(document, "checkins"))) {
                    Optional<LocalDate> date =
                            Optional.ofNullable(each.path(1).textValue()).map(LocalDate::parse);
                    checkIns.add(new GoldCheckIn(
                            each.path(0).intValue(), date, each.path(2).asText()));
                }
            } catch (IOException | RuntimeException e) {
                throw error(document, "checkins", "expected [[number, date, title], …]: " + e.getMessage());
            }
            return checkIns;
        }

        private GoldRow row(Annotation row) throws BrokenImportException {
            List<GoldMention> mentions = new ArrayList<>();
            for (Annotation each : inside(row, Layer.MENTION)) {
                mentions.add(make(each, "code", code -> new GoldMention(each.span(), code)));
            }
            List<GoldReference> references = new ArrayList<>();
            for (Annotation each : inside(row, Layer.REFERENCE)) {
                references.add(make(each, "provisions", list -> new GoldReference(each.span(), provisions(list))));
            }
            List<GoldPosition> positions = new ArrayList<>();
            for (Annotation each : inside(row, Layer.POSITION)) {
                Stance stance = make(each, "stance", name -> constant(Stance.class, name));
                Optional<List<Provision>> articles = make(each, "articles", GoldLayers::provisions);
                Optional<List<String>> counterpart = make(each, "counterpart", GoldLayers::list);
                positions.add(make(
                        each,
                        "actors",
                        actors -> new GoldPosition(stance, list(actors).orElse(List.of()), articles, counterpart)));
            }
            int checkIn = make(row, "checkin", Integer::valueOf);
            GoldRow.Kind kind = make(row, "kind", name -> constant(GoldRow.Kind.class, name));
            List<Label> given = labels(row, GIVEN);
            List<Label> optional = labels(row, OPTIONAL);
            return make(
                    row,
                    "id",
                    id -> new GoldRow(id, kind, checkIn, row.span(), mentions, references, given, positions, optional));
        }

        private List<Label> labels(Annotation row, String status) throws BrokenImportException {
            List<Label> labels = new ArrayList<>();
            for (Annotation each : inside(row, Layer.LABEL)) {
                String stated = value(each, "status");
                if (!stated.equals(GIVEN) && !stated.equals(OPTIONAL)) {
                    throw error(each, "status", "expected given or optional, found '" + stated + "'");
                }
                if (stated.equals(status)) {
                    labels.add(make(each, "name", name -> constant(Label.class, name)));
                }
            }
            return labels;
        }

        /** The annotations of a layer inside a row: in their old order, what is new behind them in text order. */
        private List<Annotation> inside(Annotation row, Layer layer) throws BrokenImportException {
            List<Annotation> inside = new ArrayList<>();
            for (Annotation each : of(layer)) {
                if (row.span().covers(each.span())) {
                    order(each);
                    inside.add(each);
                }
            }
            inside.sort(Comparator.comparingInt(GoldLayers::order).thenComparing(Annotation::span));
            return inside;
        }

        private int order(Annotation each) throws BrokenImportException {
            try {
                return GoldLayers.order(each);
            } catch (NumberFormatException e) {
                throw error(
                        each,
                        "order",
                        "expected a whole number, found '" + each.attributes().get("order") + "'");
            }
        }

        private <T> T make(Annotation each, String attribute, Function<String, T> reading)
                throws BrokenImportException {
            String value = value(each, attribute);
            try {
                return reading.apply(value);
            } catch (IllegalArgumentException e) {
                throw error(each, attribute, e.getMessage());
            }
        }

        private String value(Annotation each, String attribute) throws BrokenImportException {
            String value = each.attributes().get(attribute);
            if (value == null) {
                throw error(each, attribute, "is missing");
            }
            return value;
        }

        private BrokenImportException error(Annotation each, String attribute, String reason) {
            Span span = each.span();
            String words = text.text().at(span);
            String shown = words.length() <= 40 ? words : words.substring(0, 40) + "…";
            return new BrokenImportException(file, each.layer().title() + " \"" + shown + "\", " + attribute, reason);
        }
    }

    private static int order(Annotation each) {
        String order = each.attributes().get("order");
        return order == null || order.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(order);
    }

    private static Optional<List<Provision>> provisions(String joined) {
        return list(joined).map(list -> list.stream().map(Provision::new).toList());
    }

    private static Optional<List<String>> list(String joined) {
        return switch (joined) {
            case CONTESTED -> Optional.empty();
            case NONE -> Optional.of(List.of());
            default -> Optional.of(List.of(joined.split(SEPARATOR)));
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (lower(constant).equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "'" + name + "' is no " + type.getSimpleName().toLowerCase(Locale.ROOT));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
