package org.placard.app.network;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.placard.app.ProductSource;
import org.placard.app.tables.PendingFile;
import org.placard.app.tables.StorableText;

/**
 * Writes a {@code .dna} file, a SQLite database that Discourse Network Analyzer 3.0 opens. Each check-in is a document; each
 * statement is one of type "DNA Statement" for each of its concepts, at its place in the text: organization is the actor,
 * concept the proposal or the article as it stands, agreement false where the actor opposes. The person is empty: reports
 * name delegations, not delegates.
 */
final class DnaFile {
    static final int CODER_ID = 1;
    private static final int STATEMENT_TYPE = 1;
    private static final int PERSON = 1;
    private static final int ORGANIZATION = 2;
    private static final int CONCEPT = 3;
    private static final int AGREEMENT = 4;
    /** DNA's bound on names, in characters. */
    private static final int LONGEST = 190;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private final StatementParts maker;

    DnaFile(StatementParts maker) {
        this.maker = maker;
    }

    /** Writes the check-ins of a folder into a file, whole or not at all. */
    Path write(ProductSource source, Path place) throws IOException {
        PendingFile file = PendingFile.at(place);
        try {
            try (Connection connection = DriverManager.getConnection(
                            "jdbc:sqlite:" + file.part().toAbsolutePath());
                    DnaRows rows = new DnaRows(connection)) {
                rows.withoutJournal();
                connection.setAutoCommit(false);
                new DnaSchema().create(connection, rows);
                rows.flush();
                Pass pass = new Pass(rows);
                source.forEach(maker, part -> {
                    try {
                        pass.write(StatementParts.read(part));
                    } catch (SQLException e) {
                        throw failure(place, e);
                    }
                });
                connection.commit();
            } catch (SQLException e) {
                throw failure(place, e);
            }
            return file.finish();
        } finally {
            file.discard();
        }
    }

    private static IOException failure(Path place, SQLException e) {
        return new IOException(place + ": cannot be written: " + e.getMessage(), e);
    }

    private static final class Pass {
        private final DnaRows rows;
        private final Map<String, Integer> entities = new HashMap<>();
        /** By their words as given, each of which is shortened once. */
        private final Map<String, Integer> given = new HashMap<>();

        private int documents;
        private int statements;

        Pass(DnaRows rows) {
            this.rows = rows;
        }

        void write(StatementParts.Spoken checkIn) throws SQLException {
            document(checkIn);
            for (Statement statement : checkIn.statements()) {
                if (statement.concepts().isEmpty()) {
                    statement(statement, entity(CONCEPT, "", "", "", ""));
                }
                for (Node concept : statement.concepts()) {
                    statement(statement, concept(concept));
                }
            }
            rows.flush();
        }

        private void document(StatementParts.Spoken checkIn) throws SQLException {
            rows.insert(
                    "DOCUMENTS(ID, Title, Text, Coder, Source, Section, Notes, Type, Date)",
                    ++documents,
                    bounded(checkIn.id() + ": " + checkIn.title()),
                    displayed(checkIn.text()),
                    CODER_ID,
                    bounded(checkIn.file()),
                    "",
                    checkIn.date().isPresent() ? "" : "The report gives no date.",
                    "check-in",
                    checkIn.date().orElse(UNDATED).atStartOfDay().toEpochSecond(ZoneOffset.UTC));
        }

        /** As DNA's text pane keeps it, in which a line break is one character; offsets stay the same. */
        private static String displayed(String text) {
            return StorableText.of(text).replace("\r\n", " \n").replace('\r', '\n');
        }

        private int concept(Node concept) throws SQLException {
            return concept.mode() == Node.Mode.PROPOSAL
                    ? entity(CONCEPT, concept.id() + ": " + concept.words(), concept.kind(), concept.id(), "")
                    : entity(CONCEPT, concept.id() + ": as it stands", concept.kind(), concept.label(), "");
        }

        private void statement(Statement statement, int concept) throws SQLException {
            rows.insert(
                    "STATEMENTS(ID, StatementTypeId, DocumentId, Start, Stop, Coder)",
                    ++statements,
                    STATEMENT_TYPE,
                    documents,
                    statement.evidence().start(),
                    statement.evidence().end(),
                    CODER_ID);
            Node actor = statement.actor();
            shortText(PERSON, entity(PERSON, "", "", "", ""));
            shortText(ORGANIZATION, entity(ORGANIZATION, actor.label(), actor.kind(), actor.id(), ""));
            shortText(CONCEPT, concept);
            rows.insert(
                    "DATABOOLEAN(StatementId, VariableId, Value)", statements, AGREEMENT, statement.agrees() ? 1 : 0);
        }

        private void shortText(int variable, int entity) throws SQLException {
            rows.insert("DATASHORTTEXT(StatementId, VariableId, Entity)", statements, variable, entity);
        }

        /** The number of a variable's value, which is made with its attributes where it is new. */
        private int entity(int variable, String value, String... attributes) throws SQLException {
            String key = variable + " " + value;
            Integer known = given.get(key);
            if (known == null) {
                known = shortened(variable, value, attributes);
                given.put(key, known);
            }
            return known;
        }

        private int shortened(int variable, String value, String... attributes) throws SQLException {
            String bounded = bounded(value);
            String key = variable + " " + bounded;
            Integer known = entities.get(key);
            if (known != null) {
                return known;
            }
            int id = entities.size() + 1;
            entities.put(key, id);
            rows.insert("ENTITIES(ID, VariableId, Value, Red, Green, Blue)", id, variable, bounded, 0, 0, 0);
            for (int i = 0; i < attributes.length; i++) {
                rows.insert(
                        "ATTRIBUTEVALUES(EntityId, AttributeValue, AttributeVariableId)",
                        id,
                        bounded(attributes[i]),
                        attributeId(variable, i));
            }
            return id;
        }

        /** {@link DnaSchema} numbers the attributes in turn: the first of each variable, the second of each … */
        private static int attributeId(int variable, int attribute) {
            return attribute * CONCEPT + variable;
        }

        private static String bounded(String words) {
            if (words.isEmpty()) {
                return words;
            }
            String line = SPACES.matcher(StorableText.of(words)).replaceAll(" ").strip();
            return line.codePointCount(0, line.length()) <= LONGEST
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
        }
    }
}
