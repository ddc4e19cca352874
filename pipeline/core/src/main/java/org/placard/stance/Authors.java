package org.placard.stance;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * Who handed in or proposed what below one title, for those who are spoken of as its authors: "the sponsors" are those of
 * the last whole document, "the proponents of the levy" those of the levy. Works are forgotten in time, and no more than a few are known.
 */
final class Authors {
    /** A document is its sponsors' over so many sentences at most. */
    private static final int REACH = 30;
    /** So many works are in mind at most. */
    private static final int MOST = 20;

    /**
     * Something of somebody's.
     *
     * @param thing its noun in lower case and the singular; empty where it is only said what is to be done
     * @param document whether it was handed in as a whole
     * @param at the first unit of the words that say so
     */
    private record Work(Holders authors, String thing, boolean document, int sentence, int at) {}

    private final Lexicon lexicon;
    /** The last first. */
    private final Deque<Work> works = new ArrayDeque<>();

    private int sentence;

    Authors(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Begins the next sentence. */
    void begin() {
        sentence++;
        while (!works.isEmpty() && sentence - works.peekLast().sentence() > REACH) {
            works.removeLast();
        }
    }

    /** Whether anybody is the author of anything in reach. */
    boolean areKnown() {
        return !works.isEmpty();
    }

    /** Keeps a stance that is a proposal; whoever joins in a document becomes one of its authors. */
    void keep(ParsedSentence parsed, Frame frame) {
        if (frame.label() != Label.PROPOSAL || !frame.agent().holders().named()) {
            return;
        }
        Holders holders = frame.agent().holders();
        int at = frame.cue().start();
        Span words = frame.content() == null ? frame.target().span() : frame.content();
        int term = words == null ? -1 : parsed.tagged().terms().from(words.start());
        String thing = noun(parsed, term);
        boolean document = isDocument(parsed, term);
        boolean joins = frame.row().isTriggeredBy(lexicon, "co-sponsoring");
        boolean it = parsed.tagged().is(term, FunctionWord.THING_PRONOUN);
        Work known = last(
                at,
                work -> it
                        || (document || thing.isEmpty()
                                ? work.document()
                                : work.thing().equals(thing)));
        if (known != null && known.authors().codes().containsAll(holders.codes())) {
            // "Greece, also introducing the draft"
            works.remove(known);
            put(known);
        } else if (known != null && joins) {
            works.remove(known);
            put(new Work(known.authors().with(holders), known.thing(), known.document(), sentence, known.at()));
        } else {
            put(new Work(holders, thing, document, sentence, at));
        }
    }

    /** Keeps a proposal that is only named; whose it is was known before where its author has a work of this kind already. */
    void keep(ParsedSentence parsed, NamedProposal named) {
        Holders holders = named.author().holders();
        int term = parsed.tagged().terms().from(named.thing().start());
        boolean known = works.stream().anyMatch(work -> work.authors().codes().containsAll(holders.codes()));
        if (holders.named() && !known) {
            put(new Work(
                    holders,
                    noun(parsed, term),
                    isDocument(parsed, term),
                    sentence,
                    named.thing().start()));
        }
    }

    private void put(Work work) {
        works.addFirst(work);
        if (works.size() > MOST) {
            works.removeLast();
        }
    }

    /**
     * For whom a phrase of authors stands; null where nobody is known.
     *
     * @param opposing whether they oppose something, which the last proposal might be: only a document's authors do, and those besides whom nobody proposed anything
     */
    Holders of(ParsedSentence parsed, NounPhrase phrase, boolean opposing) {
        TaggedSentence tagged = parsed.tagged();
        int at = tagged.get(phrase.first()).span().start();
        int of = phrase.last() + 1;
        Work work;
        if (tagged.is(of, FunctionWord.SOURCE)) {
            String thing = noun(parsed, of + 1);
            work = isDocument(parsed, of + 1)
                    ? last(at, Work::document)
                    : last(at, known -> !thing.isEmpty() && known.thing().equals(thing));
        } else {
            Work document = last(at, Work::document);
            Work any = document == null ? last(at, known -> true) : null;
            boolean only = any != null
                    && works.stream().allMatch(known -> any.authors()
                            .codes()
                            .containsAll(known.authors().codes()));
            work = any != null && (only || !opposing) ? any : document;
        }
        return work == null ? null : work.authors();
    }

    private Work last(int before, Predicate<Work> which) {
        return works.stream()
                .filter(work -> work.at() < before && which.test(work))
                .findFirst()
                .orElse(null);
    }

    /** Whether the noun phrase at a term names a whole document, by a noun or by a symbol. */
    private boolean isDocument(ParsedSentence parsed, int term) {
        NounPhrase phrase = term < 0 ? null : parsed.phraseAt(term);
        TaggedSentence tagged = parsed.tagged();
        if (phrase == null) {
            return false;
        }
        int end = phrase.head() + 1;
        // "amendments L.3 to L.5" are no whole
        return lexicon.within(tagged, phrase.first(), end, "document", Lexicon.Pos.NOUN)
                || isNumbered(tagged, phrase.head())
                        && !lexicon.within(tagged, phrase.first(), end, "put-forward", Lexicon.Pos.NOUN);
    }

    /** The head of the noun phrase at a term, in lower case and the singular; empty where none begins there. */
    private String noun(ParsedSentence parsed, int term) {
        NounPhrase phrase = term < 0 ? null : parsed.phraseAt(term);
        if (phrase == null) {
            return "";
        }
        boolean called = isNumbered(parsed.tagged(), phrase.head()) && phrase.first() < phrase.head();
        return lexicon.singular(parsed.tagged().lower(called ? phrase.head() - 1 : phrase.head()));
    }

    private static boolean isNumbered(TaggedSentence tagged, int term) {
        return tagged.lower(term).chars().anyMatch(Character::isDigit);
    }
}
