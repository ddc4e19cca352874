package org.placard.provision;

import java.util.ArrayList;
import java.util.List;
import org.placard.text.Span;

/** What a sentence puts between quotation marks. A mark without its partner opens or closes nothing. */
final class Quotations {
    private static final String OPENING = "‘“«\"'";
    private static final String CLOSING = "’”»\"'";

    private final List<Span> spans = new ArrayList<>();

    Quotations(String text, Span sentence) {
        int start = -1;
        char closing = 0;
        for (int i = sentence.start(); i < sentence.end(); i++) {
            char c = text.charAt(i);
            int kind = OPENING.indexOf(c);
            if (start < 0 && kind >= 0 && opens(text, i, sentence)) {
                start = i;
                closing = CLOSING.charAt(kind);
            } else if (start >= 0 && c == closing && closes(text, i, sentence)) {
                spans.add(new Span(start, i + 1));
                start = -1;
            }
        }
    }

    static boolean isMark(String text) {
        return OPENING.contains(text) || CLOSING.contains(text);
    }

    private static boolean opens(String text, int at, Span sentence) {
        return at == sentence.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** An apostrophe has a letter behind it, unless it ends a possessive plural. */
    private static boolean closes(String text, int at, Span sentence) {
        return at + 1 == sentence.end() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }

    boolean cover(int position) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < spans.size() && spans.get(low).covers(position);
    }
}
