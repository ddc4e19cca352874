package org.placard.documents;

import static org.placard.documents.FlatOdt.Feature.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.placard.documents.Debate.Piece;

/**
 * Writes the debate in every container and layout in which reports come, with the tools that people use: LibreOffice,
 * WeasyPrint, Chromium and pandoc, as Debian has them. The results are kept beside the debate; {@link DocumentsTest} reads them.
 */
final class DocumentWorkshop {
    private static final String SAT = "Sat, 8 Jun 2024 20:15:00 +0200";

    private final Debate debate = Debate.load();
    private final List<Piece> all = debate.pieces();
    private final Path made;
    private final Path bench;

    private DocumentWorkshop(Path made, Path bench) {
        this.made = made;
        this.bench = bench;
    }

    /** @param arguments the folder to write to, then parts of the names of the documents wanted; none for all */
    public static void main(String[] arguments) throws Exception {
        new DocumentWorkshop(Files.createDirectories(Path.of(arguments[0])), Files.createTempDirectory("workshop"))
                .makeAll(arguments.length > 1 ? arguments[1] : "");
    }

    /** Makes one document. */
    private interface Making {
        byte[] make() throws Exception;
    }

    private void makeAll(String wanted) throws Exception {
        plainTexts(wanted);
        pages(wanted);
        printed(wanted);
        wordProcessed(wanted);
        converted(wanted);
        noted(wanted);
        mails(wanted);
        archives(wanted);
        layouts(wanted);
    }

