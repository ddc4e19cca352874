package org.placard.report;

/** Reads the words out of a document with markup, which may be broken or made to harm. Thread-safe. */
@FunctionalInterface
interface DocumentParser {
    /**
     * The words of a document.
     *
     * @param format HTML, PDF, DOCX or MAIL
     * @param name of its file, for messages
     * @throws UnreadableReportException where the document is broken, encrypted, too long, or takes too much time or
     *     memory
     */
    Manuscript parse(Format format, String name, byte[] content) throws UnreadableReportException;
}
