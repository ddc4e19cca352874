package org.placard.app.network;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * An empty database of Discourse Network Analyzer 3.0: its tables, its statement types with their variables, and one coder,
 * {@value #CODER}, whose password is {@value #PASSWORD}. The tables and variables are data, {@code dna/tables.csv} and
 * {@code dna/variables.csv}.
 */
final class DnaSchema {
    static final String VERSION = "3.0.8";
    static final String RELEASED = "2022-06-16";
    static final String CODER = "Admin";
    static final String PASSWORD = "placard";
    /** The password as DNA keeps it: by Jasypt, salted. It protects nothing: whoever has the file has its content. */
    static final String PASSWORD_DIGEST = "BNQs3fv5tlTRMRzmvBcxCi+oBoruFshjSxYvHR3vWk6uJ+lZXTgOon/+r+JwPFTf";

    static final List<String> ATTRIBUTES = List.of("Type", "Alias", "Notes");
    private static final List<String> WITH_ATTRIBUTES = List.of("person", "organization", "concept");

    /** Makes the tables and fills in what every new database of DNA has. */
    void create(Connection connection, DnaRows rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<String>> table : tables().entrySet()) {
                statement.execute("CREATE TABLE " + table.getKey() + "(" + String.join(", ", table.getValue()) + ")");
            }
        }
        rows.insert("SETTINGS(Property, Value)", "version", VERSION);
        rows.insert("SETTINGS(Property, Value)", "date", RELEASED);
        rows.insert(
                "CODERS(ID, Name, Red, Green, Blue, Password)", DnaFile.CODER_ID, CODER, 255, 255, 0, PASSWORD_DIGEST);
        variables(rows);
    }

    private static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (CSVRecord row : records("tables.csv")) {
            tables.computeIfAbsent(row.get("table"), name -> new ArrayList<>())
                    .add((row.get("column") + " " + row.get("definition")).strip());
        }
        return tables;
    }

    private static void variables(DnaRows rows) throws SQLException {
        Set<Integer> types = new LinkedHashSet<>();
        List<Integer> described = new ArrayList<>();
        for (CSVRecord row : records("variables.csv")) {
            int type = Integer.parseInt(row.get("type"));
            int variable = Integer.parseInt(row.get("variable"));
            if (types.add(type)) {
                String[] colour = row.get("colour").split(" ");
                rows.insert(
                        "STATEMENTTYPES(ID, Label, Red, Green, Blue)",
                        type,
                        row.get("label"),
                        Integer.valueOf(colour[0]),
                        Integer.valueOf(colour[1]),
                        Integer.valueOf(colour[2]));
            }
            rows.insert(
                    "VARIABLES(ID, Variable, DataType, StatementTypeId)",
                    variable,
                    row.get("name"),
                    row.get("datatype"),
                    type);
            if (WITH_ATTRIBUTES.contains(row.get("name"))) {
                described.add(variable);
            }
        }
        for (String attribute : ATTRIBUTES) {
            for (int variable : described) {
                rows.insert("ATTRIBUTEVARIABLES(VariableId, AttributeVariable)", variable, attribute);
            }
        }
    }

    private static List<CSVRecord> records(String resource) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .get();
        try (Reader in = new InputStreamReader(
                        DnaSchema.class.getResourceAsStream("dna/" + resource), StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.parse(in, format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own file " + resource + " cannot be read", e);
        }
    }
}
