package org.placard.trained;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of a sentence's tokens that fits the network.
 *
 * @param ids numbers of its word pieces, both ends included
 * @param first index of its first token
 * @param places where each token's first piece stands among {@code ids}
 */
record Window(int[] ids, int first, int[] places) {
    /** Index behind its last token. */
    int end() {
        return first + places.length;
    }

    boolean has(int token) {
        return token >= first && token < end();
    }

    /** Tokens between a token and the nearer end of the window. */
    int margin(int token) {
        return Math.min(token - first, end() - 1 - token);
    }

    /** Cuts sentences into windows that overlap by half, so that every word has words on both sides in one of them. */
    static final class Cutter {
        private final Knowledge knowledge;
        private final WordPieces pieces;

        Cutter(Knowledge knowledge) {
            this.knowledge = knowledge;
            this.pieces = new WordPieces(knowledge.pieces());
        }

        /** At least one window where there is a token; every token is in one of them. */
        List<Window> cut(SentenceInput sentence) {
            List<List<Integer>> tokens = pieces(sentence);
            List<Window> windows = new ArrayList<>();
            int room = knowledge.longest() - 2;
            int from = 0;
            while (from < tokens.size()) {
                int to = from;
                int used = 0;
                while (to < tokens.size()
                        && (to == from || used + tokens.get(to).size() <= room)) {
                    used += tokens.get(to++).size();
                }
                windows.add(window(tokens, from, to, room));
                if (to == tokens.size()) {
                    break;
                }
                from = Math.max(from + 1, from + (to - from) / 2);
            }
            return windows;
        }

        private List<List<Integer>> pieces(SentenceInput sentence) {
            List<List<Integer>> tokens = new ArrayList<>();
            int named = 0;
            for (SentenceInput.Token token : sentence.tokens()) {
                String word =
                        switch (token.kind()) {
                            case WORD, PRONOUN -> token.word();
                            case NAMED ->
                                knowledge
                                        .names()
                                        .get(named++ % knowledge.names().size());
                            case CHAIR -> knowledge.chair();
                            case UNNAMED -> knowledge.unnamed();
                        };
                tokens.add(pieces.of(word));
            }
            return tokens;
        }

        private Window window(List<List<Integer>> tokens, int from, int to, int room) {
            List<Integer> ids = new ArrayList<>();
            ids.add(pieces.number(WordPieces.START));
            int[] places = new int[to - from];
            for (int i = from; i < to; i++) {
                places[i - from] = ids.size();
                List<Integer> token = tokens.get(i);
                // a single word may be longer than a window: its beginning has to do
                ids.addAll(token.subList(0, Math.min(token.size(), room)));
            }
            ids.add(pieces.number(WordPieces.END));
            return new Window(ids.stream().mapToInt(Integer::intValue).toArray(), from, places);
        }
    }
}
