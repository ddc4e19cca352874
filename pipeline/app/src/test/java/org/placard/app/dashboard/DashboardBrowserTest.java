package org.placard.app.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.app.ProductSource;
import org.placard.app.Talks;
import org.placard.app.browser.Chromium;
import org.placard.gazetteer.Gazetteer;
import org.placard.position.Position;
import org.placard.position.Stance;
import org.placard.provision.Provision;

/** The page of the project's own week of reports, in a real browser. */
@Tag("browser")
class DashboardBrowserTest {
    private static final Set<Stance> FOR = Set.of(Stance.PROPOSE, Stance.SUPPORT);

    @TempDir
    private static Path folder;

    private static Chromium browser;
    private static Path page;
    private static List<AnnotatedCheckIn> seeds;

    @BeforeAll
    static void write() throws IOException {
        seeds = SeedOutput.checkIns();
        Path output = Files.createDirectories(folder.resolve("output"));
        SeedOutput.writeTo(output, seeds);
        page = output.resolve(Dashboard.FILE);
        new Dashboard(Gazetteer::load).write(ProductSource.of(new CheckInFolder(output)), page, null);
        browser = new Chromium(folder.resolve("browser"));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void open() {
        browser.size(1440, 900);
        browser.open(page);
    }

    @AfterEach
    void theConsoleStaysEmpty() {
        assertEquals(List.of(), browser.console());
    }

    private static List<Position> positions() {
        return seeds.stream().flatMap(each -> each.positions().stream()).toList();
    }

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

    /** Sides by "proposal actor", read off the table that the reader sees. */
    private static Map<String, String> shownCells() {
        @SuppressWarnings("unchecked")
        List<List<String>> cells = (List<List<String>>)
                browser.script("return [...document.querySelectorAll('table.grid tbody td button')].map(b => ["
                        + "b.closest('tr').dataset.concept.replace('proposal/', ''), b.closest('td').dataset.actor,"
                        + "b.className.replace('sign ', '')])");
        return cells.stream().collect(Collectors.toMap(each -> each.get(0) + " " + each.get(1), each -> each.get(2)));
    }

    private static void choose(String label, String option) {
        WebElement select = browser.all("main label.choice").stream()
                .filter(each -> each.findElement(By.tagName("span")).getText().startsWith(label))
                .findFirst()
                .orElseThrow()
                .findElement(By.tagName("select"));
        select.findElements(By.tagName("option")).stream()
                .filter(each -> each.getText().equals(option))
                .findFirst()
                .orElseThrow()
                .click();
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
    void whatIsNewFollowsTheDay() {
        browser.go("#news");
        browser.one(".news h1");
        browser.script("const day = document.querySelector('.news input[type=date]'); day.value = '2024-01-31';"
                + "day.dispatchEvent(new Event('change'))");
        String words = browser.one(".news").getText();
        assertTrue(words.contains("since 31 January 2024"), words);
        long later = positions().stream()
                .filter(each -> each.date() != null && !each.date().isBefore(LocalDate.of(2024, 1, 31)))
                .count();
        assertTrue(words.contains(later + " stances by"), later + " in " + words);
    }

    @Test
    void whatThePreviousRunDidNotHaveIsNew() throws IOException {
        Path earlier = Files.createDirectories(folder.resolve("earlier"));
        SeedOutput.writeTo(earlier, seeds.subList(0, 3));
        Path newer = folder.resolve("newer.html");
        CheckInFolder output = new CheckInFolder(folder.resolve("output"));
        new Dashboard(Gazetteer::load)
                .write(ProductSource.of(output, Optional.of(new CheckInFolder(earlier))), newer, null);
        browser.open(newer);
        browser.go("#news");
        String words = browser.one(".news").getText();
        long later = seeds.subList(3, seeds.size()).stream()
                .mapToLong(each -> each.positions().size())
                .sum();
        assertTrue(words.contains(later + " stances by"), later + " in " + words);
        assertTrue(words.contains("since the previous run, in 2 new check-ins"), words);
        assertTrue(words.contains("0 rows gained, 0 lost, 0 changed"), words);
        choose("Since", "A day");
        assertTrue(browser.one(".news").getText().contains("since "), "a day can be chosen");
        assertEquals(List.of(), browser.breaches());
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

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void spreadsheetsGetNoFormulas() {
        @SuppressWarnings("unchecked")
        List<String> cells = (List<String>)
                browser.script("return ['=cmd()', '+1', '-1', '@x', 'a,\"b\"', 'plain', 0.5].map(placard.csvCell)");
        assertEquals(List.of("'=cmd()", "'+1", "'-1", "'@x", "\"a,\"\"b\"\"\"", "plain", "0.5"), cells);
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
