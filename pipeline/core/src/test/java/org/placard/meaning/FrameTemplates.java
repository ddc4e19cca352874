package org.placard.meaning;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.gazetteer.HolderKind;
import org.placard.meaning.Template.Relation;
import org.placard.mention.Mention;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * Templates made of the table of frames: each verb that needs nothing but its object in the active, the passive and
 * denied, and the examples of all rows and constructions with places for their holders.
 */
final class FrameTemplates {
    private static final String FRAMES = "/gazetteers/frames.csv";
    private static final String IRREGULAR_VERBS = "/meaning/irregular-verbs.csv";
    private static final String CONSTRUCTIONS = "/org/placard/position/patterns.csv";

    private static final Lexicon LEXICON = Lexicon.load();

    private final Map<String, CSVRecord> irregular = new HashMap<>();

    private FrameTemplates() {
        rows(IRREGULAR_VERBS).forEach(row -> irregular.put(row.get("lemma"), row));
    }

    /** Of every verb whose holder is its subject and whose target is its object, whatever else stands around. */
    static List<Template> ofVerbs() {
        FrameTemplates forms = new FrameTemplates();
        List<Template> templates = new ArrayList<>();
        for (CSVRecord row : rows(FRAMES)) {
            boolean plain = row.get("pos").equals("verb")
                    && row.get("holder").equals("subject")
                    && row.get("target").equals("object")
                    && row.get("when").isEmpty()
                    && !row.get("stance").equals("none")
                    && isVerbWithPrepositions(row.get("trigger"));
            if (plain) {
                templates.addAll(forms.ofVerb(row.get("trigger").replaceAll("\\|\\S*", "")));
            }
        }
        return templates;
    }

    /** Whether nothing but prepositions follows the verb: a noun of a trigger is a lemma, and may need an article or a plural. */
    private static boolean isVerbWithPrepositions(String trigger) {
        return Stream.of(trigger.split(" "))
                .skip(1)
                .map(word -> word.replaceAll("\\|.*", ""))
                .allMatch(word -> LEXICON.has(FunctionWord.PREPOSITION, word));
    }

    private List<Template> ofVerb(String lemma) {
        int space = lemma.indexOf(' ');
        String verb = space < 0 ? lemma : lemma.substring(0, space);
        String rest = space < 0 ? "" : lemma.substring(space);
        String active = "{L} " + form(verb, "past") + rest + " {P}.";
        List<Template> templates = new ArrayList<>();
        templates.add(new Template(Relation.PLAIN, active, active));
        templates.add(new Template(Relation.LIST, active, active));
        templates.add(new Template(Relation.NEGATION, active, "{L} did not " + lemma + " {P}."));
        if (rest.isEmpty()) {
            String passive = "{P} was " + form(verb, "participle") + " by {L}.";
            templates.add(new Template(Relation.VOICE, active, passive));
            templates.add(new Template(Relation.NEGATION, passive, passive.replace(" was ", " was not ")));
        }
        return templates;
    }

    private String form(String verb, String column) {
        CSVRecord row = irregular.get(verb);
        if (row != null) {
            return row.get(column).replaceAll("\\|.*", "");
        }
        String stem = verb.replaceAll("e$", "").replaceAll("(?<=[^aeiou])y$", "i");
        return stem + "ed";
    }

    /** Of the examples of all frames and constructions that name their holders, as {@code annotator} finds them. */
    static List<Template> ofExamples(Annotator annotator) {
        List<String> examples = new ArrayList<>();
        rows(FRAMES).forEach(row -> examples.add(row.get("example")));
        rows(CONSTRUCTIONS).forEach(row -> examples.add(row.get("passage")));
        List<Template> templates = new ArrayList<>();
        for (String example : examples) {
            String words = withPlaces(example, annotator.checkIn(example));
            if (words != null) {
                templates.add(new Template(Relation.PLAIN, words, words));
            }
        }
        return templates;
    }

    /** An example with places for all its holders; null where that cannot be, or where it says no position. */
    private static String withPlaces(String example, AnnotatedCheckIn checkIn) {
        Map<String, String> places = new LinkedHashMap<>();
        String text = checkIn.text().toString();
        int from = text.indexOf(example);
        StringBuilder words = new StringBuilder();
        if (from < 0 || checkIn.positions().isEmpty()) {
            return null;
        }
        int at = from;
        for (var sentence : checkIn.sentences()) {
            for (Mention mention : sentence.mentions()) {
                int start = mention.span().start();
                boolean named = mention.kind() == HolderKind.STATE || mention.kind() == HolderKind.GROUP;
                if (start < from || !named) {
                    continue;
                }
                // with an article a name may stand ahead of a noun, where another name would need another form
                boolean article =
                        text.substring(Math.max(from, start - 4), start).equalsIgnoreCase("the ");
                if (article || mention.form() != Mention.Form.NOUN) {
                    return null;
                }
                String place = places.computeIfAbsent(
                        mention.code(),
                        code -> places.size() < Template.SINGLE.size() ? Template.SINGLE.get(places.size()) : null);
                if (place == null) {
                    return null;
                }
                words.append(text, at, start).append("{").append(place).append("}");
                at = mention.span().end();
            }
        }
        words.append(text, at, from + example.length());
        return places.isEmpty() ? null : words.toString();
    }

    private static List<CSVRecord> rows(String resource) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (Reader reader =
                new InputStreamReader(FrameTemplates.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            return format.parse(reader).getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
