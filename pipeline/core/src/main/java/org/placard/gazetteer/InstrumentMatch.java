package org.placard.gazetteer;

import org.placard.text.Span;

/**
 * A place where a text names an instrument.
 *
 * @param inSymbol whether it is part of a document's symbol, as in "FCCC/SBI/2013/L.4"
 */
public record InstrumentMatch(Span span, Instrument instrument, boolean inSymbol) {}
