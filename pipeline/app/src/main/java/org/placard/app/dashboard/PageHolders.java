package org.placard.app.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placard.app.tables.Actor;
import org.placard.app.tables.NamedHolders;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.Group;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Membership;
import org.placard.gazetteer.State;

/**
 * Everybody whom a set of check-ins names as a holder, and the members of the groups among them. A holder's key is its
 * code; that of a group whose code is a state's too says that it is the group's.
 */
final class PageHolders {
    private final Gazetteer gazetteer;
    private final SortedMap<String, Holder> byKey = new TreeMap<>();
    private final List<Membership> memberships = new ArrayList<>();

    PageHolders(Stream<Actor> actors, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        actors.distinct().forEach(this::add);
        for (Membership each : gazetteer.memberships()) {
            if (byKey.containsKey(key(new Actor(HolderKind.GROUP, each.group()), gazetteer))) {
                memberships.add(each);
            }
        }
        memberships.forEach(each -> add(new Actor(HolderKind.STATE, each.member())));
    }

    private void add(Actor actor) {
        byKey.computeIfAbsent(key(actor, gazetteer), key -> new Holder(key, name(actor), actor.kind()));
    }

    /** By which the page knows somebody. */
    static String key(Actor actor, Gazetteer gazetteer) {
        boolean shared = actor.kind() == HolderKind.GROUP
                && gazetteer.state(actor.code()).isPresent();
        return shared ? "group:" + actor.code() : actor.code();
    }

    private String name(Actor actor) {
        return switch (actor.kind()) {
            case STATE -> gazetteer.state(actor.code()).map(State::shortName).orElse(actor.code());
            case GROUP -> gazetteer.group(actor.code()).map(PageHolders::name).orElse(actor.code());
            case CHAIR -> NamedHolders.CHAIR_NAME;
            case UNNAMED -> NamedHolders.UNNAMED_NAME;
            case BODY -> throw new IllegalArgumentException("a body takes no position: " + actor.code());
        };
    }

    /** A group's abbreviation leads where it is the better known name for being short. */
    private static String name(Group group) {
        return group.abbreviation()
                .filter(abbreviation -> abbreviation.matches("[A-Z]+[a-z]?"))
                .orElse(group.name());
    }

    /** All of them, by key. */
    Collection<Holder> all() {
        return byKey.values();
    }

    /** Who belongs to the groups among them, and when. */
    List<Membership> memberships() {
        return List.copyOf(memberships);
    }
}
