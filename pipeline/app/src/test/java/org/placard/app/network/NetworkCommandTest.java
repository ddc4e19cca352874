package org.placard.app.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placard.app.Main;
import org.placard.app.Talks;

class NetworkCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeTalks() throws IOException {
        Talks.in(folder);
    }

    private int network(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "network";
        all[1] = folder.toString();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    private List<String> written() throws IOException {
        try (var files = Files.list(folder.resolve("networks"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNormalisationTakesTheNetworksForWhichItIsDefined() throws Exception {
        assertEquals(0, network("--normalise", "jaccard", "--format", "GraphML"), err::toString);
        assertEquals(
                List.of("conflict-jaccard.graphml", "congruence-jaccard.graphml", "subtract-jaccard.graphml"),
                written());
    }

    @Test
    void windowsGiveANetworkEach() throws Exception {
        assertEquals(0, network("--type", "agreement", "--window", "7", "--format", "csv"), err::toString);
        assertEquals(
                List.of(
                        "agreement_2024-01-30_2024-02-05-nodes.csv",
                        "agreement_2024-01-30_2024-02-05-ties.csv",
                        "agreement_2024-02-06_2024-02-12-nodes.csv",
                        "agreement_2024-02-06_2024-02-12-ties.csv"),
                written());
        assertEquals(
                List.of(
                        "Source,Target,Type,Weight,supports,opposes,proposes,days,first,last,signed_weight",
                        "CHL,NOR,Directed,1.0,1,0,0,1,2024-02-08,2024-02-08,1.0",
                        "PER,NOR,Directed,1.0,1,0,0,1,2024-02-08,2024-02-08,1.0"),
                Files.readAllLines(folder.resolve("networks/agreement_2024-02-06_2024-02-12-ties.csv")));
    }

    @Test
    void theStatementsGoToDiscourseNetworkAnalyzer() throws Exception {
        assertEquals(0, network("--format", "dna"), err::toString);
        assertEquals(List.of("placard.dna"), written());
        assertTrue(out.toString().contains("networks/placard.dna"), out.toString());
    }

    @Test
    void whatIsNotDefinedIsWrongUsage() {
        assertEquals(2, network("--type", "congruence", "--normalise", "activity"));
        assertTrue(
                err.toString().contains("--normalise activity is not defined for --type congruence"), err.toString());
        assertEquals(2, network("--type", "friendship"));
        assertTrue(err.toString().contains("'friendship' is none of agreement, opposition"), err.toString());
        assertEquals(2, network("--window", "0"));
        assertEquals(2, network("--step", "3"));
    }
}
