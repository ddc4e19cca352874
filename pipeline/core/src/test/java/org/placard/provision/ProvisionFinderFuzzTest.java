package org.placard.provision;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Whatever a passage holds: references lie in their sentence, in order, and expand within bounds. */
class ProvisionFinderFuzzTest {
    private static final ProvisionFinder FINDER = new ProvisionFinder();

    /** In UTF-16 units: short texts run often, and every rule fits. */
    private static final int LONGEST = 200;

    @FuzzTest(maxDuration = "60s")
    void passage(FuzzedDataProvider data) {
        GivenSentences passage = GivenSentences.of(data.consumeString(LONGEST));
        List<List<ProvisionReference>> found = passage.read(FINDER).references();
        for (int i = 0; i < found.size(); i++) {
            int end = passage.sentences().get(i).span().start();
            for (ProvisionReference reference : found.get(i)) {
                assertTrue(reference.span().start() >= end, "references overlap");
                assertTrue(passage.sentences().get(i).span().covers(reference.span()), "outside its sentence");
                assertTrue(reference.provisions().size() <= PathList.LONGEST, "unbounded");
                end = reference.span().end();
            }
        }
    }
}
