package org.placard.app.network;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.FiledCheckIn;
import org.placard.app.PartInput;
import org.placard.app.PartMaker;
import org.placard.app.PartOutput;
import org.placard.app.tables.NamedHolders;
import org.placard.gazetteer.Gazetteer;
import org.placard.position.Stance;
import org.placard.text.Span;

/** What networks take from a check-in: its statements, and the document in which they stand. */
final class StatementParts implements PartMaker {
    private final Supplier<StatementReader> reader;

    /** @param reader made only where a part is */
    StatementParts(Supplier<StatementReader> reader) {
        this.reader = reader;
    }

    /** Of what reports state, by the names of a gazetteer that is loaded only where a part is made. */
    static StatementParts stated(Supplier<Gazetteer> gazetteer) {
        return new StatementParts(() -> StatementReader.stated(NamedHolders.of(gazetteer.get())));
    }

    @Override
    public String name() {
        return "statements";
    }

    @Override
    public byte[] of(FiledCheckIn filed) throws IOException {
        AnnotatedCheckIn checkIn = filed.checkIn();
        PartOutput out = new PartOutput();
        out.writeWords(checkIn.id());
        out.writeWords(checkIn.title());
        out.writeWords(checkIn.source().file());
        out.writeDate(checkIn.date());
        out.writeWords(checkIn.text().toString());
        new Writing(out).statements(reader.get().read(checkIn));
        return out.bytes();
    }

    /** Reads a part back. */
    static Spoken read(byte[] part) throws IOException {
        PartInput in = new PartInput(part);
        return new Spoken(
                in.readWords(),
                in.readWords(),
                in.readWords(),
                in.readDate(),
                in.readWords(),
                new Reading(in).statements());
    }

    /**
     * A check-in as a document with what is said in it.
     *
     * @param file its report's
     */
    record Spoken(
            String id, String title, String file, Optional<LocalDate> date, String text, List<Statement> statements) {}

    /** Nodes are written once and then named by their numbers. */
    private record Writing(PartOutput out) {
        void statements(List<Statement> all) throws IOException {
            Map<Node, Integer> nodes = new LinkedHashMap<>();
            for (Statement each : all) {
                number(nodes, List.of(each.actor()));
                number(nodes, each.concepts());
                number(nodes, each.articles());
                number(nodes, each.counterparts());
            }
            out.writeInt(nodes.size());
            for (Node node : nodes.keySet()) {
                node(node);
            }
            out.writeInt(all.size());
            for (Statement each : all) {
                out.writeInt(nodes.get(each.actor()));
                out.writeWords(each.stance().name());
                numbers(nodes, each.concepts());
                numbers(nodes, each.articles());
                numbers(nodes, each.counterparts());
                out.writeDate(each.date());
                out.writeInt(each.evidence().start());
                out.writeInt(each.evidence().end());
            }
        }

        private static void number(Map<Node, Integer> nodes, List<Node> some) {
            some.forEach(node -> nodes.putIfAbsent(node, nodes.size()));
        }

        private void node(Node node) throws IOException {
            out.writeWords(node.id());
            out.writeWords(node.mode().name());
            out.writeWords(node.label());
            out.writeWords(node.kind());
            out.writeWords(node.words());
        }

        private void numbers(Map<Node, Integer> nodes, List<Node> some) throws IOException {
            out.writeInt(some.size());
            for (Node node : some) {
                out.writeInt(nodes.get(node));
            }
        }
    }

    private record Reading(PartInput in) {
        List<Statement> statements() throws IOException {
            List<Node> nodes = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                nodes.add(new Node(
                        in.readWords(),
                        Node.Mode.valueOf(in.readWords()),
                        in.readWords(),
                        in.readWords(),
                        in.readWords()));
            }
            List<Statement> statements = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                statements.add(new Statement(
                        nodes.get(in.readInt()),
                        Stance.valueOf(in.readWords()),
                        some(nodes),
                        some(nodes),
                        some(nodes),
                        in.readDate(),
                        new Span(in.readInt(), in.readInt())));
            }
            return statements;
        }

        private List<Node> some(List<Node> nodes) throws IOException {
            List<Node> some = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                some.add(nodes.get(in.readInt()));
            }
            return some;
        }
    }
}
