/** {@code placard explain}: one sentence, what was found in it, and how each decision was made. */
package org.placard.app.explain;
