package org.placard.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placard.mention.Mention;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.sentence.Sentence;
import org.placard.syntax.Clause;
import org.placard.syntax.Holders;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.text.Span;
import org.placard.text.Text;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * Reads the sentences below one title in their order, and remembers what one leaves to the next: its last stance, an
 * open lead-in, and whose speech goes on.
 */
final class FloorReader {
    /**
     * Whose speech goes on.
     *
     * @param past whether it is told in the past, which moves the present of what was said into the past too
     */
    private record Speaking(Holders holders, boolean past) {}

    /** A sentence of more folded terms is no sentence that anybody says; it is read in parts, which bounds its time. */
    private static final int TERMS = 400;

    private final Grammar grammar;
    private final Lexicon lexicon;
    private final TurnFloor floor;
    private final Text text;
    private final Antecedents antecedents;
    private final ImpliedStances implied;
    private final OwnWords ownWords;
    /** What a lead-in says of the items below it; null where nothing is open. */
    private Frame leadIn;
    /** The last stance of the sentence ahead; null where it has none. */
    private Frame previous;
    /** Who is reported to say what the paragraph goes on with; null where nobody is. */
    private Speaking speaking;

    private int previousBlock;
    private List<Span> denied = List.of();
    private List<Unread> unread = List.of();

    /** @param titled whose name alone is the title of the section; null where it says more */
    FloorReader(Grammar grammar, CheckIn checkIn, Holders titled) {
        this.grammar = grammar;
        this.lexicon = grammar.lexicon();
        this.floor = new TurnFloor(checkIn, titled);
        this.text = checkIn.text();
        this.antecedents = new Antecedents(grammar, floor);
        this.implied = new ImpliedStances(grammar, floor, antecedents);
        this.ownWords = new OwnWords(grammar, floor);
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
        denied = List.of();
        unread = List.of();
        floor.give(sentence, terms);
        antecedents.begin();
        if (!worthReading(terms, sentence)) {
            passOver(sentence, terms);
            return new SentenceStances(sentence, List.of(), quotations(folded), List.of(), List.of(), List.of());
        }
        ParsedSentence parsed = grammar.clauses().read(text, terms);
        antecedents.keepWorks(parsed);
        List<Frame> frames = framed(parsed, mentions);
        unread = new UnreadFinder(grammar.table(), lexicon).find(parsed);
        boolean goesOn = sentence.block() == previousBlock;
        boolean item = sentence.kind() == Block.Kind.ITEM;
        if (frames.isEmpty() && (item || parsed.clauses().isEmpty())) {
            implied.item(terms, leadIn).ifPresent(frames::add);
        }
        leadIn = item ? leadIn : implied.leadIn(parsed);
        implied.continued(parsed, goesOn && sentence.kind() == Block.Kind.PARAGRAPH ? previous : null)
                .ifPresent(frames::add);
        if (frames.isEmpty()) {
            unframed(parsed, goesOn ? speaking : null).ifPresent(frames::add);
        }
        speaking = speaking(parsed, goesOn ? speaking : null);
        previousBlock = sentence.block();
        previous = frames.isEmpty() ? null : frames.get(frames.size() - 1);
        antecedents.keepProposal(frames);
        List<Agent> withdrawals = withdrawals(parsed);
        List<Agent> speakers = antecedents.speakers(parsed);
        List<NamedProposal> named = new NamedProposalFinder(lexicon).find(parsed, speakers);
        antecedents.keepNamed(named);
        List<Frame> placed = frames.stream()
                .map(frame -> frame.with(Traits.of(parsed, frame)))
                .toList();
        return new SentenceStances(sentence, placed, quotations(folded), withdrawals, named, speakers);
    }

    /** A sentence in which nobody can take a stance closes what the sentences ahead of it left open. */
    private void passOver(Sentence sentence, Terms terms) {
        if (sentence.kind() != Block.Kind.ITEM) {
            leadIn = null;
        }
        antecedents.pass(terms);
        previous = null;
        speaking = sentence.block() == previousBlock ? speaking : null;
        previousBlock = sentence.block();
    }

