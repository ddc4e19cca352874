package org.placard.stance;

import org.placard.text.Span;

/**
 * A proposal that a sentence only names: "the Canadian proposal", "a draft from Chile".
 *
 * @param author whose it is
 * @param thing the noun phrase that names it
 */
public record NamedProposal(Agent author, Span thing) {}
