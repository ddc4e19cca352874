package org.placard.app.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

/** Reads layers of annotations, as a file held them, as gold. */
final class LayeredGold {
    private final ObjectMapper mapper = new ObjectMapper();
    private final AnnotatedText text;
    private final Path file;

    LayeredGold(AnnotatedText text, Path file) {
        this.text = text;
        this.file = file;
    }

    /** @throws BrokenImportException where a layer lacks something or stands outside every row */
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
                        source, Optional.ofNullable(document.attributes().get("sha256")), text.text(), checkIns, made));
    }

    private List<Annotation> of(Layer layer) {
        return text.annotations().stream().filter(each -> each.layer() == layer).toList();
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
            Optional<List<Provision>> articles = make(each, "articles", LayeredGold::provisions);
            Optional<List<String>> counterpart = make(each, "counterpart", LayeredGold::list);
            positions.add(make(
                    each,
                    "actors",
                    actors -> new GoldPosition(stance, list(actors).orElse(List.of()), articles, counterpart)));
        }
        int checkIn = make(row, "checkin", Integer::valueOf);
        GoldRow.Kind kind = make(row, "kind", name -> constant(GoldRow.Kind.class, name));
        List<Label> given = labels(row, GoldLayers.GIVEN);
        List<Label> optional = labels(row, GoldLayers.OPTIONAL);
        return make(
                row,
                "id",
                id -> new GoldRow(id, kind, checkIn, row.span(), mentions, references, given, positions, optional));
    }

    private List<Label> labels(Annotation row, String status) throws BrokenImportException {
        List<Label> labels = new ArrayList<>();
        for (Annotation each : inside(row, Layer.LABEL)) {
            String stated = value(each, "status");
            if (!stated.equals(GoldLayers.GIVEN) && !stated.equals(GoldLayers.OPTIONAL)) {
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
        inside.sort(Comparator.comparingInt(LayeredGold::orderOf).thenComparing(Annotation::span));
        return inside;
    }

    private int order(Annotation each) throws BrokenImportException {
        try {
            return orderOf(each);
        } catch (NumberFormatException e) {
            throw error(
                    each,
                    "order",
                    "expected a whole number, found '" + each.attributes().get("order") + "'");
        }
    }

    private <T> T make(Annotation each, String attribute, Function<String, T> reading) throws BrokenImportException {
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

    private static int orderOf(Annotation each) {
        String order = each.attributes().get("order");
        return order == null || order.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(order);
    }

    private static Optional<List<Provision>> provisions(String joined) {
        return list(joined).map(list -> list.stream().map(Provision::new).toList());
    }

    private static Optional<List<String>> list(String joined) {
        return switch (joined) {
            case GoldLayers.CONTESTED -> Optional.empty();
            case GoldLayers.NONE -> Optional.of(List.of());
            default -> Optional.of(List.of(joined.split(GoldLayers.SEPARATOR)));
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (GoldLayers.lower(constant).equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(
                "'" + name + "' is no " + type.getSimpleName().toLowerCase(Locale.ROOT));
    }
}
