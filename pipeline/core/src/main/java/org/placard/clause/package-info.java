/**
 * Clauses of a folded sentence: tagged terms, chunks of them, and for each verb group its subject, object, obliques and
 * parent. Finite-state, linear, and silent on what it cannot tell (Abney 1996; Hobbs et al. 1997).
 */
package org.placard.clause;
