package org.placard.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats that reports come in. */
enum Format {
    TEXT("text/plain"),
    MARKDOWN("text/markdown"),
    HTML("text/html"),
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ODT("application/vnd.oasis.opendocument.text"),
    RTF("application/rtf"),
    DOC("application/msword"),
    EPUB("application/epub+zip"),
    MAIL("message/rfc822"),
    ZIP("application/zip"),
    MBOX("application/mbox"),
    WARC("application/warc");

    /** How much of a file is looked at, in bytes. */
    private static final int HEAD = 4096;

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Whether it holds files, each of which may be a report. */
    boolean isArchive() {
        return this == ZIP || this == MBOX || this == WARC || this == EPUB;
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * The format of a file, by its content where that is unmistakable, else by its name's ending, else plain text.
     *
     * @throws UnreadableReportException where the content is that of a format that is not read
     */
    static Format of(String name, byte[] content) throws UnreadableReportException {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (head.contains("%PDF-") && (head.startsWith("%PDF-") || ending.equals("pdf"))) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return packed(head, ending);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            if (ending.equals("doc") || holdsOldWord(content)) {
                return DOC;
            }
            throw new UnreadableReportException(
                    name, "is an old or an encrypted Office file; save it as docx without a password");
        }
        if (head.startsWith("WARC/1.") || ending.equals("warc") || name.endsWith(".warc.gz")) {
            return WARC;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        return byWords(head, ending, name);
    }

    /** Of a zip file: what it says itself outweighs its name. */
    private static Format packed(String head, String ending) {
        if (head.contains("mimetypeapplication/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        if (head.contains("mimetypeapplication/epub+zip")) {
            return EPUB;
        }
        if (head.contains("word/") || head.contains("[Content_Types].xml")) {
            return DOCX;
        }
        return switch (ending) {
            case "odt" -> ODT;
            case "epub" -> EPUB;
            case "docx" -> DOCX;
            default -> ZIP;
        };
    }

    /** Whether an Office file of before 2007 is one of Word, which names its parts in UTF-16 ([MS-CFB], 2.6.1). */
    private static boolean holdsOldWord(byte[] content) {
        String part = new String("WordDocument".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(content, StandardCharsets.ISO_8859_1).contains(part);
    }

    private static Format byWords(String head, String ending, String name) throws UnreadableReportException {
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return HTML;
        }
        return switch (ending) {
            case "htm", "html", "xhtml" -> HTML;
            case "eml", "mht", "mhtml" -> MAIL;
            case "mbox" -> MBOX;
            case "md", "markdown" -> MARKDOWN;
            case "pdf" -> throw new UnreadableReportException(name, "is not a PDF file, although its name says so");
            case "docx", "doc" ->
                throw new UnreadableReportException(name, "is not a Word file, although its name says so");
            case "odt", "epub", "rtf", "zip" ->
                throw new UnreadableReportException(name, "is no " + ending + " file, although its name says so");
            default -> isMail(head) ? head.startsWith("From ") ? MBOX : MAIL : TEXT;
        };
    }

    /** Whether the first lines are the header fields without which no mail travels (RFC 5322, section 3.6). */
    private static boolean isMail(String head) {
        String fields = "\n"
                + head.substring(
                        0, Math.max(0, head.indexOf("\n\n") < 0 ? head.indexOf("\r\n\r\n") : head.indexOf("\n\n")));
        return fields.contains("\nFrom:")
                && fields.contains("\nDate:")
                && (fields.contains("\nMIME-Version:") || fields.contains("\nMessage-ID:"));
    }
}
