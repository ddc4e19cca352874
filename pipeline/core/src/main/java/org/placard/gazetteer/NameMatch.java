package org.placard.gazetteer;

import org.placard.text.Span;

/** A place where a text has a name. */
public record NameMatch(Span span, Name name) {}