    private void make(String wanted, String name, Making making) throws Exception {
        if (name.contains(wanted)) {
            Files.write(made.resolve(name), making.make());
            System.out.println(name);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void plainTexts(String wanted) throws Exception {
        make(wanted, "text-wrapped.txt", () -> utf8(PlainLayouts.wrapped(all, 72, false)));
        make(wanted, "text-hyphenated.txt", () -> utf8(PlainLayouts.wrapped(all, 60, true)));
        make(wanted, "text-paged.txt", () -> utf8(PlainLayouts.paged(PlainLayouts.wrapped(all, 72, false), 40)));
        make(wanted, "text-dos.txt", () -> utf8(debate.text().replace("\n", "\r\n")));
        make(wanted, "text-utf16.txt", () -> ("\ufeff" + debate.text()).getBytes(StandardCharsets.UTF_16LE));
    }

    private void pages(String wanted) throws Exception {
        make(wanted, "page-blog.html", () -> utf8(WebPages.blogPost(all)));
        make(wanted, "page-institution.html", () -> utf8(WebPages.institution(all)));
        make(wanted, "page-magazine.html", () -> utf8(WebPages.magazine(all, WebPages.PLAIN)));
        make(wanted, "page-noted.html", () -> utf8(WebPages.magazine(all, WebPages.NOTED)));
        make(wanted, "page-revised.html", () -> utf8(WebPages.magazine(all, WebPages.REVISED)));
        make(wanted, "page-table.html", () -> utf8(WebPages.tableLayout(all)));
        make(wanted, "page-newsletter.html", () -> utf8(WebPages.newsletter(all)));
        make(wanted, "page-bare.html", () -> utf8("<html><body>" + WebPages.lineBreaks(all) + "</body></html>"));
    }

    private void printed(String wanted) throws Exception {
        String hyphens = "p { text-align: justify; hyphens: auto } ";
        String running =
                "@page { size: A5; margin: 2cm; @top-center { content: 'Lagoon Conference notes' } @bottom-center { content: 'page ' counter(page) } } ";
        weasyprint(wanted, "weasyprint-single.pdf", WebPages.PLAIN, "");
        weasyprint(wanted, "weasyprint-160.pdf", WebPages.PLAIN, "body { line-height: 1.6 }");
        weasyprint(wanted, "weasyprint-200.pdf", WebPages.PLAIN, "body { line-height: 2 }");
        weasyprint(wanted, "weasyprint-hyphenated.pdf", WebPages.PLAIN, hyphens + "body { width: 9cm }");
        weasyprint(wanted, "weasyprint-columns.pdf", WebPages.PLAIN, hyphens + "body { columns: 2; column-gap: 1cm }");
        weasyprint(
                wanted,
                "weasyprint-columns-3.pdf",
                WebPages.PLAIN,
                "@page { size: A4 landscape; margin: 1.5cm } body { columns: 3; column-gap: .8cm }");
        weasyprint(wanted, "weasyprint-running.pdf", WebPages.PLAIN, running);
        weasyprint(wanted, "weasyprint-running-hyphenated.pdf", WebPages.PLAIN, running + hyphens);
        weasyprint(
                wanted,
                "weasyprint-indented.pdf",
                WebPages.PLAIN,
                "p { margin: 0; text-indent: 1.5em; line-height: 1.5 }");
        weasyprint(wanted, "weasyprint-raised.pdf", WebPages.NOTED, "body { font-size: 11pt }");
        weasyprint(wanted, "weasyprint-noted.pdf", WebPages.NOTED, "sup { font-size: 7pt }");
        weasyprint(
                wanted,
                "weasyprint-footnotes.pdf",
                FOOTNOTED,
                ".fn { float: footnote; font-size: 8pt } @page { size: A5 }");
        weasyprint(
                wanted,
                "weasyprint-hidden.pdf",
                REVISED_PRINT,
                ".w { position: fixed; top: 9cm; left: 4cm; transform: rotate(45deg); font-size: 50pt; color: #ddd } .v { color: white }");
        chromium(wanted, "chromium-single.pdf", WebPages.PLAIN, "", false);
        chromium(wanted, "chromium-160.pdf", WebPages.PLAIN, "body { line-height: 1.6 }", false);
        chromium(wanted, "chromium-200.pdf", WebPages.PLAIN, "body { line-height: 2 }", false);
        chromium(wanted, "chromium-justified.pdf", WebPages.PLAIN, hyphens + "body { width: 9cm }", false);
        chromium(wanted, "chromium-columns.pdf", WebPages.PLAIN, hyphens + "body { columns: 2 }", false);
        chromium(wanted, "chromium-heads.pdf", WebPages.PLAIN, "body { line-height: 1.7 }", true);
        chromium(wanted, "chromium-noted.pdf", WebPages.NOTED, "", true);
        chromium(wanted, "chromium-indented.pdf", WebPages.PLAIN, "p { margin: 0; text-indent: 2em }", false);
    }

    private static final WebPages.Setting FOOTNOTED = (piece, words) -> piece.kind() != Debate.Kind.PARAGRAPH
            ? words
            : words.replaceFirst(
                    " (supported|proposed) ",
                    " $1<span class=\"fn\">Qatar opposed Article 60 where "
                            + words.replaceAll("(?s)^(\\w+ \\w+).*", "$1") + " stood in an earlier session.</span> ");

    private static final WebPages.Setting REVISED_PRINT = (piece, words) -> piece.kind() == Debate.Kind.FRONT
            ? "<span class=\"w\">DRAFT ONLY</span>" + words
            : piece.kind() == Debate.Kind.PARAGRAPH
                    ? words + "<span class=\"v\"> Oman opposed Article 51.</span>"
                    : words;

    private void weasyprint(String wanted, String name, WebPages.Setting setting, String css) throws Exception {
        make(wanted, name, () -> {
            Path page = bench.resolve("page.html");
            Files.writeString(page, WebPages.printed(all, setting, css));
            return weasyprinted(page, name);
        });
    }

    private byte[] weasyprinted(Path page, String name) throws Exception {
        Path pdf = bench.resolve(name);
        return run(pdf, "weasyprint", page.toString(), pdf.toString());
    }

    private void chromium(String wanted, String name, WebPages.Setting setting, String css, boolean heads)
            throws Exception {
        make(wanted, name, () -> {
            Path page = bench.resolve("page.html");
            Files.writeString(page, WebPages.printed(all, setting, css));
            return chromiumPrinted(page, name, heads);
        });
    }

    private byte[] chromiumPrinted(Path page, String name, boolean heads) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--user-data-dir=" + Files.createTempDirectory(bench, "profile"),
                "--print-to-pdf=" + bench.resolve(name)));
        if (!heads) {
            command.add("--no-pdf-header-footer");
        }
        command.add(page.toUri().toString());
        return run(bench.resolve(name), command.toArray(new String[0]));
    }

    private void wordProcessed(String wanted) throws Exception {
        office(wanted, "office-single", Set.of(), "pdf", "docx", "odt", "rtf", "doc");
        office(wanted, "office-140", Set.of(LINES_140), "pdf");
        office(wanted, "office-200", Set.of(LINES_200, JUSTIFIED), "pdf");
        office(wanted, "office-hyphenated", Set.of(HYPHENATED, JUSTIFIED, NARROW), "pdf");
        office(wanted, "office-columns", Set.of(COLUMNS, JUSTIFIED), "pdf");
        office(wanted, "office-indented", Set.of(INDENTED, LINES_140), "pdf");
        office(wanted, "office-footnotes", Set.of(FOOTNOTES), "pdf", "docx", "odt", "rtf");
        office(wanted, "office-running", Set.of(RUNNING_HEADS, NARROW, LARGE_TYPE), "pdf", "docx", "odt");
        office(wanted, "office-comments", Set.of(COMMENTS, HIDDEN, TRACKED), "docx", "odt");
        office(wanted, "office-breaks", Set.of(LINE_BREAKS), "docx", "odt");
        office(wanted, "office-cell", Set.of(TABLE_CELL), "docx", "odt", "pdf");
    }

    private void office(String wanted, String stem, Set<FlatOdt.Feature> features, String... endings) throws Exception {
        for (String ending : endings) {
            make(wanted, stem + "." + ending, () -> {
                Path source = bench.resolve(stem + ".fodt");
                Files.writeString(source, new FlatOdt(features).write(all));
                return converted(source, ending);
            });
        }
    }

    private byte[] converted(Path source, String ending) throws Exception {
        String name = source.getFileName().toString();
        return run(
                bench.resolve(name.substring(0, name.indexOf('.') + 1) + ending),
                "soffice",
                "--headless",
                "-env:UserInstallation=" + bench.resolve("office").toUri(),
                "--convert-to",
                ending.equals("docx") ? "docx:MS Word 2007 XML" : ending,
                "--outdir",
                bench.toString(),
                source.toString());
    }

    private void converted(String wanted) throws Exception {
        for (String ending : List.of("docx", "odt", "epub", "rtf", "html", "md")) {
            make(wanted, "pandoc." + ending, () -> {
                Path source = bench.resolve("source.html");
                Files.writeString(source, "<html><body>" + WebPages.blocks(all, WebPages.PLAIN) + "</body></html>");
                return run(
                        bench.resolve("pandoc." + ending),
                        "pandoc",
                        "-f",
                        "html",
                        "-s",
                        "--metadata",
                        "title=Notes from the lagoon",
                        "-o",
                        bench.resolve("pandoc." + ending).toString(),
                        source.toString());
            });
        }
    }

    private void noted(String wanted) throws Exception {
        byte[] markdown = utf8(NotedMarkdown.write(all));
        make(wanted, "text-notes.md", () -> markdown);
        Path source = Files.write(bench.resolve("notes.md"), markdown);
        for (String ending : List.of("docx", "odt", "epub", "rtf", "html")) {
            String target = bench.resolve("pandoc-notes." + ending).toString();
            String[] command = {
                "pandoc", "-s", "--metadata", "title=Notes from the lagoon", "-o", target, source.toString()
            };
            make(wanted, "pandoc-notes." + ending, () -> run(Path.of(target), command));
        }
        for (String ending : List.of("pdf", "doc", "rtf")) {
            make(wanted, "office-notes." + ending, () -> {
                Path odt = Files.createDirectories(bench.resolve("notes")).resolve("office-notes.odt");
                run(odt, "pandoc", "-s", "-o", odt.toString(), source.toString());
                return converted(odt, ending);
            });
        }
    }

    private void mails(String wanted) throws Exception {
        make(wanted, "mail-plain.eml", () -> Mails.plain(debate.text(), SAT));
        make(wanted, "mail-page.eml", () -> Mails.page(WebPages.newsletter(all)));
        make(wanted, "mail-quoted.eml", () -> Mails.quoted(PlainLayouts.wrapped(all, 70, false)));
        make(wanted, "mail-begun.eml", () -> Mails.begun(debate.text()));
        make(wanted, "mail-flowed.eml", () -> Mails.flowed(debate.text()));
        make(wanted, "mail-attached.eml", () -> Mails.attached(Mails.plain(debate.text(), SAT)));
        make(
                wanted,
                "mail-docx.eml",
                () -> Mails.withDocument(
                        "notes.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        Files.readAllBytes(made.resolve("pandoc.docx"))));
        make(
                wanted,
                "mail-pdf.eml",
                () -> Mails.withDocument(
                        "notes.pdf", "application/pdf", Files.readAllBytes(made.resolve("weasyprint-160.pdf"))));
    }

    private void archives(String wanted) throws Exception {
        List<List<Piece>> days = debate.days();
        make(wanted, "archive-texts.zip", () -> {
            List<Object> entries = new ArrayList<>();
            for (int i = 0; i < days.size(); i++) {
                entries.add("week/day-" + (i + 1) + ".txt");
                entries.add(utf8(Debate.plain(days.get(i))));
            }
            return zip(entries.toArray());
        });
        make(
                wanted,
                "archive-mixed.zip",
                () -> zip(
                        "week/1.txt", utf8(Debate.plain(days.get(0))),
                        "week/2.html", utf8(WebPages.institution(days.get(1))),
                        "week/3.eml", Mails.plain(Debate.plain(days.get(2)), SAT),
                        "week/4.md", utf8(Debate.plain(days.get(3)).replace("  • ", "* ")),
                        "week/5.html", utf8(WebPages.magazine(days.get(4), WebPages.PLAIN)),
                        "week/logo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0}));
        make(wanted, "archive.mbox", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (List<Piece> day : days) {
                out.write(utf8("From notes@example.org Sat Jun  8 20:15:00 2024\n"));
                out.write(Mails.plain(Debate.plain(day), SAT));
                out.write(utf8("\n\n"));
            }
            return out.toByteArray();
        });
        make(wanted, "archive.warc", () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (int i = 0; i < days.size(); i++) {
                byte[] page = utf8(WebPages.blogPost(days.get(i)));
                byte[] head = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                        + page.length + "\r\n\r\n");
                out.write(utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/" + (i + 1)
                        + "\r\nWARC-Date: 2024-06-08T20:15:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                        + i
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (head.length + page.length) + "\r\n\r\n"));
                out.write(head);
                out.write(page);
                out.write(utf8("\r\n\r\n"));
            }
            return out.toByteArray();
        });
        make(wanted, "archive-saved.mhtml", () -> Mails.saved(WebPages.blogPost(all)));
    }

    /** {@code layouts.html}, which holds speakers, minutes, votes, lists and tables, by all tools. */
    private void layouts(String wanted) throws Exception {
        String page;
        try (var in = DocumentWorkshop.class.getResourceAsStream("/documents/layouts.html")) {
            page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        make(wanted, "layouts-page.html", () -> utf8(page));
        make(wanted, "layouts-mail.eml", () -> Mails.page(page));
        Path source = Files.writeString(bench.resolve("layouts.html"), page);
        for (String ending : List.of("docx", "odt", "epub", "rtf", "md", "txt")) {
            String name = "layouts-pandoc." + ending;
            String target = bench.resolve(name).toString();
            String format = ending.equals("txt") ? "plain" : ending.equals("md") ? "markdown" : ending;
            make(
                    wanted,
                    name,
                    () -> run(
                            Path.of(target),
                            "pandoc",
                            "-s",
                            "--metadata",
                            "title=Notes",
                            "-t",
                            format,
                            "-o",
                            target,
                            source.toString()));
        }
        for (String ending : List.of("pdf", "docx", "odt", "rtf", "doc")) {
            make(wanted, "layouts-office." + ending, () -> {
                Path odt = Files.createDirectories(bench.resolve("odt")).resolve("layouts-office.odt");
                run(odt, "pandoc", "-s", "-o", odt.toString(), source.toString());
                return converted(odt, ending);
            });
        }
        make(wanted, "layouts-weasyprint.pdf", () -> weasyprinted(source, "layouts-weasyprint.pdf"));
        make(wanted, "layouts-chromium.pdf", () -> chromiumPrinted(source, "layouts-chromium.pdf", false));
    }

    private static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write((byte[]) entries[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private byte[] run(Path result, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(bench.resolve("log").toFile())
                .start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (Files.notExists(result)) {
            throw new IOException(
                    String.join(" ", command) + " made nothing: " + Files.readString(bench.resolve("log")));
        }
        return Files.readAllBytes(result);
    }
}
