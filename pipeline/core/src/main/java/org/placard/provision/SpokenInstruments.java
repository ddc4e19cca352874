package org.placard.provision;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.gazetteer.Instrument;
import org.placard.gazetteer.InstrumentMatch;
import org.placard.gazetteer.Instruments;
import org.placard.report.CheckIn;
import org.placard.text.Span;

/**
 * The instruments that one check-in speaks of, and what it means by "the Convention". A short word means the instrument
 * of that kind that the check-in names most; it means the text under negotiation where the check-in speaks often enough
 * of a draft of that kind ("the draft convention", "this Convention").
 */
final class SpokenInstruments {
    /** A draft is what the short word means where it is spoken of at least once for so many times that a treaty is. */
    private static final int TREATIES_FOR_A_DRAFT = 4;

    private final Instruments instruments;
    private final Pattern drafts;
    private final String text;
    private final Optional<LocalDate> date;
    private final Map<String, Optional<String>> meanings = new HashMap<>();
    /** What the check-in names is looked for once a reference asks for it. */
    private Named named;

    private Map<String, Integer> draftsOf;

    /** @param drafts what speaks of a text under negotiation; group 1 is its short word */
    SpokenInstruments(Instruments instruments, Pattern drafts, CheckIn checkIn) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.text = checkIn.text().toString();
        this.date = checkIn.date();
    }

    private record Named(
            List<InstrumentMatch> all, Map<Integer, InstrumentMatch> starts, Map<Integer, InstrumentMatch> ends) {
        static Named in(String text, Instruments instruments) {
            var named = new Named(instruments.find(text), new HashMap<>(), new HashMap<>());
            for (InstrumentMatch match : named.all) {
                if (!match.inSymbol()) {
                    named.starts.put(match.span().start(), match);
                    named.ends.put(match.span().end(), match);
                }
            }
            return named;
        }
    }

    private Named named() {
        if (named == null) {
            named = Named.in(text, instruments);
        }
        return named;
    }

    /** The instrument whose name begins at unit {@code start} of the text, or null. */
    InstrumentMatch beginningAt(int start) {
        return named().starts.get(start);
    }

    /** The instrument whose name ends ahead of unit {@code end} of the text, or null. */
    InstrumentMatch endingAt(int end) {
        return named().ends.get(end);
    }

    /**
     * Code of the instrument that a short word means, or the word in capitals where the check-in does not say; empty
     * for the text under negotiation.
     */
    Optional<String> meantBy(String word) {
        return meanings.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::meaning);
    }

    /**
     * Code of the instrument that a heading names, where it names one alone; empty in a check-in that speaks of a draft,
     * for which a treaty is only an example.
     */
    Optional<String> namedAloneIn(Span heading) {
        List<String> codes = named().all.stream()
                .filter(match -> !match.inSymbol() && heading.covers(match.span()))
                .map(InstrumentMatch::instrument)
                .filter(instrument -> date.map(instrument::existsOn).orElse(true))
                .map(Instrument::code)
                .distinct()
                .toList();
        return codes.size() == 1 && drafts().isEmpty() ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private Optional<String> meaning(String word) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (InstrumentMatch match : named().all) {
            Instrument instrument = match.instrument();
            if (instrument.word().equals(word) && date.map(instrument::existsOn).orElse(true)) {
                counts.merge(instrument.code(), 1, Integer::sum);
            }
        }
        Optional<Map.Entry<String, Integer>> most = counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue()));
        int drafted = drafts().getOrDefault(word, 0);
        if (drafted > 0
                && TREATIES_FOR_A_DRAFT * drafted
                        >= most.map(Map.Entry::getValue).orElse(0)) {
            return Optional.empty();
        }
        return Optional.of(most.map(Map.Entry::getKey).orElse(word.toUpperCase(Locale.ROOT)));
    }

    private Map<String, Integer> drafts() {
        if (draftsOf == null) {
            draftsOf = new HashMap<>();
            Matcher matcher = drafts.matcher(text);
            while (matcher.find()) {
                draftsOf.merge(matcher.group(1).toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        return draftsOf;
    }
}
