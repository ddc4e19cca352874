package org.placard.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.report.CheckIn;
import org.placard.report.ReportReader;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.stance.Frame;
import org.placard.stance.GrammarReader;
import org.placard.text.PlainText;
import org.placard.token.Lexicon;

/** Whose words are read where a text is laid out by speakers, names persons, or says much ahead of its verb. */
class SpeakerTurnTest {
    /** A text, and what it says: code and stance. */
    private static final String[][] SAID = {
        {"Kenya: We support this.", "KEN:support"},
        {"Kenya: The title is long.\n\nWe propose to shorten it.", "KEN:propose"},
        {"Kenya: The title is long. My delegation opposes it.", "KEN:oppose"},
        {"Peru: Please delete the footnote.", "PER:propose"},
        {"Peru: In paragraph 2, the term should be \"parties\".", "PER:propose"},
        {"Peru: Can we add \"voluntary\" here?", "PER:propose"},
        {"Chair: Can Peru and Mali show flexibility?", ""},
        {"Chair: Please delete nothing by hand.", ""},
        {"Mali: We cannot accept this.\n\nChair: We take a break.", "MLI:oppose"},
        {"CAPACITY BUILDING: The group met. We support this.", ""},
        {"NORWAY: Anna Berg, Minister of Fisheries, supported the paragraph.", "NOR:support"},
        {"Mr. Silva (Brazil) supported the text.", "BRA:support"},
        {"The Rapporteur, Ms. Silva (Brazil), supported the text.", ""},
        {"Togo said that logging, mining and any other use of the land should be reported.", "TGO:propose"},
        {"Togo stressed that, while the year is open, there should be a ceiling.", "TGO:propose"},
        {"Togo said that the draft was useful but the title should be shorter.", "TGO:propose,TGO:support"},
        {"Fiji opposed the fee and, with Cuba, proposed a levy.", "CUB:propose,FJI:oppose,FJI:propose"},
        {"The amendment was supported by, among others, Fiji and Cuba.", "CUB:support,FJI:support"},
        {"A levy was floated by Cuba but turned down by Fiji.", "CUB:propose,FJI:oppose"},
        {"Those against the levy (Cuba, Fiji and Mali) spoke of costs.", "CUB:oppose,FJI:oppose,MLI:oppose"},
        {"Among those in favour of the levy: Cuba and Fiji.", "CUB:support,FJI:support"},
        {"Samoa, taking the floor last and speaking for AOSIS, opposed the levy.", "AOSIS:oppose,WSM:oppose"},
        {"Togo doubted that Cuba would endorse the levy.", ""},
        {"Togo said it had rejected the same levy two years ago.", ""},
        {"Togo asked for a day to read it.", ""},
        {"Togo's amendment was short. The amendment deletes the title.", "TGO:propose"},
        {"Togo's amendment was short. The title stays. It also replaces paragraph 2.", "TGO:propose"},
        {"The amendment deletes the title.", ""},
        {"Togo accepted the draft provided that paragraph 2 used another verb.", "TGO:propose,TGO:support"},
        {"Togo would delete the second sentence.", "TGO:propose"},
    };

    private final GrammarReader reader = GrammarReader.load(Lexicon.load());
    private final MentionFinder mentions = new MentionFinder(Gazetteer.load());

    @Test
    void wordsAreTheirSpeakers() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String[] row : SAID) {
            String found = String.join(",", read(row[0]));
            if (!found.equals(row[1])) {
                wrong.add(row[0] + " | " + row[1] + " | " + found);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private Set<String> read(String text) throws Exception {
        CheckIn written = new ReportReader()
                .read("talks.txt", ("#1: Talks [4 March 2024]\n\n" + text).getBytes("UTF-8"))
                .checkIns()
                .get(0);
        CheckIn checkIn = written.plain(PlainText.of(written.text()));
        List<Sentence> sentences = new SentenceSplitter().split(checkIn);
        List<List<Mention>> holders = Mention.holders(mentions.find(checkIn, sentences));
        Set<String> said = new TreeSet<>();
        reader.read(checkIn, sentences, holders).forEach(reading -> {
            for (Frame frame : reading.stances().frames()) {
                String stance =
                        switch (frame.label()) {
                            case SUPPORT -> "support";
                            case OPPOSITION -> "oppose";
                            case PROPOSAL -> "propose";
                        };
                frame.agent().holders().codes().forEach(code -> said.add(code + ":" + stance));
            }
        });
        return said;
    }
}
