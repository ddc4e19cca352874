package org.placard.app.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.Group;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Membership;
import org.placard.gazetteer.State;
import org.placard.mention.Mention;
import org.placard.position.Position;

/**
 * The states and groups that the tables know by name, and who belongs to whom.
 *
 * @param states by code
 * @param groups by code
 * @param memberships in the order of the gazetteer
 */
public record NamedHolders(List<State> states, List<Group> groups, List<Membership> memberships) {
    public static final String CHAIR_NAME = "Chair";
    public static final String UNNAMED_NAME = "unnamed delegations";

    public NamedHolders {
        states = List.copyOf(states);
        groups = List.copyOf(groups);
        memberships = List.copyOf(memberships);
    }

    /** Those of the gazetteer. */
    public static NamedHolders of(Gazetteer gazetteer) {
        return new NamedHolders(
                List.copyOf(gazetteer.states()), List.copyOf(gazetteer.groups()), gazetteer.memberships());
    }

    /** Every holder that can act: the Chair, states, groups, and the unnamed. */
    Stream<NamedActor> actors() {
        List<NamedActor> all = new ArrayList<>();
        all.add(new NamedActor(new Actor(HolderKind.CHAIR, Mention.CHAIR), CHAIR_NAME));
        states.forEach(state -> all.add(new NamedActor(new Actor(HolderKind.STATE, state.code()), state.shortName())));
        groups.forEach(group -> all.add(new NamedActor(new Actor(HolderKind.GROUP, group.code()), group.name())));
        all.add(new NamedActor(new Actor(HolderKind.UNNAMED, Position.UNNAMED), UNNAMED_NAME));
        return all.stream();
    }

    /** What actors are called, for look-ups. */
    public Names names() {
        Map<Actor, String> names = new HashMap<>();
        actors().forEach(each -> names.put(each.actor(), each.name()));
        return new Names(names);
    }

    /** An actor and what it is called; null for one that the gazetteer does not have. */
    record NamedActor(Actor actor, String name) {}

    /** Names by actor. */
    public record Names(Map<Actor, String> names) {
        public Names {
            names = Map.copyOf(names);
        }

        public Optional<String> of(Actor actor) {
            return Optional.ofNullable(names.get(actor));
        }

        public boolean has(HolderKind kind, String code) {
            return names.containsKey(new Actor(kind, code));
        }
    }
}
