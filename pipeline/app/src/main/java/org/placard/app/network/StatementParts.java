package org.placard.app.network;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.FiledCheckIn;
import org.placard.app.PartMaker;
import org.placard.app.tables.NamedHolders;
import org.placard.gazetteer.Gazetteer;
import org.placard.position.Stance;
import org.placard.text.Span;

/** What networks take from a check-in: its statements, and the document in which they stand. */
final class StatementParts implements PartMaker {
    private static final long NO_DAY = Long.MIN_VALUE;

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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writing out = new Writing(new DataOutputStream(bytes));
        out.words(checkIn.id());
        out.words(checkIn.title());
        out.words(checkIn.source().file());
        out.date(checkIn.date());
        out.words(checkIn.text().toString());
        out.statements(reader.get().read(checkIn));
        return bytes.toByteArray();
    }

    /** Reads a part back. */
    static Spoken read(byte[] part) throws IOException {
        Reading in = new Reading(new DataInputStream(new ByteArrayInputStream(part)));
        return new Spoken(in.words(), in.words(), in.words(), in.date(), in.words(), in.statements());
    }

    /**
     * A check-in as a document with what is said in it.
     *
     * @param file its report's
     */
    record Spoken(
            String id, String title, String file, Optional<LocalDate> date, String text, List<Statement> statements) {}

    /** Nodes are written once and then named by their numbers. */
    private record Writing(DataOutputStream out) {
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
                words(each.stance().name());
                numbers(nodes, each.concepts());
                numbers(nodes, each.articles());
                numbers(nodes, each.counterparts());
                date(each.date());
                out.writeInt(each.evidence().start());
                out.writeInt(each.evidence().end());
            }
        }

        private static void number(Map<Node, Integer> nodes, List<Node> some) {
            some.forEach(node -> nodes.putIfAbsent(node, nodes.size()));
        }

        private void node(Node node) throws IOException {
            words(node.id());
            words(node.mode().name());
            words(node.label());
            words(node.kind());
            words(node.words());
        }

        private void numbers(Map<Node, Integer> nodes, List<Node> some) throws IOException {
            out.writeInt(some.size());
            for (Node node : some) {
                out.writeInt(nodes.get(node));
            }
        }

        void date(Optional<LocalDate> date) throws IOException {
            out.writeLong(date.map(LocalDate::toEpochDay).orElse(NO_DAY));
        }

        void words(String words) throws IOException {
            boolean there = words != null;
            byte[] bytes = there ? words.getBytes(StandardCharsets.UTF_8) : new byte[0];
            out.writeInt(there ? bytes.length : -1);
            out.write(bytes);
        }
    }

    private record Reading(DataInputStream in) {
        List<Statement> statements() throws IOException {
            List<Node> nodes = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                nodes.add(new Node(words(), Node.Mode.valueOf(words()), words(), words(), words()));
            }
            List<Statement> statements = new ArrayList<>();
            for (int count = in.readInt(); count > 0; count--) {
                statements.add(new Statement(
                        nodes.get(in.readInt()),
                        Stance.valueOf(words()),
                        some(nodes),
                        some(nodes),
                        some(nodes),
                        date(),
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

        Optional<LocalDate> date() throws IOException {
            long day = in.readLong();
            return day == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
        }

        String words() throws IOException {
            int length = in.readInt();
            return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
        }
    }
}
