package org.placard.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;
import org.placard.mention.MentionFinder;
import org.placard.report.CheckIn;
import org.placard.sentence.Sentence;
import org.placard.sentence.SentenceSplitter;
import org.placard.stance.FrameTable;
import org.placard.syntax.Clause;
import org.placard.syntax.ClauseReader;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.SentenceReader;
import org.placard.syntax.TagCorrections;
import org.placard.syntax.Term;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.VerbGroup;
import org.placard.text.Span;
import org.placard.token.CoreNlpTagger;
import org.placard.token.Lexicon;

/**
 * Holds the clauses of sentences with a holder against the enhanced Universal Dependencies of CoreNLP's parser (Chen and
 * Manning 2014). Neither is the truth: what counts is which verbs they read differently. Not thread-safe.
 */
final class DependencyOracle {
    private static final String SUBJECT = "nsubj";
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "neither", "nor");

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MentionFinder mentionFinder = new MentionFinder(Gazetteer.load());
    private final Lexicon lexicon = Lexicon.load();
    private final SentenceReader sentenceReader = new SentenceReader(lexicon);
    private final ClauseReader clauseReader = clauseReader();
    private final StanfordCoreNLP parser = parser();
    private final Map<OracleOutcome, Integer> counts = new EnumMap<>(OracleOutcome.class);
    private final List<Disagreement> disagreements = new ArrayList<>();
    private int sentences;

    private ClauseReader clauseReader() {
        FrameTable frames = FrameTable.load(lexicon);
        return new ClauseReader(
                new CoreNlpTagger(), lexicon, TagCorrections.load(), lemma -> frames.isVerb(lexicon.folded(lemma)));
    }

    private static StanfordCoreNLP parser() {
        var properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
        properties.setProperty("ssplit.isOneSentence", "true");
        return new StanfordCoreNLP(properties);
    }

    /** Compares the sentences of a check-in that have a holder. */
    void compare(CheckIn checkIn) {
        List<Sentence> split = splitter.split(checkIn);
        List<List<Mention>> mentions = Mention.holders(mentionFinder.find(checkIn, split));
        for (int i = 0; i < split.size(); i++) {
            if (!split.get(i).isTitle() && !mentions.get(i).isEmpty()) {
                compare(checkIn, split.get(i), mentions.get(i));
            }
        }
    }

    private void compare(CheckIn checkIn, Sentence sentence, List<Mention> mentions) {
        sentences++;
        var terms = new Terms(sentenceReader.read(checkIn.text(), sentence.span(), mentions), lexicon);
        ParsedSentence parsed = clauseReader.read(checkIn.text(), terms);
        int offset = sentence.span().start();
        var document = new CoreDocument(checkIn.text().at(sentence.span()));
        parser.annotate(document);
        SemanticGraph graph = document.annotation()
                .get(CoreAnnotations.SentencesAnnotation.class)
                .get(0)
                .get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class);
        Set<Integer> governed = new HashSet<>();
        for (Clause clause : parsed.clauses()) {
            Span holder = holder(parsed, clause);
            if (holder == null || clause.verb().isElliptic() || !isFiniteActive(clause.verb())) {
                continue;
            }
            Span verb = terms.get(clause.verb().main()).span();
            governed.add(verb.start());
            count(checkIn, sentence, clause, verb, holder, at(graph, verb.start() - offset), graph, offset);
        }
        missed(checkIn, sentence, terms, governed, graph, offset);
    }

    /** Enhanced dependencies give no subject to most infinitives and participles, and both give a passive what is acted on. */
    private static boolean isFiniteActive(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.FINITE && !verb.passive();
    }

    /** The holders that a clause has for its subject, its own or shared; null where it has none. */
    private static Span holder(ParsedSentence parsed, Clause clause) {
        Clause owner = clause;
        for (int steps = parsed.clauses().size();
                owner.subject() == null && owner.sharedWith() >= 0 && steps > 0;
                steps--) {
            owner = parsed.clauses().get(owner.sharedWith());
        }
        NounPhrase subject = owner.subject();
        if (subject == null || owner != clause && owner.verb().passive()) {
            return null;
        }
        Term head = parsed.tagged().get(subject.head());
        return head.is(Kind.HOLDERS) ? head.span() : null;
    }

    private static IndexedWord at(SemanticGraph graph, int place) {
        for (IndexedWord word : graph.vertexSet()) {
            if (word.beginPosition() <= place && place < word.endPosition()) {
                return word;
            }
        }
        return null;
    }

    private void count(
            CheckIn checkIn,
            Sentence sentence,
            Clause clause,
            Span verb,
            Span holder,
            IndexedWord word,
            SemanticGraph graph,
            int offset) {
        if (word == null || !word.tag().startsWith("V") && !word.tag().startsWith("J")) {
            add(OracleOutcome.NO_VERB, checkIn, sentence, verb, holder, null);
            return;
        }
        List<IndexedWord> subjects = subjects(graph, word);
        if (subjects.isEmpty()) {
            add(OracleOutcome.NO_SUBJECT, checkIn, sentence, verb, holder, null);
            return;
        }
        boolean same = subjects.stream().anyMatch(subject -> within(subject, holder, offset));
        if (!same) {
            add(OracleOutcome.OTHER_SUBJECT, checkIn, sentence, verb, holder, subjects.get(0));
            return;
        }
        boolean agreed = negated(graph, word) == clause.verb().negated();
        add(agreed ? OracleOutcome.SAME : OracleOutcome.POLARITY, checkIn, sentence, verb, holder, subjects.get(0));
    }

    private static boolean within(IndexedWord word, Span holder, int offset) {
        return word.beginPosition() + offset >= holder.start() && word.endPosition() + offset <= holder.end();
    }

    private static List<IndexedWord> subjects(SemanticGraph graph, IndexedWord verb) {
        List<IndexedWord> subjects = new ArrayList<>();
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(verb)) {
            if (isSubject(edge.getRelation())) {
                subjects.add(edge.getDependent());
            }
        }
        return subjects;
    }

    /** Active subjects only: of a passive, both parsers' subject is what is acted on. */
    private static boolean isSubject(GrammaticalRelation relation) {
        return relation.getShortName().equals(SUBJECT)
                && (relation.getSpecific() == null || !relation.getSpecific().contains("pass"));
    }

    private static boolean negated(SemanticGraph graph, IndexedWord verb) {
        for (SemanticGraphEdge edge : graph.outgoingEdgeIterable(verb)) {
            if (NEGATIONS.contains(edge.getDependent().lemma())) {
                return true;
            }
        }
        return false;
    }

    private void missed(
            CheckIn checkIn, Sentence sentence, Terms terms, Set<Integer> governed, SemanticGraph graph, int offset) {
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            IndexedWord verb = edge.getGovernor();
            if (!isSubject(edge.getRelation())
                    || !verb.tag().startsWith("V")
                    || governed.contains(verb.beginPosition() + offset)) {
                continue;
            }
            for (int i = 0; i < terms.size(); i++) {
                if (terms.is(i, Kind.HOLDERS)
                        && within(edge.getDependent(), terms.get(i).span(), offset)) {
                    governed.add(verb.beginPosition() + offset);
                    add(
                            OracleOutcome.MISSED,
                            checkIn,
                            sentence,
                            new Span(verb.beginPosition() + offset, verb.endPosition() + offset),
                            terms.get(i).span(),
                            edge.getDependent());
                    break;
                }
            }
        }
    }

    private void add(
            OracleOutcome outcome, CheckIn checkIn, Sentence sentence, Span verb, Span holder, IndexedWord subject) {
        counts.merge(outcome, 1, Integer::sum);
        if (outcome != OracleOutcome.SAME) {
            disagreements.add(new Disagreement(
                    outcome,
                    checkIn.text().at(verb),
                    checkIn.text().at(holder),
                    subject == null ? "" : subject.word(),
                    checkIn.text().at(sentence.span())));
        }
    }

    /** Number of sentences compared. */
    int sentences() {
        return sentences;
    }

    /** How many verbs had this outcome. */
    int count(OracleOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    /** Of the verbs to which both give a subject, the share with the same holder, between 0 and 1; NaN without any. */
    double subjectAgreement() {
        double same = count(OracleOutcome.SAME) + count(OracleOutcome.POLARITY);
        return same / (same + count(OracleOutcome.OTHER_SUBJECT) + count(OracleOutcome.MISSED));
    }

    /** Of the verbs with the same holder, the share with the same polarity, between 0 and 1; NaN without any. */
    double polarityAgreement() {
        double same = count(OracleOutcome.SAME);
        return same / (same + count(OracleOutcome.POLARITY));
    }

    /** The verbs on which the two differ, in the order of the text. */
    List<Disagreement> disagreements() {
        return Collections.unmodifiableList(disagreements);
    }
}
