package org.placard.app.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.placard.app.Main;
import org.placard.score.Difference;
import org.placard.score.Figure;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.score.GoldRow;
import org.placard.score.ScoredFigure;
import org.placard.score.Scorer;

/** Gold is corrected where the output is right, and kept, taken back, downloaded and merged. */
class CorrectionsBrowserTest extends AuditInBrowser {
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
}
