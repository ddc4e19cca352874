package org.placard.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.placard.mention.Mention;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.sentence.Sentence;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.text.Text;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Reads the sentences below one title in their order, and remembers who spoke last and what a lead-in left open. */
final class FloorReader {
    /** A sentence of more folded terms is no sentence that anybody says; it is read in parts, which bounds its time. */
    private static final int TERMS = 400;

    /** "In the view of Peru,": whoever holds a view is named among so many terms. */
    private static final int VIEW = 6;

    /** "the proposal" is its author's over so many sentences at most. */
    private static final int AUTHORED = 6;

    private final Grammar grammar;
    private final Lexicon lexicon;
    private final TurnFloor floor;
    private final Text text;
    private Holders last;
    /** Whose proposal was last on the floor, for "the proposal also adds", and in which sentence. */
    private Holders author;

    private int authoredIn;
    private int sentences;

    private Frame leadIn;
    private Frame previous;
    /** Who is reported to say what the paragraph goes on with; null where nobody is. */
    private Holders speaking;

    private int previousBlock;
    private List<Span> denied = List.of();
    private List<Unread> unread = List.of();

    /** @param titled whose name alone is the title of the section; null where it says more */
    FloorReader(Grammar grammar, CheckIn checkIn, Holders titled) {
        this.grammar = grammar;
        this.lexicon = grammar.lexicon();
        this.floor = new TurnFloor(checkIn, titled);
        this.text = checkIn.text();
    }

    /** The stances of the next sentence. */
    GrammarReading read(Sentence sentence, List<Mention> mentions) {
        List<Term> folded = grammar.sentences().read(text, sentence.span(), mentions);
        SentenceStances stances = folded.size() > TERMS
                ? readInParts(sentence, folded, mentions)
                : readFolded(sentence, folded, mentions);
        return new GrammarReading(stances, denied, unread);
    }

    /** A sentence that nobody could say in one breath, part by part, each up to a mark that may end a clause. */
    private SentenceStances readInParts(Sentence sentence, List<Term> folded, List<Mention> mentions) {
        List<Frame> frames = new ArrayList<>();
        List<Agent> withdrawals = new ArrayList<>();
        List<NamedProposal> owners = new ArrayList<>();
        List<Agent> speakers = new ArrayList<>();
        List<Span> allDenied = new ArrayList<>();
        List<Unread> allUnread = new ArrayList<>();
        for (int from = 0; from < folded.size(); ) {
            int to = Math.min(folded.size(), from + TERMS);
            for (int i = to - 1; to < folded.size() && i > from; i--) {
                if (folded.get(i).is(Kind.COMMA)
                        || folded.get(i).is(Kind.SEMICOLON)
                        || folded.get(i).is(Kind.OPEN)) {
                    to = i + 1;
                    break;
                }
            }
            SentenceStances part = readFolded(sentence, folded.subList(from, to), mentions);
            frames.addAll(part.frames());
            withdrawals.addAll(part.withdrawals());
            owners.addAll(part.proposals());
            speakers.addAll(part.speakers());
            allDenied.addAll(denied);
            allUnread.addAll(unread);
            from = to;
        }
        denied = allDenied;
        unread = allUnread;
        return new SentenceStances(sentence, frames, quotations(folded), withdrawals, owners, speakers);
    }

