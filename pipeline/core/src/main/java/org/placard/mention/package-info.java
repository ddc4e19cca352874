/**
 * Mentions of states, groups, the Chair, unnamed holders and bodies. Names lead; the words around a name decide what it means,
 * and a named-entity recogniser only where they leave it open.
 */
package org.placard.mention;
