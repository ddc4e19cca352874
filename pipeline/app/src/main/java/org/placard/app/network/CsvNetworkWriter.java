package org.placard.app.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.placard.app.tables.CsvCell;
import org.placard.app.tables.PendingFile;

/** Writes {@code <name>-nodes.csv} and {@code <name>-ties.csv}, with the column names that Gephi expects. */
final class CsvNetworkWriter implements NetworkWriter {
    @Override
    public List<Path> write(StatementNetwork network, Path folder) throws IOException {
        StringBuilder nodes = new StringBuilder();
        StringBuilder ties = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(nodes, CSVFormat.RFC4180)) {
            printer.printRecord("Id", "Label", "mode", "kind", "words");
            for (Node node : network.nodes()) {
                printer.printRecord(
                        CsvCell.of(node.id()),
                        CsvCell.of(node.label()),
                        node.mode().name().toLowerCase(Locale.ROOT),
                        node.kind(),
                        CsvCell.of(node.words()));
            }
        }
        String type = network.type().isDirected() ? "Directed" : "Undirected";
        try (CSVPrinter printer = new CSVPrinter(ties, CSVFormat.RFC4180)) {
            printer.printRecord(
                    "Source",
                    "Target",
                    "Type",
                    "Weight",
                    "supports",
                    "opposes",
                    "proposes",
                    "days",
                    "first",
                    "last",
                    NetworkAttributes.SIGNED_WEIGHT);
            for (Tie tie : network.ties()) {
                printer.printRecord(
                        CsvCell.of(tie.source().id()),
                        CsvCell.of(tie.target().id()),
                        type,
                        Math.abs(tie.weight()),
                        tie.supports(),
                        tie.opposes(),
                        tie.proposes(),
                        tie.dates().size(),
                        tie.first().orElse(null),
                        tie.last().orElse(null),
                        tie.weight());
            }
        }
        return List.of(
                PendingFile.write(folder.resolve(network.name() + "-nodes.csv"), nodes.toString()),
                PendingFile.write(folder.resolve(network.name() + "-ties.csv"), ties.toString()));
    }
}