    private SentenceStances readFolded(Sentence sentence, List<Term> folded, List<Mention> mentions) {
        var terms = new Terms(folded, lexicon);
        sentences++;
        denied = List.of();
        unread = List.of();
        floor.give(sentence, terms);
        last = floor.whose() == null ? last : floor.whose();
        if (!worthReading(terms, sentence)) {
            if (sentence.kind() != Block.Kind.ITEM) {
                leadIn = null;
            }
            last = startsWithPronoun(terms) ? last : null;
            previous = null;
            speaking = sentence.block() == previousBlock ? speaking : null;
            previousBlock = sentence.block();
            return new SentenceStances(sentence, List.of(), quotations(folded), List.of(), List.of(), List.of());
        }
        ParsedSentence parsed = grammar.clauses().read(text, terms);
        var completion = new FrameCompletion(grammar);
        var ownWords = new OwnWords(grammar, floor);
        var reader = new ClauseFrames(parsed, grammar.table(), lexicon, grammar.scopes(), floor.whose());
        List<Frame> said = completion.sharedObjects(parsed, reader.read());
        denied = reader.denied();
        unread = new UnreadFinder(grammar.table(), lexicon).find(parsed);
        var standings = new Standings(parsed, lexicon);
        List<Frame> all = new ArrayList<>(said);
        all.addAll(new Elision(parsed, lexicon, floor.whose()).read(said, previous));
        all.addAll(completion.provisos(parsed, said));
        var quoted = new QuotedSpeech(grammar.table(), lexicon, grammar.scopes(), span -> parsed(span, mentions));
        all.addAll(quoted.read(parsed, new HolderFinder(parsed, lexicon, floor.whose())));
        all.sort(Comparator.comparingInt((Frame frame) -> frame.cue().start()));
        List<Frame> frames = new ArrayList<>();
        for (Frame frame : completion.listed(parsed, all)) {
            Frame before = frames.isEmpty() ? previous : frames.get(frames.size() - 1);
            resolve(parsed, completion.echoing(frame, before))
                    .map(standings::put)
                    .ifPresent(frames::add);
        }
        if (sentence.kind() == Block.Kind.ITEM) {
            item(terms, frames);
        } else {
            leadIn = leadIn(parsed);
        }
        continued(sentence, parsed).ifPresent(frames::add);
        if (frames.isEmpty() && speaking != null && sentence.block() == previousBlock) {
            new RunningSpeech(grammar.table(), lexicon).read(parsed, speaking).ifPresent(frames::add);
        }
        if (frames.isEmpty()) {
            ownWords.stance(parsed, previous).ifPresent(frames::add);
        }
        if (frames.isEmpty()) {
            explained(parsed).ifPresent(frames::add);
        }
        speaking = speaking(sentence, parsed);
        if (frames.isEmpty()) {
            textual(parsed).ifPresent(frames::add);
        }
        if (frames.isEmpty()) {
            ownWords.imperative(parsed).ifPresent(frames::add);
        }
        previousBlock = sentence.block();
        previous = frames.isEmpty() ? null : frames.get(frames.size() - 1);
        for (Frame frame : frames) {
            if (frame.label() == Label.PROPOSAL && frame.agent().holders().named()) {
                author = frame.agent().holders();
                authoredIn = sentences;
            }
        }
        List<Agent> withdrawals = withdrawals(parsed);
        List<Agent> speakers = speakers(parsed);
        List<NamedProposal> named = new NamedProposalFinder(lexicon).find(parsed, speakers);
        for (NamedProposal proposal : named) {
            if (authoredIn < sentences && proposal.author().holders().named()) {
                author = proposal.author().holders();
                authoredIn = sentences;
            }
        }
        List<Frame> placed = frames.stream()
                .map(frame -> frame.with(Traits.of(parsed, frame)))
                .toList();
        return new SentenceStances(sentence, placed, quotations(folded), withdrawals, named, speakers);
    }

