/** Sentences as short sequences of terms: words, folded lists of holders, quotations and punctuation. */
package org.placard.syntax;
