package org.placard.app.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.Main;
import org.placard.app.browser.Chromium;

/**
 * Makes the README's two pictures of the pages as they are now, into {@code target/pictures}, or, with
 * {@code -Dpictures=pipeline/docs}, to where the README has them.
 */
@Tag("browser")
class PicturesBrowserTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int SHOWN_WIDTH = 640;
    private static final long MOST_BYTES = 150_000;

    @TempDir
    private Path folder;

    @Test
    void thePagesCanBeShownSmall() throws Exception {
        Path output = folder.resolve("output");
        placard("run", LinksTest.PROJECT.resolve("seeds").toString(), "-o", output.toString());
        placard(
                "audit",
                LinksTest.PROJECT
                        .resolve("seeds/gold/concluding-session-week-one.gold.json")
                        .toString(),
                output.toString());
        Path pictures = Files.createDirectories(
                LinksTest.PROJECT.resolve(System.getProperty("pictures", "pipeline/app/target/pictures")));
        try (Chromium browser = new Chromium(folder.resolve("browser"))) {
            browser.size(WIDTH, HEIGHT);
            browser.scheme("light");
            take(browser, output.resolve("dashboard.html"), pictures.resolve("dashboard.png"));
            take(browser, output.resolve("audit.html"), pictures.resolve("audit.png"));
        }
    }

    private static void placard(String... arguments) {
        assertEquals(
                0,
                Main.commandLine()
                        .setOut(new PrintWriter(Writer.nullWriter()))
                        .setErr(new PrintWriter(Writer.nullWriter()))
                        .execute(arguments));
    }

    private static void take(Chromium browser, Path page, Path picture) throws IOException {
        browser.open(page);
        browser.one("main");
        BufferedImage whole = ImageIO.read(new ByteArrayInputStream(browser.picture()));
        int height = SHOWN_WIDTH * whole.getHeight() / whole.getWidth();
        BufferedImage small = new BufferedImage(SHOWN_WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(whole, 0, 0, SHOWN_WIDTH, height, null);
        graphics.dispose();
        assertTrue(ImageIO.write(small, "png", picture.toFile()));
        assertTrue(Files.size(picture) < MOST_BYTES, picture + ": " + Files.size(picture) + " bytes");
    }
}
