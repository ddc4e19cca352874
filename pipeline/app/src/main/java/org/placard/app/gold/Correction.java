package org.placard.app.gold;

import org.placard.score.Gold;

/**
 * A file of corrected rows.
 *
 * @param name of the file, for messages
 * @param gold its rows, all of a gold or only those that were corrected
 */
record Correction(String name, Gold gold) {}
