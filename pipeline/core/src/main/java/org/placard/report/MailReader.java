package org.placard.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Reads the innermost newsletter out of a mail, once: of a forward what was forwarded, of a mail around a document the
 * document, of alternatives the page (RFC 2045, 2046, 5322; parts are found by Apache James Mime4j).
 */
final class MailReader {
    private static final Charset LEGACY = Charset.forName("windows-1252");
    /** Mails within mails, and parts of one mail, that are looked at. */
    private static final int DEEPEST = 10;

    private static final int MOST_PARTS = 1_000;
    /** A document outweighs the words that it is sent with where it has at least this many times their length. */
    private static final int MUCH_LONGER = 2;

    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxHeaderCount(-1)
            .setMaxHeaderLen(-1)
            .setMaxLineLen(-1)
            .build();

    private final DocumentParser documents;
    private final int mostCharacters;

    /** @param documents reads attached pages and documents */
    MailReader(DocumentParser documents, int mostCharacters) {
        this.documents = documents;
        this.mostCharacters = mostCharacters;
    }

    /** A part that has no parts. */
    private record Leaf(
            String type,
            String charset,
            boolean flowed,
            boolean deletesSpace,
            String name,
            boolean attached,
            byte[] content) {}

    /** A mail's own header and parts. */
    private static final class Mail {
        private String subject;
        private String date;
        private final List<Leaf> leaves = new ArrayList<>();
        private final List<byte[]> mails = new ArrayList<>();
    }

    /** @throws IOException where it is broken */
    Manuscript read(String name, byte[] content) throws IOException, UnreadableReportException {
        return read(name, content, 0);
    }

    private Manuscript read(String name, byte[] content, int depth) throws IOException, UnreadableReportException {
        Mail mail = parse(content);
        if (!mail.mails.isEmpty() && depth < DEEPEST) {
            Manuscript inner = read(name, mail.mails.get(0), depth + 1);
            if (!inner.passages().isEmpty()) {
                return inner;
            }
        }
        Manuscript body = body(name, mail);
        for (Leaf leaf : mail.leaves) {
            Optional<Manuscript> document = document(leaf);
            if (document.isPresent()
                    && document.get().text().length()
                            >= MUCH_LONGER * body.text().length()) {
                return dated(document.get(), mail);
            }
        }
        return body;
    }

    /** A document in a mail has its own title, and the mail's day where it says none. */
    private static Manuscript dated(Manuscript document, Mail mail) {
        FrontMatter own = document.frontMatter();
        FrontMatter front = new FrontMatter(
                own.title().or(() -> Optional.ofNullable(mail.subject)),
                own.date().or(() -> day(mail.date)),
                DateSource.METADATA);
        return new Manuscript(document.text(), front, document.passages(), document.notes());
    }

    private static Optional<LocalDate> day(String date) {
        return Optional.ofNullable(date).flatMap(DateFinder::last);
    }

    private Manuscript body(String name, Mail mail) throws UnreadableReportException {
        FrontMatter front = new FrontMatter(Optional.ofNullable(mail.subject), day(mail.date), DateSource.METADATA);
        for (Leaf leaf : mail.leaves) {
            if (!leaf.attached() && leaf.type().equals("text/html")) {
                Manuscript page = documents.parse(Format.HTML, name, utf8(leaf));
                return new Manuscript(page.text(), front, page.passages(), page.notes());
            }
        }
        ManuscriptBuilder builder = new ManuscriptBuilder();
        for (Leaf leaf : mail.leaves) {
            if (!leaf.attached() && leaf.type().equals("text/plain")) {
                QuotedText text = QuotedText.read(words(leaf));
                builder.paragraph(text.words());
                text.note().ifPresent(builder::note);
                if (text.date().isPresent()) {
                    front = new FrontMatter(front.title(), text.date(), DateSource.METADATA);
                }
            }
        }
        return builder.build(front);
    }

