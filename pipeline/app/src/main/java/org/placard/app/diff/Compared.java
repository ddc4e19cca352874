package org.placard.app.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.placard.app.tables.IndexedCheckIn;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.provision.Provision;

/**
 * A position or proposal as two runs are compared by it. Ids are left out: they shift when a sentence ahead is split
 * otherwise.
 *
 * @param what position or proposal
 * @param key what makes it the same thing in both runs: its sentence, and of a position its holder
 * @param id of the run
 * @param sentence id of its sentence, for the reader
 * @param title how it is shown
 * @param fields what may have changed, by name
 */
record Compared(String what, String key, String id, String sentence, String title, Map<String, String> fields) {
    static final String POSITION = "position";
    static final String PROPOSAL = "proposal";
    static final String STANCE = "stance";

    /** Which construction read it: a field of both runs that says nothing about the negotiation. */
    static final String BY = "by";

    /**
     * @param sentence the number of its sentence, which versions of the sentence share
     * @param proposal the number of its proposal, which versions of the proposal share; empty without one
     */
    static Compared of(IndexedCheckIn checkIn, Position position, String sentence, String proposal) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(STANCE, position.stance().name().toLowerCase(Locale.ROOT));
        fields.put("provisions", provisions(position.provisions().stream()));
        fields.put("counterpart", IndexedCheckIn.cell(position.counterpart().stream()));
        fields.put("speaksFor", text(position.speaksFor()));
        fields.put("proposal", proposal);
        fields.put("date", text(position.date()));
        fields.put("derivedFrom", text(position.derivedFrom()));
        fields.put(BY, text(position.by()));
        String actor = checkIn.actor(position).kindName() + " " + position.actor();
        String name = checkIn.name(checkIn.actor(position));
        return new Compared(
                POSITION,
                String.join("\n", POSITION, sentence, actor),
                position.id(),
                position.sentence(),
                name == null ? position.actor() : name,
                fields);
    }

    static Compared of(IndexedCheckIn checkIn, Proposal proposal, String sentence) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("words", checkIn.words(proposal.span()));
        fields.put("action", proposal.action().name().toLowerCase(Locale.ROOT));
        fields.put("authors", IndexedCheckIn.cell(proposal.authors().stream()));
        fields.put("provisions", provisions(proposal.provisions().stream()));
        fields.put("withdrawn", String.valueOf(proposal.withdrawn()));
        return new Compared(
                PROPOSAL,
                String.join("\n", PROPOSAL, sentence),
                proposal.id(),
                proposal.sentence(),
                IndexedCheckIn.cell(proposal.authors().stream()) + " " + fields.get("action"),
                fields);
    }

    private static String provisions(Stream<Provision> provisions) {
        return IndexedCheckIn.cell(provisions.map(Provision::toString));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Whether it takes the same stance; two proposals always do. */
    boolean sameStance(Compared other) {
        return fields.getOrDefault(STANCE, "").equals(other.fields.getOrDefault(STANCE, ""));
    }

    /** Names of the fields in which two differ. */
    List<String> differingFrom(Compared other) {
        return fields.keySet().stream()
                .filter(field -> !fields.get(field).equals(other.fields.get(field)))
                .toList();
    }
}
