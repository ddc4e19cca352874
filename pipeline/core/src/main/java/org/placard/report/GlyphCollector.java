package org.placard.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/**
 * Takes the characters of a PDF's pages with their places (PDFBox). What nobody reads is left out: text across the
 * page's direction, such as a watermark, and white text of the size of the rest.
 */
final class GlyphCollector extends PDFTextStripper {
    /** From here on a font is bold (ISO 32000-1, table 122: 400 is normal, 700 bold). */
    private static final float BOLD = 600;
    /** Lightest colour that is taken for ink, of 1 for white. */
    private static final float WHITE = 0.97f;

    /** A glyph with the direction in which its line runs, in whole degrees, and whether it is white. */
    private record Found(Glyph glyph, int angle, boolean white) {}

    private final int mostCharacters;
    private final List<List<Glyph>> pages = new ArrayList<>();
    private final List<Found> page = new ArrayList<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private long characters;
    private int unseen;

    GlyphCollector(int mostCharacters) {
        this.mostCharacters = mostCharacters;
        addOperator(new SetNonStrokingColorSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
    }

    /** The glyphs of each page, in the order in which it prints them. */
    List<List<Glyph>> collect(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    /** How many characters were left out because they are not to be seen or run across the page. */
    int unseen() {
        return unseen;
    }

    @Override
    protected void startPage(PDPage started) {
        page.clear();
    }

    @Override
    protected void endPage(PDPage ended) {
        int direction = usual(page.stream().map(Found::angle).toList());
        float size = usual(page.stream()
                        .filter(f -> !f.white())
                        .map(f -> Math.round(f.glyph().size() * 2))
                        .toList())
                / 2f;
        boolean allWhite = page.stream().allMatch(Found::white);
        List<Glyph> kept = new ArrayList<>();
        for (Found found : page) {
            // white headings stand on coloured bars and are larger than the text
            boolean hidden = found.white() && !allWhite && found.glyph().size() <= 1.05f * size;
            if (hidden || Math.abs(found.angle() - direction) > 2) {
                unseen++;
            } else {
                kept.add(found.glyph());
            }
        }
        pages.add(kept);
    }

    private static int usual(List<Integer> values) {
        Map<Integer, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String words = position.getUnicode();
        if (words == null || words.isEmpty()) {
            return;
        }
        characters += words.length();
        if (characters > mostCharacters) {
            throw new TooManyCharactersException();
        }
        Matrix matrix = position.getTextMatrix();
        int angle = (int) Math.round(Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX())));
        float left = position.getXDirAdj();
        Glyph glyph = new Glyph(
                words,
                left,
                left + position.getWidthDirAdj(),
                position.getYDirAdj(),
                matrix.getScalingFactorY(),
                position.getWidthOfSpace(),
                isBold(position.getFont()),
                false);
        if (glyph.size() > 0 && Float.isFinite(left + glyph.right() + glyph.baseline() + glyph.size())) {
            page.add(new Found(glyph, angle, isWhite()));
        }
    }

    private boolean isWhite() {
        try {
            PDColor colour = getGraphicsState().getNonStrokingColor();
            if (colour.isPattern() || colour.getColorSpace() == null) {
                return false;
            }
            float[] rgb = colour.getColorSpace().toRGB(colour.getComponents());
            return rgb.length == 3 && rgb[0] > WHITE && rgb[1] > WHITE && rgb[2] > WHITE;
        } catch (IOException | RuntimeException e) {
            // a colour that cannot be worked out is ink
            return false;
        }
    }

    private boolean isBold(PDFont font) {
        return bold.computeIfAbsent(font, GlyphCollector::namesBold);
    }

    private static boolean namesBold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || name.contains("heavy")
                || descriptor != null && (descriptor.getFontWeight() >= BOLD || descriptor.isForceBold());
    }

    /** Thrown where a document has more text than any report. */
    static final class TooManyCharactersException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
