package org.placard.app.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://db.example/talks?user=ann&password=hunter2",
                "jdbc:postgresql://db.example/talks?PASSWORD=hunter2&ssl=true",
                "jdbc:postgresql://ann:hunter2@db.example/talks",
            })
    void aPasswordInTheUrlIsRefusedAndNotRepeated(String url) {
        String message = assertThrows(IllegalArgumentException.class, () -> new PostgresUrl(url))
                .getMessage();
        assertFalse(message.contains("hunter2"), message);
        assertTrue(message.contains("PGPASSWORD"), message);
    }

    @Test
    void theSchemaIsPlacardUnlessTheUrlSaysOtherwise() {
        assertEquals("placard", new PostgresUrl("jdbc:postgresql://h/d").schema());
        assertEquals("talks", new PostgresUrl("jdbc:postgresql://h:1/d?ssl=true&currentSchema=talks").schema());
        assertThrows(
                IllegalArgumentException.class, () -> new PostgresUrl("jdbc:postgresql://h/d?currentSchema=a;drop"));
    }

    @Test
    void messagesShowNoOptions() {
        assertEquals("jdbc:postgresql://h/d", new PostgresUrl("jdbc:postgresql://h/d?user=ann&ssl=true").toString());
    }
}
