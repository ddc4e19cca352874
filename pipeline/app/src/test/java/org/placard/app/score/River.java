package org.placard.app.score;

import static org.placard.position.Stance.OPPOSE;
import static org.placard.position.Stance.PROPOSE;
import static org.placard.position.Stance.SUPPORT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInSketch;
import org.placard.app.Talks;
import org.placard.gazetteer.HolderKind;
import org.placard.stance.Label;

/** The river talks: a small gold with contested values and characters outside the basic plane, and an output of it. */
public final class River {
    private static final Path GOLD = Path.of("src/test/resources/gold/river.gold.json");

    private River() {}

    /** Copies gold and text into a folder and returns the gold's file. */
    public static Path gold(Path folder) throws IOException {
        for (String name : List.of("river.txt", "river.gold.json")) {
            Files.copy(GOLD.resolveSibling(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        return folder.resolve("river.gold.json");
    }

    /** Writes an output that makes no mistake but one: it has Chad support nothing. */
    public static Path output(Path folder) throws IOException {
        return Talks.write(Files.createDirectories(folder), List.of(first(), second()))
                .path();
    }

    private static AnnotatedCheckIn first() {
        CheckInSketch sketch = new CheckInSketch("river", 1, "\uD83C\uDF0A High water", LocalDate.of(2024, 5, 6));
        sketch.sentence("Article 3 and the flood clause").refers("Article 3", "3");
        sketch.sentence(
                        "Norway asked to delete Article 3 (2)(b); Chad and the EU’s chair backed the\n  Norwegian idea.")
                .state("Norway", "NOR")
                .state("Chad", "TCD")
                .mention("EU", HolderKind.GROUP, "EU")
                .state("Norwegian", "NOR")
                .refers("Article 3 (2)(b)", "3(2)(b)")
                .label(Label.PROPOSAL, "asked")
                .label(Label.SUPPORT, "backed")
                .position(PROPOSE, "Norway", "NOR", "asked", null, List.of(), "3(2)(b)")
                .position(SUPPORT, "EU", "EU", "backed", null, List.of("NOR"), "3(2)(b)");
        sketch.sentence("Fiji did not.").state("Fiji", "FJI");
        sketch.sentence("Peru – for the Group of Rivers – called \uD835\uDD38nnex IV unclear, and Mali agreed.")
                .state("Peru", "PER")
                .mention("Group of Rivers", HolderKind.GROUP, "RIVERS")
                .state("Mali", "MLI")
                .label(Label.OPPOSITION, "unclear")
                .label(Label.SUPPORT, "agreed")
                .position(OPPOSE, "Peru", "PER", "RIVERS", null, "unclear", null, List.of())
                .position(SUPPORT, "Mali", "MLI", "agreed", null, List.of());
        return sketch.checkIn();
    }

    private static AnnotatedCheckIn second() {
        CheckInSketch sketch = new CheckInSketch("river", 2, "Low water", LocalDate.of(2024, 5, 7));
        sketch.sentence("Some delegations were silent.").mention("Some delegations", HolderKind.UNNAMED, null);
        sketch.sentence("Togo welcomed articles 4–6.")
                .state("Togo", "TGO")
                .refers("articles 4–6", "4", "5", "6")
                .label(Label.SUPPORT, "welcomed")
                .position(SUPPORT, "Togo", "TGO", "welcomed", null, List.of(), "4", "5", "6");
        return sketch.checkIn();
    }
}
