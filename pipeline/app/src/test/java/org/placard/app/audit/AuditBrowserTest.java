package org.placard.app.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.placard.score.Aligner;
import org.placard.score.Difference;
import org.placard.score.DifferenceFinder;
import org.placard.score.Figure;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.score.GoldRow;
import org.placard.score.Scorer;

/** The page of what differs from gold: its counts, scores, filters and keys. */
class AuditBrowserTest extends AuditInBrowser {
    private static final Map<String, String> KIND_NAMES = Map.of(
            "MISSED", "missed",
            "WRONG", "false alarm",
            "STANCE", "wrong stance",
            "COUNTERPART", "wrong counterpart",
            "ARTICLE", "wrong article",
            "CODE", "wrong code",
            "SPAN", "wrong place");

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
    void whoReadsInTheDarkPrintsAsInTheLight() {
        browser.open(page);
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
}
