package org.placard.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.text.Span;

/**
 * The instruments of {@code gazetteers/instruments.csv}, which are found in one pass over a text. Thread-safe.
 *
 * <p>A name without small letters is found in these very capitals; any other where its capitals are capitals.
 */
public final class Instruments {
    private static final String FILE = "gazetteers/instruments.csv";
    private static final String SEPARATOR = ";";

    private final Map<String, Instrument> instruments;
    /** Names by their first word, the longest first. */
    private final Map<String, List<Pattern>> names;

    private record Pattern(String folded, String written, Instrument instrument) {
        static final Comparator<Pattern> LONGEST_FIRST = Comparator.comparingInt(
                        (Pattern pattern) -> -pattern.folded().length())
                .thenComparing(Pattern::folded);

        boolean isAcronym() {
            return written.chars().noneMatch(Character::isLowerCase);
        }
    }

    private Instruments(Map<String, Instrument> instruments, Collection<Pattern> patterns) {
        this.instruments = Collections.unmodifiableMap(instruments);
        this.names = patterns.stream()
                .sorted(Pattern.LONGEST_FIRST)
                .collect(Collectors.groupingBy(pattern -> firstWord(pattern.folded())));
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
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
                String folded = FoldedText.fold(name);
                Pattern other = patterns.put(folded, new Pattern(folded, name, instrument));
                if (other != null && other.instrument() != instrument) {
                    throw row.invalid("'" + name + "' names " + instrument.code() + " here and "
                            + other.instrument().code() + " on line "
                            + rows.get(other.instrument().code()).line()
                            + "; one name stands for one instrument");
                }
            });
        }
        return new Instruments(instruments, patterns.values());
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
        List<InstrumentMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            int wordEnd = wordEnd(folded, at);
            Pattern pattern = wordEnd > at ? nameAt(folded, at, wordEnd) : null;
            if (pattern == null) {
                at = Math.max(wordEnd, at + 1);
                continue;
            }
            int end = at + pattern.folded().length();
            Span span = new Span(folded.origin(at), folded.originEnd(end - 1));
            matches.add(new InstrumentMatch(span, pattern.instrument(), isInSymbol(folded, at, end, pattern)));
            at = end;
        }
        return matches;
    }

    private static int wordEnd(FoldedText text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.at(end))) {
            end++;
        }
        return end;
    }

    /** The longest name at the word from {@code at} to {@code wordEnd}, or null. */
    private Pattern nameAt(FoldedText text, int at, int wordEnd) {
        for (Pattern pattern : names.getOrDefault(new String(text.units(), at, wordEnd - at), List.of())) {
            if (stands(text, at, pattern) && isCased(text, at, pattern)) {
                return pattern;
            }
        }
        return null;
    }

    private static boolean stands(FoldedText text, int at, Pattern pattern) {
        String name = pattern.folded();
        int end = at + name.length();
        if (end > text.length() || end < text.length() && Character.isLetterOrDigit(text.at(end))) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (text.at(at + i) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInSymbol(FoldedText text, int begin, int end, Pattern pattern) {
        boolean behindSlash = begin > 0 && text.at(begin - 1) == '/';
        boolean aheadOfSlash = end < text.length() && text.at(end) == '/';
        return pattern.isAcronym() && (behindSlash || aheadOfSlash);
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
