package org.placard.meaning;

import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Ways to print the same words: other spaces, quotation marks, dashes, line ends, and what type-setting leaves behind. */
enum Spelling {
    DOUBLED_SPACES(words -> words.replace(" ", "  ")),
    NO_BREAK_SPACES(words -> words.replace(' ', '\u00a0')),
    NO_BREAK_SPACES_BEHIND_COMMAS(words -> words.replace(", ", ",\u00a0")),
    NARROW_NO_BREAK_SPACES(words -> words.replace(' ', '\u202f')),
    THIN_SPACES(words -> words.replace(' ', '\u2009')),
    EM_SPACES(words -> words.replace(' ', '\u2003')),
    IDEOGRAPHIC_SPACES(words -> words.replace(' ', '\u3000')),
    TABS(words -> words.replace(' ', '\t')),
    MIXED_SPACES(words -> words.replace(" ", "\u2009 \u00a0")),
    SPACES_AROUND_LINES(words -> words.replaceAll("(?m)^|$", " \u00a0 ")),
    ZERO_WIDTH_SPACES_BEHIND_SPACES(words -> words.replace(" ", " \u200b")),
    ZERO_WIDTH_SPACES_AHEAD_OF_SPACES(words -> words.replace(" ", "\u200b ")),
    ZERO_WIDTH_SPACES_IN_WORDS(words -> inWords(words, "\u200b")),
    BYTE_ORDER_MARKS_IN_WORDS(words -> inWords(words, "\ufeff")),
    BYTE_ORDER_MARKS_BEHIND_SPACES(words -> words.replace(" ", " \ufeff")),
    WORD_JOINERS(words -> words.replaceAll("(?<=\\p{L})(?=\\P{L})", "\u2060")),
    SOFT_HYPHENS(words -> inWords(words, "\u00ad")),
    LEFT_TO_RIGHT_MARKS(words -> words.replaceAll("(?<=\\p{L})(?= )", "\u200e")),
    ISOLATES_AROUND_WORDS(words -> words.replaceAll("\\b(\\p{Lu}\\p{L}+)", "\u2068$1\u2069")),
    EMBEDDINGS_AROUND_WORDS(words -> words.replaceAll("\\b(\\p{Lu}\\p{L}+)", "\u202a$1\u202c")),
    LINES_WRAPPED(words -> wrapped(words, "\n")),
    LINES_WRAPPED_WITH_CARRIAGE_RETURNS(words -> wrapped(words, "\r\n").replaceAll("(?<!\r)\n", "\r\n")),
    A_LINE_A_SENTENCE(words -> words.replace(". ", ".\n")),
    CARRIAGE_RETURNS(words -> words.replace("\n", "\r\n")),
    STRAIGHT_QUOTES(words -> words.replaceAll("[“”]", "\"")),
    GUILLEMETS(words -> words.replace('“', '«').replace('”', '»')),
    FRENCH_GUILLEMETS(words -> words.replace("“", "«\u00a0").replace("”", "\u00a0»")),
    FRENCH_GUILLEMETS_WITH_THIN_SPACES(words -> words.replace("“", "«\u202f").replace("”", "\u202f»")),
    REVERSED_GUILLEMETS(words -> words.replace('“', '»').replace('”', '«')),
    ANGLED_QUOTES(words -> words.replace('“', '‹').replace('”', '›')),
    GERMAN_QUOTES(words -> words.replace('“', '„').replace('”', '“')),
    POLISH_QUOTES(words -> words.replace('“', '„')),
    SWEDISH_QUOTES(words -> words.replace('“', '”')),
    SINGLE_QUOTES(words -> words.replace('“', '‘').replace('”', '’')),
    STRAIGHT_SINGLE_QUOTES(words -> words.replaceAll("[“”]", "'")),
    GERMAN_SINGLE_QUOTES(words -> words.replace('“', '‚').replace('”', '‘')),
    TYPEWRITER_QUOTES(words -> words.replace("“", "``").replace("”", "''")),
    FULL_WIDTH_QUOTES(words -> words.replaceAll("[“”]", "＂")),
    PRIMES_FOR_QUOTES(words -> words.replaceAll("[“”]", "″")),
    STRAIGHT_APOSTROPHES(words -> words.replace('’', '\'')),
    LETTER_APOSTROPHES(words -> words.replace('’', '\u02bc')),
    ACUTE_APOSTROPHES(words -> words.replace('’', '´')),
    GRAVE_APOSTROPHES(words -> words.replace('’', '`')),
    PRIMES_FOR_APOSTROPHES(words -> words.replace('’', '′')),
    FULL_WIDTH_APOSTROPHES(words -> words.replace('’', '＇')),
    REVERSED_APOSTROPHES(words -> words.replace('’', '‘')),
    EM_DASHES_SPACED(words -> words.replace(" – ", " — ")),
    EM_DASHES(words -> words.replace(" – ", "—")),
    EN_DASHES_UNSPACED_ON_THE_LEFT(words -> words.replace(" – ", "– ")),
    HYPHENS_FOR_DASHES(words -> words.replace(" – ", " - ")),
    DOUBLE_HYPHENS_SPACED(words -> words.replace(" – ", " -- ")),
    DOUBLE_HYPHENS(words -> words.replace(" – ", "--")),
    TRIPLE_HYPHENS(words -> words.replace(" – ", "---")),
    HORIZONTAL_BARS(words -> words.replace(" – ", " ― ")),
    MINUS_FOR_DASHES(words -> words.replace(" – ", " − ")),
    NO_BREAK_SPACES_AROUND_DASHES(words -> words.replace(" – ", "\u00a0– ")),
    EM_DASHES_WITH_HAIR_SPACES(words -> words.replace(" – ", "\u200a—\u200a")),
    UNICODE_HYPHENS(words -> inNames(words, "\u2010")),
    NO_BREAK_HYPHENS(words -> inNames(words, "\u2011")),
    FIGURE_DASHES_FOR_HYPHENS(words -> inNames(words, "\u2012")),
    EN_DASHES_FOR_HYPHENS(words -> inNames(words, "–")),
    MINUS_FOR_HYPHENS(words -> inNames(words, "−")),
    FULL_WIDTH_HYPHENS(words -> inNames(words, "－")),
    SMALL_HYPHENS(words -> inNames(words, "﹣")),
    RANGES_WITH_HYPHENS(words -> inRanges(words, "-")),
    RANGES_WITH_NO_BREAK_HYPHENS(words -> inRanges(words, "\u2011")),
    RANGES_WITH_FIGURE_DASHES(words -> inRanges(words, "\u2012")),
    RANGES_WITH_EM_DASHES(words -> inRanges(words, "—")),
    RANGES_WITH_HORIZONTAL_BARS(words -> inRanges(words, "―")),
    RANGES_WITH_MINUS(words -> inRanges(words, "−")),
    RANGES_WITH_DOUBLE_HYPHENS(words -> inRanges(words, "--")),
    RANGES_WITH_SPACED_HYPHENS(words -> inRanges(words, " - ")),
    RANGES_WITH_SPACED_DASHES(words -> inRanges(words, " – ")),
    RANGES_WITH_SPACED_MINUS(words -> inRanges(words, " − ")),
    RANGES_WITH_THIN_SPACES(words -> inRanges(words, "\u2009–\u2009")),
    RANGES_WITH_A_SPACE_ON_THE_RIGHT(words -> inRanges(words, "– ")),
    RANGES_WITH_WORD_JOINERS(words -> inRanges(words, "\u2060–\u2060")),
    THREE_DOTS(words -> words.replace("…", "...")),
    THREE_SPACED_DOTS(words -> words.replace("…", ". . .")),
    THREE_DOTS_APART(words -> words.replace("…", ".\u00a0.\u00a0.")),
    DECOMPOSED_LETTERS(words -> Normalizer.normalize(words, Normalizer.Form.NFD)),
    LETTERS_WITHOUT_ACCENTS(
            words -> Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "")),
    LIGATURES(words ->
            words.replace("ffi", "ﬃ").replace("ff", "ﬀ").replace("fi", "ﬁ").replace("fl", "ﬂ")),
    LONG_LIGATURES(words -> words.replace("st", "ﬆ")),
    FULL_WIDTH_PUNCTUATION(words -> words.replace(", ", "，").replace("(", "（").replace(")", "）")),
    FULL_WIDTH_DIGITS(words -> Pattern.compile("[0-9]")
            .matcher(words)
            .replaceAll(digit -> "" + (char) (digit.group().charAt(0) + 0xfee0))),
    FULL_WIDTH_LETTERS(words -> Pattern.compile("[a-zA-Z]")
            .matcher(words)
            .replaceAll(letter -> "" + (char) (letter.group().charAt(0) + 0xfee0)));

    private static final int COLUMNS = 72;

    private final UnaryOperator<String> rewriting;

    Spelling(UnaryOperator<String> rewriting) {
        this.rewriting = rewriting;
    }

    String of(String words) {
        return rewriting.apply(words);
    }

    private static String inWords(String words, String mark) {
        return words.replaceAll("(?<=\\p{L}{2})(?=\\p{L}{2})", mark);
    }

    private static String inNames(String words, String hyphen) {
        return words.replaceAll("(?<=\\p{L})-(?=[\\p{L}\\d])", hyphen);
    }

    private static String inRanges(String words, String dash) {
        return words.replaceAll("(?<=\\d)–(?=\\d)", dash);
    }

    private static String wrapped(String words, String lineEnd) {
        StringBuilder wrapped = new StringBuilder();
        for (String paragraph : words.split("\n\n")) {
            int column = 0;
            wrapped.append(wrapped.isEmpty() ? "" : "\n\n");
            for (String word : paragraph.split(" ")) {
                boolean full = column > 0 && column + word.length() >= COLUMNS;
                wrapped.append(full ? lineEnd : column > 0 ? " " : "").append(word);
                column = full ? word.length() : column + word.length() + 1;
            }
        }
        return wrapped.toString();
    }
}
