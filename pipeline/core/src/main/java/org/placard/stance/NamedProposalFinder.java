package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds proposals that a sentence names with their authors: "Peru's proposal", "their text", "a draft from Chile". */
final class NamedProposalFinder {
    private final Lexicon lexicon;

    NamedProposalFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Those of a sentence, whose speakers may own them by a pronoun. */
    List<NamedProposal> find(ParsedSentence parsed, List<Agent> speakers) {
        TaggedSentence tagged = parsed.tagged();
        List<NamedProposal> named = new ArrayList<>();
        for (int i = 0; i < tagged.size(); i++) {
            boolean own = tagged.is(i, FunctionWord.POSSESSIVE) && !speakers.isEmpty();
            boolean attributive = tagged.terms().isAttributive(i);
            NounPhrase phrase = own || attributive ? parsed.phraseAt(i) : null;
            if (phrase != null && lexicon.at(tagged, phrase.head(), "proposal", Lexicon.Pos.NOUN)) {
                Holders owner = attributive
                        ? tagged.get(i).holders()
                        : speakers.get(speakers.size() - 1).holders();
                var author = new Agent(owner, tagged.get(i).span());
                named.add(new NamedProposal(author, tagged.terms().span(i, phrase.last() + 1)));
            }
            NounPhrase handedIn = lexicon.at(tagged, i, "document", Lexicon.Pos.NOUN) ? parsed.phraseAt(i) : null;
            int from = handedIn != null && handedIn.head() == i ? origin(tagged, i + 1) : -1;
            if (from >= 0) {
                Agent author = Agent.of(tagged.get(from).holders());
                named.add(new NamedProposal(author, tagged.terms().span(handedIn.first(), i + 1)));
            }
        }
        return named;
    }

    /** "a draft from Chile", "the paper prepared by the Chair": the term of those from whom it is, or -1. */
    private int origin(TaggedSentence tagged, int behind) {
        int i = tagged.tagged(behind, "VBN") ? behind + 1 : behind;
        boolean sourced = lexicon.at(tagged, i, "source", Lexicon.Pos.PHRASE);
        int holders = sourced ? tagged.terms().rightOverDeterminers(i + 1) : -1;
        return holders >= 0 && tagged.terms().isNounHolders(holders) ? holders : -1;
    }
}
