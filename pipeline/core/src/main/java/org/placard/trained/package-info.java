/**
 * A second reader of stances, which learned from labelled sentences: what a small transformer makes of a sentence whose
 * holders are folded into one word each. It knows no rows and no words of its own; the model file holds all it knows.
 */
package org.placard.trained;
