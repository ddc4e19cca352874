package org.placard.app.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.gazetteer.Instrument;
import org.placard.gazetteer.Instruments;
import org.placard.provision.Provision;

/** What a page calls the instruments whose provisions were spoken of. */
final class InstrumentNames {
    private static final int LONGEST = 45;

    private InstrumentNames() {}

    /** Codes of the instruments whose provisions a check-in speaks of. */
    static List<String> codes(AnnotatedCheckIn checkIn) {
        return provisions(checkIn)
                .map(Provision::instrument)
                .filter(code -> code != null)
                .distinct()
                .sorted()
                .toList();
    }

    /** Names by code; an instrument that no table has, such as a decision with its number, has none. */
    static SortedMap<String, String> of(Stream<String> codes) {
        Instruments instruments = Instruments.load();
        SortedMap<String, String> names = new TreeMap<>();
        codes.distinct()
                .forEach(code -> instruments.instrument(code).ifPresent(found -> names.put(code, shown(found))));
        return names;
    }

    private static Stream<Provision> provisions(AnnotatedCheckIn checkIn) {
        return Stream.of(
                        checkIn.positions().stream().flatMap(each -> each.provisions().stream()),
                        checkIn.proposals().stream().flatMap(each -> each.provisions().stream()),
                        checkIn.sentences().stream()
                                .flatMap(each -> each.articles().stream())
                                .flatMap(each -> each.provisions().stream()))
                .flatMap(each -> each);
    }

    /** The name in full; of a long one its code where that is in use, or else the shortest in use that is no abbreviation. */
    private static String shown(Instrument instrument) {
        if (instrument.name().length() <= LONGEST) {
            return instrument.name();
        }
        if (instrument.otherNames().contains(instrument.code())) {
            return instrument.code();
        }
        return instrument.otherNames().stream()
                .filter(name -> name.chars().anyMatch(Character::isLowerCase))
                .min(Comparator.comparingInt(String::length))
                .orElse(instrument.name());
    }
}
