package org.placard.app.tables;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.CheckInFolder;

/** The keys of the tables lead from rows to rows. */
class TableKeysTest {
    @TempDir
    private Path folder;

    private CheckInFolder talks() throws IOException {
        return ExportedTables.talks(folder);
    }

    @Test
    void everyKeyLeadsToARow() throws Exception {
        Path to = folder.resolve("out");
        ExportedTables.export(talks(), to);
        Map<String, List<List<Object>>> tables = ReadBack.csv(to.resolve("tables"));
        int followed = 0;
        for (DataTable<?> table : Schema.all()) {
            for (ForeignKey key : table.foreignKeys()) {
                List<List<Object>> targets = ReadBack.columns(tables, key.table(), key.referenced());
                for (List<Object> reference : ReadBack.columns(tables, table.name(), key.columns())) {
                    if (!reference.contains(null)) {
                        assertTrue(targets.contains(reference), table.name() + key + " has " + reference);
                        followed++;
                    }
                }
            }
        }
        assertTrue(followed > 400, followed + " references followed");
    }

    /**
     * Every key that the description declares leads to a row from every row, as validators of the format have it: one of which
     * only a part is empty is broken.
     */
    @Test
    void everyDeclaredKeyHoldsForValidators() throws Exception {
        Path to = folder.resolve("out");
        ExportedTables.export(talks(), to);
        Map<String, List<List<Object>>> tables = ReadBack.csv(to.resolve("tables"));
        int followed = 0;
        for (JsonNode resource : new ObjectMapper()
                .readTree(to.resolve("tables/datapackage.json").toFile())
                .get("resources")) {
            for (JsonNode key : resource.get("schema").path("foreignKeys")) {
                JsonNode reference = key.get("reference");
                List<List<Object>> targets =
                        ReadBack.columns(tables, reference.get("resource").asText(), strings(reference.get("fields")));
                for (List<Object> each :
                        ReadBack.columns(tables, resource.get("name").asText(), strings(key.get("fields")))) {
                    assertTrue(targets.contains(each), resource.get("name") + " " + key + " has " + each);
                    followed++;
                }
            }
        }
        assertTrue(followed > 250, followed + " references followed");
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
