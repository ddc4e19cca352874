package org.placard.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.HasWord;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoreNlpTaggerTest {
    private static final MaxentTagger EXACT =
            new MaxentTagger("edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

    private final CoreNlpTagger tagger = new CoreNlpTagger();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chile proposed to delete the second paragraph , which Norway had opposed .",
                "Requests for a longer reporting period were voiced by Ghana and backed by others .",
                "Peru , while welcoming the draft , wondered whether its scope was not too wide .",
                "Opposing the amendment were Jordan and Togo ; Mali abstained .",
                "She said her delegation objects to any text that weakens the obligations agreed upon last year .",
                "The Chair noted that support had grown , but that the wording needed more work ."
            })
    void thePrunedSearchTagsAsTheExactOne(String sentence) {
        List<String> words = List.of(sentence.split(" "));
        List<HasWord> exact =
                words.stream().map(word -> (HasWord) new Word(word)).toList();

        assertEquals(EXACT.tagSentence(exact).stream().map(TaggedWord::tag).toList(), tagger.tag(words));
    }

    @Test
    void aSentenceOfOneWordThatNoModelKnowsHasATag() {
        assertEquals(1, tagger.tag(List.of("qwrtzx")).size());
    }

    @Test
    void aRowOfUnknownWordsHasAsManyTags() {
        String[] unknown = new String[2_000];
        Arrays.setAll(unknown, i -> "xq" + (char) ('a' + i % 26) + "z");

        List<String> tags = tagger.tag(List.of(unknown));

        assertEquals(unknown.length, tags.size());
        assertTrue(tags.stream().noneMatch(String::isBlank));
    }
}
