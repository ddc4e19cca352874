package org.placard.app.tables;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placard.gazetteer.Group;
import org.placard.gazetteer.Membership;
import org.placard.gazetteer.State;

/** The holders of the made-up talks, but for one state that is left out on purpose. */
public final class SomeHolders {
    private SomeHolders() {}

    public static NamedHolders holders() {
        return new NamedHolders(
                List.of(
                        new State("CHL", 152, "Chile", "Republic of Chile"),
                        new State("CIV", 384, "Côte d'Ivoire", "Republic of Côte d'Ivoire"),
                        new State("FRA", 250, "France", "French Republic"),
                        new State("GHA", 288, "Ghana", "Republic of Ghana"),
                        new State("NAM", 516, "Namibia", "Republic of Namibia"),
                        new State("NOR", 578, "Norway", "Kingdom of Norway"),
                        new State("PER", 604, "Peru", "Republic of Peru")),
                List.of(
                        new Group("EU", "European Union", Optional.of("EU")),
                        new Group("NAM", "Non-Aligned Movement", Optional.of("NAM"))),
                List.of(
                        new Membership("EU", "FRA", Optional.of(LocalDate.of(1958, 1, 1)), Optional.empty()),
                        new Membership(
                                "NAM",
                                "CHL",
                                Optional.of(LocalDate.of(1971, 1, 1)),
                                Optional.of(LocalDate.of(1973, 9, 25))),
                        new Membership("NAM", "CHL", Optional.of(LocalDate.of(1991, 1, 1)), Optional.empty())));
    }
}
