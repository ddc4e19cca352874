package org.placard.documents;

import java.util.List;
import org.placard.documents.Debate.Kind;
import org.placard.documents.Debate.Piece;

/** The debate as plain text, in the layouts of typewriters, list servers and archives. */
final class PlainLayouts {
    private PlainLayouts() {}

    /** Lines of a width; {@code hyphenated} words are broken at their ends. */
    static String wrapped(List<Piece> pieces, int width, boolean hyphenated) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            String first = piece.kind() == Kind.ITEM ? "  • " : "";
            text.append(piece.kind() == Kind.ITEM ? "" : "\n")
                    .append(wrap(first + piece.words(), width, hyphenated && piece.kind() == Kind.PARAGRAPH))
                    .append('\n');
        }
        return text.toString();
    }

    private static String wrap(String words, int width, boolean hyphenated) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : words.split("(?<= )")) {
            int length = word.strip().length();
            if (column + length > width) {
                int room = width - column - 1;
                // between two consonants, at least three letters on both sides
                int cut = hyphenated && word.matches("\\p{L}+[.,]?\\s?") ? syllable(word, room) : -1;
                if (cut > 0) {
                    lines.append(word, 0, cut).append("-\n").append(word.substring(cut));
                    column = word.length() - cut;
                    continue;
                }
                while (lines.charAt(lines.length() - 1) == ' ') {
                    lines.setLength(lines.length() - 1);
                }
                lines.append('\n');
                column = 0;
            }
            lines.append(word);
            column += word.length();
        }
        return lines.toString().stripTrailing();
    }

    private static int syllable(String word, int room) {
        for (int cut = Math.min(room, word.strip().length() - 4); cut >= 3; cut--) {
            boolean between = "aeiou".indexOf(word.charAt(cut - 1)) < 0
                    && "aeiou".indexOf(word.charAt(cut)) < 0
                    && "aeiou".indexOf(word.charAt(cut - 2)) >= 0;
            if (between) {
                return cut;
            }
        }
        return -1;
    }

    /** Pages of {@code lines} lines with a running head and a number, a form feed between them. */
    static String paged(String text, int lines) {
        StringBuilder paged = new StringBuilder();
        String[] all = text.split("\n");
        int page = 1;
        for (int i = 0; i < all.length; i++) {
            if (i % lines == 0) {
                paged.append(i == 0 ? "" : "\n                         " + page++ + "\n\f")
                        .append("LAGOON CONFERENCE NOTES                          First series\n\n");
            }
            paged.append(all[i]).append('\n');
        }
        return paged.toString();
    }
}
