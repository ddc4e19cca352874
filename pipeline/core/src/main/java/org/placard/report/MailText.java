package org.placard.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * What is opened of the documents inside a document: a mail's own plain text, whose line breaks count, and nothing else.
 * The sender's signature goes (RFC 3676, section 4.3).
 */
final class MailText implements EmbeddedDocumentExtractor {
    private static final String SIGNATURE = "\n-- \n";
    private static final Charset LEGACY = Charset.forName("windows-1252");

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        String type = metadata.get(Metadata.CONTENT_TYPE);
        String disposition = metadata.get(Metadata.CONTENT_DISPOSITION);
        return type != null
                && type.startsWith("text/plain")
                && metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY) == null
                && (disposition == null || !disposition.startsWith("attachment"));
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws SAXException, IOException {
        if (!shouldParseEmbedded(metadata)) {
            return;
        }
        byte[] bytes = stream.readAllBytes();
        String text = new String(bytes, charset(bytes, metadata.get(Metadata.CONTENT_ENCODING))).replace("\r\n", "\n");
        int signature = text.indexOf(SIGNATURE);
        char[] words = (signature < 0 ? text : text.substring(0, signature)).toCharArray();
        handler.startElement("", "pre", "pre", new AttributesImpl());
        handler.characters(words, 0, words.length);
        handler.endElement("", "pre", "pre");
    }

    /** As declared; a mail that declares nothing, or ASCII and sends more, is UTF-8 where it can be. */
    private static Charset charset(byte[] bytes, String declared) {
        try {
            Charset charset = declared == null ? StandardCharsets.US_ASCII : Charset.forName(declared);
            if (charset != StandardCharsets.US_ASCII) {
                return charset;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // a mail program's private name; what the bytes are decides
        }
        boolean utf8 = new String(bytes, StandardCharsets.UTF_8).indexOf('\ufffd') < 0;
        return utf8 ? StandardCharsets.UTF_8 : LEGACY;
    }
}
