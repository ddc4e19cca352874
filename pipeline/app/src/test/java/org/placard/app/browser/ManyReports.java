package org.placard.app.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A corpus as large as a publisher's: hundreds of reports of one check-in each, made from a few real ones. Every report has
 * all their sentences and a part of their positions; many of its words are exchanged for others of the same length, so that every place
 * stays where it was and the text packs about as a real one.
 */
final class ManyReports {
    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{4,}\\b");
    private static final LocalDate FIRST = LocalDate.of(1998, 1, 5);
    private static final int DAYS_APART = 20;
    /** As many positions for each sentence as in a record of which most is procedure. */
    private static final double POSITIONS_KEPT = 0.18;

    /** Neighbours are no longer those of a language: with all of them exchanged, the text would pack worse than a real one. */
    private static final double WORDS_EXCHANGED = 0.5;

    private final ObjectMapper mapper = new ObjectMapper();
    private final List<JsonNode> models = new ArrayList<>();
    private final Map<Integer, List<String>> wordsByLength = new TreeMap<>();

    /** @param folder of a few annotated check-ins whose rows' ids differ */
    ManyReports(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            List<Path> sorted = new ArrayList<>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (Path file : sorted) {
                models.add(mapper.readTree(file.toFile()));
            }
        }
        for (JsonNode model : models) {
            Matcher words = WORD.matcher(model.path("text").asText());
            while (words.find()) {
                wordsByLength
                        .computeIfAbsent(words.group().length(), length -> new ArrayList<>())
                        .add(words.group());
            }
        }
    }

    /** Writes so many reports. */
    void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            String name = String.format(Locale.ROOT, "report-%03d", i);
            mapper.writeValue(folder.resolve(name + "-01.json").toFile(), report(name, i));
        }
    }

    private JsonNode report(String name, int number) {
        Random random = new Random(number);
        ObjectNode merged = models.get(0).deepCopy();
        LocalDate date = FIRST.plusDays((long) number * DAYS_APART);
        merged.put("id", name + "-01");
        merged.put("number", 1);
        merged.put("title", "Day of report " + number);
        merged.put("date", date.toString());
        ((ObjectNode) merged.get("source")).put("file", name + ".txt").put("start", 0);
        StringBuilder text = new StringBuilder();
        for (String key : List.of("sections", "sentences", "proposals", "positions")) {
            merged.putArray(key);
        }
        for (int part = 0; part < models.size(); part++) {
            JsonNode model = models.get(part).deepCopy();
            shift(model, text.codePointCount(0, text.length()), date, "p" + part);
            keepSome((ArrayNode) model.get("positions"), random);
            for (String key : List.of("sections", "sentences", "proposals", "positions")) {
                ((ArrayNode) merged.get(key)).addAll((ArrayNode) model.get(key));
            }
            text.append(reworded(models.get(part), random)).append("\n\n");
        }
        merged.put("text", text.toString());
        return merged;
    }

    /** Moves all places of a part, gives it the report's day, and tells its sections from other parts'. */
    private static void shift(JsonNode node, int by, LocalDate date, String part) {
        if (node instanceof ObjectNode object) {
            for (String key : List.of("start", "end")) {
                if (object.path(key).isInt()) {
                    object.put(key, object.get(key).asInt() + by);
                }
            }
            if (object.path("date").isTextual()) {
                object.put("date", date.toString());
            }
            if (object.path("section").isTextual()) {
                object.put("section", part + object.get("section").asText());
            }
            if (object.has("title") && object.has("id") && !object.has("text")) {
                object.put("id", part + object.get("id").asText());
            }
        }
        node.forEach(each -> shift(each, by, date, part));
    }

    private static void keepSome(ArrayNode positions, Random random) {
        for (int i = positions.size() - 1; i >= 0; i--) {
            if (random.nextDouble() > POSITIONS_KEPT) {
                positions.remove(i);
            }
        }
    }

    /** The words that no mention, cue, reference or proposal holds, exchanged for others of their length. */
    private String reworded(JsonNode model, Random random) {
        String text = model.path("text").asText();
        Set<Integer> fixed = new HashSet<>();
        fix(model, text, fixed, false);
        StringBuilder words = new StringBuilder(text);
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (!fixed.contains(matcher.start()) && random.nextDouble() < WORDS_EXCHANGED) {
                List<String> others = wordsByLength.get(matcher.group().length());
                words.replace(matcher.start(), matcher.end(), others.get(random.nextInt(others.size())));
            }
        }
        return words.toString();
    }

    private static void fix(JsonNode node, String text, Set<Integer> fixed, boolean within) {
        if (within && node.path("start").isInt()) {
            int start = text.offsetByCodePoints(0, node.get("start").asInt());
            int end = text.offsetByCodePoints(0, node.get("end").asInt());
            for (int i = start; i < end; i++) {
                fixed.add(i);
            }
        }
        boolean sentence = node.has("labels");
        node.properties()
                .forEach(each -> fix(
                        each.getValue(),
                        text,
                        fixed,
                        within || sentence || Set.of("mention", "cue").contains(each.getKey())));
        if (node.isArray()) {
            node.forEach(each -> fix(each, text, fixed, within));
        }
    }
}
