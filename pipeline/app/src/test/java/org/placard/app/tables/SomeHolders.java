package org.placard.app.tables;

import java.time.LocalDate;
import java.util.List;
import org.placard.app.tables.Holders.Group;
import org.placard.app.tables.Holders.Membership;
import org.placard.app.tables.Holders.State;

/** The holders of the made-up talks, but for one state that is left out on purpose. */
public final class SomeHolders {
    private SomeHolders() {}

    public static Holders holders() {
        return new Holders(
                List.of(
                        new State("CHL", "152", "Chile", "Republic of Chile"),
                        new State("CIV", "384", "Côte d'Ivoire", "Republic of Côte d'Ivoire"),
                        new State("FRA", "250", "France", "French Republic"),
                        new State("GHA", "288", "Ghana", "Republic of Ghana"),
                        new State("NAM", "516", "Namibia", "Republic of Namibia"),
                        new State("NOR", "578", "Norway", "Kingdom of Norway"),
                        new State("PER", "604", "Peru", "Republic of Peru")),
                List.of(new Group("EU", "European Union"), new Group("NAM", "Non-Aligned Movement")),
                List.of(
                        new Membership("EU", "FRA", LocalDate.of(1958, 1, 1), null),
                        new Membership("NAM", "CHL", LocalDate.of(1971, 1, 1), LocalDate.of(1973, 9, 25)),
                        new Membership("NAM", "CHL", LocalDate.of(1991, 1, 1), null)));
    }
}
