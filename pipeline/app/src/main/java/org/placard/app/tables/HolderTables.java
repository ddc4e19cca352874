package org.placard.app.tables;

import static org.placard.app.tables.ColumnType.DATE;
import static org.placard.app.tables.ColumnType.TEXT;

import java.util.Arrays;
import java.util.List;

/** The tables of who there is: the same for every check-in. */
final class HolderTables {
    /** Everyone who can act; what other tables refer to. */
    static final Table<Holders> ACTORS = Table.of("actors", "A holder of positions.", Holders::actors)
            .required("kind", TEXT, "state, group, chair or unnamed.", each -> each.actor().kindName())
            .required(
                    "code",
                    TEXT,
                    "ISO 3166-1 alpha-3 for a state, the gazetteer's code for a group, CHAIR, or UNNAMED. "
                            + "Unique together with kind only: NAM is a state and a group.",
                    each -> each.actor().code())
            .optional(
                    "name", TEXT, "English short name; empty for a code that the gazetteer does not have.", each ->
                            each.name())
            .key("kind", "code");

    static final Table<Holders> STATES = Table.<Holders, Holders.State>of(
                    "states", "A member or observer state of the United Nations.", holders -> holders.states().stream())
            .required("code", TEXT, "ISO 3166-1 alpha-3.", Holders.State::code)
            .required("m49", TEXT, "United Nations M49 number, three digits.", Holders.State::m49)
            .required("name", TEXT, "English short name.", Holders.State::name)
            .required("formal_name", TEXT, "English formal name.", Holders.State::formalName)
            .key("code");

    static final Table<Holders> GROUPS = Table.<Holders, Holders.Group>of(
                    "groups", "A group of states that speaks in negotiations.", holders -> holders.groups().stream())
            .required("code", TEXT, "Code of the gazetteer.", Holders.Group::code)
            .required("name", TEXT, "English name.", Holders.Group::name)
            .key("code");

    static final Table<Holders> MEMBERSHIPS = Table.<Holders, Numbered<Holders.Membership>>of(
                    "memberships",
                    "A state's time in a group. A state that left and came back has a row for each time.",
                    holders -> Numbered.stream(holders.memberships()))
            .required("membership", ColumnType.INTEGER, "Row number, from 1.", Numbered::number)
            .required("group_code", TEXT, "The group.", each -> each.of().group())
            .required("state_code", TEXT, "The state.", each -> each.of().state())
            .optional("member_from", DATE, "First day; empty where it is not known.", each -> each.of().from())
            .optional("member_to", DATE, "Last day, itself included; empty while it goes on.", each -> each.of().to())
            .refersTo(List.of("group_code"), "groups", List.of("code"))
            .refersTo(List.of("state_code"), "states", List.of("code"))
            .key("membership");

    static final List<Table<Holders>> ALL = List.of(ACTORS, STATES, GROUPS, MEMBERSHIPS);

    private HolderTables() {}

    /** The row of {@link #ACTORS} for one actor. */
    static List<Object> actorRow(Holders.NamedActor actor) {
        return Arrays.asList(actor.actor().kindName(), actor.actor().code(), actor.name());
    }
}
