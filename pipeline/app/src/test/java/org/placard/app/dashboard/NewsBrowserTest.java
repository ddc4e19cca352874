package org.placard.app.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.placard.app.CheckInFolder;
import org.placard.app.ProductSource;
import org.placard.gazetteer.Gazetteer;

/** What is new, since a day or since the run before. */
class NewsBrowserTest extends DashboardInBrowser {
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

    /** Those who first spoke in one sentence stand above it together. */
    @Test
    void aSentenceOfManyFirstSpeakersIsQuotedOnce() {
        browser.go("#news");
        browser.one(".news h1");
        List<String> quoted = browser.all(".news .paged:last-of-type .quotation blockquote").stream()
                .map(WebElement::getText)
                .toList();
        assertTrue(quoted.size() > 1, quoted::toString);
        assertEquals(quoted.stream().distinct().toList(), quoted);
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
}
