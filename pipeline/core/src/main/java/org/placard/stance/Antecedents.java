package org.placard.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * For whom the words below one title stand that name nobody: "she", "its delegate" and "it" for the last speaker, "the
 * proposal" and "the second" for the author of the last proposal. Two holders are remembered and no more; whoever is
 * not known stays unresolved.
 */
final class Antecedents {
    /** "In the view of Peru,": whoever holds a view is named among so many terms. */
    private static final int VIEW = 6;

    /** "speaking on behalf of the": so many terms stand ahead of those for whom somebody speaks at most. */
    private static final int SPEAKING = 7;

    /** "the proposal" is its author's over so many sentences at most. */
    private static final int AUTHORED = 6;

    private final Grammar grammar;
    private final Lexicon lexicon;
    private final TurnFloor floor;

    private final Authors authors;
    private Holders last;
    /** Whose proposal was last on the floor, for "the proposal also adds", and in which sentence. */
    private Holders author;

    private int authoredIn;
    private int sentences;

    Antecedents(Grammar grammar, TurnFloor floor) {
        this.grammar = grammar;
        this.lexicon = grammar.lexicon();
        this.authors = new Authors(lexicon);
        this.floor = floor;
    }

    /** Begins the next sentence: whoever has been given the floor speaks in it. */
    void begin() {
        sentences++;
        authors.begin();
        last = floor.whose() == null ? last : floor.whose();
    }

    /** Passes over a sentence without stances: a speaker outlives it where a pronoun opens it. */
    void pass(Terms terms) {
        last = startsWithPronoun(terms) ? last : null;
    }

    /** Keeps the author of the last of these stances that is a proposal. */
    void keepProposal(List<Frame> frames) {
        for (Frame frame : frames) {
            if (frame.label() == Label.PROPOSAL && frame.agent().holders().named()) {
                author = frame.agent().holders();
                authoredIn = sentences;
            }
        }
    }

    /** Keeps the author of the first proposal that this sentence names, where nobody makes one in it. */
    void keepNamed(List<NamedProposal> named) {
        for (NamedProposal proposal : named) {
            if (authoredIn < sentences && proposal.author().holders().named()) {
                author = proposal.author().holders();
                authoredIn = sentences;
            }
        }
    }

    /** Whose proposal is near enough to be "the proposal"; null where nobody's is. */
    Holders author() {
        return author != null && sentences - authoredIn <= AUTHORED ? author : null;
    }

    /** Who spoke last, in this sentence or ahead of it; null where nobody is known to have. */
    Holders last() {
        return last;
    }

    private boolean startsWithPronoun(Terms terms) {
        return grammar.clauses().words().has(FunctionWord.SPEAKER_PRONOUN, terms.lower(0)) || namesGroup(terms);
    }

