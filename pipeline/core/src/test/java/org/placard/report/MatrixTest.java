package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of positions, in which a cell says what the delegation of its column or row wants with the provision of the other. */
class MatrixTest {
    private static final ReportReader READER = new ReportReader();

    /** Rows behind "//", cells behind "&"; what is read, lines behind "//"; nothing for a table that is read cell by cell. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Provision & Chile & Peru // Article 3 & keep & delete | Article 3: Chile – keep; Peru – delete
                     & Chile & Peru // Article 3 & keep. & delete; // 4 (2) & – & keep | Article 3: Chile – keep; Peru – delete // 4 (2): Peru – keep
                     & Article 3 & Article 4 // Chile & keep & delete // Peru & delete & | Article 3: Chile – keep; Peru – delete // Article 4: Chile – delete
                    Topic & Chile & Peru // Scope & keep & delete // Terms & delete & keep | Scope: Chile – keep; Peru – delete // Terms: Chile – delete; Peru – keep
                    Positions & on & Monday |
                    Chile & keep // Peru & delete |
                     & Chile & Peru // Article 3 & keep & and this is a cell in which somebody tells at some length what was said about all that |
                     & Chile & // Article 3 & keep & delete |
                     & Chile & Peru // Article 3 & keep |
                     & Chile & Peru // & & // Article 3 & keep & delete | Article 3: Chile – keep; Peru – delete
                    Albania & Algeria & Andorra // Angola & Benin & Bhutan // Bolivia & Brazil & Chad |
                    On Monday //  & Chile & Peru // Article 3 & keep & delete | On Monday // Article 3: Chile – keep; Peru – delete
                    """)
    void aMatrixIsSaidAsItIsReadOut(String table, String said) throws Exception {
        List<List<String>> rows = Arrays.stream(table.split("//", -1))
                .map(row -> Arrays.stream(row.split("&", -1)).map(String::strip).toList())
                .toList();
        CellGrid grid = new CellGrid();
        for (List<String> row : rows) {
            grid.row();
            for (String cell : row) {
                grid.cell();
                grid.words(cell);
            }
        }
        Optional<String> lines = grid.lines().map(all -> String.join(" // ", all));
        assertEquals(Optional.ofNullable(said).map(String::strip), lines);
    }

    @ParameterizedTest
    @CsvSource({"html", "docx", "odt", "md", "rtf"})
    void everyFormatSaysItsMatrix(String format) throws Exception {
        List<List<String>> rows = List.of(
                List.of("", "Chile", "Peru"), List.of("Article 3", "keep", "delete"), List.of("Article 4", "", "keep"));
        byte[] document =
                switch (format) {
                    case "html" ->
                        ("<html><body><p>On Monday the following was said about the draft.</p>"
                                        + table(rows, "table", "tr", cell -> "<td>" + cell + "</td>")
                                        + "</body></html>")
                                .getBytes(StandardCharsets.UTF_8);
                    case "docx" ->
                        HostileDocuments.zip(
                                "[Content_Types].xml",
                                HostileDocuments.contentTypes(),
                                "_rels/.rels",
                                HostileDocuments.relations(),
                                "word/document.xml",
                                HostileDocuments.utf8(
                                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                                + "<w:p><w:r><w:t>On Monday the following was said about the draft.</w:t></w:r></w:p>"
                                                + table(
                                                        rows,
                                                        "w:tbl",
                                                        "w:tr",
                                                        cell -> "<w:tc><w:p><w:r><w:t>" + cell
                                                                + "</w:t></w:r></w:p></w:tc>")
                                                + "</w:body></w:document>"));
                    case "md" ->
                        ("On Monday the following was said about the draft.\n\n"
                                        + rows.stream()
                                                .map(row -> "| " + String.join(" | ", row) + " |\n")
                                                .collect(Collectors.joining())
                                                .replaceFirst("\n", "\n|---|:---:|---|\n"))
                                .getBytes(StandardCharsets.UTF_8);
                    case "rtf" ->
                        ("{\\rtf1\\ansi\\pard On Monday the following was said about the draft.\\par\n"
                                        + rows.stream()
                                                .map(row -> "\\trowd\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl "
                                                        + row.stream()
                                                                .map(cell -> "{" + cell + "}\\cell\\pard\\intbl ")
                                                                .collect(Collectors.joining())
                                                        + "\\row\n")
                                                .collect(Collectors.joining())
                                        + "\\pard}")
                                .getBytes(StandardCharsets.US_ASCII);
                    default ->
                        HostileDocuments.zip(
                                "mimetype",
                                HostileDocuments.utf8("application/vnd.oasis.opendocument.text"),
                                "content.xml",
                                HostileDocuments.utf8(
                                        "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                                + " xmlns:t=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                                                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><o:body><o:text>"
                                                + "<t:p>On Monday the following was said about the draft.</t:p>"
                                                + table(
                                                        rows,
                                                        "table:table",
                                                        "table:table-row",
                                                        cell -> "<table:table-cell><t:p>" + cell
                                                                + "</t:p></table:table-cell>")
                                                + "</o:text></o:body></o:document-content>"));
                };
        assertEquals(
                "On Monday the following was said about the draft.\n\nArticle 3: Chile – keep; Peru – delete\n\nArticle 4: Peru – keep",
                READER.read("table." + format, document)
                        .checkIns()
                        .get(0)
                        .text()
                        .toString()
                        .strip());
    }

    private static String table(List<List<String>> rows, String table, String row, UnaryOperator<String> cell) {
        return rows.stream()
                .map(cells ->
                        "<" + row + ">" + cells.stream().map(cell).collect(Collectors.joining()) + "</" + row + ">")
                .collect(Collectors.joining("", "<" + table + ">", "</" + table + ">"));
    }

    /** Plain texts, in which only signs or spaces part the cells; "~" ends a line. Nothing is changed in a text without a table. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "Said.~~            Chile   Peru~Article 3   keep    delete~Article 4           keep~~Norway spoke. ! Article 3: Chile – keep; Peru – delete // Article 4: Peru – keep",
                "Said.~~  ----------- ------ --------~              Chile  Peru~  Article 3   keep   delete~  Article 4          keep~  ----------- ------ --------~~Norway spoke. ! Article 3: Chile – keep; Peru – delete // Article 4: Peru – keep",
                "Said.~~Provision     Article 3   Article 4~Norway        keep        delete~~Saudi Arabia  delete      delete~~Norway opposed Article 9. ! Article 3: Norway – keep; Saudi Arabia – delete // Article 4: Norway – delete; Saudi Arabia – delete",
                "Said.~\tChile\tPeru~Article 3\tkeep\tdelete~Article 4\t\tkeep~Norway spoke. ! Article 3: Chile – keep; Peru – delete // Article 4: Peru – keep",
                "Said.~| | Chile | Peru |~|---|---|---|~| Article 3 | keep | delete |~| Article 4 | | keep |~Norway spoke. ! Article 3: Chile – keep; Peru – delete // Article 4: Peru – keep",
                "Said.~+-----+----+----+~| | Chile | Peru |~+=====+====+====+~| Article | keep | delete |~| 3 | | |~+-----+----+----+~| Article 4 | | keep |~+-----+----+----+~Norway spoke. ! Article 3: Chile – keep; Peru – delete // Article 4: Peru – keep",
                "Said.~~Albania    Algeria   Andorra~Angola     Benin     Bhutan~Bolivia    Brazil    Chad~~Norway spoke. !",
                "In  the  end  Chile  spoke~and  Peru  also  did,  as~they  had  to  do  it. !",
                "Chile   keeps   it~Peru    drops   it~~Norway spoke. !"
            })
    void aPlainTextSaysItsMatrix(String text, String said) {
        Optional<String> found = TextTables.said(text.replace('~', '\n'))
                .map(all -> all.lines().filter(line -> line.contains("–")).collect(Collectors.joining(" // ")));
        assertEquals(Optional.ofNullable(said), found);
    }

    @Test
    void theRestOfATextStays() {
        assertEquals(
                "Said.\n\nArticle 3: Chile – keep; Peru – delete\n\n\nNorway spoke.\n",
                TextTables.said("Said.\n| | Chile | Peru |\n| Article 3 | keep | delete |\n\nNorway spoke.")
                        .orElseThrow());
    }
}
