package org.placard.app.unknown;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.placard.annotation.AnnotatedCheckIn;

/**
 * What the reading engine itself says it did not understand: the key {@code unread} of a sentence, a list of
 * {@code {"kind": "predicate", "start": 0, "end": 0, "text": "…"}}, offsets in code points.
 */
final class Unread {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Unread() {}

    static List<Unknown> of(Path file, AnnotatedCheckIn checkIn) throws IOException {
        List<Unknown> found = new ArrayList<>();
        for (JsonNode sentence : MAPPER.readTree(file.toFile()).path("sentences")) {
            for (JsonNode each : sentence.path("unread")) {
                kind(each.path("kind").asText())
                        .ifPresent(kind -> found.add(new Unknown(
                                kind,
                                each.path("text").asText("?"),
                                sentence.path("id").asText(),
                                checkIn.text()
                                        .fromCodePoints(
                                                each.path("start").asInt(),
                                                each.path("end").asInt()))));
            }
        }
        return found;
    }

    private static Optional<Unknown.Kind> kind(String name) {
        return Stream.of(Unknown.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
