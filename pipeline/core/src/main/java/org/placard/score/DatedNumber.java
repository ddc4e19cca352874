package org.placard.score;

import java.time.LocalDate;
import java.util.Optional;

/** What a check-in is recognised by. */
public record DatedNumber(int number, Optional<LocalDate> date) {}
