package org.placard.app.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.placard.app.CheckInFolder;
import org.placard.app.ProductSource;
import org.placard.app.Talks;
import org.placard.gazetteer.Gazetteer;

/** Every view of the page: links into it, the search, phones, and what WCAG asks. */
class DashboardBrowserTest extends DashboardInBrowser {
    @ParameterizedTest
    @ValueSource(strings = {"#actor/CHL", "#article/24", "#sentence/3.18", "#proposal/3.18-p1", "#search/ransom"})
    void aLinkIntoThePageOpensItsPlace(String fragment) {
        browser.go(fragment);
        String heading = browser.one("main h1").getText();
        assertNotEquals("Not here", heading);
        assertEquals(fragment, browser.fragment());
    }

    @Test
    void aLinkToNothingSaysSo() {
        browser.go("#proposal/99.9-p9");
        assertTrue(browser.one("main").getText().contains("99.9-p9"));
        browser.go("#actor/%E0%A4%A");
        assertTrue(browser.one("main").getText().contains("no delegation"));
    }

    @Test
    void searchForgivesATypingErrorInANameAndFindsWords() {
        WebElement box = browser.one("input[type=search]");
        box.sendKeys("Lichtenstein", Keys.ENTER);
        browser.await("a hit", () -> browser.all("main a[href='#actor/LIE']").stream()
                .findFirst()
                .orElse(null));
        browser.one("input[type=search]").clear();
        browser.one("input[type=search]").sendKeys("striking paragraph", Keys.ENTER);
        browser.await("3.18", () -> browser.all("main a[href='#sentence/3.18']").stream()
                .findFirst()
                .orElse(null));
        browser.one("input[type=search]").clear();
        browser.one("input[type=search]").sendKeys("art. 24", Keys.ENTER);
        browser.await("24", () -> browser.all("main a[href='#article/24']").stream()
                .findFirst()
                .orElse(null));
    }

    @Test
    void aBriefOnADelegationPrintsOnOnePage() throws IOException {
        browser.go("#actor/EU");
        browser.one("table.brief");
        try (PDDocument pdf = Loader.loadPDF(browser.print())) {
            assertEquals(1, pdf.getNumberOfPages());
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("What it has said") && text.contains("Most often on the same side"), text);
        }
    }

    @Test
    void whoReadsInTheDarkPrintsAsInTheLight() {
        try {
            browser.medium("print", "light");
            List<String> light = browser.colours();
            assertTrue(light.size() > 10, light::toString);
            browser.medium("print", "dark");
            assertEquals(light, browser.colours());
        } finally {
            browser.scheme("light");
        }
    }

    /** What a project says of its reports, and what references say of their texts, is told in plain words. */
    @Test
    void instrumentsAndSessionsAreTold() throws IOException {
        Path talks = Files.createDirectories(folder.resolve("talks"));
        ObjectMapper mapper = new ObjectMapper();
        for (Path file : Talks.in(talks).files()) {
            ObjectNode root = (ObjectNode) mapper.readTree(file.toFile());
            root.put("session", "RC-" + root.get("number").asInt());
            for (JsonNode position : root.get("positions")) {
                if (position.get("proposal").isNull()
                        && !position.get("provisions").isEmpty()) {
                    ((ObjectNode) position).put("instrument", "KYOTO_PROTOCOL");
                }
            }
            mapper.writeValue(file.toFile(), root);
        }
        Path told = folder.resolve("told.html");
        new Dashboard(Gazetteer::load).write(ProductSource.of(new CheckInFolder(talks)), told, null);
        browser.open(told);
        browser.one("table.grid");
        choose("Rows", "Draft text, by instrument");
        assertEquals("Kyoto Protocol", browser.one("table.grid tr.of th").getText());
        assertEquals(List.of(), browser.breaches());
        browser.go("#articles");
        assertTrue(browser.one(".articles").getText().contains("Kyoto Protocol"));
        browser.go("#timeline");
        browser.one(".timeline h1");
        choose("Added up by", "Session");
        String labels = browser.all(".timeline-chart .when").stream()
                .map(each -> (String) browser.script("return arguments[0].textContent", each))
                .collect(Collectors.joining(" "));
        assertTrue(labels.contains("RC-1") && labels.contains("RC-2"), labels);
        assertEquals(List.of(), browser.breaches());
    }

    /** What stands below the columns and at the axis neither meets its neighbour nor is cut off. */
    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void namesInTheTimelineStandApart(int width) {
        browser.size(width, 900);
        browser.go("#timeline");
        browser.one(".timeline-chart");
        for (String unit : List.of("Meeting", "Day")) {
            choose("Added up by", unit);
            Object meeting = browser.script(
                    """
                    const chart = document.querySelector('.timeline-chart').getBoundingClientRect();
                    const boxes = [...document.querySelectorAll('.timeline-chart .when, .timeline-chart .axis text[text-anchor=middle]')]
                      .map((each) => each.getBoundingClientRect());
                    const over = (a, b) => a.left < b.right && b.left < a.right;
                    return [boxes.length, boxes.filter((box, i) => box.right > chart.right + 1 || boxes.slice(i + 1).some((next) => over(box, next))).length];
                    """);
            assertEquals(0L, ((List<?>) meeting).get(1), unit + " " + meeting);
            assertTrue((long) ((List<?>) meeting).get(0) > 1, unit + " " + meeting);
        }
    }

    @Test
    void spreadsheetsGetNoFormulas() {
        @SuppressWarnings("unchecked")
        List<String> cells = (List<String>)
                browser.script("return ['=cmd()', '+1', '-1', '@x', 'a,\"b\"', 'plain', 0.5].map(placard.csvCell)");
        assertEquals(List.of("'=cmd()", "'+1", "'-1", "'@x", "\"a,\"\"b\"\"\"", "plain", "0.5"), cells);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#overview",
                "#network",
                "#news",
                "#timeline",
                "#proposals",
                "#actors",
                "#articles",
                "#actor/EU",
                "#proposal/3.18-p1",
                "#sentence/3.18",
                "#search/scope"
            })
    void aPhoneNeedsNoScrollingSideways(String fragment) {
        browser.size(390, 844);
        browser.go(fragment);
        browser.one("main h1");
        assertEquals(390L, browser.script("return Math.max(390, document.documentElement.scrollWidth)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#overview",
                "#network",
                "#news",
                "#timeline",
                "#proposals",
                "#actors",
                "#articles",
                "#actor/EU",
                "#article/24",
                "#proposal/3.18-p1",
                "#sentence/3.18",
                "#search/scope"
            })
    void everyViewMeetsWcagInLightAndDark(String fragment) {
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            browser.go(fragment);
            browser.one("main h1");
            browser.script("document.querySelectorAll('details').forEach((each) => (each.open = true))");
            assertEquals(List.of(), browser.breaches(), scheme);
        }
        browser.scheme("light");
    }

    @Test
    void anEmptyOutputGivesAFriendlyPage() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Path file = empty.resolve(Dashboard.FILE);
        new Dashboard(Gazetteer::load).write(ProductSource.of(new CheckInFolder(empty)), file, null);
        browser.open(file);
        assertTrue(browser.one("main").getText().contains("Nothing to show yet"));
        browser.go("#network");
        assertTrue(browser.one("main").getText().contains("Nothing to show yet"));
    }
}
