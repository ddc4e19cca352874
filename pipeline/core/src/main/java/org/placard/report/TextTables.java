package org.placard.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says the matrices of a plain text as they are read out, whether bars, tabs or nothing but spaces part their columns. */
final class TextTables {
    /** Width of a space, in characters: two of them may part columns. */
    private static final float SPACE = 0.8f;

    private static final Pattern WORD = Pattern.compile("\\S+");
    /** Between rows, or above and below them; plus signs stand where its lines meet. */
    private static final Pattern RULE = Pattern.compile("[-=_+|:\\s\u2500-\u257f]+");

    private static final Pattern STROKE = Pattern.compile("[-=_\u2500-\u257f]{3}");
    /** Longest line that is looked at as a row, in UTF-16 units: longer ones are running text. */
    private static final int LONGEST_LINE = 2000;

    private static final Pattern BAR = Pattern.compile("[|\u2502\u2503\u2551]");
    private static final Pattern TAB = Pattern.compile("\t");
    private static final Pattern HINT = Pattern.compile("\\S(?: {2,}|\t)\\S|[|\u2502\u2503\u2551]");

    private final List<String> lines;
    /** What stands in the place of lines: by their first, the line behind them and what a table says. */
    private final Map<Integer, Place> said = new TreeMap<>();

    private record Place(int to, List<String> words) {}

    private TextTables(List<String> lines) {
        this.lines = lines;
    }

    /** The text with what its matrices say in their places; empty where it has none. */
    static Optional<String> said(String text) {
        if (!HINT.matcher(text).find()) {
            return Optional.empty();
        }
        TextTables tables = new TextTables(text.lines().toList());
        tables.findParted(BAR);
        tables.findParted(TAB);
        tables.findAligned();
        return tables.said.isEmpty() ? Optional.empty() : Optional.of(tables.written());
    }

    /** Tables whose cells a sign parts, in lines without a blank one between them. */
    private void findParted(Pattern sign) {
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && (isParted(lines.get(to), sign) || to > from && isRule(lines.get(to)))) {
                to++;
            }
            int end = to;
            int start = from > 0 && isRule(lines.get(from - 1)) ? from - 1 : from;
            if (end > from) {
                Matrix.lines(parted(from, end, sign)).ifPresent(words -> said.put(start, new Place(end, words)));
            }
            from = Math.max(to, from + 1);
        }
    }

    private static boolean isParted(String line, Pattern sign) {
        return line.length() <= LONGEST_LINE && sign.matcher(line).find();
    }

    /**
     * The cells of each row. Lines between rules are one row where more than two rules stand between the rows, as long as they
     * are no more than those of a cell.
     */
    private List<List<String>> parted(int from, int to, Pattern sign) {
        List<List<String>> rows = new ArrayList<>();
        boolean framed =
                lines.subList(from, to).stream().filter(TextTables::isRule).count() > 2;
        int linesOfRow = 0;
        for (String line : lines.subList(from, to)) {
            if (isRule(line)) {
                linesOfRow = 0;
                continue;
            }
            List<String> cells = cells(line, sign);
            boolean goesOn = framed
                    && linesOfRow > 0
                    && linesOfRow < AlignedCells.MOST_LINES
                    && rows.get(rows.size() - 1).size() == cells.size();
            rows.add(goesOn ? AlignedCells.joined(rows.remove(rows.size() - 1), cells) : cells);
            linesOfRow = goesOn ? linesOfRow + 1 : 1;
        }
        return rows;
    }

    private static List<String> cells(String line, Pattern sign) {
        String inner = line.strip();
        if (sign == BAR && inner.length() > 1) {
            boolean begins = BAR.matcher(inner.substring(0, 1)).matches();
            boolean ends = BAR.matcher(inner.substring(inner.length() - 1)).matches();
            inner = inner.substring(begins ? 1 : 0, inner.length() - (ends ? 1 : 0));
        } else {
            inner = line;
        }
        return Arrays.stream(sign.split(inner, -1)).map(String::strip).toList();
    }

    private static boolean isRule(String line) {
        return line.length() <= LONGEST_LINE
                && RULE.matcher(line).matches()
                && STROKE.matcher(line).find();
    }

    private void findAligned() {
        List<PlacedRow> rows = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Map<Integer, Place> before = new HashMap<>(said);
        int free = 0;
        for (int line = 0; line < lines.size(); line++) {
            free = Math.max(free, before.containsKey(line) ? before.get(line).to() : 0);
            String words = lines.get(line);
            if (line >= free && words.length() <= LONGEST_LINE && !words.isBlank() && !isRule(words)) {
                rows.add(new PlacedRow(words(words), line));
                places.add(line);
            }
        }
        for (AlignedTableFinder.Found table : new AlignedTableFinder(rows, SPACE, 0).find()) {
            int from = places.get(table.from());
            int to = places.get(table.to() - 1) + 1;
            from -= from > 0 && isRule(lines.get(from - 1)) ? 1 : 0;
            to += to < lines.size() && isRule(lines.get(to)) ? 1 : 0;
            said.put(from, new Place(to, table.said()));
        }
    }

    private static List<PlacedWord> words(String line) {
        List<PlacedWord> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(new PlacedWord(word.group(), word.start(), word.end()));
        }
        return words;
    }

    private String written() {
        StringBuilder text = new StringBuilder();
        int line = 0;
        while (line < lines.size()) {
            Place place = said.get(line);
            if (place == null) {
                text.append(lines.get(line++)).append('\n');
            } else {
                text.append('\n').append(String.join("\n\n", place.words())).append("\n\n");
                line = place.to();
            }
        }
        return text.toString();
    }
}
