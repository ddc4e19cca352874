package org.placard.app.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedJsonTest {
    @Test
    void piecesOneAfterTheOtherAreOneStream() throws Exception {
        List<PackedJson> pieces = List.of(
                PackedJson.of("[\"Côte d'Ivoire\""),
                PackedJson.plain(","),
                PackedJson.of(""),
                PackedJson.plain(""),
                PackedJson.of("\"" + "Peru, Chile, ".repeat(9_000) + "\""),
                PackedJson.plain("]"));
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        pieces.forEach(piece -> stream.writeBytes(piece.deflated()));
        stream.writeBytes(PackedJson.END);
        InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(stream.toByteArray()), new Inflater(true));
        assertEquals(
                pieces.stream().map(PackedJson::json).collect(Collectors.joining()),
                new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    /** Incompressible words of every length around the room that is written at a time. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16_379, 16_384, 16_390, 65_535, 65_536, 200_000})
    void aPieceGivesItsWordsBack(int length) throws Exception {
        Random random = new Random(length);
        String words =
                random.ints(length, ' ', 0x7F).mapToObj(Character::toString).collect(Collectors.joining());
        for (PackedJson piece : List.of(PackedJson.of(words), PackedJson.plain(words))) {
            assertEquals(words, piece.json());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            piece.write(new DataOutputStream(out));
            PackedJson read = PackedJson.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
            assertArrayEquals(piece.deflated(), read.deflated());
            assertEquals(words, read.json());
        }
    }
}
