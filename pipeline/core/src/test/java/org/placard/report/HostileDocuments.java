package org.placard.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Documents made to take time, memory or a reader's secrets. */
final class HostileDocuments {
    private HostileDocuments() {}

    /** Those that any reader must come to an end with by itself, by their files' names. */
    static Map<String, byte[]> all() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("deep.html", utf8("<div>".repeat(1_000) + "Norway opposed it." + "</div>".repeat(1_000)));
        files.put("deeper.html", utf8("<ul><li>".repeat(50_000) + "Norway opposed it."));
        files.put("marks.html", utf8("e" + "\u0301\u0323".repeat(500_000)));
        files.put("tables.html", utf8("<table><tr><td>".repeat(5_000) + "Norway opposed it."));
        files.put("deep.md", utf8(">".repeat(20_000) + " Norway opposed it."));
        files.put("lists.md", utf8(nestedList(2_000)));
        files.put("brackets.md", utf8("[".repeat(50_000) + "Norway" + "]".repeat(50_000)));
        files.put("stars.md", utf8("*a **b ".repeat(20_000)));
        files.put("ticks.md", utf8("`a``b```c".repeat(10_000)));
        files.put("bomb.docx", zip("word/document.xml", new byte[200_000_000], "[Content_Types].xml", contentTypes()));
        files.put("laughs.docx", zip("[Content_Types].xml", utf8(billionLaughs())));
        files.put(
                "laughs2.docx",
                zip(
                        "[Content_Types].xml",
                        contentTypes(),
                        "_rels/.rels",
                        relations(),
                        "word/document.xml",
                        utf8(billionLaughs())));
        files.put("parts.eml", utf8(mailOfParts(10_000)));
        files.put("nested.eml", utf8(nestedMail(2_000)));
        files.put("headers.eml", utf8("X-A: b\n".repeat(100_000) + "\nNorway opposed it."));
        files.put("loop.pdf", utf8(pdfWithLoop()));
        files.put("circle.pdf", utf8(pdfWithFormInItself()));
        files.put("bomb.pdf", pdfBomb());
        files.put("line.txt", utf8("a".repeat(5_000_000)));
        files.put("stops.txt", utf8("a.b!".repeat(1_000_000)));
        files.put("open.txt", utf8("(".repeat(1_000_000) + " x."));
        files.put("marks.txt", utf8("# ".repeat(1_000_000) + "x"));
        files.put("bullets.txt", utf8("- \n".repeat(500_000) + "x"));
        files.put("dates.txt", utf8("1 May 2024 - ".repeat(100_000)));
        return files;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String nestedList(int depth) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            list.append(" ".repeat(2 * i)).append("- item\n");
        }
        return list.toString();
    }

    static String billionLaughs() {
        StringBuilder entities = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            entities.append("<!ENTITY a" + i + " \"&a" + (i - 1) + ";&a" + (i - 1) + ";\">");
        }
        return entities
                + "]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&a39;</w:t></w:r></w:p></w:body></w:document>";
    }

    static byte[] contentTypes() {
        return utf8(
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" "
                        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    }

    static byte[] relations() {
        return utf8(
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                        + "Target=\"word/document.xml\"/></Relationships>");
    }

    static String mailOfParts(int parts) {
        StringBuilder mail = new StringBuilder(
                "From: a@example.org\nDate: Wed, 5 Jun 2024 10:00:00 +0000\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n");
        for (int i = 0; i < parts; i++) {
            mail.append("--b\nContent-Type: text/plain\n\nNorway opposed it.\n");
        }
        return mail + "--b--\n";
    }

    static String nestedMail(int depth) {
        StringBuilder mail = new StringBuilder("From: a@example.org\nMIME-Version: 1.0\n");
        for (int i = 0; i < depth; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        return mail + "Content-Type: text/plain\n\nNorway opposed it.\n";
    }

    /** A page tree whose only child is itself. */
    static String pdfWithLoop() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>endobj\n"
                + "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000055 00000 n \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n123\n%%EOF";
    }

    /** A page that draws a form which draws itself. */
    static String pdfWithFormInItself() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n"
                + "4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 4 0 R>>>>/Length 5>>stream\n/F Do\nendstream endobj\n"
                + "5 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\ntrailer<</Size 6/Root 1 0 R>>\n%%EOF";
    }

    /** A page of 200 million spaces, packed. */
    static byte[] pdfBomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream contents = new PDStream(document);
            try (OutputStream packed = contents.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] spaces = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 200; i++) {
                    packed.write(spaces);
                }
            }
            page.setContents(contents);
            document.save(out);
        }
        return out.toByteArray();
    }

    /** A page whose words are kept elsewhere, with a link and an action that lead there too. */
    static String pdfWithContentElsewhere(String address) {
        String file = "<</FS/URL/F(" + address + ")>>";
        return "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(" + address + ")>>>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length 0/F " + file + ">>stream\n\nendstream endobj\n"
                + "trailer<</Size 5/Root 1 0 R>>\n%%EOF";
    }

    static String mailWithBodyElsewhere(int port) {
        return "From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
                + "Content-Type: text/html\n\n<img src=\"http://127.0.0.1:" + port + "/x\"><p>Text.</p>\n--b\n"
                + "Content-Type: message/external-body; access-type=URL; URL=\"http://127.0.0.1:" + port
                + "/x\"\n\nContent-Type: text/plain\n\n--b--\n";
    }

    static byte[] wordWithImageElsewhere(String address) throws IOException {
        String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String external =
                "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + relation + "/image\" TargetMode=\"External\" Target=\""
                        + address
                        + "\"/><Relationship Id=\"rId2\" Type=\"" + relation
                        + "/attachedTemplate\" TargetMode=\"External\" Target=\"" + address + "\"/></Relationships>";
        String words = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\""
                + relation
                + "\"><w:body><w:p><w:r><w:t>Text.</w:t></w:r></w:p><w:altChunk r:id=\"rId1\"/></w:body></w:document>";
        return zip(
                "[Content_Types].xml",
                contentTypes(),
                "_rels/.rels",
                relations(),
                "word/_rels/document.xml.rels",
                utf8(external),
                "word/document.xml",
                utf8(words));
    }

    static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return out.toByteArray();
    }

    /**
     * A page that draws a form ten times, which draws another ten times, and so on: without end for any reader, although
     * nothing in it goes in a circle.
     */
    static byte[] pdfOfForms(int depth) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n")
                .append("2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n")
                .append(
                        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Contents 4 0 R>>endobj\n")
                .append("4 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n");
        String draw = "/F Do\n".repeat(10);
        for (int i = 0; i < depth; i++) {
            pdf.append(5 + i + " 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F " + (6 + i)
                    + " 0 R>>>>/Length " + draw.length() + ">>stream\n" + draw + "endstream endobj\n");
        }
        return utf8(pdf + "trailer<</Size " + (6 + depth) + "/Root 1 0 R>>\n%%EOF");
    }

    /** A page of {@code megabytes} of spaces, packed twice, so that the file is small and was quick to make. */
    static byte[] pdfBombOf(int megabytes) throws IOException {
        // run-length encoding: a count of 129 stands for 128 spaces
        byte[] runs = new byte[2 * (1_000_000 / 128)];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream contents = new PDStream(document);
            try (OutputStream packed = contents.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < megabytes; i++) {
                    packed.write(runs);
                }
            }
            COSArray filters = new COSArray(List.of(COSName.FLATE_DECODE, COSName.RUN_LENGTH_DECODE));
            contents.getCOSObject().setItem(COSName.FILTER, filters);
            page.setContents(contents);
            document.save(out);
        }
        return out.toByteArray();
    }
}