    /** "China took the opposite position: the term should go": what stands behind a colon its subject says. */
    private Optional<Frame> explained(ParsedSentence parsed) {
        TaggedSentence tagged = parsed.tagged();
        int colon = 1;
        while (colon < tagged.size() && !tagged.is(colon, Kind.COLON)) {
            colon++;
        }
        int end = colon;
        var finder = new HolderFinder(parsed, lexicon, floor.whose());
        return parsed.clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.MAIN
                        && clause.verb().form() == Form.FINITE
                        && clause.verb().last() < end)
                .map(finder::agentOf)
                .filter(agent ->
                        agent != null && !agent.isPronoun() && agent.holders().named())
                .findFirst()
                .filter(agent -> end < tagged.size())
                .flatMap(
                        agent -> new RunningSpeech(grammar.table(), lexicon).behindColon(parsed, agent.holders(), end));
    }

    private ParsedSentence parsed(Span part, List<Mention> mentions) {
        List<Mention> within =
                mentions.stream().filter(mention -> part.covers(mention.span())).toList();
        return grammar.parse(text, part, within);
    }

    private boolean worthReading(Terms terms, Sentence sentence) {
        if (floor.speaks() || floor.isTitled()) {
            return true;
        }
        boolean known = last != null || leadIn != null || previous != null || authored();
        for (int i = 0; i < terms.size(); i++) {
            if (authored() && lexicon.has("voice", Lexicon.Pos.NOUN, terms.lower(i))) {
                return true;
            }
            if (terms.is(i, Kind.HOLDERS)
                    || known && grammar.clauses().words().has(FunctionWord.SPEAKER_PRONOUN, terms.lower(i))
                    || known && grammar.clauses().words().has(FunctionWord.POSSESSIVE, terms.lower(i))) {
                return true;
            }
        }
        return (previous != null || speaking != null) && sentence.block() == previousBlock
                || terms.size() > 0 && terms.is(terms.size() - 1, Kind.COLON);
    }

    /** Whether somebody's proposal is near enough to be "the proposal". */
    private boolean authored() {
        return author != null && sentences - authoredIn <= AUTHORED;
    }

    /** "The proposal also inserts a word", "Chile's amendment replaces paragraph 3": what a text does its author proposes. */
    private Optional<Frame> textual(ParsedSentence parsed) {
        TaggedSentence tagged = parsed.tagged();
        var finder = new HolderFinder(parsed, lexicon, floor.whose());
        for (Clause clause : parsed.clauses()) {
            boolean would =
                    tagged.words().has(FunctionWord.WISHING, clause.verb().modal());
            boolean does = clause.kind() == Clause.Kind.MAIN
                    && clause.verb().form() == Form.FINITE
                    && (would || clause.verb().modal().isEmpty())
                    && !clause.verb().passive()
                    && !clause.verb().negated();
            boolean acts = does
                    && (lexicon.at(tagged, clause.verb().main(), "change", Lexicon.Pos.VERB)
                            || would && isOwnProposal(tagged, clause));
            // "Chile would delete the footnote"
            Agent actor = acts ? finder.agentOf(clause) : null;
            boolean wishes = would
                    && actor != null
                    && !actor.isPronoun()
                    && changesText(parsed, clause.verb().last() + 1);
            boolean text = actor != null && actor.isPronoun() && last == null;
            Agent owner = wishes || text ? actor : acts && actor == null ? finder.voiceOf(clause) : null;
            if (owner == null) {
                continue;
            }
            Holders whose = owner.isPronoun() ? authored() ? author : null : owner.holders();
            Span cue = tagged.get(clause.verb().main()).span();
            Span content = tagged.terms().span(clause.verb().main(), tagged.size());
            return whose == null
                    ? Optional.empty()
                    : grammar.proposal(cue, new Agent(whose, owner.span()), content, "continued");
        }
        return Optional.empty();
    }

    private boolean startsWithPronoun(Terms terms) {
        return grammar.clauses().words().has(FunctionWord.SPEAKER_PRONOUN, terms.lower(0));
    }

    /** The last subject ahead of a pronoun in its own sentence, else who spoke last. */
    private Holders speakerAhead(ParsedSentence parsed, Span pronoun) {
        var finder = new HolderFinder(parsed, lexicon, floor.whose());
        Holders viewed = inWhoseView(parsed.tagged(), pronoun);
        Holders found = viewed != null ? viewed : last;
        for (Clause clause : parsed.clauses()) {
            boolean outer = clause.kind() != Clause.Kind.RELATIVE
                    && clause.kind() != Clause.Kind.ADVERBIAL
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

    private Optional<Frame> resolve(ParsedSentence parsed, Frame frame) {
        Target target = frame.target();
        if (target.kind() == Target.Kind.SPEAKER) {
            target = last == null ? Target.NONE : Target.owned(last, target.span());
        }
        if (!frame.agent().isPronoun()) {
            return Optional.of(frame.about(target));
        }
        Holders speaker = textOr(parsed, frame.agent().span());
        Holders company = new Company(parsed, lexicon).openingCompany();
        if (speaker == null && company == null) {
            return Optional.empty();
        }
        Holders whole = speaker == null || company == null
                ? Objects.requireNonNullElse(speaker, company)
                : speaker.with(company);
        var agent = new Agent(whole, frame.agent().span());
        return Optional.of(new Frame(
                frame.label(), frame.cue(), agent, target, frame.content(), frame.by() + "-pronoun", frame.row()));
    }

    /** For whom an agent that names nobody stands: a text for its author, a pronoun for the speaker, "it" for either; or null. */
    private Holders textOr(ParsedSentence parsed, Span agent) {
        TaggedSentence tagged = parsed.tagged();
        int first = tagged.terms().from(agent.start());
        NounPhrase phrase = tagged.is(first, FunctionWord.POSSESSIVE) ? null : parsed.phraseAt(first);
        Holders known = authored() ? author : null;
        boolean numbered = phrase != null && lexicon.at(tagged, phrase.last(), "numbered", Lexicon.Pos.NOUN);
        if (numbered) {
            return known;
        }
        if (phrase != null && lexicon.at(tagged, phrase.head(), "voice", Lexicon.Pos.NOUN)) {
            return known != null ? known : speakerAhead(parsed, agent);
        }
        Holders ahead = speakerAhead(parsed, agent);
        return ahead == null && tagged.is(first, FunctionWord.EXPLETIVE) ? known : ahead;
    }

    /**
     * "Japan said a text should be ready. Projections should be part of it.": a sentence without a holder of its own
     * goes on with what the last speaker asked for.
     */
    private Optional<Frame> continued(Sentence sentence, ParsedSentence parsed) {
        TaggedSentence tagged = parsed.tagged();
        boolean goesOn = previous != null
                && previous.label() == Label.PROPOSAL
                && sentence.block() == previousBlock
                && sentence.kind() == Block.Kind.PARAGRAPH;
        boolean own = floor.argues();
        if (!goesOn && !own) {
            return Optional.empty();
        }
        for (int i = own ? floor.behindLabel(tagged) : 0; i < tagged.size(); i++) {
            if (tagged.is(i, Kind.HOLDERS) || tagged.is(i, Kind.COLON)) {
                return Optional.empty();
            }
        }
        for (Clause clause : parsed.clauses()) {
            if (lexicon.at(tagged, clause.verb().main(), "speech", Lexicon.Pos.VERB)) {
                return Optional.empty();
            }
            boolean main = clause.verb().form() == Form.FINITE
                    && clause.subject() != null
                    && clause.kind() == Clause.Kind.MAIN
                    && (tagged.words()
                                    .has(FunctionWord.OBLIGATION, clause.verb().modal())
                            || lexicon.at(tagged, clause.verb().first(), "obligation", Lexicon.Pos.PHRASE))
                    && (goesOn || isOnText(tagged, clause.subject().head()));
            if (main) {
                Span cue = tagged.get(clause.verb().first()).span();
                var agent = new Agent(own ? floor.speaker() : previous.agent().holders(), cue);
                Span content = tagged.terms().span(0, tagged.size());
                return grammar.proposal(cue, agent, content, "continued");
            }
        }
        return Optional.empty();
    }

    /** A cue without holder ahead of a list: "The following supported the text:". */
    private Frame leadIn(ParsedSentence parsed) {
        TaggedSentence tagged = parsed.tagged();
        boolean announces = tagged.size() > 0 && tagged.is(tagged.size() - 1, Kind.COLON);
        if (!announces) {
            return null;
        }
        return new ClauseFrames(parsed, grammar.table(), lexicon, grammar.scopes(), floor.whose()).withoutHolder();
    }

    /** "• Chile and Peru;" under a lead-in takes the stance that the lead-in announces. */
    private void item(Terms terms, List<Frame> frames) {
        int holders = terms.rightOverDeterminers(0);
        boolean bare = frames.isEmpty()
                && leadIn != null
                && terms.isNounHolders(holders)
                && (holders + 1 >= terms.size()
                        || !terms.is(holders + 1, Kind.WORD)
                        || grammar.clauses().words().has(FunctionWord.CONJUNCTION, terms.lower(holders + 1)));
        if (bare) {
            Agent agent = Agent.of(terms.get(holders).holders());
            frames.add(new Frame(
                    leadIn.label(), agent.span(), agent, leadIn.target(), leadIn.content(), "list-item", leadIn.row()));
        }
    }

    /** Whom a verb of speech makes the speaker of its paragraph; who was it, where nobody else has the floor. */
    private Holders speaking(Sentence sentence, ParsedSentence parsed) {
        var finder = new HolderFinder(parsed, lexicon);
        Holders found = sentence.block() == previousBlock ? speaking : null;
        for (Clause clause : parsed.clauses()) {
            Agent agent = clause.kind() == Clause.Kind.MAIN ? finder.agentOf(clause) : null;
            if (agent != null && !agent.isPronoun()) {
                boolean says = lexicon.at(parsed.tagged(), clause.verb().main(), "speech", Lexicon.Pos.VERB);
                found = says ? agent.holders() : null;
            }
        }
        return found;
    }

    /** Who says something here; keeps the last speaker for the sentences to come. */
    private List<Agent> speakers(ParsedSentence parsed) {
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
            Agent agent = speaker == null ? finder.voiceOf(clause) : speaker;
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

    private List<Agent> withdrawals(ParsedSentence parsed) {
        var finder = new HolderFinder(parsed, lexicon, floor.whose());
        TaggedSentence tagged = parsed.tagged();
        List<Agent> agents = new ArrayList<>();
        for (Clause clause : parsed.clauses()) {
            boolean withdraws = lexicon.at(tagged, clause.verb().main(), "withdrawing", Lexicon.Pos.VERB)
                    && !clause.verb().negated()
                    && !clause.verb().isElliptic();
            if (!withdraws) {
                continue;
            }
            int by = clause.verb().passive() ? finder.agentBehind(clause.verb().last()) : -1;
            Agent agent = clause.verb().passive()
                    ? by < 0 ? null : Agent.of(tagged.get(by).holders())
                    : finder.agentOf(clause);
            if (agent != null && agent.isPronoun()) {
                agent = last == null ? null : new Agent(last, agent.span());
            }
            if (agent != null) {
                agents.add(agent);
            }
        }
        return agents;
    }

    /** "Its amendment would turn Article 17 into a duty": what a proposal would do is what is proposed, unless that is a fault. */
    private boolean isOwnProposal(TaggedSentence tagged, Clause clause) {
        NounPhrase subject = clause.subject();
        return subject != null
                && tagged.is(subject.first(), FunctionWord.POSSESSIVE)
                && lexicon.at(tagged, subject.head(), "voice", Lexicon.Pos.NOUN)
                && !lexicon.at(tagged, clause.verb().main(), "copula", Lexicon.Pos.VERB)
                && !lexicon.at(tagged, clause.verb().main(), "fault", Lexicon.Pos.VERB);
    }

    private boolean changesText(ParsedSentence parsed, int object) {
        NounPhrase phrase = parsed.phraseAt(object);
        return phrase != null
                && (parsed.tagged().is(phrase.head(), Kind.QUOTE)
                        || lexicon.at(parsed.tagged(), phrase.head(), "text", Lexicon.Pos.NOUN));
    }

    private boolean isOnText(TaggedSentence tagged, int head) {
        return tagged.is(head, Kind.QUOTE)
                || lexicon.at(tagged, head, "text", Lexicon.Pos.NOUN)
                || lexicon.at(tagged, head, "proposal", Lexicon.Pos.NOUN);
    }

    private static List<Span> quotations(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.is(Kind.QUOTE))
                .map(Term::span)
                .toList();
    }
}
