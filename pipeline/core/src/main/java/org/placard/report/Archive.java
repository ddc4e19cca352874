package org.placard.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;

/** The files inside a file of files: a zip archive, a mailbox (RFC 4155), a web archive (ISO 28500), an electronic book. */
final class Archive {
    /** Most files that are taken out of one, and most bytes of all of them together. */
    private static final int MOST_MEMBERS = 2_000;

    private static final long MOST_BYTES = 256L << 20;

    /** A file inside; {@code name} is its name in the archive, with folders. */
    record Member(String name, byte[] content) {
        /** The name without folders. */
        String file() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    private final List<Member> members = new ArrayList<>();
    private long bytes;

    private Archive() {}

    /**
     * The files in {@code content}, in their names' order, of mailboxes and web archives in their own.
     *
     * @throws IOException where it is broken, or has too many or too large files
     */
    static List<Member> members(Format format, byte[] content) throws IOException {
        Archive archive = new Archive();
        switch (format) {
            case ZIP -> archive.readZip(content);
            case EPUB -> archive.readBook(content);
            case MBOX -> archive.readMailbox(content);
            case WARC -> archive.readWebArchive(content);
            default -> throw new IllegalArgumentException("no archive: " + format);
        }
        return archive.members;
    }

    private void add(String name, byte[] content) throws IOException {
        bytes += content.length;
        if (members.size() == MOST_MEMBERS || bytes > MOST_BYTES) {
            throw new IOException("it holds more than " + MOST_MEMBERS + " files or " + (MOST_BYTES >> 20)
                    + " MiB; unpack it and give a part of it");
        }
        members.add(new Member(name, content));
    }

    private void readZip(byte[] content) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                // what systems put beside people's files
                boolean own = name.startsWith("__MACOSX/") || name.contains("/.") || name.startsWith(".");
                if (!entry.isDirectory() && !own) {
                    add(name, read(zip, MOST_BYTES - bytes));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("its list of files is broken: " + e.getMessage(), e);
        }
        members.sort(Comparator.comparing(Member::name, Archive::compareNumbers));
    }

    /** "day-2" stands ahead of "day-10". */
    private static int compareNumbers(String a, String b) {
        return padded(a).compareTo(padded(b));
    }

    private static String padded(String name) {
        return Pattern.compile("\\d{1,9}")
                .matcher(name)
                .replaceAll(number -> String.format(Locale.ROOT, "%09d", Integer.parseInt(number.group())));
    }

