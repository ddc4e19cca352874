package org.placard.app.interchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** A file in XMI, with complaints that say at which element it broke. A document type, which no CAS has, is refused. */
record XmiSource(Path file) {
    private static final List<String> OFFSETS = List.of("begin", "end");

    /**
     * Fills an empty CAS. Types and features that it does not know are passed over.
     *
     * @throws BrokenImportException where the file is no CAS, with line, column and element
     */
    void readInto(CAS cas) throws IOException {
        Follower follower = new Follower(reader());
        follower.setContentHandler(new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            follower.parse(new InputSource(in));
        } catch (SAXException | RuntimeException e) {
            throw new BrokenImportException(file, follower.place(), "not a CAS of these types: " + e.getMessage(), e);
        }
    }

    private static XMLReader reader() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser().getXMLReader();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("every Java platform has such a parser", e);
        }
    }

    /** Passes everything on and remembers where it is; what is not well-formed ends the reading without a word. */
    private static final class Follower extends XMLFilterImpl {
        private Locator locator;
        private String element = "";

        Follower(XMLReader reader) {
            super(reader);
        }

        String place() {
            String line = locator == null || locator.getLineNumber() < 1
                    ? "line 1"
                    : "line " + locator.getLineNumber() + ", column " + locator.getColumnNumber();
            return element.isEmpty() ? line : line + ", " + element;
        }

        @Override
        public void setDocumentLocator(Locator given) {
            locator = given;
            super.setDocumentLocator(given);
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            String id = attributes.getValue("xmi:id");
            element = id == null ? qualified : qualified + " " + id;
            // UIMA reads offsets only when all elements have passed, which is too late to say where
            for (String offset : OFFSETS) {
                String value = attributes.getValue(offset);
                if (value != null && !value.matches("-?\\d{1,9}")) {
                    throw new SAXException(offset + ": expected a whole number, found '" + value + "'");
                }
            }
            super.startElement(uri, name, qualified, attributes);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
