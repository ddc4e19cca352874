package org.placard.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.placard.stance.Cue.PartOfSpeech;
import org.placard.syntax.WordClass;
import org.placard.syntax.WordClasses;

/** The stance cues of {@code gazetteers/cues.csv}, by the inflected form of their first word. Immutable. */
public final class CueLexicon {
    private static final String CUES = "/gazetteers/cues.csv";
    private static final String IRREGULAR = "/gazetteers/irregular-verbs.csv";

    /** A cue that a word form may begin, and which form that is. */
    record Entry(Cue cue, Form form) {}

    /** Grammatical form of a cue's first word. */
    enum Form {
        BASE,
        THIRD_PERSON,
        PAST,
        ING,
        NOMINAL
    }

    private final Map<String, List<Entry>> byForm = new HashMap<>();
    private final List<Cue> cues = new ArrayList<>();

    private CueLexicon() {}

    /**
     * Loads the lexicon from the class path.
     *
     * @param classes gives the verbs of saying, which the lemma "say" stands for
     * @throws UncheckedIOException where a file is missing
     * @throws IllegalArgumentException where a row is damaged; the message names the line
     */
    public static CueLexicon load(WordClasses classes) {
        var lexicon = new CueLexicon();
        Map<String, CSVRecord> irregular = new HashMap<>();
        for (CSVRecord row : rows(IRREGULAR)) {
            irregular.put(row.get("lemma"), row);
        }
        for (CSVRecord row : rows(CUES)) {
            Cue cue = cue(row);
            lexicon.cues.add(cue);
            lexicon.index(cue, irregular, classes);
        }
        // more words first, then a negation, then more tests of what follows: the first that fits is the most specific
        Comparator<Entry> specific = Comparator.comparingInt(
                        (Entry entry) -> -entry.cue().words().size())
                .thenComparing(entry -> !entry.cue().tests().contains(ComplementTest.NEGATED))
                .thenComparingLong(entry -> -entry.cue().tests().stream()
                        .filter(test -> test != ComplementTest.NAMED && test != ComplementTest.MEMBER)
                        .count())
                .thenComparing(entry -> entry.cue().label() != null)
                .thenComparingLong(entry -> entry.cue().line());
        lexicon.byForm.values().forEach(entries -> entries.sort(specific));
        return lexicon;
    }

    private static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .setIgnoreSurroundingSpaces(true)
                .get();
        try (InputStream in = CueLexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is not on the class path");
            }
            return format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Cue cue(CSVRecord row) {
        try {
            Set<ComplementTest> tests = EnumSet.noneOf(ComplementTest.class);
            for (String test : row.get("complement").split(" ")) {
                if (!test.isEmpty()) {
                    tests.add(constant(ComplementTest.class, test));
                }
            }
            String stance = row.get("stance");
            return new Cue(
                    row.get("lemma").replace(' ', '-') + "-" + row.getRecordNumber(),
                    Arrays.asList(row.get("lemma").split(" ")),
                    constant(PartOfSpeech.class, row.get("pos")),
                    label(stance),
                    constant(Cue.HolderRole.class, row.get("holder")),
                    constant(Cue.TargetRole.class, row.get("target")),
                    tests,
                    row.getRecordNumber());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(CUES + ", row " + row.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    private static Label label(String stance) {
        return switch (stance) {
            case "support" -> Label.SUPPORT;
            case "oppose" -> Label.OPPOSITION;
            case "propose" -> Label.PROPOSAL;
            case "none" -> null;
            default -> throw new IllegalArgumentException("not a stance: '" + stance + "'");
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private void index(Cue cue, Map<String, CSVRecord> irregular, WordClasses classes) {
        String head = cue.words().get(0);
        switch (cue.partOfSpeech()) {
            case VERB -> {
                for (String verb : head.equals("say") ? classes.words(WordClass.SAY) : Set.of(head)) {
                    verbForms(verb, irregular.get(verb)).forEach((form, which) -> add(form, new Entry(cue, which)));
                }
            }
            case NOUN -> {
                add(head, new Entry(cue, Form.NOMINAL));
                add(
                        head.endsWith("y") && !head.endsWith("ay")
                                ? head.substring(0, head.length() - 1) + "ies"
                                : head + "s",
                        new Entry(cue, Form.NOMINAL));
            }
            case ADJECTIVE -> add(head, new Entry(cue, Form.NOMINAL));
        }
    }

    private static Map<String, Form> verbForms(String lemma, CSVRecord irregular) {
        Map<String, Form> forms = new HashMap<>();
        boolean silentE = lemma.endsWith("e");
        boolean consonantY = lemma.endsWith("y") && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0;
        String stem = silentE ? lemma.substring(0, lemma.length() - 1) : lemma;
        boolean sibilant = lemma.endsWith("s") || lemma.endsWith("sh") || lemma.endsWith("ch") || lemma.endsWith("x");
        String ing = stem + "ing";
        if (irregular != null) {
            for (String column : List.of("past", "participle")) {
                for (String form : irregular.get(column).split("\\|")) {
                    forms.put(form, Form.PAST);
                }
            }
            ing = irregular.get("ing").isEmpty() ? ing : irregular.get("ing");
        } else {
            forms.put(consonantY ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + "ed", Form.PAST);
        }
        forms.put(ing, Form.ING);
        forms.put(
                consonantY ? lemma.substring(0, lemma.length() - 1) + "ies" : lemma + (sibilant ? "es" : "s"),
                Form.THIRD_PERSON);
        // "put" and "cut" are read as past forms: reports are written in the past
        forms.putIfAbsent(lemma, Form.BASE);
        return forms;
    }

    private void add(String form, Entry entry) {
        byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(entry);
    }

    /** Entries whose first word may have this form, the most specific first. */
    List<Entry> startingWith(String form) {
        return byForm.getOrDefault(form, List.of());
    }

    /** Whether a word form may begin a cue: the cheap test that decides whether a sentence is worth reading. */
    public boolean mayBegin(String form) {
        return byForm.containsKey(form);
    }

    /** All frames, in the file's order. */
    public List<Cue> cues() {
        return List.copyOf(cues);
    }
}
