package org.placard.app.dashboard;

import org.placard.gazetteer.HolderKind;

/**
 * Somebody who takes stances, as the page names them.
 *
 * @param code as in the check-ins
 * @param name in plain words
 */
record Holder(String code, String name, HolderKind kind) {}
