package org.placard.syntax;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placard.gazetteer.Table;
import org.placard.syntax.Term.Kind;

/** The phrases of every {@link ListRole}, found where they begin. Immutable. */
final class ListPhrases {
    private static final String FILE = "gazetteers/list-phrases.csv";
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
     * @throws org.placard.gazetteer.InvalidGazetteerException where the file is missing or lists an unknown role
     * @throws IllegalArgumentException where it leaves one out
     */
    static ListPhrases load() {
        var phrases = new ListPhrases();
        for (Table.Row row : Table.onClassPath(FILE, "role", "words", "example").rows()) {
            phrases.add(row.word("role", ListRole.class), row.text("words"));
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

    /** First index at or right of {@code i} where no article begins. */
    int overArticles(Terms terms, int i) {
        int j = i;
        while (begins(ListRole.ARTICLE, terms, j)) {
            j = end(ListRole.ARTICLE, terms, j);
        }
        return j;
    }
}
