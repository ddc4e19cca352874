package org.placard.syntax;

import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.gazetteer.Table;
import org.placard.syntax.Term.Kind;

/** What the tagger gets wrong in reports as a rule, as a table: {@code gazetteers/tag-corrections.csv}. Immutable. */
public final class TagCorrections {
    private static final String FILE = "gazetteers/tag-corrections.csv";

    /** Empty conditions always hold. */
    private record Correction(String from, List<String> before, List<String> after, String to) {}

    private final Map<String, List<Correction>> byWord = new HashMap<>();
    private final Map<String, String> lemmas = new HashMap<>();

    private TagCorrections() {}

    /**
     * Loads the table from the class path.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where it is missing or damaged
     */
    public static TagCorrections load() {
        var loaded = new TagCorrections();
        for (Table.Row row : Table.onClassPath(FILE, "words", "from", "before", "after", "to", "lemma")
                .rows()) {
            var correction = new Correction(
                    row.optional("from").orElse(""), row.words("before"), row.words("after"), row.text("to"));
            for (String word : row.words("words")) {
                loaded.byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(correction);
                row.optional("lemma")
                        .ifPresent(lemma ->
                                loaded.lemmas.put(word + " " + correction.to().charAt(0), lemma));
            }
        }
        return loaded;
    }

    /** Changes tags in place; a row applies to one word between the tags or kinds that it names. */
    void correct(Terms terms, List<String> tags) {
        for (int i = 0; i < terms.size(); i++) {
            List<Correction> corrections = new ArrayList<>(byWord.getOrDefault(terms.lower(i), List.of()));
            corrections.addAll(terms.is(i, Kind.WORD) ? byWord.getOrDefault("*", List.of()) : List.of());
            for (Correction correction : corrections) {
                if (tags.get(i).startsWith(correction.from())
                        && near(terms, tags, i - 1, correction.before())
                        && near(terms, tags, i + 1, correction.after())) {
                    tags.set(i, correction.to());
                    break;
                }
            }
        }
    }

    private static boolean near(Terms terms, List<String> tags, int i, List<String> wanted) {
        if (wanted.isEmpty()) {
            return true;
        }
        for (String one : wanted) {
            boolean kind = !one.isEmpty()
                    && Character.isLowerCase(one.charAt(0))
                    && terms.is(i, Kind.valueOf(one.toUpperCase(java.util.Locale.ROOT)));
            boolean edge = one.equals("^") && (i < 0 || i >= terms.size());
            boolean word = one.startsWith("=") && terms.lower(i).equals(one.substring(1));
            boolean tag = i >= 0 && i < terms.size() && terms.is(i, Kind.WORD) && isOfTag(tags.get(i), one);
            if (kind || edge || word || tag) {
                return true;
            }
        }
        return false;
    }

    /** Whether a tag begins with another; possessive pronouns are no pronouns. */
    private static boolean isOfTag(String tag, String wanted) {
        return tag.startsWith(wanted) && tag.endsWith("$") == wanted.endsWith("$");
    }

    /** The lemma of a word in lower case under its tag. */
    String lemma(String word, String tag, Morphology morphology) {
        String listed = lemmas.get(word + " " + tag.charAt(0));
        // at the beginning of a sentence a common noun has a capital too
        String common = tag.equals("NNPS") ? "NNS" : tag.equals("NNP") ? "NN" : tag;
        return listed != null ? listed : morphology.lemma(word, common, true);
    }
}
