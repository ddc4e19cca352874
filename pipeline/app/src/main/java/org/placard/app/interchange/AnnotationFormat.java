package org.placard.app.interchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file format of an annotation tool. */
public interface AnnotationFormat {
    /** All formats by the names that the command line gives them. */
    static Map<String, AnnotationFormat> all() {
        Map<String, AnnotationFormat> formats = new LinkedHashMap<>();
        formats.put("brat", new BratFormat(BratText.Unit.CODE_POINTS));
        formats.put("brat-utf16", new BratFormat(BratText.Unit.UTF_16));
        formats.put("doccano", new DoccanoFormat());
        formats.put("label-studio", new LabelStudioFormat());
        formats.put("webanno-tsv", new WebAnnoFormat());
        formats.put("uima-json", new CasFormat(CasFormat.Encoding.JSON));
        formats.put("uima-xmi", new CasFormat(CasFormat.Encoding.XMI));
        return formats;
    }

    /** What the name of a file in this format ends in, with its dot. */
    String ending();

    /**
     * Writes a file, and beside it what the format needs, such as a text or a type system.
     *
     * @param file its name ends in {@link #ending()}
     * @throws IOException where it cannot be written, or the format cannot hold the text; the message says why
     */
    void write(AnnotatedText text, Path file) throws IOException;

    /**
     * Reads a file back.
     *
     * @throws BrokenImportException where it is not of the format
     * @throws IOException where it cannot be read
     */
    AnnotatedText read(Path file) throws IOException;
}
