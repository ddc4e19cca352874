package org.placard.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;

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
     * @param mentions of each sentence, by its id: a code may be a state's and a group's
     * @param day on which membership is asked for where a position has no date
     */
    public List<Position> expand(List<Position> positions, Map<String, List<Mention>> mentions, LocalDate day) {
        Set<String> stated = new HashSet<>();
        positions.forEach(position -> stated.add(key(position, position.actor())));
        List<Position> expanded = new ArrayList<>();
        for (Position position : positions) {
            expanded.add(position);
            String group = position.speaksFor() != null ? position.speaksFor() : position.actor();
            LocalDate date = position.date() != null ? position.date() : day;
            List<Mention> named = mentions.getOrDefault(position.sentence(), List.of());
            if (date == null || gazetteer.group(group).isEmpty() || isState(position, group, named)) {
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

    /** Whether a code is a state's where the position is reported, "NAM" for Namibia. */
    private static boolean isState(Position position, String code, List<Mention> named) {
        boolean actor = position.speaksFor() == null;
        List<HolderKind> kinds = named.stream()
                .filter(mention -> code.equals(mention.code()))
                .filter(mention -> !actor || mention.span().equals(position.mention()))
                .map(Mention::kind)
                .toList();
        return kinds.contains(HolderKind.STATE) && !kinds.contains(HolderKind.GROUP);
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
