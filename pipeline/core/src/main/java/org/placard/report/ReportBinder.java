package org.placard.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placard.text.Text;

/**
 * Binds the documents of one file to one report: their texts one after another, their check-ins with numbers of their own. Not
 * thread-safe.
 */
final class ReportBinder {
    private static final String BETWEEN = "\n\n\n";

    private final CheckInCutter cutter;
    private final StringBuilder text = new StringBuilder();
    private final List<CheckIn> checkIns = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    ReportBinder(CheckInCutter cutter) {
        this.cutter = cutter;
    }

    /** @param name of the report's file */
    void add(Manuscript manuscript, String name) {
        add(cutter.cut(manuscript, name), manuscript.text(), List.of());
    }

    /** @param member the document's name in the file, which the notes of its check-ins give */
    void addMember(Manuscript manuscript, String member) {
        List<CheckIn> cut = cutter.cut(manuscript, member.substring(member.lastIndexOf('/') + 1));
        if (cut.isEmpty()) {
            leaveOut(member, "has no text");
        } else {
            add(cut, manuscript.text(), List.of("from " + member));
        }
    }

    void leaveOut(String member, String reason) {
        leftOut.add(member + " " + reason);
    }

    private void add(List<CheckIn> cut, String words, List<String> notes) {
        if (!text.isEmpty()) {
            text.append(BETWEEN);
        }
        int offset = text.length();
        text.append(words);
        for (CheckIn checkIn : cut) {
            checkIns.add(checkIn.at(checkIn.number(), checkIn.place().shift(offset), notes));
        }
    }

    boolean isEmpty() {
        return checkIns.isEmpty();
    }

    /** Why documents were left out, in one line. */
    Optional<String> leftOut() {
        return leftOut.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", leftOut));
    }

    Report bind(String name, String mediaType, String sha256) {
        Set<Integer> numbers = new HashSet<>();
        boolean distinct = checkIns.stream().allMatch(checkIn -> numbers.add(checkIn.number()));
        List<CheckIn> bound = new ArrayList<>();
        for (CheckIn checkIn : checkIns) {
            List<String> notes = bound.isEmpty()
                    ? leftOut.stream().map(why -> "left out: " + why).toList()
                    : List.of();
            int number = distinct ? checkIn.number() : bound.size() + 1;
            bound.add(checkIn.at(number, checkIn.place(), notes));
        }
        return new Report(name, mediaType, sha256, new Text(text.toString()), bound);
    }
}
