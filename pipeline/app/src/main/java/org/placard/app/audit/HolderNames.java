package org.placard.app.audit;

import java.util.SortedMap;
import java.util.TreeMap;
import org.placard.gazetteer.Gazetteer;
import org.placard.mention.Mention;

/** What codes are called, for a reader who does not know them by heart. */
final class HolderNames {
    private final Gazetteer gazetteer;

    HolderNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Every code that a correction may use, with its name. A code of both a state and a group has both names; {@code group:}
     * before it stands for the group alone.
     */
    SortedMap<String, String> byCode() {
        SortedMap<String, String> names = new TreeMap<>();
        names.put(Mention.CHAIR, "the Chair");
        gazetteer.states().forEach(state -> names.put(state.code(), state.shortName()));
        gazetteer.groups().forEach(group -> {
            if (names.containsKey(group.code())) {
                names.put("group:" + group.code(), group.name());
            }
            names.merge(group.code(), group.name(), (one, other) -> one + " / " + other);
        });
        return names;
    }
}
