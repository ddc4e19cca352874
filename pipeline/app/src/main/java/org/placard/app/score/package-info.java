/** {@code placard score}: figures with their intervals, as a table for people and as JSON for programs. */
package org.placard.app.score;
