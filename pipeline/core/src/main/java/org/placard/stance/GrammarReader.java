package org.placard.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.report.Turn;
import org.placard.scope.Scopes;
import org.placard.sentence.Sentence;
import org.placard.syntax.Clause;
import org.placard.syntax.ClauseReader;
import org.placard.syntax.Holders;
import org.placard.syntax.NounPhrase;
import org.placard.syntax.ParsedSentence;
import org.placard.syntax.SentenceReader;
import org.placard.syntax.TagCorrections;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.syntax.VerbGroup.Form;
import org.placard.text.Span;
import org.placard.text.Text;
import org.placard.token.CoreNlpTagger;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * Reads the stances of a check-in by clauses and frames, sentence by sentence, and gives pronouns their speaker.
 * Thread-safe.
 */
public final class GrammarReader {
    /** A sentence of more folded terms is no sentence that anybody says; it is read in parts, which bounds its time. */
    private static final int TERMS = 400;

    /** "In the view of Peru,": whoever holds a view is named among so many terms. */
    private static final int VIEW = 6;

    /** "the proposal" is its author's over so many sentences at most. */
    private static final int AUTHORED = 6;

    private final SentenceReader sentenceReader;
    private final ClauseReader clauseReader;
    private final FrameTable table;
    private final Lexicon lexicon;
    private final Scopes scopes;
    private final ShortStances shortStances = ShortStances.load();

    private GrammarReader(ClauseReader clauseReader, FrameTable table, Lexicon lexicon, Scopes scopes) {
        this.sentenceReader = new SentenceReader(lexicon);
        this.clauseReader = clauseReader;
        this.table = table;
        this.lexicon = lexicon;
        this.scopes = scopes;
    }

    /**
     * With the shipped tables and tagger.
     *
     * @throws org.placard.gazetteer.InvalidGazetteerException where a table is missing or damaged; the message names the line
     */
    public static GrammarReader load(Lexicon lexicon) {
        var tagger = new CoreNlpTagger();
        tagger.prepare();
        FrameTable frames = FrameTable.load(lexicon);
        var clauses =
                new ClauseReader(tagger, lexicon, TagCorrections.load(), lemma -> frames.isVerb(lexicon.folded(lemma)));
        return new GrammarReader(clauses, frames, lexicon, Scopes.load());
    }

