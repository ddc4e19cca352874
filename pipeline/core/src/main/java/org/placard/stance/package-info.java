/** Stance cues and their frames: a sentence with its holders into its stances and labels. */
package org.placard.stance;
