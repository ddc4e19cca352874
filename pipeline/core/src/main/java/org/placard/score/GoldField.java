package org.placard.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A value in a gold file that knows where it stands, so that every complaint can say so.
 *
 * @param place such as {@code week.gold.json, row 2.9, mentions[3]}
 */
record GoldField(String place, JsonNode node) {
    GoldField get(String key) throws InvalidGoldException {
        return optional(key).orElseThrow(() -> error("\"" + key + "\" is missing"));
    }

    Optional<GoldField> optional(String key) {
        return Optional.ofNullable(node.get(key)).map(value -> new GoldField(place + ", " + key, value));
    }

    /** This object, which may have no other key than these: a mistyped one would otherwise lose its values silently. */
    GoldField only(String... keys) throws InvalidGoldException {
        if (!node.isObject()) {
            throw error("expected an object, found " + shown());
        }
        Set<String> unknown = new HashSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        Arrays.asList(keys).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw error("unknown key \"" + unknown.iterator().next() + "\"; known are " + String.join(", ", keys));
        }
        return this;
    }

    <T> List<T> list(Reading<T> reading) throws InvalidGoldException {
        if (!node.isArray()) {
            throw error("expected a list, found " + shown());
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            values.add(new GoldField(place + "[" + i + "]", node.get(i)).make(reading));
        }
        return values;
    }

    /** Null stands for a contested value. */
    <T> Optional<List<T>> nullableList(Reading<T> reading) throws InvalidGoldException {
        return node.isNull() ? Optional.empty() : Optional.of(list(reading));
    }

    /** What {@code reading} makes of this field; a refusal by a constructor gets this place. */
    <T> T make(Reading<T> reading) throws InvalidGoldException {
        try {
            return reading.read(this);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw error(e.getMessage(), e);
        }
    }

    String string() throws InvalidGoldException {
        if (!node.isTextual()) {
            throw error("expected a string, found " + shown());
        }
        return node.textValue();
    }

    int integer() throws InvalidGoldException {
        if (!node.isInt()) {
            throw error("expected a whole number, found " + shown());
        }
        return node.intValue();
    }

    <E extends Enum<E>> E constant(Class<E> type) throws InvalidGoldException {
        String name = string();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        throw error("expected one of "
                + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT) + ", found " + shown());
    }

    InvalidGoldException error(String message) {
        return error(message, null);
    }

    InvalidGoldException error(String message, Exception cause) {
        return new InvalidGoldException(place + ": " + message, cause);
    }

    private String shown() {
        String json = node.toString();
        return json.length() <= 80 ? json : json.substring(0, 80) + "…";
    }

    /** Makes a value of a field. */
    interface Reading<T> {
        T read(GoldField field) throws InvalidGoldException;
    }
}
