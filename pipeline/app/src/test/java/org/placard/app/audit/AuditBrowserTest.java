package org.placard.app.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.Main;
import org.placard.app.browser.Chromium;
import org.placard.gazetteer.Gazetteer;
import org.placard.score.Aligner;
import org.placard.score.Difference;
import org.placard.score.DifferenceFinder;
import org.placard.score.Figure;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.score.GoldRow;
import org.placard.score.ScoredFigure;
import org.placard.score.Scorer;

/** The page in a real browser. */
@Tag("browser")
class AuditBrowserTest {
    private static final Map<String, String> KIND_NAMES = Map.of(
            "MISSED", "missed",
            "WRONG", "false alarm",
            "STANCE", "wrong stance",
            "COUNTERPART", "wrong counterpart",
            "ARTICLE", "wrong article",
            "CODE", "wrong code",
            "SPAN", "wrong place");

    @TempDir
    private static Path folder;

    private static Chromium browser;
    private static Gold gold;
    private static List<AnnotatedCheckIn> output;
    private static List<Difference> differences;
    private static Audit audit;
    private static Path page;
    private static Path review;

    @BeforeAll
    static void start() throws IOException {
        audit = new Audit(Gazetteer.load());
        gold = SeedGold.read();
        output = FaultyOutput.of(gold);
        differences = new DifferenceFinder().find(new Aligner(gold).align(output));
        page = folder.resolve("audit.html");
        review = folder.resolve("review.html");
        Audit.write(audit.against(gold, SeedGold.FILE, output), page);
        Audit.write(audit.review(output.stream().map(AuditPart::of).toList()), review);
        browser = new Chromium(folder);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @BeforeEach
    void forgetEarlierCorrections() {
        browser.open(page);
        browser.script("localStorage.clear()");
        browser.open(page);
    }

    @AfterEach
    void theConsoleStaysEmpty() {
        assertEquals(List.of(), browser.console());
    }

    @Test
    void everyKindOfErrorIsCountedAsTheScorerCountsIt() {
        Map<String, Integer> expected = new TreeMap<>();
        for (Difference each : differences) {
            expected.merge(
                    each.layer().name().toLowerCase(java.util.Locale.ROOT) + ": "
                            + KIND_NAMES.get(each.kind().name()),
                    1,
                    Integer::sum);
        }
        assertEquals(
                7,
                expected.keySet().stream()
                        .map(each -> each.split(": ")[1])
                        .distinct()
                        .count());
        browser.one("[data-tab=scores]").click();
        Map<String, Integer> shown = new TreeMap<>();
        List<String> kinds = texts("#scores .counts:first-of-type thead th").subList(0, KIND_NAMES.size());
        for (WebElement line : browser.all("#scores h2 + .scroll > .counts tbody tr")) {
            List<String> cells = List.of(line.getText().split("\n| (?=[\\d·])"));
            for (int i = 0; i < Math.min(kinds.size(), cells.size() - 1); i++) {
                if (!cells.get(i + 1).equals("·")) {
                    shown.put(cells.get(0) + ": " + kinds.get(i), Integer.valueOf(cells.get(i + 1)));
                }
            }
        }
        assertEquals(expected, shown);
    }

    @Test
    void theScoresAreTheScorersOwn() {
        browser.one("[data-tab=scores]").click();
        double labels = new Scorer(gold).score(output).value(Figure.LABELS_MICRO);
        String line = browser.one("[data-figure='labels micro']").getText();
        assertTrue(line.contains(String.format(java.util.Locale.ROOT, "%.3f", labels)), line);
        assertEquals(2, browser.all("#scores .reliability svg").size());
    }

    @Test
    void filtersNarrowToTheRightCount() {
        assertShown(differences.size());
        browser.one("[data-filter='layers:mention']").click();
        assertShown(number(each -> each.layer() == Difference.Layer.MENTION));
        browser.one("[data-filter='kinds:code']").click();
        assertShown(number(each -> each.layer() == Difference.Layer.MENTION && each.kind() == Difference.Kind.CODE));
        browser.one("[data-filter=clear]").click();
        browser.one("[data-filter='layers:label']").click();
        browser.one("[data-filter='labels:opposition']").click();
        assertShown(number(
                each -> each.layer() == Difference.Layer.LABEL && (each.gold() + each.found()).equals("opposition")));
        browser.one("[data-filter=clear]").click();
        browser.script("const box = document.querySelector(\"[data-filter='Confidence at most']\"); box.value = '0.75';"
                + "box.dispatchEvent(new Event('change'))");
        assertShown(number(
                each -> each.evidence().filter(by -> by.confidence() <= 0.75).isPresent()));
    }

    @Test
    void layersThatGoldLeavesOutAreListedOnlyWhenAsked() throws IOException {
        Gold bare = gold.withRows(gold.rows().stream()
                .map(row -> new GoldRow(
                        row.id(),
                        row.kind(),
                        row.checkIn(),
                        row.span(),
                        List.of(),
                        row.references(),
                        row.labels(),
                        row.positions(),
                        row.optional()))
                .toList());
        Path barePage = folder.resolve("bare.html");
        Audit.write(audit.against(bare, SeedGold.FILE, output), barePage);
        browser.open(barePage);
        assertShown(number(each -> each.layer() != Difference.Layer.MENTION));
        browser.one("[data-filter=clear]").click();
        int all = new DifferenceFinder().find(new Aligner(bare).align(output)).size();
        assertTrue(all > differences.size());
        assertShown(all);
        browser.one("[data-tab=scores]").click();
        String warning = browser.one("#scores .warning").getText();
        assertTrue(warning.startsWith("Gold has no mention at all."), warning);
    }

    @Test
    void everythingThatDiffersInASentenceIsTakenInOneStep() {
        List<String> busy = differences.stream()
                .filter(each -> each.layer() != Difference.Layer.SENTENCE)
                .map(each -> each.row().orElseThrow())
                .toList();
        Map<String, Long> tally =
                busy.stream().collect(Collectors.groupingBy(row -> row, TreeMap::new, Collectors.counting()));
        int left = differences.size();
        int rows = 0;
        for (Map.Entry<String, Long> each : tally.entrySet()) {
            if (each.getValue() > 1) {
                browser.go("#" + each.getKey());
                browser.one("[data-take=all]").click();
                left -= each.getValue();
                rows++;
                assertShown(left);
            }
        }
        assertTrue(rows > 2, tally::toString);
        for (int i = 0; i < rows; i++) {
            browser.one("[data-tool=undo]").click();
        }
        assertShown(differences.size());
    }

    @Test
    void anAddressThatIsNoEncodingIsNoError() {
        browser.open(page);
        browser.go("#50%");
        assertShown(differences.size());
    }

    @Test
    void keysLeadFromErrorToErrorAndBack() {
        List<String> rows =
                differences.stream().map(each -> each.row().orElseThrow()).toList();
        for (int i = 0; i < 12; i++) {
            browser.press("j");
            assertEquals("#" + rows.get(i), browser.fragment());
        }
        browser.press("k");
        browser.press("k");
        assertEquals("#" + rows.get(9), browser.fragment());
        assertEquals(rows.get(9), browser.one(".row.chosen").getAttribute("id"));
        browser.press("?");
        assertTrue(browser.one("#help").isDisplayed());
        browser.press(Keys.ESCAPE);
        assertFalse(browser.one("#help").isDisplayed());
    }

    @Test
    void theTraceOfADecisionIsOneClickAway() {
        browser.go("#2.9");
        browser.open(page);
        browser.go("#2.9");
        browser.await("the trace", () -> browser.all("#detail .ruling").isEmpty() ? null : true);
        String decided = browser.one("[data-part=decided]").getText();
        assertTrue(decided.contains("passive-agent"), decided);
        assertTrue(decided.contains("counterpart"), decided);
        assertTrue(decided.contains("cue"), decided);
    }

    @Test
    void aCorrectionIsUndoneDoneAgainAndKeptOverAReload() {
        browser.press("j");
        String before = browser.one("#shown").getText();
        browser.press("a");
        assertShown(differences.size() - 1);
        browser.press("u");
        assertEquals(before, browser.one("#shown").getText());
        browser.press("r");
        assertShown(differences.size() - 1);
        browser.open(page);
        assertShown(differences.size() - 1);
    }

    @Test
    void labelsPositionsAndCodesChangeWithOneClickEach() throws IOException {
        GoldRow row = gold.rows().stream()
                .filter(each -> each.positions().size() == 1 && each.mentions().size() > 2)
                .findFirst()
                .orElseThrow();
        browser.go("#" + row.id());
        browser.one("[data-edit='label:proposal:contested']").click();
        browser.one("[data-edit='position:0:stance:propose']").click();
        browser.one("[data-edit='position:0:articles:contested']").click();
        String actor = row.positions().get(0).actors().get(0);
        browser.one("[data-edit='position:0:actors:" + actor + "']").click();
        WebElement code = browser.one("[data-edit='mention:0:other']");
        code.sendKeys("Norway", Keys.ENTER);
        Gold corrected = downloaded("mine");
        assertEquals(
                List.of(row.id()), corrected.rows().stream().map(GoldRow::id).toList());
        GoldRow now = corrected.rows().get(0);
        assertEquals(List.of(org.placard.stance.Label.PROPOSAL), now.optional());
        assertEquals(org.placard.position.Stance.PROPOSE, now.positions().get(0).stance());
        assertTrue(now.positions().get(0).articles().isEmpty());
        assertFalse(now.positions().get(0).actors().contains(actor));
        assertEquals("NOR", now.mentions().get(0).code());
    }

    @Test
    void correctionsDownloadAsGoldThatRaisesTheScoreAsTheyShould() throws IOException {
        int labelErrors = number(each -> each.layer() == Difference.Layer.LABEL);
        browser.one("[data-filter='layers:label']").click();
        for (int i = 0; i < labelErrors; i++) {
            browser.press("j");
            browser.press("a");
        }
        assertShown(0);
        Gold whole = downloaded("all");
        assertEquals(gold.rows().size(), whole.rows().size());
        var score = new Scorer(whole).score(output);
        assertEquals(1.0, score.value(Figure.LABELS_MICRO));
        assertEquals(
                new Scorer(gold).score(output).value(Figure.MENTIONS),
                score.value(Figure.MENTIONS),
                "nothing else moves");
    }

    /** The reader takes the output's side in three disputes over labels; `placard gold merge` does the rest. */
    @Test
    void correctionsThatAreMergedChangeTheScoreAsTheyShould() throws IOException {
        int taken = 3;
        List<Difference> disputes = differences.stream()
                .filter(each -> each.layer() == Difference.Layer.LABEL)
                .limit(taken)
                .toList();
        long missed = disputes.stream()
                .filter(each -> each.kind() == Difference.Kind.MISSED)
                .count();
        browser.one("[data-filter='layers:label']").click();
        for (int i = 0; i < taken; i++) {
            browser.press("j");
            browser.press("a");
        }
        Path merged = folder.resolve("merged.gold.json");
        assertEquals(0, merge(corrections(), merged));
        ScoredFigure.Parts before = labels(gold);
        ScoredFigure.Parts after = labels(new GoldReader().read(merged));
        // what gold missed no longer counts as missed; what was a false alarm is now right
        assertEquals(before.gold() - missed + (taken - missed), after.gold());
        assertEquals(before.right() + (taken - missed), after.right());
        assertEquals(before.found(), after.found());
        double f1 = 2.0 * after.right() / (after.gold() + after.found());
        assertEquals(f1, new Scorer(new GoldReader().read(merged)).score(output).value(Figure.LABELS_MICRO), 0.00005);
        assertEquals(
                new Scorer(gold).score(output).value(Figure.MENTIONS),
                new Scorer(new GoldReader().read(merged)).score(output).value(Figure.MENTIONS),
                "nothing else moves");
    }

    private static ScoredFigure.Parts labels(Gold gold) {
        return new Scorer(gold)
                .score(output)
                .figures()
                .get(Figure.LABELS_MICRO.ordinal())
                .parts()
                .orElseThrow();
    }

    private static Path corrections() {
        browser.one("[data-tool=download]").click();
        browser.one("[data-download=mine]").click();
        return browser.download("concluding-session-week-one.corrections.gold.json");
    }

    private static int merge(Path corrections, Path merged) throws IOException {
        StringWriter said = new StringWriter();
        int exitCode = Main.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute("gold", "merge", SeedGold.FILE.toString(), corrections.toString(), "-o", merged.toString());
        Files.delete(corrections);
        return exitCode;
    }

    @Test
    void theKeyboardAloneCorrectsAndDownloads() throws IOException {
        browser.press("j");
        String row = browser.fragment().substring(1);
        browser.tabTo("[data-edit='label:proposal:contested']").sendKeys(Keys.ENTER);
        browser.tabTo("[data-tool=download]").sendKeys(Keys.ENTER);
        browser.tabTo("[data-download=mine]").sendKeys(Keys.ENTER);
        Path file = browser.download("concluding-session-week-one.corrections.gold.json");
        Gold read = new GoldReader().read(file, gold.text());
        Files.delete(file);
        assertEquals(List.of(row), read.rows().stream().map(GoldRow::id).toList());
        assertTrue(read.rows().get(0).optional().contains(org.placard.stance.Label.PROPOSAL));
    }

    @Test
    void everyPartMeetsWcagInLightAndDark() {
        for (String scheme : List.of("light", "dark")) {
            browser.scheme(scheme);
            for (Path each : List.of(page, review)) {
                browser.open(each);
                browser.press("j");
                assertEquals(List.of(), browser.breaches(), scheme + " errors of " + each);
                browser.one("[data-filter='layers:label']").click();
                assertEquals(List.of(), browser.breaches(), scheme + " filtered " + each);
                browser.press("?");
                assertEquals(List.of(), browser.breaches(), scheme + " help of " + each);
                browser.press(Keys.ESCAPE);
                browser.one("[data-tool=download]").click();
                assertEquals(List.of(), browser.breaches(), scheme + " download of " + each);
            }
            browser.open(page);
            browser.one("[data-tab=scores]").click();
            assertEquals(List.of(), browser.breaches(), scheme + " scores");
        }
        browser.scheme("light");
    }

    @Test
    void markupInAReportShowsAsText() throws IOException {
        Path small = Files.createDirectories(folder.resolve("small"));
        Gold tricky = SmallGold.in(small);
        Path trickyPage = small.resolve("audit.html");
        Audit.write(audit.against(tricky, SmallGold.file(small), FaultyOutput.perfect(tricky)), trickyPage);
        browser.open(trickyPage);
        assertNull(browser.script("return window.hacked"));
        assertEquals(0, browser.all("#app img, #app b").size());
        String shown = (String)
                browser.script("return [...document.getElementById('1.2').querySelector('.words').childNodes].slice(1)"
                        + ".filter(each => !each.querySelector?.('.sign')).map(each => each.textContent).join('')");
        assertEquals(SmallGold.SENTENCE, shown);
        browser.go("#1.2");
        browser.one("[data-edit='label:support:no']").click();
        browser.one("[data-tool=download]").click();
        browser.one("[data-download=all]").click();
        Path file = browser.download("small.gold.json");
        Gold read = new GoldReader().read(file, tricky.text());
        assertEquals(List.of(), read.rows().get(1).labels());
        assertEquals(
                "Chile", tricky.text().at(read.rows().get(1).mentions().get(1).span()));
    }

    private static long sentencesWithDecisions() {
        return output.stream()
                .mapToLong(checkIn -> checkIn.sentences().stream()
                        .filter(sentence -> !sentence.labels().isEmpty()
                                || checkIn.positions().stream()
                                        .anyMatch(each -> each.sentence().equals(sentence.id()))
                                || sentence.mentions().stream()
                                        .anyMatch(name -> name.code() != null
                                                && name.source() != org.placard.mention.Mention.Source.GAZETTEER))
                        .count())
                .sum();
    }

    @Test
    void withoutGoldASentenceIsOneTask() throws IOException {
        browser.open(review);
        assertEquals(
                sentencesWithDecisions() + " sentences", browser.one("#shown").getText());
        browser.press("j");
        String first = browser.fragment();
        String words = browser.one("[data-task=right]").getText();
        assertTrue(words.startsWith("Right"), words);
        browser.one("[data-task=right]").click();
        browser.await("the next", () -> browser.fragment().equals(first) ? null : true);
        assertEquals(
                (sentencesWithDecisions() - 1) + " sentences",
                browser.one("#shown").getText());
        String row = browser.fragment().substring(1);
        browser.one("[data-leave-out]").click();
        browser.one("[data-tool=download]").click();
        browser.one("[data-download=mine]").click();
        Path file = browser.download("concluding-session-week-one.corrections.gold.json");
        Gold read = new GoldReader().read(file, gold.text());
        Files.delete(file);
        assertEquals(
                Set.of(first.substring(1), row),
                read.rows().stream().map(GoldRow::id).collect(Collectors.toSet()));
    }

    /** What is settled leaves a gap at which the reader stays, so that the next step skips nothing. */
    @Test
    void whatIsTakenStaysInPlaceUntilTheNextStep() {
        browser.one("[data-filter='layers:label']").click();
        List<String> rows = differences.stream()
                .filter(each -> each.layer() == Difference.Layer.LABEL)
                .map(each -> each.row().orElseThrow())
                .toList();
        for (int i = 0; i < 4; i++) {
            browser.press("j");
            assertEquals("#" + rows.get(i), browser.fragment());
            browser.press("a");
            assertEquals("#" + rows.get(i), browser.fragment());
        }
    }

    @Test
    void aSampleGivesPrecisionAndRecallWithIntervals() {
        browser.open(review);
        browser.one("[data-tab=scores]").click();
        browser.one("[data-sample=draw]").click();
        for (int i = 0; i < 30; i++) {
            browser.press("x");
        }
        browser.one("[data-tab=scores]").click();
        String state = browser.one("p[data-sample=state]").getText();
        assertTrue(state.startsWith("30 of "), state);
        assertTrue(state.contains("Go on: ") || state.contains("Enough: ") || state.contains("Too early"), state);
        List<String> precision = texts("[data-estimate='labels precision'] td");
        assertEquals("100 %", precision.get(0));
        assertTrue(precision.get(1).matches("\\d\\d % – 100 %"), precision::toString);
        browser.one("[data-sample=end]").click();
        browser.one("[data-tab=text]").click();
        assertTrue(browser.one("#shown").getText().endsWith(" sentences"));
    }

    @Test
    void twoAnnotatorsAreComparedAndTheirDisputeSettled() throws IOException {
        browser.open(review);
        browser.one("[data-tab=scores]").click();
        browser.one("[data-annotator=name]").sendKeys("Anna B", Keys.TAB);
        browser.one("[data-tab=text]").click();
        browser.press("j");
        String row = browser.fragment().substring(1);
        browser.one("[data-leave-out]").click();
        browser.one("[data-tool=download]").click();
        browser.one("[data-download=mine]").click();
        Path file = browser.download("concluding-session-week-one.corrections.anna-b.gold.json");
        assertEquals("Anna B", new GoldReader().annotator(file).orElseThrow());
        browser.script("localStorage.clear()");
        browser.open(review);
        browser.go("#" + row);
        browser.press("x");
        browser.one("[data-tab=scores]").click();
        browser.one("[data-annotator=files]").sendKeys(file.toString());
        WebElement settle = browser.one("[data-annotator=settle]");
        assertEquals("Settle 1 row in dispute", settle.getText());
        settle.click();
        assertEquals("1 sentence", browser.one("#shown").getText());
        browser.press("j");
        browser.one("[data-take-reading='Anna B']").click();
        browser.await("a settled row", () -> browser.all("[data-take-reading]").isEmpty() ? true : null);
        Files.delete(file);
    }

    @Test
    void aNarrowPageHasNothingBesideIt() {
        browser.size(390, 844);
        try {
            browser.open(page);
            browser.press("j");
            assertTrue((boolean) browser.script("return document.documentElement.scrollWidth <= innerWidth"));
            browser.one("[data-tab=scores]").click();
            assertTrue((boolean) browser.script("return document.documentElement.scrollWidth <= innerWidth"));
        } finally {
            browser.size(1440, 900);
        }
    }

    private static Gold downloaded(String which) throws IOException {
        browser.one("[data-tool=download]").click();
        browser.one("[data-download=" + which + "]").click();
        Path file = browser.download(
                which.equals("all")
                        ? "concluding-session-week-one.gold.json"
                        : "concluding-session-week-one.corrections.gold.json");
        Gold read = new GoldReader().read(file, gold.text());
        Files.delete(file);
        return read;
    }

    private static int number(Predicate<Difference> condition) {
        return (int) differences.stream().filter(condition).count();
    }

    private static void assertShown(int number) {
        String expected = number + (number == 1 ? " error" : " errors");
        browser.await(expected, () -> browser.one("#shown").getText().equals(expected) ? true : null);
    }

    private static List<String> texts(String selector) {
        List<String> texts = new ArrayList<>();
        browser.all(selector).forEach(each -> texts.add(each.getText()));
        return texts;
    }
}
