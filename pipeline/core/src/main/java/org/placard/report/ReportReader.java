package org.placard.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads reports from files: plain text, markdown, web pages, PDF, word processors' texts (docx, odt, rtf, doc) and mail, and
 * from archives of those (zip, mbox, warc, epub), which are one report of all their check-ins. Thread-safe. Formats other than
 * text and markdown are parsed by others' code, for at most 25 seconds: on a thread of this process, or, where documents
 * come from strangers, {@linkplain #isolated apart from it}.
 */
public final class ReportReader implements Closeable {
    /** Endings of the names of files that may be reports or archives of reports, in small letters. */
    public static final Set<String> ENDINGS = Set.of(
            "txt", "md", "html", "htm", "pdf", "docx", "odt", "rtf", "doc", "eml", "mht", "mhtml", "zip", "mbox",
            "warc", "epub");

    /** Largest file that is read, in bytes. */
    public static final long LARGEST_FILE = 128L << 20;

    /** Longest time that a document's parser may take. */
    private static final Duration LONGEST_READING = Duration.ofSeconds(25);

    private final CheckInCutter cutter = new CheckInCutter(Layouts.load());
    private final MarkdownReader markdown = new MarkdownReader();
    private final BoundedWork bounded = new BoundedWork(LONGEST_READING);
    private final DocumentParser documents;
    private final Closeable processes;

    /**
     * Parses in this process. A parser that loops is left behind when its time is over: its thread goes on, and what it
     * allocates comes from this process's heap.
     */
    public ReportReader() {
        DocumentParser here = new LazyDocumentReader();
        this.documents = (format, name, content) -> bounded.run(name, () -> here.parse(format, name, content));
        this.processes = () -> {};
    }

    private ReportReader(ParserProcesses processes) {
        this.documents = processes;
        this.processes = processes;
    }

    /**
     * A reader that parses in Java machines of its own, as many as threads read at a time, each with 1 GiB of heap. One that
     * takes too long is ended. They start when the first document comes and end when the reader is closed, or this
     * process ends, however it does. They load Placard from the class path with which this machine was started.
     *
     * @param scratch folder for temporary files; made where it is missing, empty again at the close
     */
    public static ReportReader isolated(Path scratch) {
        return new ReportReader(new ParserProcesses(LONGEST_READING, scratch));
    }

    /** Ends the processes that it has started. */
    @Override
    public void close() throws IOException {
        processes.close();
    }

    /**
     * The report in {@code file}. Its format follows from its content, then from its name's ending.
     *
     * @throws UnreadableReportException where the file is missing, empty, too large, not in a known format, broken,
     *     wrongly encoded, or without text
     */
    public Report read(Path file) throws UnreadableReportException {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        return read(name, bytes(file, name));
    }

    /** As {@link #read(Path)}, for a file's {@code content} that is at hand; {@code name} is its name without folder. */
    public Report read(String name, byte[] content) throws UnreadableReportException {
        if (content.length == 0) {
            throw new UnreadableReportException(name, "is empty");
        }
        Format format = Format.of(name, content);
        ReportBinder binder = new ReportBinder(cutter);
        if (format.isArchive()) {
            readMembers(format, name, content, binder);
        } else {
            binder.add(manuscript(format, name, content), name);
        }
        if (binder.isEmpty()) {
            throw new UnreadableReportException(name, noText(format, binder));
        }
        return binder.bind(name, format.mediaType(), sha256(content));
    }

    private static String noText(Format format, ReportBinder binder) {
        if (format == Format.PDF) {
            return "has no text: it is a scan, or its pages are pictures; run OCR first";
        }
        return format.isArchive()
                ? "has no text" + binder.leftOut().map(why -> ": " + why).orElse("")
                : "has no text";
    }

    private void readMembers(Format format, String name, byte[] content, ReportBinder binder)
            throws UnreadableReportException {
        List<Archive.Member> members = bounded.run(name, () -> {
            try {
                return Archive.members(format, content);
            } catch (IOException e) {
                throw new UnreadableReportException(
                        name, "cannot be read, as it is broken or cut off; get it again: " + e.getMessage(), e);
            }
        });
        List<Manuscript> chapters = new ArrayList<>();
        for (Archive.Member member : members) {
            try {
                Format inner = member.content().length == 0 ? Format.TEXT : Format.of(member.file(), member.content());
                if (inner.isArchive()) {
                    binder.leaveOut(member.name(), "is an archive within an archive; unpack it first");
                } else if (!isCompanion(member, inner, members)) {
                    Manuscript manuscript = manuscript(inner, member.file(), member.content());
                    if (format == Format.EPUB) {
                        chapters.add(manuscript);
                    } else {
                        binder.addMember(manuscript, member.name());
                    }
                }
            } catch (UnreadableReportException e) {
                binder.leaveOut(member.name(), e.reason());
            }
        }
        if (!chapters.isEmpty()) {
            binder.add(Manuscript.joined(chapters), name);
        }
    }

    /** What a browser saves beside a page ("notes_files/style.css") is part of that page and no report. */
    private static boolean isCompanion(Archive.Member member, Format format, List<Archive.Member> all) {
        boolean code = member.name().matches("(?i).*\\.(?:css|js|json|xml|png|jpe?g|gif|svg|webp|ico|woff2?|ttf)");
        int folder = member.name().lastIndexOf("_files/");
        return code && format == Format.TEXT
                || folder > 0
                        && all.stream().anyMatch(other -> other.name()
                                .startsWith(member.name().substring(0, folder) + ".htm"));
    }

    private Manuscript manuscript(Format format, String name, byte[] content) throws UnreadableReportException {
        return switch (format) {
            case TEXT -> plainText(name, TextDecoder.decode(name, content));
            case MARKDOWN -> markdown(name, TextDecoder.decode(name, content));
            case HTML, PDF, DOCX, ODT, RTF, DOC, MAIL -> documents.parse(format, name, content);
            case ZIP, MBOX, WARC, EPUB -> throw new IllegalArgumentException("read by its members: " + format);
        };
    }

    private Manuscript markdown(String name, String text) throws UnreadableReportException {
        return bounded.run(name, () -> markdown.read(text));
    }

    private Manuscript plainText(String name, String written) throws UnreadableReportException {
        String paged = PagedText.isPaged(written) ? PagedText.joined(written) : written;
        if (MarkdownReader.hasFrontMatter(paged)) {
            return markdown(name, paged);
        }
        Optional<String> said = TextTables.said(paged);
        String text = said.orElse(paged);
        return new Manuscript(
                text,
                FrontMatter.NONE,
                Outliner.outline(text, 0, text.length()),
                said.isPresent() ? List.of("a table is given row by row, as it is read out") : List.of());
    }

    private static byte[] bytes(Path file, String name) throws UnreadableReportException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableReportException(name, "is a folder, not a report");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadableReportException(name, "is not a regular file");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = Files.size(file) > LARGEST_FILE ? null : in.readNBytes((int) LARGEST_FILE + 1);
                if (bytes == null || bytes.length > LARGEST_FILE) {
                    throw new UnreadableReportException(
                            name,
                            "is larger than " + (LARGEST_FILE >> 20) + " MiB, the most that is read as one report");
                }
                return bytes;
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableReportException(name, "does not exist", e);
        } catch (IOException e) {
            throw new UnreadableReportException(name, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
