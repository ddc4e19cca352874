/**
 * What of a sentence is asserted: a table of triggers with direction, in the manner of ConText (Harkema et al. 2009) and
 * FactBank (Saurí and Pustejovsky 2009), applied to clauses once.
 */
package org.placard.scope;