    /** "The Group": whether a sentence may speak of a group without its name. */
    boolean namesGroup(Terms terms) {
        for (int i = 1; i < terms.size() && last != null && last.hasGroup(); i++) {
            if (terms.is(i - 1, FunctionWord.DEFINITE)
                    && lexicon.has("stand-in-group", Lexicon.Pos.NOUN, terms.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** The last subject ahead of a pronoun in its own sentence, else who spoke last. */
    private Holders speakerAhead(ParsedSentence parsed, Span pronoun) {
        var finder = new HolderFinder(parsed, lexicon, floor.whose());
        Holders viewed = inWhoseView(parsed.tagged(), pronoun);
        Holders found = viewed != null ? viewed : last;
        for (Clause clause : parsed.clauses()) {
            boolean outer = clause.kind() != Clause.Kind.RELATIVE
                    && (clause.kind() != Clause.Kind.ADVERBIAL || reports(parsed, clause, pronoun))
                    && clause.subject() != null
                    && !clause.verb().passive();
            Agent agent = outer ? finder.speakerOf(clause) : null;
            boolean ahead = agent != null
                    && !agent.isPronoun()
                    && agent.span().end() <= pronoun.start()
                    && parsed.tagged().get(clause.verb().first()).span().start() < pronoun.start();
            if (ahead) {
                found = agent.holders();
            }
        }
        return found;
    }

    /** "while Norway said they could": whether what a clause reports has the pronoun as its subject. */
    private static boolean reports(ParsedSentence parsed, Clause clause, Span pronoun) {
        return parsed.clauses().stream()
                .filter(said -> said.kind() == Clause.Kind.REPORTED && said.parent() == clause.index())
                .anyMatch(said -> said.subject() != null
                        && parsed.tagged().get(said.subject().first()).span().start() == pronoun.start());
    }

    /** "For Iran, the article was superfluous, and its delegate": the holders in whose view a sentence opens; else null. */
    private Holders inWhoseView(TaggedSentence tagged, Span pronoun) {
        int at = lexicon.at(tagged, 0, "speech", Lexicon.Pos.PHRASE) ? 1 : tagged.size();
        while (at < Math.min(tagged.size(), VIEW) && !tagged.is(at, Kind.HOLDERS)) {
            at++;
        }
        boolean ahead =
                at < Math.min(tagged.size(), VIEW) && tagged.get(at).span().end() <= pronoun.start();
        return ahead && tagged.terms().isNounHolders(at) && tagged.is(at + 1, Kind.COMMA)
                ? tagged.get(at).holders()
                : null;
    }

    /** A frame whose pronoun and whose target have their holders; empty where nobody is known for whom its agent stands. */
    Optional<Frame> resolve(ParsedSentence parsed, Frame frame) {
        Target target = frame.target();
        if (target.kind() == Target.Kind.SPEAKER) {
            target = last == null ? Target.NONE : Target.owned(last, target.span());
        }
        if (target.kind() == Target.Kind.AUTHORS) {
            Holders meant = authorsAt(parsed, target.span(), false);
            target = meant == null ? Target.content(target.span()) : Target.owned(meant, target.span());
        }
        if (!frame.agent().isPronoun()) {
            Frame resolved = frame.about(target).heldBy(withAuthors(parsed, frame.agent()));
            authors.keep(parsed, resolved);
            return Optional.of(resolved);
        }
        if (lexicon.at(parsed.tagged(), 0, "by-vote", Lexicon.Pos.PHRASE)) {
            // "By a recorded vote it approved the draft": the body that votes
            return Optional.empty();
        }
        boolean opposes = frame.label() == Label.OPPOSITION;
        boolean isAuthors = authorPhrase(parsed, frame.agent().span()) != null;
        Holders speaker = isAuthors
                ? authorsAt(parsed, frame.agent().span(), opposes)
                : textOr(parsed, frame.agent().span());
        Holders company = new Company(parsed, lexicon).ofPronoun(frame.agent().span());
        // "both sponsors" are two, "all sponsors" any number
        boolean two = parsed.tagged()
                .is(
                        parsed.tagged().terms().from(frame.agent().span().start()),
                        isAuthors ? FunctionWord.PAIR_PRONOUN : FunctionWord.PAIR);
        if (speaker == null && company == null
                || two && (speaker == null || speaker.members().size() != 2)) {
            // "Both rejected the annex": of two who were named, and no more
            return Optional.empty();
        }
        Holders whole = speaker == null || company == null
                ? Objects.requireNonNullElse(speaker, company)
                : speaker.with(company);
        var agent = new Agent(whole, frame.agent().span());
        return Optional.of(new Frame(
                frame.label(), frame.cue(), agent, target, frame.content(), frame.by() + "-pronoun", frame.row()));
    }

    /** Whose works the sponsors of whom a sentence speaks can be of. */
    void keepWorks(ParsedSentence parsed) {
        new NamedProposalFinder(lexicon).find(parsed, List.of()).forEach(named -> authors.keep(parsed, named));
    }

    /** Whether a sentence may speak of known authors without their names. */
    boolean namesAuthors(Terms terms) {
        for (int i = 0; i < terms.size() && authors.areKnown(); i++) {
            if (terms.mayBeNoun(i, "author") || terms.mayBeNoun(i, "authoring")) {
                return true;
            }
        }
        return false;
    }

    /** The phrase of authors with which words begin; null where none does. */
    private NounPhrase authorPhrase(ParsedSentence parsed, Span words) {
        TaggedSentence tagged = parsed.tagged();
        return new AuthorPhrases(tagged, lexicon).at(tagged.terms().from(words.start()));
    }

    /** "Chile, on behalf of the co-sponsors,", "On behalf of the sponsors, Chile": a speaker with the authors for whom he speaks. */
    private Agent withAuthors(ParsedSentence parsed, Agent agent) {
        TaggedSentence tagged = parsed.tagged();
        int first = tagged.terms().from(agent.span().start());
        int comma = tagged.terms().from(agent.span().end());
        boolean apart = tagged.is(comma, Kind.COMMA) || tagged.is(comma, Kind.OPEN);
        NounPhrase behind = apart ? spokenFor(parsed, comma + 1) : null;
        NounPhrase ahead = behind == null ? spokenFor(parsed, 0) : null;
        boolean opens = ahead != null
                && tagged.is(ahead.last() + 1, Kind.COMMA)
                && tagged.terms().rightOverDeterminers(ahead.last() + 2) == first;
        NounPhrase phrase = opens ? ahead : behind;
        Holders meant = phrase == null || !agent.holders().named() ? null : authors.of(parsed, phrase, true);
        return meant == null || agent.holders().codes().containsAll(meant.codes())
                ? agent
                : new Agent(agent.holders().with(meant), agent.span());
    }

    /** "for the main sponsors", "speaking on behalf of the core group": the authors for whom somebody speaks from a term on, or null. */
    private NounPhrase spokenFor(ParsedSentence parsed, int from) {
        var phrases = new AuthorPhrases(parsed.tagged(), lexicon);
        boolean speaks = false;
        for (int i = from; i < from + SPEAKING && !parsed.tagged().is(i, Kind.COMMA); i++) {
            NounPhrase phrase = speaks ? phrases.at(i) : null;
            if (phrase != null) {
                return phrase;
            }
            speaks |= lexicon.at(parsed.tagged(), i, "person-of", Lexicon.Pos.PHRASE);
        }
        return null;
    }

    /** An agent, those who are spoken of as authors by name; may be null. */
    private Agent named(ParsedSentence parsed, Agent agent) {
        Holders meant = agent != null && agent.isPronoun() ? authorsAt(parsed, agent.span(), false) : null;
        return meant == null ? agent : new Agent(meant, agent.span());
    }

    private Holders authorsAt(ParsedSentence parsed, Span words, boolean opposing) {
        NounPhrase phrase = authorPhrase(parsed, words);
        return phrase == null ? null : authors.of(parsed, phrase, opposing);
    }

    /** For whom an agent that names nobody stands: a text for its author, a pronoun for the speaker, "it" for either; or null. */
    private Holders textOr(ParsedSentence parsed, Span agent) {
        TaggedSentence tagged = parsed.tagged();
        int first = tagged.terms().from(agent.start());
        NounPhrase phrase = tagged.is(first, FunctionWord.POSSESSIVE) ? null : parsed.phraseAt(first);
        Holders known = author();
        boolean numbered = phrase != null && lexicon.at(tagged, phrase.last(), "numbered", Lexicon.Pos.NOUN);
        if (numbered) {
            return known;
        }
        if (phrase != null && lexicon.at(tagged, phrase.head(), "voice", Lexicon.Pos.NOUN)) {
            return known != null ? known : speakerAhead(parsed, agent);
        }
        Holders ahead = speakerAhead(parsed, agent);
        boolean group = phrase != null && lexicon.at(tagged, phrase.head(), "stand-in-group", Lexicon.Pos.NOUN);
        if (group && (ahead == null || !ahead.hasGroup())) {
            // "the group agreed to reconvene": nobody has spoken for one
            return null;
        }
        return ahead == null && tagged.is(first, FunctionWord.EXPLETIVE) ? known : ahead;
    }

    /** Who says something here; keeps the last speaker for the sentences to come. */
    List<Agent> speakers(ParsedSentence parsed) {
        var finder = new HolderFinder(parsed, lexicon, floor.whose());
        List<Agent> found = new ArrayList<>();
        boolean pronoun = false;
        boolean subject = false;
        for (Clause clause : parsed.clauses()) {
            boolean outer = clause.kind() != Clause.Kind.REPORTED
                    && clause.kind() != Clause.Kind.RELATIVE
                    && clause.verb().form() == Form.FINITE;
            if (!outer) {
                continue;
            }
            Agent speaker = finder.agentOf(clause);
            Agent agent = named(parsed, speaker == null ? finder.voiceOf(clause) : speaker);
            subject |= agent == null && clause.subject() != null && clause.kind() != Clause.Kind.ADVERBIAL;
            if (agent != null && agent.isPronoun()) {
                pronoun = true;
            } else if (agent != null
                    && found.stream().noneMatch(one -> one.span().equals(agent.span()))) {
                found.add(agent);
            }
        }
        TaggedSentence tagged = parsed.tagged();
        if (floor.speaks()) {
            return List.of(new Agent(floor.speaker(), tagged.get(0).span()));
        }
        if (!found.isEmpty()) {
            last = found.get(found.size() - 1).holders();
            return found;
        }
        if (!pronoun && subject) {
            last = floor.whose();
        }
        return pronoun && last != null ? List.of(new Agent(last, tagged.get(0).span())) : List.of();
    }
}
