package org.placard.report;

/** A document reader that is made when the first document comes: most runs see none, and Tika takes long to load. */
final class LazyDocumentReader implements DocumentParser {
    private DocumentReader reader;

    private synchronized DocumentReader reader() {
        if (reader == null) {
            reader = new DocumentReader();
        }
        return reader;
    }

    @Override
    public Manuscript parse(Format format, String name, byte[] content) throws UnreadableReportException {
        return reader().parse(format, name, content);
    }
}
