package org.placard.app.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.placard.score.Gold;
import org.placard.score.GoldReader;
import org.placard.score.GoldRow;

/** Without gold: sentences that are judged one by one, in samples and by several annotators. */
class ReviewBrowserTest extends AuditInBrowser {
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
        browser.one("[data-tab=text]").click();
        int drawn = Integer.parseInt(state.split(" ")[2]);
        for (int i = 30; i < drawn; i++) {
            browser.press("x");
        }
        browser.one("[data-tab=scores]").click();
        String whole = browser.one("p[data-sample=state]").getText();
        assertTrue(whole.contains("Every sentence has been looked at"), whole);
        assertEquals(
                "100 % – 100 %", texts("[data-estimate='labels precision'] td").get(1));
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
        browser.one("[data-take-reading='Anna B']").click();
        browser.await("a settled row", () -> browser.all("[data-take-reading]").isEmpty() ? true : null);
        Files.delete(file);
    }
}