    /**
     * The stances of every sentence, in their order.
     *
     * @param mentions those of each sentence
     */
    public List<GrammarReading> read(CheckIn checkIn, List<Sentence> sentences, List<List<Mention>> mentions) {
        List<GrammarReading> read = new ArrayList<>(sentences.size());
        var floor = new Speakers(checkIn, null);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (sentence.isTitle()) {
                floor = new Speakers(
                        checkIn, titled(sentenceReader.read(checkIn.text(), sentence.span(), mentions.get(i))));
                read.add(new GrammarReading(
                        new SentenceStances(sentence, List.of(), List.of(), List.of(), List.of(), List.of()),
                        List.of(),
                        List.of()));
                continue;
            }
            SentenceStances stances = floor.read(sentence, mentions.get(i));
            read.add(new GrammarReading(stances, floor.denied, floor.unread));
        }
        return read;
    }

    private Holders titled(List<Term> title) {
        return title.size() == 1 && title.get(0).is(Kind.HOLDERS) ? title.get(0).holders() : null;
    }

    /** The clauses of a sentence, for explanations. */
    public ParsedSentence parse(CheckIn checkIn, Sentence sentence, List<Mention> mentions) {
        List<Term> terms = sentenceReader.read(checkIn.text(), sentence.span(), mentions);
        return clauseReader.read(checkIn.text(), new Terms(terms, lexicon));
    }

    /** Who spoke last, and what a lead-in left open for the items below it. */
    private final class Speakers {
        private final CheckIn checkIn;
        private final Text text;
        private Holders last;
        private Turn turn;
        /** Whose turn it is; null in a narrative, and behind a label that names nobody. */
        private Holders speaker;
        /** Whose name alone is the title of the section. */
        private final Holders titled;

        /** A block with turns that no layout shows, or -1. */
        private int unmarkedBlock = -1;

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

        Speakers(CheckIn checkIn, Holders titled) {
            this.titled = titled;
            this.checkIn = checkIn;
            this.text = checkIn.text();
        }

        SentenceStances read(Sentence sentence, List<Mention> mentions) {
            List<Term> folded = sentenceReader.read(text, sentence.span(), mentions);
            return folded.size() > TERMS
                    ? readInParts(sentence, folded, mentions)
                    : readFolded(sentence, folded, mentions);
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
            giveFloor(sentence, terms);
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
            ParsedSentence parsed = clauseReader.read(text, terms);
            var reader = new ClauseFrames(parsed, table, lexicon, scopes, whose());
            List<Frame> said = sharedObjects(parsed, reader.read());
            denied = reader.denied();
            unread = new UnreadFinder(table, lexicon).find(parsed);
            var standings = new Standings(parsed, lexicon);
            List<Frame> all = new ArrayList<>(said);
            all.addAll(new Elision(parsed, lexicon, whose()).read(said, previous));
            all.addAll(provisos(parsed, said));
            var quoted = new QuotedSpeech(table, lexicon, scopes, span -> parsed(span, mentions));
            all.addAll(quoted.read(parsed, new HolderFinder(parsed, lexicon, whose())));
            all.sort(Comparator.comparingInt((Frame frame) -> frame.cue().start()));
            List<Frame> frames = new ArrayList<>();
            for (Frame frame : listed(parsed, all)) {
                Frame before = frames.isEmpty() ? previous : frames.get(frames.size() - 1);
                resolve(parsed, echoing(frame, before)).map(standings::put).ifPresent(frames::add);
            }
            if (sentence.kind() == Block.Kind.ITEM) {
                item(terms, frames);
            } else {
                leadIn = leadIn(parsed);
            }
            continued(sentence, parsed).ifPresent(frames::add);
            if (frames.isEmpty() && speaking != null && sentence.block() == previousBlock) {
                new RunningSpeech(table, lexicon).read(parsed, speaking).ifPresent(frames::add);
            }
            if (frames.isEmpty() && speaks() && !turn.presides()) {
                new RunningSpeech(table, lexicon)
                        .ownWords(parsed, speaker, behindLabel(parsed.tagged()))
                        .ifPresent(frames::add);
            }
            if (frames.isEmpty() && speaks() && !turn.presides()) {
                fewWords(parsed).ifPresent(frames::add);
            }
            if (frames.isEmpty()) {
                explained(parsed).ifPresent(frames::add);
            }
            speaking = speaking(sentence, parsed);
            if (frames.isEmpty()) {
                textual(parsed).ifPresent(frames::add);
            }
            if (frames.isEmpty()) {
                imperative(parsed).ifPresent(frames::add);
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
            List<NamedProposal> named = proposals(parsed, speakers);
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

        /** "Malta: Support.", "Samoa: Same here.": all that a speaker says. */
        private Optional<Frame> fewWords(ParsedSentence parsed) {
            TaggedSentence tagged = parsed.tagged();
            int first = behindLabel(tagged);
            boolean same = lexicon.at(tagged, first, "same", Lexicon.Pos.PHRASE);
            FrameRow row = same
                    ? previous == null ? null : previous.row()
                    : shortStances
                            .at(tagged.terms(), first, ShortStances.Form.WHOLE)
                            .filter(match -> match.next() >= tagged.size() || tagged.is(match.next(), Kind.STOP))
                            .map(ShortStances.Match::row)
                            .orElse(null);
            Label label = row == null ? null : same ? previous.label() : row.label();
            if (label == null) {
                return Optional.empty();
            }
            Span cue = tagged.get(first).span();
            Target target = same ? Target.anaphor(Target.Kind.SAME, null, "") : Target.NONE;
            Span content = label == Label.PROPOSAL ? cue : null;
            return Optional.of(new Frame(label, cue, new Agent(speaker, cue), target, content, "active", row));
        }

        /** "China took the opposite position: the term should go": what stands behind a colon its subject says. */
        private Optional<Frame> explained(ParsedSentence parsed) {
            TaggedSentence tagged = parsed.tagged();
            int colon = 1;
            while (colon < tagged.size() && !tagged.is(colon, Kind.COLON)) {
                colon++;
            }
            int end = colon;
            var finder = new HolderFinder(parsed, lexicon, whose());
            return parsed.clauses().stream()
                    .filter(clause -> clause.kind() == Clause.Kind.MAIN
                            && clause.verb().form() == Form.FINITE
                            && clause.verb().last() < end)
                    .map(finder::agentOf)
                    .filter(agent -> agent != null
                            && !agent.isPronoun()
                            && agent.holders().named())
                    .findFirst()
                    .filter(agent -> end < tagged.size())
                    .flatMap(agent -> new RunningSpeech(table, lexicon).behindColon(parsed, agent.holders(), end));
        }

        private ParsedSentence parsed(Span part, List<Mention> mentions) {
            List<Mention> within = mentions.stream()
                    .filter(mention -> part.covers(mention.span()))
                    .toList();
            return clauseReader.read(text, new Terms(sentenceReader.read(text, part, within), lexicon));
        }

        /** Gives the floor to whom the label of a turn names, within a paragraph of other speakers or alone in a title too. */
        private void giveFloor(Sentence sentence, Terms terms) {
            Turn now = checkIn.turnAt(sentence.span()).orElse(null);
            if (now == null && opensTurn(terms)) {
                Span label = terms.get(0).span();
                boolean chairs = presides(terms.get(0).holders());
                now = new Turn(
                        Turn.Form.SPEECH,
                        label,
                        new Span(label.start(), sentence.span().end()),
                        chairs);
                unmarkedBlock = sentence.block();
            } else if (now == null && sentence.block() == unmarkedBlock) {
                now = turn;
            }
            if (now != turn) {
                turn = now;
                speaker = now == null ? null : labelled(terms, now);
            }
            if (speaker != null || titled != null) {
                last = speaker != null ? speaker : titled;
            }
        }

        private boolean opensTurn(Terms terms) {
            return terms.isNounHolders(0)
                    && terms.is(1, Kind.COLON)
                    && terms.size() > 2
                    && !terms.isNounHolders(terms.rightOverDeterminers(2));
        }

        private boolean presides(Holders holders) {
            return holders.members().get(0).mention().kind() == HolderKind.CHAIR;
        }

        /** The holders with which a label ends, its brackets apart; null where it names none, as a heading does. */
        private Holders labelled(Terms terms, Turn now) {
            Holders found = null;
            for (int i = 0;
                    i < terms.size()
                            && terms.get(i).span().start() < now.label().end();
                    i++) {
                boolean names = terms.isNounHolders(i)
                        && terms.get(i).span().end() >= now.label().end() - 1
                        && now.presides()
                                == (terms.get(i)
                                                .holders()
                                                .members()
                                                .get(0)
                                                .mention()
                                                .kind()
                                        == HolderKind.CHAIR);
                found = names ? terms.get(i).holders() : found;
            }
            return found;
        }

        /** For whom a person who opens a sentence speaks. */
        private Holders whose() {
            return speaker != null ? speaker : titled;
        }

        /** Whether the speaker's own words are given. */
        private boolean speaks() {
            return speaker != null && turn.form() == Turn.Form.SPEECH;
        }

        /** The first term behind a label and its colon. */
        private int behindLabel(TaggedSentence tagged) {
            int i = 0;
            while (turn != null
                    && i < tagged.size()
                    && (tagged.get(i).span().start() < turn.label().end()
                            || i > 0
                                    && tagged.is(i, Kind.COLON)
                                    && tagged.get(i - 1).span().start()
                                            < turn.label().end())) {
                i++;
            }
            return i;
        }

        private boolean worthReading(Terms terms, Sentence sentence) {
            if (speaks() || titled != null) {
                return true;
            }
            boolean known = last != null || leadIn != null || previous != null || authored();
            for (int i = 0; i < terms.size(); i++) {
                if (authored() && lexicon.has("voice", Lexicon.Pos.NOUN, terms.lower(i))) {
                    return true;
                }
                if (terms.is(i, Kind.HOLDERS)
                        || known && clauseReader.words().has(FunctionWord.SPEAKER_PRONOUN, terms.lower(i))
                        || known && clauseReader.words().has(FunctionWord.POSSESSIVE, terms.lower(i))) {
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
            var finder = new HolderFinder(parsed, lexicon, whose());
            for (Clause clause : parsed.clauses()) {
                boolean would =
                        tagged.words().has(FunctionWord.WISHING, clause.verb().modal());
                boolean acts = clause.kind() == Clause.Kind.MAIN
                        && clause.verb().form() == Form.FINITE
                        && (would || clause.verb().modal().isEmpty())
                        && !clause.verb().passive()
                        && !clause.verb().negated()
                        && lexicon.at(tagged, clause.verb().main(), "change", Lexicon.Pos.VERB);
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
                        : proposing()
                                .map(row -> new Frame(
                                        Label.PROPOSAL,
                                        cue,
                                        new Agent(whose, owner.span()),
                                        Target.NONE,
                                        content,
                                        "continued",
                                        row));
            }
            return Optional.empty();
        }

        private boolean changesText(ParsedSentence parsed, int object) {
            NounPhrase phrase = parsed.phraseAt(object);
            return phrase != null
                    && (parsed.tagged().is(phrase.head(), Kind.QUOTE)
                            || lexicon.at(parsed.tagged(), phrase.head(), "text", Lexicon.Pos.NOUN));
        }

        private boolean startsWithPronoun(Terms terms) {
            return clauseReader.words().has(FunctionWord.SPEAKER_PRONOUN, terms.lower(0));
        }

        /** The last subject ahead of a pronoun in its own sentence, else who spoke last. */
        private Holders speakerAhead(ParsedSentence parsed, Span pronoun) {
            var finder = new HolderFinder(parsed, lexicon, whose());
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
            if (speaker == null) {
                return Optional.empty();
            }
            Holders company = new HolderFinder(parsed, lexicon).openingCompany();
            var agent = new Agent(
                    company == null ? speaker : speaker.with(company),
                    frame.agent().span());
            return Optional.of(new Frame(
                    frame.label(), frame.cue(), agent, target, frame.content(), frame.by() + "-pronoun", frame.row()));
        }

        /** "Togo felt likewise": who echoes an opposition opposes the same. */
        private Frame echoing(Frame frame, Frame before) {
            boolean opposes = before != null
                    && before.label() == Label.OPPOSITION
                    && frame.label() == Label.SUPPORT
                    && frame.row().has(Condition.Kind.ECHOES);
            return opposes
                    ? new Frame(
                            Label.OPPOSITION,
                            frame.cue(),
                            frame.agent(),
                            Target.anaphor(Target.Kind.SAME, null, ""),
                            null,
                            frame.by(),
                            frame.row())
                    : frame;
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

        /** "Kenya supported and Sudan opposed the new article": the first verb has the second's object. */
        private List<Frame> sharedObjects(ParsedSentence parsed, List<Frame> frames) {
            List<Frame> shared = new ArrayList<>(frames);
            TaggedSentence sentence = parsed.tagged();
            for (int i = shared.size() - 2; i >= 0; i--) {
                Frame frame = shared.get(i);
                Frame next = shared.get(i + 1);
                boolean open = frame.target().kind() == Target.Kind.NONE
                        && frame.row().target() == FrameRow.TargetRole.OBJECT
                        && frame.by().startsWith("active")
                        && next.by().startsWith("active");
                if (!open) {
                    continue;
                }
                boolean conjoined = false;
                boolean other = false;
                for (int k = sentence.terms().from(frame.cue().end());
                        k < sentence.terms().from(next.cue().start());
                        k++) {
                    conjoined |= sentence.is(k, FunctionWord.CONJUNCTION) || sentence.is(k, FunctionWord.CONTRAST);
                    other |= sentence.tagged(k, "NN") && sentence.is(k, Kind.WORD);
                }
                boolean proposes = frame.label() == Label.PROPOSAL && next.label() != Label.PROPOSAL;
                boolean answers = proposes
                        && next.target().kind() == Target.Kind.CONTENT
                        && !frame.agent().isPronoun();
                if (conjoined && !other && answers) {
                    // "Peru proposed, and Chile supported, a clause": what is supported is Peru's
                    shared.set(
                            i + 1,
                            next.about(Target.owned(
                                    frame.agent().holders(), next.target().span())));
                }
                if (conjoined && !other) {
                    shared.set(
                            i,
                            new Frame(
                                    frame.label(),
                                    frame.cue(),
                                    frame.agent(),
                                    next.target(),
                                    frame.label() == Label.PROPOSAL && next.label() == Label.PROPOSAL
                                            ? next.content()
                                            : next.target().span(),
                                    frame.by(),
                                    frame.row()));
                }
            }
            return shared;
        }

        /** "Peru accepted the text provided that paragraph 2 said 'may'": what one accepts a text on is what one proposes. */
        private List<Frame> provisos(ParsedSentence parsed, List<Frame> frames) {
            TaggedSentence tagged = parsed.tagged();
            List<Frame> found = new ArrayList<>();
            for (Frame frame : frames) {
                if (frame.label() != Label.SUPPORT) {
                    continue;
                }
                int end = tagged.terms()
                        .sentenceEnd(tagged.terms().from(frame.cue().end()));
                for (int i = tagged.terms().from(frame.cue().end()); i < end; i++) {
                    boolean opens = lexicon.at(tagged, i, "proviso", Lexicon.Pos.PHRASE);
                    Clause clause = opens ? onText(parsed, i) : null;
                    if (clause != null) {
                        Span content = tagged.terms().span(clause.start(), end);
                        Span cue = tagged.get(i).span();
                        proposing()
                                .map(row -> new Frame(
                                        Label.PROPOSAL, cue, frame.agent(), Target.NONE, content, "continued", row))
                                .ifPresent(found::add);
                        break;
                    }
                    if (i > tagged.terms().from(frame.cue().end()) && tagged.is(i, Kind.SEMICOLON)) {
                        break;
                    }
                }
            }
            return found;
        }

        /** The first finite clause behind a term, where what it speaks of is on the text; else null. */
        private Clause onText(ParsedSentence parsed, int from) {
            TaggedSentence tagged = parsed.tagged();
            for (Clause clause : parsed.clauses()) {
                boolean next = clause.verb().first() > from
                        && clause.subject() != null
                        && clause.subject().first() > from;
                if (next) {
                    for (int i = clause.subject().first(); i <= clause.subject().last(); i++) {
                        boolean text = tagged.is(i, Kind.QUOTE) || lexicon.at(tagged, i, "text", Lexicon.Pos.NOUN);
                        if (text) {
                            return clause;
                        }
                    }
                    return null;
                }
            }
            return null;
        }

        /** "The following supported the text: Chile, Peru": those behind the colon hold what unnamed ones ahead of it do. */
        private List<Frame> listed(ParsedSentence parsed, List<Frame> frames) {
            TaggedSentence sentence = parsed.tagged();
            int colon = -1;
            for (int i = 0; i < sentence.size() && colon < 0; i++) {
                colon = sentence.is(i, Kind.COLON) ? i : -1;
            }
            NounPhrase names = colon < 0 ? null : parsed.phraseAt(colon + 1);
            if (names == null || !sentence.terms().isNounHolders(names.head())) {
                return frames;
            }
            boolean bare = names.last() + 1 >= sentence.size()
                    || sentence.is(names.last() + 1, Kind.STOP)
                    || sentence.is(names.last() + 1, Kind.SEMICOLON);
            int end = sentence.get(colon).span().start();
            Agent agent = Agent.of(sentence.get(names.head()).holders());
            return frames.stream()
                    .map(frame -> bare
                                    && frame.cue().start() < end
                                    && !frame.agent().isPronoun()
                                    && !frame.agent().holders().named()
                            ? new Frame(
                                    frame.label(),
                                    frame.cue(),
                                    agent,
                                    frame.target(),
                                    frame.content(),
                                    frame.by(),
                                    frame.row())
                            : frame)
                    .toList();
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
            boolean own = speaks() && !turn.presides();
            if (!goesOn && !own) {
                return Optional.empty();
            }
            for (int i = own ? behindLabel(tagged) : 0; i < tagged.size(); i++) {
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
                                        .has(
                                                FunctionWord.OBLIGATION,
                                                clause.verb().modal())
                                || lexicon.at(tagged, clause.verb().first(), "obligation", Lexicon.Pos.PHRASE))
                        && (goesOn || isOnText(tagged, clause.subject().head()));
                if (main) {
                    Span cue = tagged.get(clause.verb().first()).span();
                    var agent = new Agent(own ? speaker : previous.agent().holders(), cue);
                    Span content = tagged.terms().span(0, tagged.size());
                    return proposing()
                            .map(row -> new Frame(Label.PROPOSAL, cue, agent, Target.NONE, content, "continued", row));
                }
            }
            return Optional.empty();
        }

        private boolean isOnText(TaggedSentence tagged, int head) {
            return tagged.is(head, Kind.QUOTE)
                    || lexicon.at(tagged, head, "text", Lexicon.Pos.NOUN)
                    || lexicon.at(tagged, head, "proposal", Lexicon.Pos.NOUN);
        }

        /** The row of proposals without a verb of their own. */
        private Optional<FrameRow> proposing() {
            return table
                    .startingWith(FrameRow.PartOfSpeech.VERB, lexicon.only("plain-proposal", Lexicon.Pos.VERB))
                    .stream()
                    .findFirst();
        }

        /** "Russia: Please delete the second sentence.": what the speaker of a turn asks for without naming anybody. */
        private Optional<Frame> imperative(ParsedSentence parsed) {
            TaggedSentence tagged = parsed.tagged();
            if (!speaks() || turn.presides() || parsed.clauses().isEmpty()) {
                return Optional.empty();
            }
            Clause clause = parsed.clauses().get(0);
            boolean orders = clause.verb().form() == Form.INFINITIVE
                    && clause.subject() == null
                    && clause.verb().first() <= behindLabel(tagged) + 2
                    && clause.verb().first() == clause.verb().main()
                    && lexicon.at(tagged, clause.verb().main(), "text-act", Lexicon.Pos.VERB);
            if (!orders) {
                return Optional.empty();
            }
            Span cue = tagged.get(clause.verb().main()).span();
            Span content = tagged.terms().span(clause.verb().main(), tagged.size());
            return proposing()
                    .map(row -> new Frame(
                            Label.PROPOSAL, cue, new Agent(speaker, cue), Target.NONE, content, "active", row));
        }

        /** A cue without holder ahead of a list: "The following supported the text:". */
        private Frame leadIn(ParsedSentence parsed) {
            TaggedSentence tagged = parsed.tagged();
            boolean announces = tagged.size() > 0 && tagged.is(tagged.size() - 1, Kind.COLON);
            if (!announces) {
                return null;
            }
            return new ClauseFrames(parsed, table, lexicon, scopes, whose()).withoutHolder();
        }

        /** "• Chile and Peru;" under a lead-in takes the stance that the lead-in announces. */
        private void item(Terms terms, List<Frame> frames) {
            int holders = terms.rightOverDeterminers(0);
            boolean bare = frames.isEmpty()
                    && leadIn != null
                    && terms.isNounHolders(holders)
                    && (holders + 1 >= terms.size()
                            || !terms.is(holders + 1, Kind.WORD)
                            || clauseReader.words().has(FunctionWord.CONJUNCTION, terms.lower(holders + 1)));
            if (bare) {
                Agent agent = Agent.of(terms.get(holders).holders());
                frames.add(new Frame(
                        leadIn.label(),
                        agent.span(),
                        agent,
                        leadIn.target(),
                        leadIn.content(),
                        "list-item",
                        leadIn.row()));
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
            var finder = new HolderFinder(parsed, lexicon, whose());
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
            if (speaks()) {
                return List.of(new Agent(speaker, tagged.get(0).span()));
            }
            if (!found.isEmpty()) {
                last = found.get(found.size() - 1).holders();
                return found;
            }
            if (!pronoun && subject) {
                last = whose();
            }
            return pronoun && last != null
                    ? List.of(new Agent(last, tagged.get(0).span()))
                    : List.of();
        }

        private List<NamedProposal> proposals(ParsedSentence parsed, List<Agent> speakers) {
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

        private List<Agent> withdrawals(ParsedSentence parsed) {
            var finder = new HolderFinder(parsed, lexicon, whose());
            TaggedSentence tagged = parsed.tagged();
            List<Agent> agents = new ArrayList<>();
            for (Clause clause : parsed.clauses()) {
                boolean withdraws = lexicon.at(tagged, clause.verb().main(), "withdrawing", Lexicon.Pos.VERB)
                        && !clause.verb().negated()
                        && !clause.verb().isElliptic();
                if (!withdraws) {
                    continue;
                }
                int by = clause.verb().passive()
                        ? finder.agentBehind(clause.verb().last())
                        : -1;
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
    }

    private static List<Span> quotations(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.is(Kind.QUOTE))
                .map(Term::span)
                .toList();
    }
}
