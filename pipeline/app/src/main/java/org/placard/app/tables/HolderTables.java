package org.placard.app.tables;

import static org.placard.app.tables.ColumnType.DATE;
import static org.placard.app.tables.ColumnType.TEXT;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.placard.gazetteer.Group;
import org.placard.gazetteer.Membership;
import org.placard.gazetteer.State;

/** The tables of who there is: the same for every check-in. */
final class HolderTables {
    /** Everyone who can act; what other tables refer to. */
    static final DataTable<NamedHolders> ACTORS = DataTable.of("actors", "A holder of positions.", NamedHolders::actors)
            .required("kind", TEXT, "state, group, chair or unnamed.", each -> each.actor()
                    .kindName())
            .required(
                    "code",
                    TEXT,
                    "ISO 3166-1 alpha-3 for a state, the gazetteer's code for a group, CHAIR, or UNNAMED. "
                            + "Unique together with kind only: NAM is a state and a group.",
                    each -> each.actor().code())
            .optional(
                    "name",
                    TEXT,
                    "English short name; empty for a code that the gazetteer does not have.",
                    each -> each.name())
            .key("kind", "code");

    static final DataTable<NamedHolders> STATES = DataTable.<NamedHolders, State>of(
                    "states", "A member or observer state of the United Nations.", holders -> holders.states().stream())
            .required("code", TEXT, "ISO 3166-1 alpha-3.", State::code)
            .required("m49", TEXT, "United Nations M49 number, three digits.", HolderTables::m49)
            .required("name", TEXT, "English short name.", State::shortName)
            .required("formal_name", TEXT, "English formal name.", State::formalName)
            .key("code");

    static final DataTable<NamedHolders> GROUPS = DataTable.<NamedHolders, Group>of(
                    "groups", "A group of states that speaks in negotiations.", holders -> holders.groups().stream())
            .required("code", TEXT, "Code of the gazetteer.", Group::code)
            .required("name", TEXT, "English name.", Group::name)
            .optional("abbreviation", TEXT, "Abbreviation, where it has one.", each -> each.abbreviation()
                    .orElse(null))
            .key("code");

    static final DataTable<NamedHolders> MEMBERSHIPS = DataTable.<NamedHolders, Numbered<Membership>>of(
                    "memberships",
                    "A state's time in a group. A state that left and came back has a row for each time.",
                    holders -> Numbered.stream(holders.memberships()))
            .required("membership", ColumnType.INTEGER, "Row number, from 1.", Numbered::number)
            .required("group_code", TEXT, "The group.", each -> each.of().group())
            .required("state_code", TEXT, "The state.", each -> each.of().member())
            .optional("member_from", DATE, "First day; empty where it is not known.", each -> each.of()
                    .from()
                    .orElse(null))
            .optional("member_to", DATE, "Last day, itself included; empty while it goes on.", each -> each.of()
                    .to()
                    .orElse(null))
            .refersTo(List.of("group_code"), "groups", List.of("code"))
            .refersTo(List.of("state_code"), "states", List.of("code"))
            .key("membership");

    static final List<DataTable<NamedHolders>> ALL = List.of(ACTORS, STATES, GROUPS, MEMBERSHIPS);

    private HolderTables() {}

    private static String m49(State state) {
        return String.format(Locale.ROOT, "%03d", state.m49());
    }

    /** The row of {@link #ACTORS} for one actor. */
    static List<Object> actorRow(NamedHolders.NamedActor actor) {
        return Arrays.asList(actor.actor().kindName(), actor.actor().code(), actor.name());
    }

    /**
     * Rows of {@link #ACTORS} for codes that the gazetteer does not have, or no longer: the keys that refer to them must
     * still hold.
     *
     * @param known those that have a row; takes the others
     */
    static List<List<Object>> unknown(List<Actor> named, Set<Actor> known) {
        Set<List<Object>> rows = new LinkedHashSet<>();
        named.stream()
                .filter(known::add)
                .map(actor -> new NamedHolders.NamedActor(actor, null))
                .map(HolderTables::actorRow)
                .forEach(rows::add);
        return List.copyOf(rows);
    }
}
