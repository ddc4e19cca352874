package org.placard.app.gold;

import java.util.List;
import org.placard.score.Gold;

/**
 * Gold with corrections folded in.
 *
 * @param changes what was taken over, one line each
 * @param conflicts what was not, because two sides want different things, one line each; the gold's own value stays
 */
record MergedGold(Gold gold, List<String> changes, List<String> conflicts) {}
