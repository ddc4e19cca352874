package org.placard.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML files in the zip archive that a Word or OpenDocument text is. They are read while they are unpacked. */
final class OfficePackage {
    private final XMLInputFactory xml = XMLInputFactory.newInstance();
    private final byte[] content;

    OfficePackage(byte[] content) {
        this.content = content;
        // no entity is worth reading, and none is fetched
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Reads one file from its first element on. */
    interface Reading {
        void read(XMLStreamReader xml) throws XMLStreamException;
    }

    /**
     * @return whether there is a file {@code name}
     * @throws IOException where the archive or the file is broken
     */
    boolean read(String name, Reading reading) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    reading.read(xml.createXMLStreamReader(zip));
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new IOException(name + " is broken: " + firstLine(e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new IOException("the archive is broken: " + e.getMessage(), e);
        }
    }

    private static String firstLine(String message) {
        return message == null
                ? "unknown"
                : message.lines().reduce((first, last) -> last).orElse("unknown");
    }
}
