package org.placard.app.tables;

import java.util.List;
import java.util.stream.Stream;

/** All tables, each after those that it refers to. */
public final class Schema {
    private Schema() {}

    /** The tables of states and groups: the same whatever was read. */
    public static List<DataTable<NamedHolders>> holders() {
        return HolderTables.ALL;
    }

    /** The tables with rows for every check-in; each has a column {@code checkin}. */
    public static List<DataTable<IndexedCheckIn>> checkIns() {
        return Stream.of(SentenceTables.ALL, ProposalTables.ALL, PositionTables.ALL, List.of(StatementTable.STATEMENTS))
                .flatMap(List::stream)
                .toList();
    }

    /** Both, in an order in which every table can be filled. */
    public static List<DataTable<?>> all() {
        return Stream.<DataTable<?>>concat(holders().stream(), checkIns().stream())
                .toList();
    }
}
