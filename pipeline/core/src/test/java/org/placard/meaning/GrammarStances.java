package org.placard.meaning;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.report.CheckIn;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.stance.Frame;
import org.placard.stance.FrameTable;
import org.placard.stance.GrammarReader;
import org.placard.stance.GrammarReading;
import org.placard.stance.Label;
import org.placard.text.PlainText;
import org.placard.token.Lexicon;

/** Who takes which stance in the words of a check-in, by the grammar alone. Thread-safe. */
final class GrammarStances {
    private final ReportReader reports = new ReportReader();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MentionFinder mentions = new MentionFinder(Gazetteer.load());
    private final FrameTable table;
    private final GrammarReader reader;

    GrammarStances() {
        Lexicon lexicon = Lexicon.load();
        table = FrameTable.load(lexicon);
        reader = GrammarReader.load(lexicon);
    }

    /** The frames by which it reads. */
    FrameTable table() {
        return table;
    }

    /** Every holder with a stance, as {@code PER:oppose}. */
    Set<String> read(String words) {
        String report = "#1: Example [1 January 2024]\n\n\n" + words + "\n";
        Set<String> found = new HashSet<>();
        for (CheckIn written : checkIns(report)) {
            CheckIn checkIn = written.plain(PlainText.of(written.text()));
            List<Sentence> sentences = splitter.split(checkIn);
            List<List<Mention>> holders = Mention.holders(mentions.find(checkIn, sentences));
            for (GrammarReading reading : reader.read(checkIn, sentences, holders)) {
                for (Frame frame : reading.stances().frames()) {
                    frame.agent().holders().codes().forEach(code -> found.add(code + ":" + stance(frame.label())));
                }
            }
        }
        return found;
    }

    /** The name of a stance in the column {@code gives} of a table. */
    static String stance(Label label) {
        return switch (label) {
            case SUPPORT -> "support";
            case OPPOSITION -> "oppose";
            case PROPOSAL -> "propose";
        };
    }

    private List<CheckIn> checkIns(String report) {
        try {
            return reports.read("example.txt", report.getBytes(StandardCharsets.UTF_8))
                    .checkIns();
        } catch (UnreadableReportException e) {
            throw new AssertionError(e);
        }
    }
}