    private static byte[] read(InputStream in, long most) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int count = in.read(buffer); count >= 0 && out.size() <= most; count = in.read(buffer)) {
            out.write(buffer, 0, count);
        }
        return out.toByteArray();
    }

    /** Pages of a book in the order of its spine (EPUB 3.3, section 5.7); its own table of contents is none. */
    private void readBook(byte[] content) throws IOException {
        Map<String, String> hrefs = new HashMap<>();
        List<String> spine = new ArrayList<>();
        Map<String, byte[]> files = new HashMap<>();
        Archive all = new Archive();
        all.readZip(content);
        String folder = "";
        for (Member member : all.members) {
            files.put(member.name(), member.content());
            if (member.name().endsWith(".opf")) {
                folder = member.name().substring(0, member.name().lastIndexOf('/') + 1);
                readSpine(new OfficePackage(content), member.name(), hrefs, spine);
            }
        }
        for (String id : spine) {
            byte[] page = files.get(folder + hrefs.get(id));
            if (page != null) {
                add(folder + hrefs.get(id), page);
            }
        }
    }

    private static void readSpine(OfficePackage files, String name, Map<String, String> hrefs, List<String> spine)
            throws IOException {
        files.read(name, xml -> {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                String properties = String.valueOf(xml.getAttributeValue(null, "properties"));
                if (xml.getLocalName().equals("item") && !properties.contains("nav")) {
                    hrefs.put(xml.getAttributeValue(null, "id"), xml.getAttributeValue(null, "href"));
                } else if (xml.getLocalName().equals("itemref")) {
                    spine.add(xml.getAttributeValue(null, "idref"));
                }
            }
        });
    }

    /** Mails begin behind a line "From …"; a line of a mail that begins so has an angle bracket ahead. */
    private void readMailbox(byte[] content) throws IOException {
        String lines = new String(content, StandardCharsets.ISO_8859_1);
        int start = 0;
        while (start < lines.length()) {
            int mail = lines.indexOf('\n', start) + 1;
            if (mail == 0) {
                break;
            }
            int next = nextMail(lines, mail);
            String words = lines.substring(mail, next).replaceAll("(?m)^>(>*From )", "$1");
            add("mail-" + (members.size() + 1) + ".eml", words.getBytes(StandardCharsets.ISO_8859_1));
            start = next;
        }
    }

    private static int nextMail(String lines, int from) {
        int next = lines.indexOf("\nFrom ", from);
        return next < 0 ? lines.length() : next + 1;
    }

    private void readWebArchive(byte[] content) throws IOException {
        boolean packed = content.length > 1 && content[0] == 0x1f && content[1] == (byte) 0x8b;
        byte[] records = packed ? read(new GZIPInputStream(new ByteArrayInputStream(content)), MOST_BYTES) : content;
        int at = 0;
        while (at < records.length) {
            int body = headEnd(records, at, records.length);
            if (body < 0) {
                break;
            }
            String head = new String(records, at, body - at, StandardCharsets.ISO_8859_1);
            String length = field(head, "Content-Length");
            if (length == null || !length.matches("\\d{1,9}")) {
                throw new IOException("a record of it says no length");
            }
            int end = (int) Math.min(records.length, (long) body + Integer.parseInt(length));
            if ("response".equalsIgnoreCase(field(head, "WARC-Type"))) {
                addResponse(field(head, "WARC-Target-URI"), records, body, end);
            }
            at = end;
            while (at < records.length && (records[at] == '\r' || records[at] == '\n')) {
                at++;
            }
        }
    }

    private void addResponse(String address, byte[] records, int from, int to) throws IOException {
        int body = headEnd(records, from, to);
        if (body < 0 || address == null) {
            return;
        }
        String head = new String(records, from, body - from, StandardCharsets.ISO_8859_1);
        String type = String.valueOf(field(head, "Content-Type")).toLowerCase(Locale.ROOT);
        boolean ok = head.matches("(?s)HTTP/[\\d.]+ 2.*");
        String ending = type.contains("html") ? ".html" : type.contains("pdf") ? ".pdf" : null;
        if (!ok || ending == null) {
            return;
        }
        byte[] page = Arrays.copyOfRange(records, body, to);
        if ("chunked".equalsIgnoreCase(field(head, "Transfer-Encoding"))) {
            page = unchunked(page);
        }
        if ("gzip".equalsIgnoreCase(field(head, "Content-Encoding"))) {
            page = read(new GZIPInputStream(new ByteArrayInputStream(page)), MOST_BYTES - bytes);
        }
        String plain = address.replaceFirst("[?#].*", "").replaceFirst("(?:\\.\\w{3,5}|/)$", "");
        add(plain + ending, page);
    }

    /** RFC 9112, section 7.1. */
    private static byte[] unchunked(byte[] chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunks.length) {
            int line = at;
            while (line < chunks.length && chunks[line] != '\n') {
                line++;
            }
            String size = new String(chunks, at, line - at, StandardCharsets.ISO_8859_1)
                    .strip()
                    .replaceFirst(";.*", "");
            if (!size.matches("[0-9a-fA-F]{1,7}")) {
                return chunks;
            }
            int length = Integer.parseInt(size, 16);
            if (length == 0) {
                break;
            }
            out.write(chunks, line + 1, Math.max(0, Math.min(length, chunks.length - line - 1)));
            at = line + 1 + length + 2;
        }
        return out.toByteArray();
    }

    /** Where the body begins behind the header's blank line; -1 where there is none. */
    private static int headEnd(byte[] records, int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (records[i] == '\r' && records[i + 1] == '\n' && records[i + 2] == '\r' && records[i + 3] == '\n') {
                return i + 4;
            }
        }
        return -1;
    }

    private static String field(String head, String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse(null);
    }
}