    /** The stances that rows of the table give, in the order of their cues, with the holders for whom pronouns stand. */
    private List<Frame> framed(ParsedSentence parsed, List<Mention> mentions) {
        var completion = new FrameCompletion(grammar);
        var reader = new ClauseFrames(parsed, grammar.table(), lexicon, grammar.scopes(), floor.whose());
        List<Frame> said = completion.sharedObjects(parsed, reader.read());
        denied = reader.denied();
        List<Frame> all = new ArrayList<>(said);
        all.addAll(new Elision(parsed, lexicon, floor.whose()).read(said, reader.unheld(), previous));
        all.addAll(completion.provisos(parsed, said));
        var quoted = new QuotedSpeech(grammar.table(), lexicon, grammar.scopes(), span -> parsed(span, mentions));
        all.addAll(quoted.read(parsed, new HolderFinder(parsed, lexicon, floor.whose())));
        all.sort(Comparator.comparingInt((Frame frame) -> frame.cue().start()));
        var standings = new Standings(parsed, lexicon);
        List<Frame> frames = new ArrayList<>();
        for (Frame frame : completion.listed(parsed, all)) {
            Frame before = frames.isEmpty() ? previous : frames.get(frames.size() - 1);
            antecedents
                    .resolve(parsed, completion.echoing(frame, before))
                    .map(standings::put)
                    .ifPresent(frames::add);
        }
        return frames;
    }

    /** The stance of a sentence in which no row gives one; {@code speaker} is who was reported to say what goes on here, or null. */
    private Optional<Frame> unframed(ParsedSentence parsed, Speaking speaker) {
        return Optional.ofNullable(speaker)
                .flatMap(said -> new RunningSpeech(grammar.table(), lexicon).read(parsed, said.holders(), said.past()))
                .or(() -> ownWords.stance(parsed, previous))
                .or(() -> implied.explained(parsed))
                .or(() -> implied.textual(parsed))
                .or(() -> ownWords.imperative(parsed));
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
        boolean authored = antecedents.author() != null;
        if (antecedents.namesGroup(terms) || antecedents.namesAuthors(terms)) {
            return true;
        }
        boolean known = antecedents.last() != null || leadIn != null || previous != null || authored;
        for (int i = 0; i < terms.size(); i++) {
            if (authored && lexicon.has("voice", Lexicon.Pos.NOUN, terms.lower(i))) {
                return true;
            }
            if (terms.is(i, Kind.HOLDERS)
                    || known && grammar.clauses().words().has(FunctionWord.SPEAKER_PRONOUN, terms.lower(i))
                    || known && grammar.clauses().words().has(FunctionWord.POSSESSIVE, terms.lower(i))) {
                return true;
            }
        }
        return (previous != null || speaking != null) && sentence.block() == previousBlock
                || terms.is(0, FunctionWord.PERSONAL_RELATIVE)
                || terms.size() > 0 && terms.is(terms.size() - 1, Kind.COLON);
    }

    /** Whom a verb of speech makes the speaker of its paragraph; {@code before} where nobody else has the floor, null where he loses it. */
    private Speaking speaking(ParsedSentence parsed, Speaking before) {
        var finder = new HolderFinder(parsed, lexicon);
        Speaking found = before;
        for (Clause clause : parsed.clauses()) {
            Agent agent = clause.kind() == Clause.Kind.MAIN ? finder.agentOf(clause) : null;
            if (agent != null && !agent.isPronoun()) {
                boolean says = lexicon.at(parsed.tagged(), clause.verb().main(), "speech", Lexicon.Pos.VERB);
                boolean past = parsed.tagged().tagged(clause.verb().first(), "VBD");
                found = says ? new Speaking(agent.holders(), past) : null;
            }
        }
        // "Ms. Silva (Peru) welcomed the article. Paragraph 2 was too narrow.": in a record the turn is hers
        return found == null && floor.opensRecord() ? new Speaking(floor.speaker(), true) : found;
    }

    /** Who takes a proposal back here. */
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
                Holders last = antecedents.last();
                agent = last == null ? null : new Agent(last, agent.span());
            }
            if (agent != null) {
                agents.add(agent);
            }
        }
        return agents;
    }

    private static List<Span> quotations(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.is(Kind.QUOTE))
                .map(Term::span)
                .toList();
    }
}
