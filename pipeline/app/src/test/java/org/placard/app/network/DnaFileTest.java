package org.placard.app.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jasypt.util.password.StrongPasswordEncryptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.ProductSource;
import org.placard.app.Talks;
import org.placard.app.tables.SomeHolders;
import org.placard.position.Position;
import org.placard.position.Stance;

class DnaFileTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTalks() throws Exception {
        file = dnaFile().write(ProductSource.of(Talks.in(folder)), folder.resolve("talks.dna"));
    }

    private static DnaFile dnaFile() {
        return new DnaFile(new StatementParts(() -> StatementReader.stated(SomeHolders.holders())));
    }

    private List<List<String>> rows(String query) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** The tables and columns that DNA 3.0 reads, written down from its queries. */
    @Test
    void theTablesAreThoseOfDna30() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        expected.put("SETTINGS", "Property Value");
        expected.put(
                "CODERS",
                "ID Name Red Green Blue Refresh FontSize Password PopupWidth ColorByCoder PopupDecoration"
                        + " PopupAutoComplete PermissionAddDocuments PermissionEditDocuments PermissionDeleteDocuments"
                        + " PermissionImportDocuments PermissionAddStatements PermissionEditStatements"
                        + " PermissionDeleteStatements PermissionEditAttributes PermissionEditRegex"
                        + " PermissionEditStatementTypes PermissionEditCoders PermissionEditCoderRelations"
                        + " PermissionViewOthersDocuments PermissionEditOthersDocuments"
                        + " PermissionViewOthersStatements PermissionEditOthersStatements");
        expected.put("DOCUMENTS", "ID Title Text Coder Author Source Section Notes Type Date");
        expected.put("STATEMENTTYPES", "ID Label Red Green Blue");
        expected.put("VARIABLES", "ID Variable DataType StatementTypeId");
        expected.put("VARIABLELINKS", "ID SourceVariableId TargetVariableId");
        expected.put("REGEXES", "Label Red Green Blue");
        expected.put("CODERRELATIONS", "ID Coder OtherCoder viewStatements editStatements viewDocuments editDocuments");
        expected.put("STATEMENTS", "ID StatementTypeId DocumentId Start Stop Coder");
        expected.put("DATABOOLEAN", "ID StatementId VariableId Value");
        expected.put("DATAINTEGER", "ID StatementId VariableId Value");
        expected.put("ENTITIES", "ID VariableId Value Red Green Blue ChildOf");
        expected.put("DATASHORTTEXT", "ID StatementId VariableId Entity");
        expected.put("DATALONGTEXT", "ID StatementId VariableId Value");
        expected.put("ATTRIBUTEVARIABLES", "ID VariableId AttributeVariable");
        expected.put("ATTRIBUTEVALUES", "ID EntityId AttributeVariableId AttributeValue");
        Map<String, String> found = new TreeMap<>();
        for (List<String> table : rows("SELECT name FROM sqlite_master WHERE type = 'table'")) {
            found.put(
                    table.get(0),
                    String.join(
                            " ",
                            rows("SELECT name FROM pragma_table_info('" + table.get(0) + "') ORDER BY cid").stream()
                                    .map(row -> row.get(0))
                                    .toList()));
        }
        assertEquals(expected, found);
    }

    /** Every stated position of the check-ins, at its words, with its side. */
    @Test
    void theStatementsAreThePositions() throws Exception {
        List<List<String>> expected = new ArrayList<>();
        List<AnnotatedCheckIn> checkIns = Talks.checkIns().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        for (AnnotatedCheckIn checkIn : checkIns) {
            for (Position position : checkIn.positions()) {
                if (position.derivedFrom() == null) {
                    int concepts =
                            position.proposal() == null ? position.provisions().size() : 1;
                    for (int i = 0; i < concepts; i++) {
                        expected.add(List.of(
                                checkIn.text().at(position.mention().union(position.cue())),
                                position.actor(),
                                position.stance() == Stance.OPPOSE ? "0" : "1"));
                    }
                }
            }
        }
        List<List<String>> found = new ArrayList<>();
        for (List<String> row : rows("SELECT d.Text, s.Start, s.Stop, a.AttributeValue, b.Value FROM STATEMENTS s"
                + " JOIN DOCUMENTS d ON d.ID = s.DocumentId"
                + " JOIN DATASHORTTEXT t ON t.StatementId = s.ID"
                + " JOIN VARIABLES v ON v.ID = t.VariableId AND v.Variable = 'organization'"
                + " JOIN ATTRIBUTEVALUES a ON a.EntityId = t.Entity"
                + " JOIN ATTRIBUTEVARIABLES n ON n.ID = a.AttributeVariableId AND n.AttributeVariable = 'Alias'"
                + " JOIN DATABOOLEAN b ON b.StatementId = s.ID ORDER BY s.ID")) {
            // DNA places statements in a Java text pane, which counts UTF-16 units.
            String words = row.get(0).substring(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)));
            found.add(List.of(words, row.get(3).replace("group:", ""), row.get(4)));
        }
        assertEquals(expected, found);
        assertEquals(28, found.size());
    }

    @Test
    void everyStatementHasEveryVariableOfItsType() throws Exception {
        assertEquals(
                List.of(),
                rows("SELECT s.ID, v.Variable FROM STATEMENTS s JOIN VARIABLES v ON v.StatementTypeId ="
                        + " s.StatementTypeId WHERE v.DataType = 'short text' AND NOT EXISTS (SELECT 1 FROM"
                        + " DATASHORTTEXT t WHERE t.StatementId = s.ID AND t.VariableId = v.ID)"));
        assertEquals(
                List.of(List.of("4", "1")),
                rows("SELECT VariableId, COUNT(*) = (SELECT COUNT(*) FROM STATEMENTS) FROM DATABOOLEAN GROUP BY 1"));
        assertEquals(
                List.of(),
                rows("SELECT e.Value FROM ENTITIES e JOIN ATTRIBUTEVARIABLES n ON n.VariableId = e.VariableId WHERE"
                        + " NOT EXISTS (SELECT 1 FROM ATTRIBUTEVALUES a WHERE a.EntityId = e.ID AND"
                        + " a.AttributeVariableId = n.ID)"));
        assertEquals(List.of(), rows("PRAGMA foreign_key_check"));
        assertEquals(List.of(List.of("ok")), rows("PRAGMA integrity_check"));
    }

    @Test
    void documentsHaveTheTextAndTheDateInSecondsOfUtc() throws Exception {
        List<List<String>> documents = rows("SELECT Title, Text, datetime(Date, 'unixepoch'), Notes FROM DOCUMENTS");
        assertEquals(
                List.of("='other' report-01: No date", "1970-01-01 00:00:00", "The report gives no date."),
                List.of(
                        documents.get(0).get(0),
                        documents.get(0).get(2),
                        documents.get(0).get(3)));
        assertEquals(
                List.of("talks-01: Opening \uD83C\uDF0D", "2024-01-30 00:00:00", ""),
                List.of(
                        documents.get(1).get(0),
                        documents.get(1).get(2),
                        documents.get(1).get(3)));
        assertEquals(Talks.checkIns().get(0).text().toString(), documents.get(1).get(1));
    }

    @Test
    void theCoderOpensItWithThePublishedPassword() throws Exception {
        String digest =
                rows("SELECT Password FROM CODERS WHERE Name = 'Admin'").get(0).get(0);
        assertTrue(new StrongPasswordEncryptor().checkPassword(DnaSchema.PASSWORD, digest));
        assertFalse(new StrongPasswordEncryptor().checkPassword("another", digest));
    }

    @Test
    void twoRunsWriteTheSameBytes() throws Exception {
        Path again = dnaFile().write(ProductSource.of(Talks.in(folder)), folder.resolve("again.dna"));
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(again));
    }

    @Test
    void theTablesRefuseWhatDnaWouldRefuse() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> statement.execute("UPDATE STATEMENTS SET Stop = Start"),
                    "a statement has a length");
            assertThrows(
                    SQLException.class,
                    () -> statement.execute("UPDATE VARIABLES SET DataType = 'date'"),
                    "there are four types of data");
        }
    }
}
