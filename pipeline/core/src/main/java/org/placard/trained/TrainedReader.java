package org.placard.trained;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placard.stance.Label;
import org.placard.text.Span;
import org.placard.trained.Knowledge.Scale;
import org.placard.trained.SentenceInput.Token;

/**
 * Reads stances by a small transformer (Vaswani et al. 2017; Wang et al. 2020) that was trained on labelled sentences:
 * probabilities of a sentence's labels, of each holder's stances, which words carry them, and whom a holder answers, by
 * a pointer over the holders of the sentence and the two before. The same sentences give the same results on every run
 * and however many threads ask. Thread-safe.
 */
public final class TrainedReader {
    private static final String SHIPPED = "/model/reader.onnx";

    /** How many sentences before one may hold its counterparts. */
    private static final int REACH = 2;

    private final Network network;
    private final Knowledge knowledge;
    private final Window.Cutter cutter;

    private TrainedReader(Network network) {
        this.network = network;
        this.knowledge = network.knowledge();
        this.cutter = new Window.Cutter(knowledge);
    }

    /**
     * With the model that the program comes with.
     *
     * @throws UnusableModelException where it is missing or damaged, or this machine cannot run it
     */
    public static TrainedReader load() throws UnusableModelException {
        try (InputStream in = TrainedReader.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new UnusableModelException(SHIPPED, "it is not on the class path");
            }
            return of(SHIPPED, in.readAllBytes());
        } catch (IOException e) {
            throw new UnusableModelException(SHIPPED, e.getMessage());
        }
    }

    /**
     * With another model.
     *
     * @param file the model's name, for messages
     * @throws UnusableModelException where {@code model} is damaged or foreign, or this machine cannot run it
     */
    public static TrainedReader of(String file, byte[] model) throws UnusableModelException {
        return new TrainedReader(Network.of(file, model));
    }

    /** The probability from which a reading that the grammar does not have is taken. */
    double sure(Label label) {
        return knowledge.sure().get(label);
    }

    /** The probability below which a reading of which the grammar is unsure is taken back. */
    double veto() {
        return knowledge.veto();
    }

    /** What it makes of every sentence of a passage; one without tokens is a title, which nothing points across. */
    public List<TrainedSentence> read(List<SentenceInput> passage) {
        Set<Integer> all = new TreeSet<>();
        for (int i = 0; i < passage.size(); i++) {
            all.add(i);
        }
        return List.copyOf(read(passage, all).values());
    }

    /**
     * What it makes of some sentences of a passage.
     *
     * @param chosen indices into {@code passage}
     * @return by index, ascending
     */
    public Map<Integer, TrainedSentence> read(List<SentenceInput> passage, Collection<Integer> chosen) {
        var run = new Pass(passage);
        Set<Integer> ascending = new TreeSet<>(chosen);
        run.see(ascending);
        Set<Integer> context = new TreeSet<>();
        for (int i : ascending) {
            if (run.answers(i)) {
                context.addAll(run.before(i));
            }
        }
        context.removeIf(i -> passage.get(i).markers().isEmpty());
        run.see(context);
        Map<Integer, TrainedSentence> found = new LinkedHashMap<>();
        ascending.forEach(i -> found.put(i, run.sentence(i)));
        return found;
    }

    private static double rounded(double probability) {
        return Math.min(99, Math.max(1, Math.rint(probability * 100))) / 100;
    }

    /** A marker of a passage. */
    private record Marker(int sentence, int token) {}

    /** One passage on its way through the network. */
    private final class Pass {
        private final List<SentenceInput> passage;
        private final Map<Integer, List<Seen>> seen = new HashMap<>();

        /** A window with what the network says of it. */
        private record Seen(Window window, Network.Output output) {}

        Pass(List<SentenceInput> passage) {
            this.passage = passage;
        }

        /** Runs the network on sentences that it has not run on yet. */
        void see(Set<Integer> sentences) {
            for (int i : sentences) {
                seen.computeIfAbsent(i, key -> cutter.cut(passage.get(i)).stream()
                        .map(window -> new Seen(window, network.run(window)))
                        .toList());
            }
        }

        /** The window that knows most of the words around a token. */
        private Seen at(int sentence, int token) {
            return seen.get(sentence).stream()
                    .filter(each -> each.window().has(token))
                    .max(Comparator.comparingInt((Seen each) -> each.window().margin(token))
                            .thenComparing(each -> -each.window().first()))
                    .orElseThrow();
        }

        private int place(Seen at, int token) {
            return at.window().places()[token - at.window().first()];
        }

        private double probability(int sentence, int token, Label label) {
            Seen at = at(sentence, token);
            Scale scale = knowledge.stances().get(label);
            return scale.probability(at.output().stances()[place(at, token)][label.ordinal()]);
        }

        /** Whether somebody in a sentence is more likely than not to support or oppose. */
        boolean answers(int sentence) {
            return passage.get(sentence).markers().stream()
                    .anyMatch(token -> probability(sentence, token, Label.SUPPORT) > 0.5
                            || probability(sentence, token, Label.OPPOSITION) > 0.5);
        }

        /** The sentences before one under the same title, as far as a counterpart is looked for. */
        Set<Integer> before(int sentence) {
            Set<Integer> found = new HashSet<>();
            for (int i = sentence - 1; i >= 0 && i >= sentence - REACH; i--) {
                if (passage.get(i).tokens().isEmpty()) {
                    break;
                }
                found.add(i);
            }
            return found;
        }

        TrainedSentence sentence(int sentence) {
            Map<Label, Double> labels = new EnumMap<>(Label.class);
            for (Label label : Label.values()) {
                double best = seen.get(sentence).stream()
                        .mapToDouble(each -> each.output().labels()[label.ordinal()])
                        .max()
                        .orElse(Double.NEGATIVE_INFINITY);
                labels.put(label, rounded(knowledge.labels().get(label).probability(best)));
            }
            List<TrainedReading> readings = new ArrayList<>();
            for (int token : passage.get(sentence).markers()) {
                for (Label label : Label.values()) {
                    readings.add(reading(sentence, token, label));
                }
            }
            return new TrainedSentence(labels, readings);
        }

        private TrainedReading reading(int sentence, int token, Label label) {
            double probability = probability(sentence, token, label);
            boolean answers = label != Label.PROPOSAL && probability > 0.5;
            return new TrainedReading(
                    label,
                    passage.get(sentence).tokens().get(token),
                    cue(sentence, token, label),
                    answers ? counterpart(new Marker(sentence, token)) : Optional.empty(),
                    rounded(probability));
        }

        /** The likely cue that is nearest to the holder, or the likeliest, with the words beside it that carry on. */
        private Span cue(int sentence, int holder, Label label) {
            List<Token> tokens = passage.get(sentence).tokens();
            int best = holder;
            double bestScore = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < tokens.size(); i++) {
                double score = cueScore(sentence, i, label);
                // a likely cue beats an unlikely one; of likely ones the nearer wins
                double rank = score > 0 ? 1000 - Math.abs(i - holder) - (i < holder ? 0.5 : 0) : score;
                if (!tokens.get(i).isMarker() && rank > bestScore) {
                    best = i;
                    bestScore = rank;
                }
            }
            int from = best;
            int to = best;
            while (from > 0 && isCue(tokens, sentence, from - 1, label)) {
                from--;
            }
            while (to + 1 < tokens.size() && isCue(tokens, sentence, to + 1, label)) {
                to++;
            }
            return tokens.get(from).span().union(tokens.get(to).span());
        }

        private boolean isCue(List<Token> tokens, int sentence, int token, Label label) {
            return !tokens.get(token).isMarker() && cueScore(sentence, token, label) > 0;
        }

        private double cueScore(int sentence, int token, Label label) {
            Seen at = at(sentence, token);
            return at.output().cues()[place(at, token)][label.ordinal()];
        }

        private Optional<Token> counterpart(Marker holder) {
            Seen at = at(holder.sentence(), holder.token());
            int place = place(at, holder.token());
            float[] query = at.output().query()[place];
            double best = at.output().nobody()[place];
            Token found = null;
            Set<Integer> sentences = new TreeSet<>(before(holder.sentence()));
            sentences.add(holder.sentence());
            for (int i : sentences) {
                if (!seen.containsKey(i)) {
                    continue;
                }
                for (int token : passage.get(i).markers()) {
                    Marker candidate = new Marker(i, token);
                    double score =
                            candidate.equals(holder) ? Double.NEGATIVE_INFINITY : score(query, holder, candidate);
                    if (score > best) {
                        best = score;
                        found = passage.get(i).tokens().get(token);
                    }
                }
            }
            return Optional.ofNullable(found);
        }

        private double score(float[] query, Marker holder, Marker candidate) {
            Seen at = at(candidate.sentence(), candidate.token());
            float[] key = at.output().key()[place(at, candidate.token())];
            double score = knowledge.distance().get(distance(holder, candidate));
            for (int i = 0; i < query.length; i++) {
                score += query[i] * key[i];
            }
            return score;
        }

        private int distance(Marker holder, Marker candidate) {
            int back = holder.sentence() - candidate.sentence();
            return back > 0 ? back + 1 : candidate.token() > holder.token() ? 0 : 1;
        }
    }
}
