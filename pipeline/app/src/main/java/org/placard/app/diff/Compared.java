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
 * @param key what makes it the same thing in both runs: its sentence's words, and of a position its holder and stance
 * @param sentence id of its sentence, for the reader
 * @param title how it is shown
 * @param fields what may have changed, by name
 */
record Compared(String what, String key, String sentence, String title, Map<String, String> fields) {
    static final String POSITION = "position";
    static final String PROPOSAL = "proposal";

    static Compared of(IndexedCheckIn checkIn, Position position) {
        String words = checkIn.words(checkIn.sentence(position.sentence()).span());
        String stance = position.stance().name().toLowerCase(Locale.ROOT);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("provisions", provisions(position.provisions().stream()));
        fields.put("counterpart", IndexedCheckIn.cell(position.counterpart().stream()));
        fields.put("speaksFor", text(position.speaksFor()));
        fields.put(
                "proposal",
                checkIn.proposal(position)
                        .map(each -> checkIn.words(each.span()))
                        .orElse(""));
        fields.put("date", text(position.date()));
        fields.put("derivedFrom", text(position.derivedFrom()));
        fields.put("by", text(position.by()));
        String actor = checkIn.actor(position).kindName() + " " + position.actor();
        return new Compared(
                POSITION,
                String.join("\n", POSITION, words, actor, stance),
                position.sentence(),
                position.actor() + " " + stance,
                fields);
    }

    static Compared of(IndexedCheckIn checkIn, Proposal proposal) {
        String words = checkIn.words(checkIn.sentence(proposal.sentence()).span());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("words", checkIn.words(proposal.span()));
        fields.put("action", proposal.action().name().toLowerCase(Locale.ROOT));
        fields.put("authors", IndexedCheckIn.cell(proposal.authors().stream()));
        fields.put("provisions", provisions(proposal.provisions().stream()));
        fields.put("withdrawn", String.valueOf(proposal.withdrawn()));
        return new Compared(
                PROPOSAL,
                String.join("\n", PROPOSAL, words),
                proposal.sentence(),
                IndexedCheckIn.cell(proposal.authors().stream()) + " " + fields.get("action"),
                fields);
    }

    private static String provisions(Stream<Provision> provisions) {
        return IndexedCheckIn.cell(provisions.map(Provision::norm));
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Names of the fields in which two differ. */
    List<String> differingFrom(Compared other) {
        return fields.keySet().stream()
                .filter(field -> !fields.get(field).equals(other.fields.get(field)))
                .toList();
    }
}