    private static byte[] utf8(Leaf leaf) {
        Charset declared = charset(leaf);
        boolean ascii = declared == StandardCharsets.US_ASCII;
        return ascii ? leaf.content() : new String(leaf.content(), declared).getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Manuscript> document(Leaf leaf) {
        if (leaf.name() == null
                || leaf.type().startsWith("text/") && !leaf.type().equals("text/html")) {
            return Optional.empty();
        }
        try {
            Format format = Format.of(leaf.name(), leaf.content());
            return switch (format) {
                case PDF, DOCX, ODT, RTF, DOC, EPUB, HTML ->
                    Optional.of(documents.parse(format, leaf.name(), leaf.content()));
                default -> Optional.empty();
            };
        } catch (UnreadableReportException e) {
            // what is attached beside the text need not be a report
            return Optional.empty();
        }
    }

    private String words(Leaf leaf) {
        String words = decoded(leaf).replace("\r\n", "\n");
        if (words.length() > mostCharacters) {
            throw new OfficeText.TooLongException();
        }
        return leaf.flowed() ? unflowed(words, leaf.deletesSpace()) : words;
    }

    /** As declared; a mail that declares nothing, or ASCII and sends more, is UTF-8 where it can be. */
    private static String decoded(Leaf leaf) {
        Charset charset = charset(leaf);
        if (charset != StandardCharsets.US_ASCII) {
            return new String(leaf.content(), charset);
        }
        String utf8 = new String(leaf.content(), StandardCharsets.UTF_8);
        return utf8.indexOf('\ufffd') < 0 ? utf8 : new String(leaf.content(), LEGACY);
    }

    private static Charset charset(Leaf leaf) {
        try {
            return leaf.charset() == null ? StandardCharsets.US_ASCII : Charset.forName(leaf.charset());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // a mail program's private name; what the bytes are decides
            return StandardCharsets.US_ASCII;
        }
    }

    /** Lines that end in a space go on with the next (RFC 3676, section 4). */
    private static String unflowed(String words, boolean deletesSpace) {
        StringBuilder text = new StringBuilder(words.length());
        for (String line : words.split("\n", -1)) {
            boolean flows = line.endsWith(" ") && !line.equals("-- ");
            text.append(flows && deletesSpace ? line.substring(0, line.length() - 1) : line)
                    .append(flows ? "" : "\n");
        }
        return text.toString();
    }

    private static Mail parse(byte[] content) throws IOException {
        Mail mail = new Mail();
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        // what is within a mail within this one is read when its turn has come
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(content));
        try {
            int parts = 0;
            Part part = new Part();
            for (EntityState state = stream.getState();
                    state != EntityState.T_END_OF_STREAM && parts < MOST_PARTS;
                    state = stream.next()) {
                switch (state) {
                    case T_START_HEADER -> part = new Part();
                    case T_FIELD -> {
                        String field = stream.getField().getName().toLowerCase(Locale.ROOT);
                        String body = stream.getField().getBody();
                        part.field(field, body);
                        if (parts == 0 && field.equals("subject")) {
                            mail.subject = mail.subject == null ? header(body) : mail.subject;
                        } else if (parts == 0 && field.equals("date")) {
                            mail.date = mail.date == null ? body : mail.date;
                        }
                    }
                    case T_START_MULTIPART -> parts++;
                    case T_BODY -> {
                        parts++;
                        take(mail, part, stream);
                    }
                    default -> {}
                }
            }
            return mail;
        } catch (MimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String header(String body) {
        String words =
                DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT).strip();
        return words.isEmpty() ? null : words;
    }

    private static void take(Mail mail, Part part, MimeTokenStream stream) throws IOException {
        BodyDescriptor descriptor = stream.getBodyDescriptor();
        String type = descriptor.getMimeType() == null
                ? "text/plain"
                : descriptor.getMimeType().toLowerCase(Locale.ROOT);
        byte[] content;
        try (InputStream in = stream.getDecodedInputStream();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            in.transferTo(out);
            content = out.toByteArray();
        }
        if (type.equals("message/rfc822") || part.isMail()) {
            mail.mails.add(content);
            return;
        }
        mail.leaves.add(new Leaf(
                type,
                part.parameter("charset", part.type),
                "flowed".equalsIgnoreCase(part.parameter("format", part.type)),
                "yes".equalsIgnoreCase(part.parameter("delsp", part.type)),
                part.name(),
                part.disposition.toLowerCase(Locale.ROOT).startsWith("attachment")
                        || part.name() != null && type.equals("text/plain"),
                content));
    }

    /** Header fields of one part. */
    private static final class Part {
        private String type = "";
        private String disposition = "";

        void field(String name, String body) {
            if (name.equals("content-type")) {
                type = body;
            } else if (name.equals("content-disposition")) {
                disposition = body.strip();
            }
        }

        String name() {
            String name = parameter("filename", disposition);
            return name == null ? parameter("name", type) : name;
        }

        boolean isMail() {
            String name = name();
            return name != null && name.toLowerCase(Locale.ROOT).endsWith(".eml");
        }

        String parameter(String name, String field) {
            for (String pair : field.split(";")) {
                int equals = pair.indexOf('=');
                if (equals > 0 && pair.substring(0, equals).strip().equalsIgnoreCase(name)) {
                    String value = pair.substring(equals + 1).strip();
                    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
                    return quoted ? value.substring(1, value.length() - 1) : value;
                }
            }
            return null;
        }
    }
}
