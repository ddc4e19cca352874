package org.placard.app.dashboard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.gazetteer.Gazetteer;
import org.placard.gazetteer.Group;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Membership;
import org.placard.gazetteer.State;
import org.placard.mention.Mention;
import org.placard.position.Position;

/** Everybody whom a set of check-ins names as a holder, and the members of the groups among them. */
final class Holders {
    private final SortedMap<String, Holder> byCode = new TreeMap<>();
    private final List<Membership> memberships;

    Holders(List<AnnotatedCheckIn> checkIns, Gazetteer gazetteer) {
        Map<String, HolderKind> kinds = kinds(checkIns);
        SortedSet<String> codes = new TreeSet<>(kinds.keySet());
        checkIns.forEach(each -> addCodes(each, codes));
        codes.forEach(code -> byCode.put(code, holder(code, kinds.get(code), gazetteer)));
        memberships = gazetteer.memberships().stream()
                .filter(each -> isGroup(each.group()))
                .toList();
        memberships.forEach(
                each -> byCode.computeIfAbsent(each.member(), code -> holder(code, HolderKind.STATE, gazetteer)));
    }

    private boolean isGroup(String code) {
        Holder holder = byCode.get(code);
        return holder != null && holder.kind() == HolderKind.GROUP;
    }

    /** What the mentions say: a code alone may be a state's and a group's. */
    private static Map<String, HolderKind> kinds(List<AnnotatedCheckIn> checkIns) {
        Map<String, HolderKind> kinds = new HashMap<>();
        for (AnnotatedCheckIn checkIn : checkIns) {
            for (AnnotatedSentence sentence : checkIn.sentences()) {
                for (Mention mention : sentence.mentions()) {
                    if (mention.code() != null) {
                        kinds.putIfAbsent(mention.code(), mention.kind());
                    }
                }
            }
        }
        return kinds;
    }

    private static void addCodes(AnnotatedCheckIn checkIn, Collection<String> codes) {
        for (Position position : checkIn.positions()) {
            codes.add(position.actor());
            codes.addAll(position.counterpart());
            if (position.speaksFor() != null) {
                codes.add(position.speaksFor());
            }
        }
        checkIn.proposals().forEach(each -> codes.addAll(each.authors()));
    }

    private static Holder holder(String code, HolderKind mentioned, Gazetteer gazetteer) {
        if (code.equals(Mention.CHAIR)) {
            return new Holder(code, "Chair", HolderKind.CHAIR);
        }
        if (code.equals(Position.UNNAMED)) {
            return new Holder(code, "unnamed delegations", HolderKind.UNNAMED);
        }
        String state = gazetteer.state(code).map(State::shortName).orElse(null);
        String group = gazetteer.group(code).map(Holders::name).orElse(null);
        boolean isGroup = state == null || group != null && mentioned == HolderKind.GROUP;
        if (isGroup) {
            return new Holder(code, group != null ? group : code, HolderKind.GROUP);
        }
        return new Holder(code, state, HolderKind.STATE);
    }

    /** A group's abbreviation leads where it is the better known name for being short. */
    private static String name(Group group) {
        return group.abbreviation()
                .filter(abbreviation -> abbreviation.matches("[A-Z]+[a-z]?"))
                .orElse(group.name());
    }

    /** All of them, by code. */
    Collection<Holder> all() {
        return byCode.values();
    }

    /** Who belongs to the groups among them, and when. */
    List<Membership> memberships() {
        return memberships;
    }
}
