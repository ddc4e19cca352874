package org.placard.app.dashboard;

import org.placard.gazetteer.HolderKind;

/**
 * Somebody who takes stances, as the page names them.
 *
 * @param code by which the page knows it: that of the check-ins, but see {@link PageHolders}
 * @param name in plain words
 */
record Holder(String code, String name, HolderKind kind) {}
