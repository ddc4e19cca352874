package org.placard.app.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.browser.Chromium;
import org.placard.gazetteer.Gazetteer;
import org.placard.score.Aligner;
import org.placard.score.Difference;
import org.placard.score.DifferenceFinder;
import org.placard.score.Gold;
import org.placard.score.GoldReader;

/** The pages of the project's own week of reports, with gold and without, open in a real browser ahead of each test. */
@Tag("browser")
abstract class AuditInBrowser {
    @TempDir
    static Path folder;

    static Chromium browser;
    static Gold gold;
    static List<AnnotatedCheckIn> output;
    static List<Difference> differences;
    static Audit audit;
    static Path page;
    static Path review;

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

    static Gold downloaded(String which) throws IOException {
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

    static int number(Predicate<Difference> condition) {
        return (int) differences.stream().filter(condition).count();
    }

    static void assertShown(int number) {
        String expected = number + (number == 1 ? " error" : " errors");
        browser.await(expected, () -> browser.one("#shown").getText().equals(expected) ? true : null);
    }

    static List<String> texts(String selector) {
        List<String> texts = new ArrayList<>();
        browser.all(selector).forEach(each -> texts.add(each.getText()));
        return texts;
    }
}
