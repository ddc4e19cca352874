package org.placard.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placard.gazetteer.Gazetteer;

/** Adds to every position of a group one of each of its members, marked as derived. Thread-safe. */
public final class GroupExpander {
    private final Gazetteer gazetteer;

    public GroupExpander(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The positions with derived ones behind those that they derive from. A member that itself holds that stance in the
     * sentence gets none.
     *
     * @param day on which membership is asked for where a position has no date
     */
    public List<Position> expand(List<Position> positions, LocalDate day) {
        Set<String> stated = new HashSet<>();
        positions.forEach(position -> stated.add(key(position, position.actor())));
        List<Position> expanded = new ArrayList<>();
        for (Position position : positions) {
            expanded.add(position);
            String group = position.speaksFor() != null ? position.speaksFor() : position.actor();
            LocalDate date = position.date() != null ? position.date() : day;
            if (date == null || gazetteer.group(group).isEmpty()) {
                continue;
            }
            int number = 0;
            for (String member : gazetteer.membersOn(group, date)) {
                if (stated.add(key(position, member))) {
                    expanded.add(derived(position, group, member, ++number));
                }
            }
        }
        return expanded;
    }

    private static String key(Position position, String actor) {
        return position.sentence() + " " + position.stance() + " " + actor;
    }

    private static Position derived(Position position, String group, String member, int number) {
        return new Position(
                position.id() + "." + number,
                position.sentence(),
                position.stance(),
                member,
                null,
                position.mention(),
                position.cue(),
                position.provisions(),
                position.counterpart(),
                position.proposal(),
                position.date(),
                position.confidence(),
                position.by(),
                position.rule(),
                position.factuality(),
                group);
    }
}
