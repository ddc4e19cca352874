package org.placard.bench;

/** What comes of holding one verb and its holder against the dependency parser. */
enum OracleOutcome {
    SAME("same holder, same polarity"),
    POLARITY("same holder, other polarity"),
    OTHER_SUBJECT("the parser gives the verb another subject"),
    NO_SUBJECT("the parser gives the verb no subject"),
    NO_VERB("the parser sees no verb there"),
    MISSED("the parser's subject is a holder, the grammar's is not");

    private final String description;

    OracleOutcome(String description) {
        this.description = description;
    }

    /** For people, in a few words. */
    String description() {
        return description;
    }
}
