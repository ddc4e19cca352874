package org.placard.app.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.CheckInFolder;
import org.placard.app.ProductSource;
import org.placard.app.browser.Chromium;
import org.placard.gazetteer.Gazetteer;
import org.placard.position.Position;

/** The page of the project's own week of reports, open in a real browser ahead of each test. */
@Tag("browser")
abstract class DashboardInBrowser {
    @TempDir
    static Path folder;

    static Chromium browser;
    static Path page;
    static List<AnnotatedCheckIn> seeds;

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

    static List<Position> positions() {
        return seeds.stream().flatMap(each -> each.positions().stream()).toList();
    }

    /** Sides by "proposal actor", read off the table that the reader sees. */
    static Map<String, String> shownCells() {
        @SuppressWarnings("unchecked")
        List<List<String>> cells = (List<List<String>>)
                browser.script("return [...document.querySelectorAll('table.grid tbody td button')].map(b => ["
                        + "b.closest('tr').dataset.concept.replace('proposal/', ''), b.closest('td').dataset.actor,"
                        + "b.className.replace('sign ', '')])");
        return cells.stream().collect(Collectors.toMap(each -> each.get(0) + " " + each.get(1), each -> each.get(2)));
    }

    /** Chooses in a view that may just be drawn anew. */
    static void choose(String label, String option) {
        browser.await(option + " to choose", () -> {
            try {
                choice(label, option).click();
                return true;
            } catch (StaleElementReferenceException | NoSuchElementException e) {
                return null;
            }
        });
    }

    private static WebElement choice(String label, String option) {
        WebElement select = browser.all("main label.choice").stream()
                .filter(each -> each.findElement(By.tagName("span")).getText().startsWith(label))
                .findFirst()
                .orElseThrow()
                .findElement(By.tagName("select"));
        return select.findElements(By.tagName("option")).stream()
                .filter(each -> each.getText().equals(option))
                .findFirst()
                .orElseThrow();
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
