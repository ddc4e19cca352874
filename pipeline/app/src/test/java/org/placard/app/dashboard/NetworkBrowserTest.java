package org.placard.app.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.position.Position;
import org.placard.position.Stance;
import org.placard.provision.Provision;

/** The network of who sides with whom. */
class NetworkBrowserTest extends DashboardInBrowser {
    /** How the sentence in the seeds begins in which China and others back Iran. */
    private static final String BACKING = "This stance won the backing";

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
     * check-ins. Who took both sides of one is on neither; who answers somebody without a text takes a side on what that one
     * spoke of last.
     */
    private static int pairsWithSharedSides(int least) {
        Map<String, Set<String>> taken = new TreeMap<>();
        for (AnnotatedCheckIn checkIn : seeds) {
            Map<Position, List<String>> known = new LinkedHashMap<>();
            for (Position each : checkIn.positions()) {
                List<String> sides = sidesOf(checkIn, each, known);
                known.put(each, sides);
                taken.computeIfAbsent(each.actor(), key -> new TreeSet<>()).addAll(sides);
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

    /** What a position is for ("+") and against ("-"). */
    private static List<String> sidesOf(
            AnnotatedCheckIn checkIn, Position position, Map<Position, List<String>> known) {
        boolean isFor = FOR.contains(position.stance());
        String sign = isFor ? "+" : "-";
        if (position.proposal() != null) {
            return List.of(sign + position.proposal());
        }
        if (!position.counterpart().isEmpty()) {
            return known.entrySet().stream()
                    .filter(each ->
                            answers(position, each.getKey()) && !each.getValue().isEmpty())
                    .max(Comparator.comparingInt(each -> each.getKey().cue().start()))
                    .map(each -> isFor ? each.getValue() : turned(each.getValue()))
                    .orElse(List.of());
        }
        return position.provisions().stream()
                .map(provision -> sign + place(checkIn, position, provision.article()))
                .toList();
    }

    private static boolean answers(Position position, Position earlier) {
        return position.counterpart().contains(earlier.actor())
                && earlier.proposal() == null
                && !earlier.sentence().equals(position.sentence())
                && !Collections.disjoint(articles(position), articles(earlier));
    }

    private static Set<Provision> articles(Position position) {
        return position.provisions().stream().map(Provision::article).collect(Collectors.toSet());
    }

    private static List<String> turned(List<String> sides) {
        return sides.stream()
                .map(side -> (side.startsWith("+") ? "-" : "+") + side.substring(1))
                .toList();
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

    /** Iran spoke against two articles, and its stance won the backing of others: they are with Iran and against the text. */
    @Test
    void whoSupportsAnOppositionIsOnItsSide() {
        browser.go("#actor/CHN");
        browser.one("table.brief");
        List<String> camps =
                browser.all(".camp").stream().map(WebElement::getText).toList();
        assertTrue(camps.get(0).contains("Iran on 2 things"), camps::toString);
        assertFalse(camps.get(1).contains("Iran"), camps::toString);
        String said = browser.one("table.brief").getText();
        assertTrue(said.contains("Iran, against: Draft text of Article 5"), said);
        // the rest may be folded away, and what is not in sight has no text for a reader
        List<String> quoted = browser.all(".rest .quotation blockquote").stream()
                .map(each -> each.getDomProperty("textContent").strip())
                .filter(each -> each.contains(BACKING))
                .toList();
        assertEquals(1, quoted.size());
        assertFalse(quoted.get(0).startsWith(BACKING), "what is answered is quoted ahead of it: " + quoted);
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
