package org.placard.gazetteer;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placard.text.Span;

/**
 * The instruments of {@code gazetteers/instruments.csv}, and the automaton that finds their names in one pass over a
 * text. Thread-safe.
 *
 * <p>A name without small letters is found in these very capitals; any other where its capitals are capitals.
 */
public final class Instruments {
    private static final String FILE = "gazetteers/instruments.csv";
    private static final String SEPARATOR = ";";

    private final Map<String, Instrument> instruments;
    private final AhoCorasickDoubleArrayTrie<Pattern> trie = new AhoCorasickDoubleArrayTrie<>();

    private record Pattern(String written, Instrument instrument) {
        boolean isAcronym() {
            return written.chars().noneMatch(Character::isLowerCase);
        }
    }

    private record Hit(int begin, int end, Pattern pattern) {
        static final Comparator<Hit> LEFTMOST_LONGEST =
                Comparator.comparingInt(Hit::begin).thenComparing(Hit::end, Comparator.reverseOrder());
    }

    private Instruments(Map<String, Instrument> instruments, Map<String, Pattern> patterns) {
        this.instruments = Map.copyOf(instruments);
        trie.build(new TreeMap<>(patterns));
    }

    /**
     * Loads the file from the class path.
     *
     * @throws InvalidGazetteerException where a row is wrong, or names another instrument than an earlier row by the same
     *     name; the message names both rows
     */
    public static Instruments load() {
        return of(Table.onClassPath(FILE, "code", "name", "names", "word", "forum", "from", "until"));
    }

    static Instruments of(Table table) {
        Map<String, Instrument> instruments = new LinkedHashMap<>();
        Map<String, Pattern> patterns = new HashMap<>();
        Map<String, Table.Row> rows = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Instrument instrument = instrument(row);
            if (instruments.put(instrument.code(), instrument) != null) {
                throw row.invalid("the code '" + instrument.code() + "' stands on line "
                        + rows.get(instrument.code()).line() + " too");
            }
            rows.put(instrument.code(), row);
            names(instrument).forEach(name -> {
                Pattern other = patterns.put(FoldedText.fold(name), new Pattern(name, instrument));
                if (other != null && other.instrument() != instrument) {
                    throw row.invalid("'" + name + "' names " + instrument.code() + " here and "
                            + other.instrument().code() + " on line "
                            + rows.get(other.instrument().code()).line()
                            + "; one name stands for one instrument");
                }
            });
        }
        return new Instruments(instruments, patterns);
    }

    private static List<String> names(Instrument instrument) {
        List<String> names = new ArrayList<>(instrument.otherNames());
        names.add(instrument.name());
        return names;
    }

    private static Instrument instrument(Table.Row row) {
        List<String> others = row.optional("names").stream()
                .flatMap(names -> List.of(names.split(SEPARATOR)).stream())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        try {
            return new Instrument(
                    row.text("code"),
                    row.text("name"),
                    others,
                    row.text("word"),
                    row.text("forum"),
                    row.day("from"),
                    row.day("until"));
        } catch (IllegalArgumentException e) {
            throw row.invalid(e.getMessage());
        }
    }

    /** All of them. */
    public Collection<Instrument> all() {
        return instruments.values();
    }

    /** The instrument of a code. */
    public Optional<Instrument> instrument(String code) {
        return Optional.ofNullable(instruments.get(code));
    }

    /** Every place where a text names an instrument, in order, without overlap: of two names the earlier, then the longer. */
    public List<InstrumentMatch> find(CharSequence text) {
        var folded = new FoldedText(text);
        List<Hit> hits = new ArrayList<>();
        trie.parseText(folded.units(), (begin, end, pattern) -> {
            if (isBounded(folded, begin, end) && isCased(folded, begin, pattern)) {
                hits.add(new Hit(begin, end, pattern));
            }
        });
        hits.sort(Hit.LEFTMOST_LONGEST);
        List<InstrumentMatch> matches = new ArrayList<>();
        int free = 0;
        for (Hit hit : hits) {
            if (hit.begin >= free) {
                free = hit.end;
                Span span = new Span(folded.origin(hit.begin), folded.originEnd(hit.end - 1));
                matches.add(new InstrumentMatch(span, hit.pattern.instrument(), isInSymbol(folded, hit)));
            }
        }
        return matches;
    }

    private static boolean isBounded(FoldedText text, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(text.at(begin - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.at(end)));
    }

    private static boolean isInSymbol(FoldedText text, Hit hit) {
        return hit.pattern.isAcronym()
                && (hit.begin > 0 && text.at(hit.begin - 1) == '/'
                        || hit.end < text.length() && text.at(hit.end) == '/');
    }

    /** Whether every letter that is listed as a capital is one; an acronym's letters are capitals all of them. */
    private static boolean isCased(FoldedText text, int begin, Pattern pattern) {
        String written = pattern.written();
        for (int i = 0; i < written.length(); i++) {
            if (Character.isUpperCase(written.charAt(i)) && !Character.isUpperCase(text.original(begin + i))) {
                return false;
            }
        }
        return true;
    }
}
