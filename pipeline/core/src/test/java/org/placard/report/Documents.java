package org.placard.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes a report's blocks as the documents that publishers make of them. */
final class Documents {
    private Documents() {}

    /** A block and its words. */
    record Piece(Block.Kind kind, String words) {}

    static List<Piece> pieces(Report report) {
        List<Piece> pieces = new ArrayList<>();
        for (CheckIn checkIn : report.checkIns()) {
            for (Block block : checkIn.blocks()) {
                pieces.add(
                        new Piece(block.kind(), block.span().of(checkIn.text()).replaceAll("\\s+", " ")));
            }
        }
        return pieces;
    }

    static byte[] markdown(List<Piece> pieces) {
        StringBuilder text = new StringBuilder("---\ntitle: \"Notes from the council\"\ndate:\n---\n");
        for (Piece piece : pieces) {
            String words = piece.words()
                    .replaceFirst("^(Kenya|Mexico)", "**$1**")
                    .replace("Norway", "[Norway](https://example.org/no)");
            text.append(
                    switch (piece.kind()) {
                        case HEADING -> "\n# " + words + "\n";
                        case TITLE -> "\n\n## " + words + "\n";
                        case PARAGRAPH -> "\n\n" + wrap(words, 72) + "\n";
                        case ITEM -> "\n* " + words;
                    });
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A page as a browser saves it, with menu, banner, side bar and foot around the text. */
    static String html(List<Piece> pieces) {
        StringBuilder body = new StringBuilder();
        boolean inList = false;
        for (Piece piece : pieces) {
            boolean item = piece.kind() == Block.Kind.ITEM;
            if (item != inList) {
                body.append(item ? "<ul>" : "</ul>\n");
            }
            inList = item;
            String words = piece.words()
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace("Norway", "<a href=\"/no\">Norway</a>");
            body.append(
                    switch (piece.kind()) {
                        case HEADING -> "<h2>" + words + "</h2>\n";
                        case TITLE -> "<p><strong>" + words + "</strong></p>\n";
                        case PARAGRAPH -> "<p>\n  " + wrap(words, 60) + "\n</p>\n";
                        case ITEM -> "<li>" + words + "</li>\n";
                    });
        }
        return """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Notes from the council</title>
            <style>p { color: black }</style><script>let menu = "Open";</script></head>
            <body class="cookies-not-set"><a class="skip-link" href="#main">Skip to content</a>
            <header><h1>Harbour Watch</h1><nav><ul><li><a href="/">Home</a></li><li>About us</li></ul></nav></header>
            <div class="cookie-banner"><p>We use cookies.</p><button>Accept</button></div>
            <main id="main"><h1>Notes from the council</h1>
            """
                + body
                + "</main><aside><h2>Related</h2><p>Other notes.</p></aside><footer><p>Imprint</p></footer></body></html>";
    }

    static byte[] mail(List<Piece> pieces) {
        Base64.Encoder base64 = Base64.getMimeEncoder();
        String plain = "This mail has its text in HTML.";
        String mail =
                """
            From: Harbour Watch <notes@example.org>
            To: readers@example.org
            Date: Wed, 14 May 2025 20:15:00 +0100
            Subject: =?utf-8?Q?Notes_from_the_council_=E2=80=93_final?=
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="outer"

            --outer
            Content-Type: multipart/alternative; boundary="inner"

            --inner
            Content-Type: text/plain; charset=utf-8

            PLAIN
            --inner
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            HTML
            --inner--
            --outer
            Content-Type: text/plain; name="list.txt"
            Content-Disposition: attachment; filename="list.txt"

            An attachment is no part of the report.
            --outer--
            """
                        .replace("PLAIN", plain)
                        .replace("HTML", base64.encodeToString(html(pieces).getBytes(StandardCharsets.UTF_8)));
        return mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] plainMail(String text) {
        String head =
                """
            From: Harbour Watch <notes@example.org>
            Date: Wed, 14 May 2025 20:15:00 +0100
            Subject: Notes from the council
            MIME-Version: 1.0
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            """;
        String body = Base64.getMimeEncoder()
                .encodeToString((text + "\n-- \nHarbour Watch\n1 Quay Street").getBytes(StandardCharsets.UTF_8));
        return (head + body).replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] word(List<Piece> pieces) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            addHeadingStyle(document, "Heading1", "heading 1");
            addHeadingStyle(document, "Heading2", "heading 2");
            BigInteger bullets = addBullets(document);
            for (Piece piece : pieces) {
                XWPFParagraph paragraph = document.createParagraph();
                switch (piece.kind()) {
                    case HEADING -> paragraph.setStyle("Heading1");
                    case TITLE -> paragraph.setStyle("Heading2");
                    case ITEM -> {
                        paragraph.setNumID(bullets);
                        paragraph.setNumILvl(BigInteger.ZERO);
                    }
                    case PARAGRAPH -> paragraph.setSpacingAfter(120);
                }
                paragraph.createRun().setText(piece.words());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void addHeadingStyle(XWPFDocument document, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private static BigInteger addBullets(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    /** Pages with running head and page number; lines are wrapped, and long words broken at the line's end. */
    static byte[] pdf(List<Piece> pieces) throws IOException {
        PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
        try (PDDocument document = new PDDocument()) {
            PdfPage page = new PdfPage(document, plain);
            for (Piece piece : pieces) {
                boolean title = piece.kind() == Block.Kind.HEADING || piece.kind() == Block.Kind.TITLE;
                String words = piece.kind() == Block.Kind.ITEM ? "• " + piece.words() : piece.words();
                page.skip(piece.kind() == Block.Kind.ITEM ? 3 : 12);
                for (String line : wrap(words, 80).split("\n")) {
                    page = page.roomFor(document, plain);
                    page.write(line, title ? bold : plain, title ? 13 : 10);
                }
            }
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** One page while it is written. */
    private static final class PdfPage {
        private final PDPageContentStream stream;
        private float y = 300;

        PdfPage(PDDocument document, PDFont font) throws IOException {
            PDPage page = new PDPage(new PDRectangle(600, 360));
            document.addPage(page);
            stream = new PDPageContentStream(document, page);
            writeAt("Harbour Watch, May 2025", font, 8, 340);
            writeAt("Page " + document.getNumberOfPages() + " of many", font, 8, 20);
        }

        PdfPage roomFor(PDDocument document, PDFont font) throws IOException {
            if (y > 50) {
                return this;
            }
            close();
            return new PdfPage(document, font);
        }

        void skip(float points) {
            y -= points;
        }

        void write(String line, PDFont font, float size) throws IOException {
            writeAt(line, font, size, y);
            y -= size * 1.2f;
        }

        private void writeAt(String line, PDFont font, float size, float height) throws IOException {
            stream.beginText();
            stream.setFont(font, size);
            stream.newLineAtOffset(50, height);
            stream.showText(line);
            stream.endText();
        }

        void close() throws IOException {
            stream.close();
        }
    }

    static String wrap(String words, int width) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : words.split(" ")) {
            if (column > 0 && column + 1 + word.length() > width) {
                lines.append('\n');
                column = 0;
            } else if (column > 0) {
                lines.append(' ');
                column++;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString();
    }
}
