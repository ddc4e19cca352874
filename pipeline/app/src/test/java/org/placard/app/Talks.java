package org.placard.app;

import static org.placard.position.Stance.OPPOSE;
import static org.placard.position.Stance.PROPOSE;
import static org.placard.position.Stance.SUPPORT;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.CheckInWriter;
import org.placard.gazetteer.HolderKind;
import org.placard.position.Action;
import org.placard.sentence.Meeting;
import org.placard.stance.Label;

/**
 * Four check-ins of two made-up reports with what makes formats stumble: quotes, tabs, line feeds, characters outside the
 * basic plane, cells that a spreadsheet would run, a code that is both a state's and a group's, a code that no gazetteer
 * has, missing dates.
 */
public final class Talks {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 29);
    private static final List<String> NOBODY = List.of();

    private Talks() {}

    public static List<AnnotatedCheckIn> checkIns() {
        return List.of(scope(), safeguards(), closing(), otherReport());
    }

    /** Writes them as {@code placard extract} would. */
    public static CheckInFolder in(Path folder) throws IOException {
        return write(folder, checkIns());
    }

    public static CheckInFolder write(Path folder, List<AnnotatedCheckIn> checkIns) throws IOException {
        for (AnnotatedCheckIn checkIn : checkIns) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(checkIn.id() + ".json"))) {
                new CheckInWriter().write(checkIn, out);
            }
        }
        return new CheckInFolder(folder);
    }

    private static AnnotatedCheckIn scope() {
        CheckInSketch sketch = new CheckInSketch("talks", 1, "Opening \uD83C\uDF0D", FIRST_DAY.plusDays(1));
        sketch.section("Scope, \"purpose\" and terms");
        var deletes = sketch.sentence("Chile proposed to delete Article 5 (2), supported by Peru\tand Ghana.")
                .state("Chile", "CHL")
                .state("Peru", "PER")
                .state("Ghana", "GHA")
                .refers("Article 5 (2)", "5(2)")
                .label(Label.PROPOSAL, "proposed")
                .label(Label.SUPPORT, "supported by");
        String deletion = deletes.proposal("delete Article 5 (2)", Action.DELETE, List.of("CHL"), "5(2)");
        deletes.position(PROPOSE, "Chile", "CHL", "proposed", deletion, NOBODY, "5(2)")
                .position(SUPPORT, "Peru", "PER", "supported by", deletion, List.of("CHL"), "5(2)")
                .position(SUPPORT, "Ghana", "GHA", "supported by", deletion, List.of("CHL"), "5(2)");
        sketch.sentence("Norway (for the EU), Namibia and the Non-Aligned Movement opposed this \uD83D\uDE42.")
                .state("Norway", "NOR")
                .mention("EU", HolderKind.GROUP, "EU")
                .state("Namibia", "NAM")
                .mention("Non-Aligned Movement", HolderKind.GROUP, "NAM")
                .label(Label.OPPOSITION, "opposed")
                .position(OPPOSE, "Norway", "NOR", "EU", null, "opposed", deletion, List.of("CHL"), "5(2)")
                .position(OPPOSE, "EU", "EU", "opposed", deletion, List.of("CHL"), "5(2)")
                .position(OPPOSE, "EU", "FRA", null, "EU", "opposed", deletion, List.of("CHL"), "5(2)")
                .position(OPPOSE, "Namibia", "NAM", "opposed", deletion, List.of("CHL"), "5(2)")
                .position(OPPOSE, "Non-Aligned Movement", "NAM", "opposed", deletion, List.of("CHL"), "5(2)");
        sketch.sentence("=SUM(A1:A9) was not a provision, a delegate joked.");
        sketch.sentence("Ghana and Côte d'Ivoire supported Articles 6–7 as they stand.")
                .state("Ghana", "GHA")
                .state("Côte d'Ivoire", "CIV")
                .refers("Articles 6–7", "6", "7")
                .label(Label.SUPPORT, "supported")
                .position(SUPPORT, "Ghana", "GHA", "supported", null, NOBODY, "6", "7")
                .position(SUPPORT, "Côte d'Ivoire", "CIV", "supported", null, NOBODY, "6", "7");
        return sketch.checkIn();
    }

    private static AnnotatedCheckIn safeguards() {
        CheckInSketch sketch = new CheckInSketch("talks", 2, "+1 on safeguards", FIRST_DAY.plusDays(2));
        sketch.sentence("The Chair opened at 9.30 am.").mention("Chair", HolderKind.CHAIR, "CHAIR");
        sketch.section("@Safeguards");
        Meeting afternoon = new Meeting(FIRST_DAY.plusDays(1), 2, Meeting.PartOfDay.AFTERNOON);
        var limits = sketch.sentence("Peru and Ghana wanted “serious”\nin paragraph 2; others did not.", afternoon)
                .state("Peru", "PER")
                .state("Ghana", "GHA")
                .mention("others", HolderKind.UNNAMED, null)
                .refers("paragraph 2", "¶2")
                .label(Label.PROPOSAL, "wanted");
        String limit = limits.proposal("“serious”\nin paragraph 2", Action.LIMIT, List.of("PER", "GHA"), "¶2");
        limits.position(PROPOSE, "Peru", "PER", "wanted", limit, NOBODY, "¶2")
                .position(PROPOSE, "Ghana", "GHA", "wanted", limit, NOBODY, "¶2")
                .position(OPPOSE, "others", "UNNAMED", "did not", limit, List.of("PER", "GHA"), "¶2");
        var keeps = sketch.sentence("The Chair suggested keeping Article 24 (1) and (3), backed by Kosovo.", afternoon)
                .mention("Chair", HolderKind.CHAIR, "CHAIR")
                .state("Kosovo", "XKX")
                .refers("Article 24 (1) and (3)", "24(1)", "24(3)");
        String keeping =
                keeps.proposal("keeping Article 24 (1) and (3)", Action.KEEP, List.of("CHAIR"), "24(1)", "24(3)");
        keeps.position(PROPOSE, "Chair", "CHAIR", "suggested", keeping, NOBODY, "24(1)", "24(3)")
                .position(SUPPORT, "Kosovo", "XKX", "backed by", keeping, List.of("CHAIR"), "24(1)", "24(3)");
        sketch.sentence("Chile could not accept it, and neither could Norway.", afternoon)
                .state("Chile", "CHL")
                .state("Norway", "NOR")
                .label(Label.OPPOSITION, "could not accept")
                .position(OPPOSE, "Chile", "CHL", "could not accept", keeping, List.of("CHAIR"), "24(1)", "24(3)")
                .position(OPPOSE, "Norway", "NOR", "neither could", keeping, List.of("CHAIR"), "24(1)", "24(3)");
        sketch.sentence("Articles 1 to 1000000 were on nobody's mind.").refers("Articles 1 to 1000000");
        return sketch.checkIn();
    }

    private static AnnotatedCheckIn closing() {
        CheckInSketch sketch = new CheckInSketch("talks", 3, "Closing", FIRST_DAY.plusDays(10));
        sketch.section("- What is left");
        var title = sketch.sentence(
                        "Norway proposed, and later withdrew, a shorter title; Peru and Chile agreed to it.")
                .state("Norway", "NOR")
                .state("Peru", "PER")
                .state("Chile", "CHL");
        String shorter = title.proposal("a shorter title", Action.RENAME, true, List.of("NOR"));
        title.position(PROPOSE, "Norway", "NOR", "proposed", shorter, NOBODY)
                .position(SUPPORT, "Peru", "PER", "agreed", shorter, List.of("NOR"))
                .position(SUPPORT, "Chile", "CHL", "agreed", shorter, List.of("NOR"));
        sketch.sentence("Namibia and Côte d'Ivoire rejected Articles 6 and 30.")
                .state("Namibia", "NAM")
                .state("Côte d'Ivoire", "CIV")
                .refers("Articles 6 and 30", "6", "30")
                .position(OPPOSE, "Namibia", "NAM", "rejected", null, NOBODY, "6", "30")
                .position(OPPOSE, "Côte d'Ivoire", "CIV", "rejected", null, NOBODY, "6", "30");
        return sketch.checkIn();
    }

    /** Its sentence and position ids are those of the first report's first check-in; nothing in it is dated. */
    private static AnnotatedCheckIn otherReport() {
        CheckInSketch sketch = new CheckInSketch("='other' report", 1, "No date", null);
        var adds = sketch.sentence("Ghana suggested to add a preamble; Chile supported Ghana, Peru opposed it.")
                .state("Ghana", "GHA")
                .state("Chile", "CHL")
                .state("Peru", "PER");
        String addition = adds.proposal("add a preamble", Action.ADD, List.of("GHA"));
        adds.position(PROPOSE, "Ghana", "GHA", "suggested", addition, NOBODY)
                .position(SUPPORT, "Chile", "CHL", "supported", addition, List.of("GHA"))
                .position(OPPOSE, "Peru", "PER", "opposed", addition, List.of("GHA"));
        return sketch.checkIn();
    }
}
