package org.placard.app.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.gazetteer.Gazetteer;
import org.placard.position.Position;
import org.placard.position.Stance;

/** The matrix of who stands where, its marks and its filters. */
class MatrixBrowserTest extends DashboardInBrowser {
    /** Sides by "proposal actor", worked out from the check-ins. */
    private static Map<String, String> expectedCells() {
        Map<String, Set<Stance>> stances = new TreeMap<>();
        for (Position each : positions()) {
            if (each.proposal() != null) {
                stances.computeIfAbsent(each.proposal() + " " + each.actor(), key -> new TreeSet<>())
                        .add(each.stance());
            }
        }
        Map<String, String> sides = new TreeMap<>();
        stances.forEach((key, taken) -> sides.put(key, side(taken)));
        return sides;
    }

    private static String side(Set<Stance> taken) {
        if (taken.contains(Stance.OPPOSE)) {
            return taken.size() > 1 ? "both" : "oppose";
        }
        return taken.contains(Stance.PROPOSE) ? "propose" : "support";
    }

    @Test
    void theMatrixShowsExactlyTheSidesOfTheData() {
        browser.one("table.grid");
        choose("Delegations", "All");
        assertEquals(expectedCells(), shownCells());
        assertTrue(expectedCells().size() > 250, "enough cells to mean something");
    }

    @Test
    void theKeyNumbersAreTheDatas() {
        List<String> numbers =
                browser.all(".numbers strong").stream().map(WebElement::getText).toList();
        Set<String> actors = positions().stream().map(Position::actor).collect(Collectors.toSet());
        long proposals =
                seeds.stream().mapToLong(each -> each.proposals().size()).sum();
        assertEquals(
                List.of(
                        String.valueOf(actors.size()),
                        String.valueOf(proposals),
                        String.valueOf(positions().size())),
                numbers.subList(0, 3));
    }

    @Test
    void fromAMarkToItsSentenceIsOneClickAndToItsContextTwo() {
        Position chile = positions().stream()
                .filter(each -> each.actor().equals("CHL") && each.proposal() != null)
                .findFirst()
                .orElseThrow();
        browser.one("tr[data-concept='proposal/" + chile.proposal() + "'] td[data-actor='CHL'] button")
                .click();
        WebElement panel = browser.one("dialog[open]");
        AnnotatedCheckIn checkIn = seeds.stream()
                .filter(each -> each.positions().contains(chile))
                .findFirst()
                .orElseThrow();
        assertEquals(
                checkIn.text().at(chile.mention()),
                panel.findElement(By.cssSelector("mark.who")).getText());
        assertTrue(
                panel.findElements(By.cssSelector("mark." + (chile.stance() == Stance.OPPOSE ? "oppose" : "support")))
                                .size()
                        > 0);
        panel.findElement(By.linkText("Read in context")).click();
        assertEquals("#sentence/" + chile.sentence(), browser.fragment());
        String words = browser.one("#chosen").getText();
        assertTrue(words.contains(checkIn.text().at(chile.mention())), words);
        browser.back();
        browser.await("the matrix again", () -> browser.all("table.grid").isEmpty() ? null : true);
    }

    @Test
    void theKeyboardAloneReachesAMarkReadsItAndComesBack() {
        WebElement mark = browser.tabTo("table.grid td button");
        String first = mark.getAttribute("aria-label");
        browser.press(Keys.ARROW_RIGHT);
        WebElement second = browser.tabTo("table.grid td button");
        assertNotEquals(first, second.getAttribute("aria-label"));
        browser.press(Keys.ENTER);
        browser.one("dialog[open] blockquote");
        browser.press(Keys.ESCAPE);
        browser.await("a closed panel", () -> browser.all("dialog[open]").isEmpty() ? true : null);
        assertEquals(
                second.getAttribute("aria-label"),
                browser.script("return document.activeElement.getAttribute('aria-label')"));
    }

