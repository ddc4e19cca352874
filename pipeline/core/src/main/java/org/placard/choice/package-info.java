/** Chooses among the readings of a sentence: those of the cue table and those of the grammar of clauses. */
package org.placard.choice;
