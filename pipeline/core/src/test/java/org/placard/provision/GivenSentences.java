package org.placard.provision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.sentence.Sentence;
import org.placard.text.Span;
import org.placard.text.Text;

/** A check-in whose sentences are given: " | " ends a sentence, " || " a section. */
record GivenSentences(CheckIn checkIn, List<Sentence> sentences) {
    static GivenSentences of(String words) {
        List<Sentence> sentences = new ArrayList<>();
        int section = 1;
        int start = 0;
        while (start < words.length()) {
            int bar = words.indexOf(" |", start);
            int end = bar < 0 ? words.length() : bar;
            if (!words.substring(start, end).isBlank()) {
                sentences.add(new Sentence(
                        "1." + (sentences.size() + 2), "s" + section, new Span(start, end), Block.Kind.PARAGRAPH, 0));
            }
            boolean sectionEnds = words.startsWith(" || ", end);
            section += sectionEnds ? 1 : 0;
            start = bar < 0 ? end : end + (sectionEnds ? 4 : 3);
        }
        Span whole = new Span(0, Math.max(1, words.length()));
        Text text = new Text(words.isEmpty() ? " " : words);
        return new GivenSentences(new CheckIn(1, "", Optional.empty(), text, whole, List.of(), List.of()), sentences);
    }

    /** The same in a check-in of a day. */
    GivenSentences on(LocalDate day) {
        return new GivenSentences(
                new CheckIn(1, "", Optional.of(day), checkIn.text(), checkIn.place(), List.of(), List.of()), sentences);
    }

    Provisions read(ProvisionFinder finder) {
        return finder.read(checkIn, sentences);
    }

    /** "reference = provisions ;; reference = provisions @ instrument". */
    String described(ProvisionFinder finder) {
        List<String> found = new ArrayList<>();
        for (List<ProvisionReference> references : finder.find(checkIn, sentences)) {
            for (ProvisionReference reference : references) {
                List<String> norms =
                        reference.provisions().stream().map(Provision::norm).toList();
                String instrument = reference.instrument() == null ? "" : " @ " + reference.instrument();
                found.add((checkIn.text().at(reference.span()) + " = " + String.join(" ", norms)).strip() + instrument);
            }
        }
        return String.join(" ;; ", found);
    }
}
