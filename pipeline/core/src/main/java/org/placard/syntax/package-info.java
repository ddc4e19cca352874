/**
 * A sentence as terms (words, folded lists of holders, quotations, marks), tagged, in chunks, and for each verb group a
 * clause with its subject, what it governs and its parent. Finite-state, linear, and silent on what it cannot tell (Abney
 * 1996; Hobbs et al. 1997).
 */
package org.placard.syntax;
