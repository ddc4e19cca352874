/**
 * What gold teaches: a statistical classifier of sentences beside the rules, how far each construction is to be
 * trusted, and how both do on check-ins that they have not seen. Nothing here takes part in annotating; it measures,
 * and the measured confidences are a resource that annotating reads.
 */
package org.placard.learning;
