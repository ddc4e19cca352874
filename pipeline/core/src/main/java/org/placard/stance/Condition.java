package org.placard.stance;

import java.util.List;
import java.util.Locale;

/**
 * What a frame asks of its clause: a kind, and for some kinds alternatives of which one must hold.
 *
 * @param values empty where the kind takes none
 */
record Condition(Kind kind, List<String> values) {
    /** What is asked; {@code gazetteers/frames.csv} says of each what it means. */
    enum Kind {
        COMP(true),
        ACT(true),
        HEAD(true),
        MOOD(true),
        EVAL(true),
        HOLDER(true),
        TENSE(true),
        ARISE(false),
        MODAL(false),
        NEGATED(false),
        NOT_NEGATED(false),
        PASSIVE(false),
        ACTIVE(false),
        AGENT(false),
        TEXT_CONTEXT(false),
        NEW(false),
        DEFINITE(false),
        INNER_NEGATED(false),
        DOER(true),
        OPENS(true),
        OTHER(false),
        CONTENT(false),
        ECHOES(false),
        INITIAL(false);

        private final boolean valued;

        Kind(boolean valued) {
            this.valued = valued;
        }
    }

    Condition {
        values = List.copyOf(values);
        if (kind.valued == values.isEmpty()) {
            throw new IllegalArgumentException("condition " + kind.name().toLowerCase(Locale.ROOT)
                    + (kind.valued ? " needs a value" : " takes no value"));
        }
    }

    /** Reads {@code comp=np|inf} or {@code modal}; throws {@link IllegalArgumentException} for what is neither. */
    static Condition parse(String written) {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        Kind kind = Kind.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Condition(
                kind,
                equals < 0 ? List.of() : List.of(written.substring(equals + 1).split("\\|")));
    }
}
