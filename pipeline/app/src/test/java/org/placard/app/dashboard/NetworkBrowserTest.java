package org.placard.app.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.position.Position;
import org.placard.position.Stance;
import org.placard.provision.Provision;

/** The network of who sides with whom. */
class NetworkBrowserTest extends DashboardInBrowser {
    private static final Set<Stance> FOR = Set.of(Stance.PROPOSE, Stance.SUPPORT);

    private static int edges() {
        return browser.all("line.edge").size();
    }

    private static void setThreshold(double value) {
        browser.script(
                "const slider = document.getElementById('threshold'); slider.value = arguments[0];"
                        + "slider.dispatchEvent(new Event('input'))",
                value);
    }

    @Test
    void theThresholdDecidesWhichLinesAreDrawn() {
        browser.go("#network");
        browser.one("#threshold");
        choose("Delegations", "120 most active");
        choose("Lines show", "Agreement");
        choose("Measured as", "Number of shared sides");
        for (int threshold : new int[] {2, 5, 8}) {
            setThreshold(threshold);
            assertEquals(pairsWithSharedSides(threshold), edges(), "from " + threshold);
        }
        assertTrue(pairsWithSharedSides(5) > 10);
    }

    /**
     * Pairs of actors with the same side on at least this many proposals or, within a section, articles, worked out from the
     * check-ins. Who took both sides of one is on neither.
     */
    private static int pairsWithSharedSides(int least) {
        Map<String, Set<String>> taken = new TreeMap<>();
        for (AnnotatedCheckIn checkIn : seeds) {
            for (Position each : checkIn.positions()) {
                String sign = FOR.contains(each.stance()) ? "+" : "-";
                List<String> about = each.proposal() != null
                        ? List.of(each.proposal())
                        : each.provisions().stream()
                                .map(provision -> place(checkIn, each, provision.article()))
                                .toList();
                about.forEach(concept -> taken.computeIfAbsent(each.actor(), key -> new TreeSet<>())
                        .add(sign + concept));
            }
        }
        taken.values().forEach(sides -> {
            Set<String> before = Set.copyOf(sides);
            sides.removeIf(side -> before.contains((side.startsWith("+") ? "-" : "+") + side.substring(1)));
        });
        List<Set<String>> all = new ArrayList<>(taken.values());
        int pairs = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Set<String> shared = new TreeSet<>(all.get(i));
                shared.retainAll(all.get(j));
                if (shared.size() >= least) {
                    pairs++;
                }
            }
        }
        return pairs;
    }

    /** Where an article is spoken of: in a section; a paragraph without an article in a check-in's section. */
    private static String place(AnnotatedCheckIn checkIn, Position position, Provision article) {
        String section = checkIn.sentences().stream()
                .filter(sentence -> sentence.id().equals(position.sentence()))
                .findFirst()
                .orElseThrow()
                .section();
        String title = checkIn.sections().stream()
                .filter(each -> each.id().equals(section))
                .map(each -> each.title())
                .findFirst()
                .orElse("");
        return "article " + article + (article.isParagraph() ? checkIn.id() : "") + title;
    }

    @Test
    void campsAndConflictShowAtTheStart() {
        browser.go("#network");
        browser.one("path.hull");
        assertTrue(browser.all("path.hull").size() >= 2, "two camps at least");
        assertTrue(browser.all("line.edge.differ").size() >= 5, "lines of conflict");
        assertTrue(browser.all("line.edge.agree").size() >= 20, "lines of agreement");
    }

    /** Names neither cover each other nor a node; those that find no place wait for the pointer. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void namesInTheNetworkDoNotOverlap(int width) {
        browser.size(width, 900);
        browser.go("#network");
        browser.one(".node text");
        Object overlaps = browser.script(
                """
                const boxes = [...document.querySelectorAll('.node text:not(.crowded)')].map((each) => each.getBoundingClientRect());
                const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
                return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => over(a, b))).length;
                """);
        assertEquals(0L, overlaps);
        assertTrue(browser.all(".node text:not(.crowded)").size() >= 12);
    }

    @Test
    void theNetworkIsSavedAsPictures() throws IOException {
        browser.go("#network");
        for (String kind : List.of("svg", "png")) {
            browser.all(".network .buttons button").stream()
                    .filter(each -> each.getText().endsWith(kind.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow()
                    .click();
            Path saved = browser.download("who-sides-with-whom." + kind);
            browser.await("a whole file", () -> size(saved) > 5000 ? true : null);
        }
        String svg = Files.readString(browser.download("who-sides-with-whom.svg"));
        assertTrue(svg.contains("xmlns=\"http://www.w3.org/2000/svg\""), "a file of its own");
        assertFalse(svg.contains("var(--"), "no style of the page");
    }
}
