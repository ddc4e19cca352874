package org.placard.app.unknown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.position.Position;
import org.placard.provision.ProvisionReference;
import org.placard.stance.Unread;
import org.placard.text.Span;

/** Finds what was not understood in a check-in, from its text and from what was found in it. Thread-safe. */
public final class UnknownFinder {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH + "|" + MONTH
            + "\\s+\\d{1,2}(?:st|nd|rd|th)?\\b" + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})";
    private static final Pattern DATED =
            Pattern.compile("(?:^|[^\\p{L}\\d])" + DAY, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST_HEADING = 100;

    /** A kind of provision and the number behind it, in whatever form, up to a bound; "Annex I" names parties more often than a provision. */
    private static final Pattern REFERENCE = Pattern.compile("\\b(?:Annex(?:es)?\\s+(?=\\S*\\d|\\p{Lu}[-/](?!non))"
            + "|(?:Articles?|Art\\.|Arts\\.|[Pp]aragraphs?|[Pp]aras?\\.?|[Ss]ub-?paragraphs?|Sections?|Rules?"
            + "|Clauses?|Chapters?|Principles?|Regulations?|Schedules?|Options?)\\s+(?=\\S*\\d|[IVXLC]+\\b|\\p{Lu}\\b))"
            + "(?<number>[\\p{Lu}\\d](?:[\\p{L}\\d()\\[\\]]|[.:/-](?!non)(?=[\\p{L}\\d(])){0,60})");

    /** What is glued to a number that was read, and says more of it: "7(b)-alt", "XIV-ter/3". */
    private static final Pattern MORE = Pattern.compile("[-/:]?[\\p{L}\\d(].*");

    /** Everything, in the order of the text. */
    public List<Unknown> find(AnnotatedCheckIn checkIn) {
        CharSequence text = checkIn.text().toString();
        List<Unknown> found = new ArrayList<>(headings(text, checkIn));
        Map<String, Set<String>> holders = checkIn.positions().stream()
                .collect(Collectors.groupingBy(
                        Position::sentence, Collectors.flatMapping(UnknownFinder::parties, Collectors.toSet())));
        for (AnnotatedSentence sentence : checkIn.sentences()) {
            found.addAll(UnknownNames.in(text, sentence, holders.getOrDefault(sentence.id(), Set.of())));
            references(text, sentence, found);
            for (Unread unread : sentence.unread()) {
                found.add(new Unknown(
                        Unknown.Kind.PREDICATE,
                        checkIn.text().at(unread.span()),
                        sentence.id(),
                        unread.span(),
                        unread));
            }
        }
        found.sort(Comparator.comparing(Unknown::place, Comparator.comparingInt(Span::start)));
        return found;
    }

    /** Who has a part in a position: a name beside one of them would have had it too. */
    private static Stream<String> parties(Position position) {
        return Stream.concat(
                Stream.of(position.actor()),
                Stream.concat(Stream.ofNullable(position.speaksFor()), position.counterpart().stream()));
    }

    /** Lines of their own with a day in them, but for the one that dates the check-in. */
    private static List<Unknown> headings(CharSequence text, AnnotatedCheckIn checkIn) {
        NavigableMap<Integer, AnnotatedSentence> sentences = new TreeMap<>();
        checkIn.sentences().forEach(each -> sentences.put(each.span().start(), each));
        List<Unknown> found = new ArrayList<>();
        int start = 0;
        boolean first = true;
        for (String line : text.toString().split("\n", -1)) {
            String words = line.strip();
            boolean ownHeading = first && checkIn.date().isPresent();
            boolean shaped = !words.isEmpty()
                    && words.length() <= LONGEST_HEADING
                    && !words.matches(".*[.;:,?!]$")
                    && (Character.isUpperCase(words.charAt(0)) || !Character.isLetter(words.charAt(0)));
            if (shaped && !ownHeading && DATED.matcher(words).find()) {
                int at = start + line.indexOf(words);
                found.add(new Unknown(
                        Unknown.Kind.HEADING, words, sentenceAt(sentences, at), new Span(at, at + words.length())));
            }
            first &= words.isEmpty();
            start += line.length() + 1;
        }
        return found;
    }

    private static String sentenceAt(NavigableMap<Integer, AnnotatedSentence> sentences, int place) {
        Map.Entry<Integer, AnnotatedSentence> before = sentences.floorEntry(place);
        return before != null && place < before.getValue().span().end()
                ? before.getValue().id()
                : "";
    }

    /** References of which nothing was read, or only the beginning. */
    private static void references(CharSequence text, AnnotatedSentence sentence, List<Unknown> found) {
        Matcher matcher = REFERENCE
                .matcher(text)
                .region(sentence.span().start(), sentence.span().end());
        TakenPlaces taken = new TakenPlaces();
        sentence.articles().stream()
                .map(ProvisionReference::span)
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(taken::add);
        while (matcher.find()) {
            Span place = new Span(matcher.start(), matcher.end());
            int read = taken.endWithin(place);
            boolean whole = read >= 0
                    && (read <= matcher.start("number")
                            || !MORE.matcher(text.subSequence(Math.min(read, place.end()), place.end()))
                                    .matches());
            if (!whole) {
                found.add(new Unknown(Unknown.Kind.REFERENCE, matcher.group(), sentence.id(), place));
            }
        }
    }
}
