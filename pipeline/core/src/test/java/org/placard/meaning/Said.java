package org.placard.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.text.Span;

/** What an annotated check-in says, one line each, with the words that it cuts, but however these are spelt. */
final class Said {
    private Said() {}

    static List<String> by(AnnotatedCheckIn checkIn) {
        List<String> lines = new ArrayList<>();
        for (AnnotatedSentence sentence : checkIn.sentences()) {
            lines.add(sentence.id() + " " + letters(checkIn, sentence.span()));
            sentence.labels()
                    .forEach(label -> lines.add("  label " + label.label() + " by " + label.by() + " "
                            + label.cues().stream()
                                    .map(cue -> letters(checkIn, cue))
                                    .toList()));
            sentence.mentions()
                    .forEach(mention ->
                            lines.add("  mention " + mention.code() + " " + letters(checkIn, mention.span())));
            sentence.articles()
                    .forEach(article ->
                            lines.add("  article " + article.provisions() + " " + letters(checkIn, article.span())));
        }
        checkIn.proposals()
                .forEach(proposal -> lines.add(proposal.id() + " " + proposal.authors() + " " + proposal.action() + " "
                        + proposal.provisions() + " " + letters(checkIn, proposal.span())));
        checkIn.positions()
                .forEach(position -> lines.add(position.id() + " " + position.stance() + " " + position.actor() + " "
                        + position.speaksFor() + " " + position.provisions() + " " + position.counterpart() + " "
                        + position.proposal() + " by " + position.by() + " " + letters(checkIn, position.mention())
                        + " " + letters(checkIn, position.cue())));
        return lines;
    }

    /** What only one of two check-ins says. */
    static List<String> differently(List<String> one, List<String> other) {
        List<String> lines = new ArrayList<>();
        one.stream().filter(line -> !other.contains(line)).forEach(line -> lines.add("- " + line));
        other.stream().filter(line -> !one.contains(line)).forEach(line -> lines.add("+ " + line));
        return lines;
    }

    /** The letters and digits at a place, without accents, in small letters. */
    private static String letters(AnnotatedCheckIn checkIn, Span span) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(checkIn.text().at(span), Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
