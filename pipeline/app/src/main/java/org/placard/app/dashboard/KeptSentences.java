package org.placard.app.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.app.CheckInFolder;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.text.Span;

/**
 * Decides which sentences a page carries: all of a small corpus, so that everything can be read where it stands; of a
 * large one those with evidence and their neighbours, so that the page stays light.
 */
final class KeptSentences {
    /** Bytes of check-ins' files up to which a page carries their texts whole: about 300 printed pages. */
    static final long WHOLE_LIMIT = 7_000_000;

    private final boolean whole;

    /** @param whole whether every sentence is kept */
    KeptSentences(boolean whole) {
        this.whole = whole;
    }

    /** Whether a page of a folder keeps every sentence. */
    static boolean all(CheckInFolder checkIns) throws IOException {
        long size = 0;
        for (Path file : checkIns.files()) {
            size += Files.size(file);
        }
        return size <= WHOLE_LIMIT;
    }

    /** Indexes into the check-in's sentences. */
    BitSet of(AnnotatedCheckIn checkIn) {
        int count = checkIn.sentences().size();
        BitSet kept = new BitSet(count);
        if (whole) {
            kept.set(0, count);
            return kept;
        }
        Set<String> cited = cited(checkIn);
        BitSet evidence = holdingEvidence(checkIn);
        for (int i = 0; i < count; i++) {
            if (cited.contains(checkIn.sentences().get(i).id()) || evidence.get(i)) {
                kept.set(Math.max(0, i - 1), Math.min(count, i + 2));
            }
        }
        return kept;
    }

    private static Set<String> cited(AnnotatedCheckIn checkIn) {
        Set<String> cited = new HashSet<>();
        for (Position position : checkIn.positions()) {
            cited.add(position.sentence());
        }
        for (Proposal proposal : checkIn.proposals()) {
            cited.add(proposal.sentence());
        }
        return cited;
    }

    /** Sentences with a position's cue or holder; a list's lead-in holds the cue of the positions in its items. */
    private static BitSet holdingEvidence(AnnotatedCheckIn checkIn) {
        List<AnnotatedSentence> sentences = checkIn.sentences();
        NavigableMap<Integer, Integer> byStart = new TreeMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            byStart.put(sentences.get(i).span().start(), i);
        }
        BitSet holding = new BitSet(sentences.size());
        for (Position position : checkIn.positions()) {
            for (Span evidence : List.of(position.cue(), position.mention())) {
                Map.Entry<Integer, Integer> at = byStart.floorEntry(evidence.start());
                if (at != null && sentences.get(at.getValue()).span().covers(evidence)) {
                    holding.set(at.getValue());
                }
            }
        }
        return holding;
    }
}