    @Test
    void expandingGroupsCountsWhatAGroupSaidForItsMembersOfTheDay() {
        browser.one(".filters summary").click();
        String before = browser.one(".numbers strong").getText();
        browser.one("input[role=switch]").click();
        browser.await(
                "more delegations",
                () -> browser.all(".numbers strong").get(0).getText().equals(before) ? null : true);
        choose("Delegations", "All");
        Position eu = positions().stream()
                .filter(each -> each.actor().equals("EU") && each.proposal() != null)
                .findFirst()
                .orElseThrow();
        Set<String> members = Gazetteer.load().membersOn("EU", eu.date());
        assertEquals(27, members.size());
        Map<String, String> cells = shownCells();
        members.forEach(state -> assertTrue(cells.containsKey(eu.proposal() + " " + state), state));
        assertFalse(cells.containsKey(eu.proposal() + " EU"));
        assertTrue(browser.fragment().contains("expand=1"), "a link repeats the choice");
    }

    @Test
    void filtersNarrowEveryViewAndTheDownload() throws IOException {
        browser.go("#overview?stance=oppose");
        browser.await(
                "the filter",
                () -> browser.all(".sign.support").stream()
                                .noneMatch(each -> each.getTagName().equals("button"))
                        ? true
                        : null);
        Set<String> shown = new TreeSet<>(shownCells().values());
        assertEquals(Set.of("oppose"), shown);
        browser.one(".filters summary").click();
        browser.one("#download").click();
        Path csv = browser.download("statements.csv");
        browser.await("a whole file", () -> size(csv) > 100 ? true : null);
        List<String> lines = Files.readAllLines(csv, StandardCharsets.UTF_8);
        long opposing = positions().stream()
                .filter(each -> each.stance() == Stance.OPPOSE)
                .count();
        assertEquals(
                opposing,
                lines.stream()
                        .skip(1)
                        .filter(line -> line.startsWith("concluding-session"))
                        .count());
    }

    /** Against every order that the tree allows, on tables small enough to try them all. */
    @Test
    void theOrderOfLikeWithLikeIsTheShortestThatItsTreeAllows() {
        Object failures = browser.script(
                """
                let seed = 7;
                const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
                const orders = (node) => node.leaf !== undefined ? [[node.leaf]] :
                    orders(node.left).flatMap((a) => orders(node.right).flatMap((b) => [[...a, ...b], [...b, ...a]]));
                const length = (order, d) => order.slice(1).reduce((sum, item, i) => sum + d[order[i]][item], 0);
                const failures = [];
                for (let round = 0; round < 200; round++) {
                    const size = 2 + Math.floor(random() * 6);
                    const rows = Array.from({length: size}, () => Array.from({length: 5}, () => Math.floor(random() * 3) - 1));
                    const d = placard.distances(rows);
                    const shortest = Math.min(...orders(placard.cluster(d)).map((order) => length(order, d)));
                    const got = placard.seriate(rows).order;
                    if (new Set(got).size !== size || Math.abs(length(got, d) - shortest) > 1e-9) failures.push(JSON.stringify(rows));
                }
                return failures;
                """);
        assertEquals(List.of(), failures);
    }

    @Test
    void theSheetOfQuotationsMeetsWcag() {
        browser.one("table.grid tbody td button").click();
        browser.one("dialog[open] blockquote");
        assertEquals(List.of(), browser.breaches());
    }

    @Test
    void itPrintsOnA4WithEveryRowAndColumnOfTheMatrix() throws IOException {
        List<String> names = browser.all("table.grid thead a, table.grid tbody th a").stream()
                .map(each -> (String) browser.script("return arguments[0].textContent", each))
                .toList();
        assertTrue(names.size() > 50);
        try (PDDocument pdf = Loader.loadPDF(browser.print())) {
            for (PDPage each : pdf.getPages()) {
                assertEquals(PDRectangle.A4.getWidth(), each.getMediaBox().getWidth(), 1);
                assertEquals(PDRectangle.A4.getHeight(), each.getMediaBox().getHeight(), 1);
            }
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            names.forEach(name -> assertTrue(text.contains(name.replaceAll("\\s+", "")), name));
            for (WebElement each : browser.all(".contested .half .number")) {
                String tally = each.getText().replaceAll("\\s+", "");
                assertTrue(text.contains(tally) && tally.matches("\\d+(for|against)"), tally);
            }
            assertFalse(text.contains("Filteranddownload"), "controls do not print");
            assertTrue(pdf.getNumberOfPages() <= 4, "pages: " + pdf.getNumberOfPages());
        }
    }
}
