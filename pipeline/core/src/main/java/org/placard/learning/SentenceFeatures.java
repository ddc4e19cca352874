package org.placard.learning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.gazetteer.HolderKind;
import org.placard.stance.CueLexicon;
import org.placard.syntax.SentenceReader;
import org.placard.syntax.Term;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.WordClass;
import org.placard.syntax.WordClasses;

/**
 * Reads what a statistical classifier may know of a sentence: words and pairs of words, with a list of holders folded
 * into one of them; words that may begin a cue, with a negation ahead of them and the side on which a holder stands; how
 * many holders there are and of which kind. Thread-safe.
 */
final class SentenceFeatures {
    /** How many terms ahead of a cue a negation reaches it, as in "did not fully support". */
    private static final int REACH = 3;

    private static final int MANY = 4;

    private final WordClasses classes;
    private final CueLexicon lexicon;
    private final SentenceReader reader;

    SentenceFeatures(WordClasses classes, CueLexicon lexicon) {
        this.classes = classes;
        this.lexicon = lexicon;
        this.reader = new SentenceReader(classes);
    }

    /** The features of one sentence, in an order that depends on nothing but its text. */
    List<String> of(AnnotatedCheckIn checkIn, AnnotatedSentence sentence) {
        List<Term> folded = reader.read(checkIn.text(), sentence.span(), sentence.mentions());
        Set<String> features = new LinkedHashSet<>();
        words(folded, features);
        cues(new Terms(folded, classes), features);
        holders(sentence, features);
        return List.copyOf(features);
    }

    private static void words(List<Term> terms, Set<String> features) {
        List<String> words = new ArrayList<>();
        words.add("<");
        terms.forEach(term -> words.add(word(term)));
        words.add(">");
        for (int i = 1; i < words.size(); i++) {
            features.add("word=" + words.get(i));
            features.add("pair=" + words.get(i - 1) + " " + words.get(i));
        }
    }

    /** A term as a word: names and numbers stand for all of their kind, so that nothing is learnt about one state. */
    private static String word(Term term) {
        return switch (term.kind()) {
            case WORD -> term.lower().chars().anyMatch(Character::isDigit) ? "NUMBER" : term.lower();
            case HOLDERS -> term.holders().named() ? "HOLDERS" : "UNNAMED";
            default -> term.kind().name();
        };
    }

    private void cues(Terms terms, Set<String> features) {
        for (int i = 0; i < terms.size(); i++) {
            String word = terms.lower(i);
            if (!word.isEmpty() && lexicon.mayBegin(word)) {
                String cue = (isNegated(terms, i) ? "not " : "") + word;
                features.add("cue=" + cue);
                features.add("cue=" + cue + (anyHolders(terms, 0, i) ? " behind holders" : ""));
                features.add("cue=" + cue + (anyHolders(terms, i, terms.size()) ? " ahead of holders" : ""));
            }
        }
    }

    private static boolean isNegated(Terms terms, int cue) {
        for (int i = cue - 1; i >= cue - REACH; i--) {
            if (terms.is(i, WordClass.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyHolders(Terms terms, int from, int to) {
        for (int i = from; i < to; i++) {
            if (terms.is(i, Kind.HOLDERS)) {
                return true;
            }
        }
        return false;
    }

    private static void holders(AnnotatedSentence sentence, Set<String> features) {
        long unnamed = sentence.mentions().stream()
                .filter(mention -> mention.kind() == HolderKind.UNNAMED)
                .count();
        long named = sentence.mentions().size() - unnamed;
        features.add("named=" + Math.min(named, MANY));
        features.add("unnamed=" + Math.min(unnamed, MANY));
        if (named + unnamed == 0) {
            features.add("nobody");
        }
    }
}
