package org.placard.app.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.placard.app.network.NetworkType;

class OutputGuideTest {
    /** Where it is not: run {@code placard run} into output/, which writes it, and commit the file. */
    @Test
    void theCommittedReadmeIsTheGuide() throws Exception {
        assertEquals(
                new OutputGuide().markdown(),
                Files.readString(Path.of("../../output/README.md")).replace("\r\n", "\n"));
    }

    @Test
    void everyNetworkIsExplained() {
        for (NetworkType type : NetworkType.values()) {
            assertTrue(new OutputGuide().markdown().contains("\n| `" + type + "` | "), type.toString());
        }
    }
}
