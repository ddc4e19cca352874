package org.placard.documents;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.documents.Debate.Piece;

/** The debate in markdown with notes behind its verbs, of which pandoc makes those of other formats. */
final class NotedMarkdown {
    private static final Pattern VERB = Pattern.compile(" (?:supported|proposed)(?= )");

    private NotedMarkdown() {}

    static String write(List<Piece> pieces) {
        StringBuilder body = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (Piece piece : pieces) {
            String words = piece.words().replace("[", "\\[").replace("]", "\\]");
            Matcher verb = VERB.matcher(words);
            boolean noted = piece.kind() == Debate.Kind.PARAGRAPH && verb.find();
            String mark = "[^n" + piece.number() + "]";
            body.append(
                            switch (piece.kind()) {
                                case HEADING -> "## ";
                                case TITLE -> "### ";
                                case ITEM -> "- ";
                                default -> "";
                            })
                    .append(noted ? words.substring(0, verb.end()) + mark + words.substring(verb.end()) : words)
                    .append("\n\n");
            if (noted) {
                notes.append(mark).append(": Qatar opposed Article 60 then.\n\n    Oman supported it.\n\n");
            }
        }
        return body.append(notes).toString();
    }
}
