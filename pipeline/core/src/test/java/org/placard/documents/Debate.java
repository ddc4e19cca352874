package org.placard.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The debate that every document of {@link DocumentWorkshop} holds: five dated notes, written for these tests. */
record Debate(String text, List<Piece> pieces) {
    private static final String RESOURCE = "/documents/debate.txt";

    /** What a piece is in the debate. */
    enum Kind {
        FRONT,
        HEADING,
        TITLE,
        PARAGRAPH,
        ITEM
    }

    /** A unit of the text; {@code number} counts pieces from 0. */
    record Piece(Kind kind, String words, int number) {}

    static Debate load() {
        try (var in = Debate.class.getResourceAsStream(RESOURCE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Debate(text, pieces(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank()) {
                pieces.add(new Piece(kind(line, pieces.isEmpty()), line.replaceFirst("^\\s+• ", ""), pieces.size()));
            }
        }
        return List.copyOf(pieces);
    }

    private static Kind kind(String line, boolean first) {
        if (first) {
            return Kind.FRONT;
        }
        if (line.startsWith("#")) {
            return Kind.HEADING;
        }
        if (line.startsWith("  •")) {
            return Kind.ITEM;
        }
        return ".:;".indexOf(line.charAt(line.length() - 1)) < 0 ? Kind.TITLE : Kind.PARAGRAPH;
    }

    /** The debate's days, each with its heading first. */
    List<List<Piece>> days() {
        List<List<Piece>> days = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.kind() == Kind.HEADING) {
                days.add(new ArrayList<>());
            }
            if (!days.isEmpty()) {
                days.get(days.size() - 1).add(piece);
            }
        }
        return days;
    }

    /** As {@code debate.txt} has it, for some of its pieces. */
    static String plain(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            text.append(piece.kind() == Kind.ITEM ? "  • " : text.isEmpty() ? "" : "\n")
                    .append(piece.words())
                    .append('\n');
        }
        return text.toString();
    }
}
