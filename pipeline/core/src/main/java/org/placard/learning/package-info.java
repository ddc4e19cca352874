/**
 * What gold teaches: how the grammar, the trained reader and both do, and how far each construction is to be trusted, also
 * on check-ins that the confidences have not seen. Nothing here takes part in annotating; it measures, and the measured
 * confidences are a resource that annotating reads.
 */
package org.placard.learning;
