/**
 * The files of gazetteers/ as values: states, groups with dated membership, every name that a report may print, and the
 * one automaton that finds them all in a single pass.
 */
package org.placard.gazetteer;
