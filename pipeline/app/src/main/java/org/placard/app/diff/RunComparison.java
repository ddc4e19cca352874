package org.placard.app.diff;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.app.CheckInFolder;
import org.placard.app.HeldFolder;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.app.tables.NamedHolders;

/** Finds the positions and proposals that one run has and another has not, or has otherwise. */
public final class RunComparison {
    private final NamedHolders.Names names;

    public RunComparison(NamedHolders holders) {
        this.names = holders.names();
    }

    /** The changes from the old run to the new one: by check-in, in the order of the text. */
    public List<Change> compare(CheckInFolder before, CheckInFolder after) throws IOException {
        return compare(byId(before), byId(after));
    }

    /** The changes between check-ins that were read already. */
    public List<Change> compare(List<AnnotatedCheckIn> before, List<AnnotatedCheckIn> after) throws IOException {
        return compare(byId(before), byId(after));
    }

    private static Map<String, AnnotatedCheckIn> byId(List<AnnotatedCheckIn> checkIns) {
        Map<String, AnnotatedCheckIn> byId = new TreeMap<>();
        checkIns.forEach(checkIn -> byId.put(checkIn.id(), checkIn));
        return byId;
    }

    private List<Change> compare(Map<String, AnnotatedCheckIn> old, Map<String, AnnotatedCheckIn> young)
            throws IOException {
        Set<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(young.keySet());
        List<Change> changes = new ArrayList<>();
        for (String id : ids) {
            changes.addAll(changes(id, old.get(id), young.get(id)));
        }
        return changes;
    }

    private static Map<String, AnnotatedCheckIn> byId(CheckInFolder folder) throws IOException {
        Map<String, AnnotatedCheckIn> byId = new TreeMap<>();
        try (HeldFolder held = HeldFolder.shared(folder.path())) {
            held.checkIns().forEach(checkIn -> byId.put(checkIn.id(), checkIn));
        }
        return byId;
    }

    private List<Change> changes(String id, AnnotatedCheckIn before, AnnotatedCheckIn after) throws IOException {
        Optional<IndexedCheckIn> old = indexed(before);
        Optional<IndexedCheckIn> young = indexed(after);
        int[] earlier = SentencePairs.of(words(old), words(young));
        Map<String, String> oldNumbers = new HashMap<>();
        Map<String, String> youngNumbers = new HashMap<>();
        number(old, oldNumbers, i -> Integer.toString(i));
        number(young, youngNumbers, j -> earlier[j] < 0 ? "new " + j : Integer.toString(earlier[j]));

        Pairing proposals = new Pairing(proposals(old, oldNumbers), proposals(young, youngNumbers));
        // A position on a proposal of which a word changed is on the same proposal as before.
        Map<String, String> numberOfProposal = proposals.earlierIds();
        Pairing positions = new Pairing(
                positions(old, oldNumbers, each -> each),
                positions(young, youngNumbers, each -> numberOfProposal.getOrDefault(each, "new " + each)));
        List<Change> changes = new ArrayList<>(proposals.changes(id, Function.identity()));
        changes.addAll(positions.changes(id, words(old, young, numberOfProposal)));
        return changes;
    }

    /** What a proposal is called where a position says that it is on another one: its words. */
    private static Function<Change.Field, Change.Field> words(
            Optional<IndexedCheckIn> old, Optional<IndexedCheckIn> young, Map<String, String> earlier) {
        Map<String, String> words = new HashMap<>();
        young.ifPresent(each -> each.checkIn().proposals().forEach(proposal -> {
            String key = earlier.getOrDefault(proposal.id(), "new " + proposal.id());
            words.put(key, each.words(proposal.span()));
        }));
        old.ifPresent(each ->
                each.checkIn().proposals().forEach(proposal -> words.put(proposal.id(), each.words(proposal.span()))));
        return field -> field.name().equals("proposal")
                ? new Change.Field(
                        field.name(), words.getOrDefault(field.before(), ""), words.getOrDefault(field.after(), ""))
                : field;
    }

    private Optional<IndexedCheckIn> indexed(AnnotatedCheckIn checkIn) throws IOException {
        return checkIn == null ? Optional.empty() : Optional.of(IndexedCheckIn.of(checkIn, names));
    }

    private static List<String> words(Optional<IndexedCheckIn> checkIn) {
        return checkIn.stream()
                .flatMap(each -> each.checkIn().sentences().stream().map(sentence -> each.words(sentence.span())))
                .toList();
    }

    private static void number(
            Optional<IndexedCheckIn> checkIn, Map<String, String> numbers, IntFunction<String> numberAt) {
        checkIn.ifPresent(each -> {
            List<AnnotatedSentence> sentences = each.checkIn().sentences();
            for (int i = 0; i < sentences.size(); i++) {
                numbers.put(sentences.get(i).id(), numberAt.apply(i));
            }
        });
    }

    private static List<Compared> proposals(Optional<IndexedCheckIn> checkIn, Map<String, String> numbers) {
        return checkIn.stream()
                .flatMap(each -> each.checkIn().proposals().stream()
                        .map(proposal -> Compared.of(each, proposal, numbers.get(proposal.sentence()))))
                .toList();
    }

    private static List<Compared> positions(
            Optional<IndexedCheckIn> checkIn, Map<String, String> numbers, UnaryOperator<String> proposal) {
        return checkIn.stream()
                .flatMap(each -> each.checkIn().positions().stream()
                        .map(position -> Compared.of(
                                each,
                                position,
                                numbers.get(position.sentence()),
                                position.proposal() == null ? "" : proposal.apply(position.proposal()))))
                .toList();
    }
}
