package org.placard.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.placard.syntax.Term.Kind;

/** The phrases of every {@link ListRole}, found where they begin. Immutable. */
final class ListPhrases {
    private static final String FILE = "/gazetteers/list-phrases.csv";
    private static final String STOP = ".";

    /** Words that may follow; {@code ends} where a phrase may end here. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean ends;
    }

    private final Map<ListRole, Node> roots = new EnumMap<>(ListRole.class);

    private ListPhrases() {}

    /**
     * Loads the phrases from the class path.
     *
     * @throws UncheckedIOException where the file is missing or damaged
     * @throws IllegalArgumentException where it lists an unknown role or leaves one out
     */
    static ListPhrases load() {
        var phrases = new ListPhrases();
        Map<String, ListRole> byKey = new HashMap<>();
        for (ListRole role : ListRole.values()) {
            byKey.put(role.key(), role);
        }
        var format = CSVFormat.DEFAULT
                .builder()
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (InputStream in = ListPhrases.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is not on the class path");
            }
            for (CSVRecord row : format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                ListRole role = byKey.get(row.get("role"));
                if (role == null) {
                    throw new IllegalArgumentException(FILE + " record " + row.getRecordNumber()
                            + ": no role in a list is called '" + row.get("role") + "'");
                }
                phrases.add(role, row.get("words"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (ListRole role : ListRole.values()) {
            if (!phrases.roots.containsKey(role)) {
                throw new IllegalArgumentException(FILE + " lists no phrase of role " + role.key());
            }
        }
        return phrases;
    }

    private void add(ListRole role, String words) {
        add(roots.computeIfAbsent(role, key -> new Node()), List.of(words.split(" +")));
    }

    private static void add(Node node, List<String> words) {
        if (words.isEmpty()) {
            node.ends = true;
            return;
        }
        String word = words.get(0);
        List<String> rest = words.subList(1, words.size());
        boolean optional = word.endsWith("?");
        for (String alternative : (optional ? word.substring(0, word.length() - 1) : word).split("\\|")) {
            add(node.next.computeIfAbsent(alternative, key -> new Node()), rest);
        }
        if (optional) {
            add(node, rest);
        }
    }

    /** Index behind the longest phrase of a role that begins at {@code i}; -1 where none does. */
    int end(ListRole role, Terms terms, int i) {
        Node node = roots.get(role);
        int end = -1;
        for (int j = i; node != null; j++) {
            if (node.ends && j > i) {
                end = j;
            }
            // the full stop at the end of the sentence is not the abbreviation's alone
            boolean stop = terms.is(j, Kind.STOP) && j + 1 < terms.size();
            node = node.next.get(stop ? STOP : terms.lower(j));
        }
        return end;
    }

    /** Whether a phrase of a role begins at {@code i}. */
    boolean begins(ListRole role, Terms terms, int i) {
        return end(role, terms, i) > 0;
    }
}
