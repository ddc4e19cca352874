package org.placard.documents;

import java.util.List;
import java.util.Set;
import org.placard.documents.Debate.Kind;
import org.placard.documents.Debate.Piece;

/** Writes the debate as a flat OpenDocument text, which LibreOffice makes anything else of. */
final class FlatOdt {
    /** What the author's word processor was told to do. */
    enum Feature {
        LINES_140,
        LINES_200,
        JUSTIFIED,
        HYPHENATED,
        NARROW,
        COLUMNS,
        INDENTED,
        FOOTNOTES,
        RUNNING_HEADS,
        COMMENTS,
        HIDDEN,
        TRACKED,
        LINE_BREAKS,
        TABLE_CELL,
        LARGE_TYPE
    }

    private final Set<Feature> features;
    private int notes;

    FlatOdt(Set<Feature> features) {
        this.features = features;
    }

    private boolean has(Feature feature) {
        return features.contains(feature);
    }

    String write(List<Piece> pieces) {
        String body = has(Feature.LINE_BREAKS) ? lineBreaks(pieces) : paragraphs(pieces);
        if (has(Feature.TABLE_CELL)) {
            body =
                    "<table:table table:name=\"T\"><table:table-column/><table:table-row><table:table-cell office:value-type=\"string\">"
                            + body + "</table:table-cell></table:table-row></table:table>";
        }
        if (has(Feature.COLUMNS)) {
            body = "<text:section text:style-name=\"Columns\" text:name=\"S\">" + body + "</text:section>";
        }
        String changes = has(Feature.TRACKED)
                ? "<text:tracked-changes><text:changed-region xml:id=\"c1\" text:id=\"c1\"><text:deletion><office:change-info>"
                        + "<dc:creator>A</dc:creator><dc:date>2024-06-08T00:00:00</dc:date></office:change-info>"
                        + "<text:p>Zambia opposed Article 40. </text:p></text:deletion></text:changed-region></text:tracked-changes>"
                : "";
        return head() + "<office:body><office:text>" + changes + body
                + "</office:text></office:body></office:document>";
    }

    private String paragraphs(List<Piece> pieces) {
        StringBuilder body = new StringBuilder();
        boolean inList = false;
        for (Piece piece : pieces) {
            boolean item = piece.kind() == Kind.ITEM;
            if (item != inList) {
                body.append(item ? "<text:list text:style-name=\"Bullets\">" : "</text:list>");
            }
            inList = item;
            String words = words(piece);
            body.append(
                    switch (piece.kind()) {
                        case HEADING ->
                            "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">" + words + "</text:h>";
                        case TITLE ->
                            "<text:h text:style-name=\"Heading_20_2\" text:outline-level=\"2\">" + words + "</text:h>";
                        case ITEM ->
                            "<text:list-item><text:p text:style-name=\"Body\">" + words + "</text:p></text:list-item>";
                        default -> "<text:p text:style-name=\"Body\">" + words + "</text:p>";
                    });
        }
        return body.toString();
    }

    private String lineBreaks(List<Piece> pieces) {
        StringBuilder body = new StringBuilder("<text:p text:style-name=\"Body\">");
        Kind before = Kind.FRONT;
        for (Piece piece : pieces) {
            boolean listed = piece.kind() == Kind.ITEM;
            body.append(listed ? "<text:line-break/>• " : "<text:line-break/><text:line-break/>")
                    .append(words(piece));
            before = piece.kind();
        }
        return body.append("</text:p>").toString();
    }

    private String words(Piece piece) {
        String words = piece.words().replace("&", "&amp;").replace("<", "&lt;");
        if (piece.kind() != Kind.PARAGRAPH) {
            return words;
        }
        if (has(Feature.FOOTNOTES)) {
            words = withNote(words, " supported ");
            words = withNote(words, " proposed ");
        }
        if (has(Feature.COMMENTS)) {
            words = words.replaceFirst(
                    " opposed ",
                    " opposed<office:annotation><dc:creator>B</dc:creator><dc:date>2024-06-08T00:00:00</dc:date>"
                            + "<text:p>Malta supported Article 50.</text:p></office:annotation> ");
        }
        if (has(Feature.HIDDEN)) {
            words = words + "<text:span text:style-name=\"Hidden\"> Oman opposed Article 51.</text:span>";
        }
        if (has(Feature.TRACKED) && piece.number() == 4) {
            words = "<text:change text:change-id=\"c1\"/>" + words;
        }
        return words;
    }

    private String withNote(String words, String verb) {
        int at = words.indexOf(verb);
        if (at < 0) {
            return words;
        }
        int end = at + verb.length() - 1;
        notes++;
        return words.substring(0, end) + "<text:note text:id=\"ftn" + notes
                + "\" text:note-class=\"footnote\"><text:note-citation>"
                + notes
                + "</text:note-citation><text:note-body><text:p text:style-name=\"Footnote\">Qatar opposed Article 60, document "
                + notes + " of the session.</text:p></text:note-body></text:note>" + words.substring(end);
    }

    private String head() {
        String height = has(Feature.LINES_140) ? "140%" : has(Feature.LINES_200) ? "200%" : "100%";
        String align = has(Feature.JUSTIFIED) ? "justify" : "start";
        String size = has(Feature.LARGE_TYPE) ? "15pt" : "11pt";
        String width = has(Feature.NARROW) ? "12cm" : "21cm";
        String indent = has(Feature.INDENTED)
                ? "fo:text-indent=\"0.6cm\" fo:margin-bottom=\"0cm\""
                : "fo:margin-bottom=\"0.25cm\"";
        String running = has(Feature.RUNNING_HEADS)
                ? "<style:header><text:p>Lagoon Conference notes, first series</text:p></style:header><style:footer><text:p>Tidal Watch – page <text:page-number/></text:p></style:footer>"
                : "";
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
            <office:styles>
            <style:default-style style:family="paragraph"><style:text-properties fo:language="en" fo:country="GB" style:font-name="Liberation Serif" fo:font-family="'Liberation Serif'"/></style:default-style>
            <style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:line-height="%s" fo:text-align="%s" %s/><style:text-properties fo:font-size="%s" fo:hyphenate="%s" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:style>
            <style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
            <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.5cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
            <style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph" style:default-outline-level="2"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="12pt" fo:font-weight="bold"/></style:style>
            <text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:space-before="0.6cm" text:min-label-width="0.4cm"/></text:list-level-style-bullet></text:list-style>
            </office:styles>
            <office:automatic-styles>
            <style:page-layout style:name="P"><style:page-layout-properties fo:page-width="%s" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
            <style:style style:name="Hidden" style:family="text"><style:text-properties text:display="none"/></style:style>
            <style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:section-properties></style:style>
            </office:automatic-styles>
            <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">%s</style:master-page></office:master-styles>
            """
                .formatted(height, align, indent, size, has(Feature.HYPHENATED), width, running);
    }
}
