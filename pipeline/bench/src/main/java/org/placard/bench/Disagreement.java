package org.placard.bench;

/**
 * A verb on which the grammar and the dependency parser differ.
 *
 * @param verb as written
 * @param holder who governs the verb by the grammar, as written; by the parser where the grammar sees nobody
 * @param oracleSubject the head of the parser's subject, as written; empty where it has none
 * @param sentence as written
 */
record Disagreement(OracleOutcome outcome, String verb, String holder, String oracleSubject, String sentence) {}
