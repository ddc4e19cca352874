package org.placard.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads HTML, PDF, Word and mail by Apache Tika's parsers. Attachments, embedded files, scripts and macros are not
 * opened, nothing is fetched.
 */
final class DocumentReader implements DocumentParser {
    /** Longest text that is taken from one document, in UTF-16 units: some ten thousand pages. */
    private static final int MOST_CHARACTERS = 32_000_000;

    private static final Pattern PUBLISHED = Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"]{8,40})\"");

    private final PageFurniture furniture = PageFurniture.load();
    /** Made once: each looks up its detectors of character sets among all libraries. */
    private final Parser html = new JSoupParser();

    private final MailReader mail = new MailReader(this, MOST_CHARACTERS);
    private final Parser rtf = new RTFParser();
    private final Parser oldWord = new OfficeParser();
    private final WordReader word = new WordReader(MOST_CHARACTERS);
    private final OpenDocumentReader openDocument = new OpenDocumentReader(MOST_CHARACTERS);
    private final PdfReader pdf = new PdfReader(MOST_CHARACTERS);

    DocumentReader() {
        FontMappers.set(new PlainFonts());
    }

    @Override
    public Manuscript parse(Format format, String name, byte[] content) throws UnreadableReportException {
        Metadata metadata = new Metadata();
        try (InputStream in = new ByteArrayInputStream(format == Format.RTF ? RtfTables.marked(content) : content)) {
            switch (format) {
                case PDF -> {
                    return pdf.read(content);
                }
                case DOCX -> {
                    return word.read(content);
                }
                case MAIL -> {
                    return mail.read(name, content);
                }
                case ODT -> {
                    return openDocument.read(content);
                }
                default -> {}
            }
            BlockHandler handler = new BlockHandler(furniture, MOST_CHARACTERS);
            DocNotes notes = format == Format.DOC ? new DocNotes(handler, content) : null;
            ContentHandler rich = format == Format.RTF ? new RtfTables(handler) : handler;
            parse(parser(format, content, metadata), in, notes == null ? rich : notes, metadata);
            if (notes != null && notes.leftOut() || format == Format.RTF && RtfTables.hasNotes(content)) {
                handler.leftOut("footnotes");
            }
            return handler.manuscript(frontMatter(metadata, handler.time(), toldToMachines(format, content)));
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            throw new UnreadableReportException(name, "is encrypted; save it without a password", e);
        } catch (GlyphCollector.TooManyCharactersException | OfficeText.TooLongException e) {
            throw new UnreadableReportException(name, "has more than " + MOST_CHARACTERS + " characters of text", e);
        } catch (BlockHandler.TooLongException e) {
            throw new UnreadableReportException(name, e.getMessage(), e);
        } catch (TikaException | SAXException | IOException e) {
            throw new UnreadableReportException(
                    name,
                    "cannot be read as " + format.mediaType() + ", as it is broken or cut off; get it again: "
                            + rootMessage(e),
                    e);
        }
    }

    private void parse(Parser parser, InputStream in, ContentHandler handler, Metadata metadata)
            throws TikaException, SAXException, IOException {
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        context.set(OfficeParserConfig.class, office);
        parser.parse(in, handler, metadata, context);
    }

    private Parser parser(Format format, byte[] content, Metadata metadata) {
        return switch (format) {
            case HTML -> {
                if (isUtf8(content)) {
                    metadata.set(Metadata.CONTENT_TYPE, "text/html; charset=UTF-8");
                }
                yield html;
            }
            case RTF -> rtf;
            case DOC -> oldWord;
            case TEXT, MARKDOWN, PDF, DOCX, ODT, EPUB, MAIL, ZIP, MBOX, WARC ->
                throw new IllegalArgumentException("not read here: " + format);
        };
    }

    /** Whether the bytes can be nothing but UTF-8, whatever a page says of itself. */
    private static boolean isUtf8(byte[] content) {
        String decoded = new String(content, StandardCharsets.UTF_8);
        return decoded.indexOf('\ufffd') < 0;
    }

    private static FrontMatter frontMatter(Metadata metadata, Optional<String> time, Optional<String> told) {
        Optional<String> title =
                Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE)).map(String::strip);
        Optional<LocalDate> date =
                published(metadata).or(() -> time).or(() -> told).flatMap(DateFinder::stamp);
        return new FrontMatter(title.filter(words -> !words.isEmpty()), date, DateSource.METADATA);
    }

    /** The day that a page gives to search engines (JSON-LD, schema.org's {@code datePublished}). */
    private static Optional<String> toldToMachines(Format format, byte[] content) {
        if (format != Format.HTML) {
            return Optional.empty();
        }
        Matcher told = PUBLISHED.matcher(new String(content, StandardCharsets.ISO_8859_1));
        return told.find() ? Optional.of(told.group(1)) : Optional.empty();
    }

    /** When a page or mail says it was published; a Word file's date of creation says nothing of the kind. */
    private static Optional<String> published(Metadata metadata) {
        for (String name : new String[] {
            "article:published_time",
            "datePublished",
            "dcterms.issued",
            "DC.date",
            "citation_publication_date",
            "pubdate",
            "date"
        }) {
            if (metadata.get(name) != null) {
                return Optional.of(metadata.get(name));
            }
        }
        boolean mail = metadata.get(Metadata.MESSAGE_FROM) != null;
        return mail ? Optional.ofNullable(metadata.get(TikaCoreProperties.CREATED)) : Optional.empty();
    }

    private static String rootMessage(Throwable error) {
        Throwable root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
