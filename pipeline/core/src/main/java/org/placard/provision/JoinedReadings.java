package org.placard.provision;

import java.util.HashMap;
import java.util.Map;
import org.placard.provision.Attribution.Side;
import org.placard.provision.ProvisionGrammar.Anchor;
import org.placard.provision.ProvisionGrammar.Reading;

/**
 * The references of a sentence, which share what is said about their instrument where nothing but a comma or a
 * conjunction stands between them: "Article 4 and Article 5 of the Convention", "Protocol Article 2 and Article 3".
 */
final class JoinedReadings {
    /** References behind one that are asked for their instrument. */
    private static final int LONGEST_LOOK = 8;

    private final TokenRow tokens;
    private final ProvisionGrammar grammar;
    private final Map<Integer, Reading> read = new HashMap<>();
    private Reading last;

    JoinedReadings(TokenRow tokens, ProvisionGrammar grammar) {
        this.tokens = tokens;
        this.grammar = grammar;
    }

    /** The reference at a token, or null; none begins ahead of {@code previousEnd}. */
    Reading at(int at, int previousEnd) {
        Reading reading = read(at);
        if (reading == null || reading.first() < previousEnd) {
            return null;
        }
        if (!reading.attribution().isSilent() || reading.anchor() != Anchor.OWN) {
            return reading;
        }
        boolean follows =
                last != null && last.attribution().side() == Side.AHEAD && tokens.joins(last.next(), reading.first());
        return reading.attributed(follows ? last.attribution() : behind(reading));
    }

    /** Keeps in mind the reference that was taken for one. */
    void took(Reading reading) {
        last = reading;
    }

    private Attribution behind(Reading first) {
        Reading reading = first;
        for (int i = 0; i < LONGEST_LOOK; i++) {
            int at = tokens.afterSeparator(reading.next());
            Reading next = at == reading.next() ? null : read(at);
            if (next == null || next.attribution().side() == Side.AHEAD) {
                return Attribution.SILENT;
            }
            if (next.attribution().side() == Side.BEHIND) {
                return next.attribution();
            }
            reading = next;
        }
        return Attribution.SILENT;
    }

    private Reading read(int at) {
        if (!read.containsKey(at)) {
            read.put(at, grammar.read(at));
        }
        return read.get(at);
    }
}
