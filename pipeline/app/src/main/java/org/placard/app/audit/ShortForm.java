package org.placard.app.audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out of a check-in what the page can tell from what stands beside it, and counts places from the place before: small
 * numbers that come again and again, where offsets into a long text are all different. The page of a large corpus is a sixth
 * smaller for it. {@code long-form.js} is the way back.
 */
final class ShortForm {
    /** Of what most readings have. */
    private static final Map<String, String> USUAL = Map.of("kind", "state", "form", "noun", "source", "gazetteer");

    /** A number at the end that the next one can be counted from. */
    private static final Pattern LAST_NUMBER = Pattern.compile("(.*?)([0-9]{1,9})");

    private ShortForm() {}

    /** Shortens the JSON of a {@link CheckInView}. */
    static void shorten(ObjectNode checkIn) {
        int end = 0;
        String following = null;
        for (JsonNode each : checkIn.path("rows")) {
            ObjectNode row = (ObjectNode) each;
            int start = row.path("span").path(0).asInt();
            String id = row.path("id").asText();
            shortenReading(row.path("system"), id, start);
            movePlaces(row.path("gold"), start);
            int before = end;
            end = row.path("span").path(1).asInt();
            movePlace(row.path("span"), before);
            if (id.equals(following)) {
                row.remove("id");
            }
            following = following(id);
        }
        end = 0;
        for (JsonNode proposal : checkIn.path("proposals")) {
            int before = end;
            end = proposal.path("span").path(1).asInt();
            movePlace(proposal.path("span"), before);
            withoutEmpty((ObjectNode) proposal);
            if (!proposal.path("withdrawn").asBoolean()) {
                ((ObjectNode) proposal).remove("withdrawn");
            }
        }
    }

    /** The id that is counted from another; null where none can be. */
    private static String following(String id) {
        Matcher number = LAST_NUMBER.matcher(id);
        return number.matches() ? number.group(1) + (Integer.parseInt(number.group(2)) + 1) : null;
    }

    private static void shortenReading(JsonNode reading, String row, int start) {
        if (!(reading instanceof ObjectNode system)) {
            return;
        }
        movePlaces(system, start);
        int number = 0;
        for (JsonNode position : system.path("positions")) {
            number++;
            if (position.path("id").asText().equals(row + "-" + number)) {
                ((ObjectNode) position).remove("id");
            }
            withoutEmpty((ObjectNode) position);
        }
        for (JsonNode mention : system.path("mentions")) {
            USUAL.forEach((key, usual) -> {
                if (mention.path(key).asText().equals(usual)) {
                    ((ObjectNode) mention).remove(key);
                }
            });
        }
        withoutEmpty(system);
    }

    private static void withoutEmpty(ObjectNode object) {
        for (Iterator<JsonNode> values = object.iterator(); values.hasNext(); ) {
            JsonNode value = values.next();
            if (value.isArray() && value.isEmpty()) {
                values.remove();
            }
        }
    }

    /** All that is two numbers and no more is a place. */
    private static void movePlaces(JsonNode node, int start) {
        if (isPlace(node)) {
            movePlace(node, start);
        } else {
            node.forEach(each -> movePlaces(each, start));
        }
    }

    private static boolean isPlace(JsonNode node) {
        return node.isArray()
                && node.size() == 2
                && node.get(0).isInt()
                && node.get(1).isInt();
    }

    /** From "begins here and ends there" to "so far behind the start, and so long". */
    private static void movePlace(JsonNode place, int start) {
        if (place instanceof ArrayNode ends) {
            int begins = ends.get(0).asInt();
            ends.set(1, ends.numberNode(ends.get(1).asInt() - begins));
            ends.set(0, ends.numberNode(begins - start));
        }
    }
}
