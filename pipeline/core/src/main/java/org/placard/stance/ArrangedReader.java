package org.placard.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.placard.mention.Mention;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.sentence.Sentence;
import org.placard.stance.ShortStances.Form;
import org.placard.stance.ShortStances.Match;
import org.placard.syntax.Holders;
import org.placard.syntax.SentenceReader;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.text.Span;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/**
 * Reads what an arrangement says without a clause: votes that name those who cast them ("to 3 against (Chile, Peru and Mali)",
 * "Against: Chile, Peru."), and rows of a table of positions ("Paragraph 2: Chile – delete; Peru – keep"). Its words stand in
 * {@code gazetteers/short-stances.csv}. Thread-safe.
 */
public final class ArrangedReader {
    /** Terms ahead of the first holder of a row: "Paragraph 2 (b) of Article 5:". */
    private static final int LONGEST_LABEL = 16;

    /** In UTF-16 units. */
    private static final int LONGEST_LEAD_IN = 40;

    /** Terms of a label without a colon, "Article 5 (b)", the last of which it begins with. */
    private static final int MOST_OF_NUMBER = 6;

    private static final String VOTE = "vote";
    private static final String ROW = "row";

    private final Lexicon lexicon;
    private final SentenceReader sentenceReader;
    private final ShortStances words;

    /** @throws org.placard.gazetteer.InvalidGazetteerException where the table of short stances is missing or damaged */
    public ArrangedReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sentenceReader = new SentenceReader(lexicon);
        this.words = ShortStances.load();
    }

    /**
     * The stances that others read, with those of arrangements. A row of positions is nothing else, so that what was read in it
     * before gives way.
     *
     * @param mentions those of each sentence
     */
    public List<SentenceStances> add(CheckIn checkIn, List<List<Mention>> mentions, List<SentenceStances> read) {
        List<SentenceStances> all = new ArrayList<>(read.size());
        Match above = null;
        for (int i = 0; i < read.size(); i++) {
            Sentence sentence = read.get(i).sentence();
            List<Mention> names = mentions.get(i);
            boolean item = sentence.kind() == Block.Kind.ITEM;
            if (item && above != null && !names.isEmpty()) {
                SentenceStances listed = arranged(checkIn, sentence, names).under(above, read.get(i));
                if (listed != null) {
                    all.add(listed);
                    continue;
                }
            }
            above = item ? above : names.isEmpty() ? label(checkIn, sentence) : null;
            boolean candidate = mayBeArranged(checkIn, sentence, names);
            all.add(candidate ? with(checkIn, names, read.get(i)) : read.get(i));
        }
        return all;
    }

    /** "Voted against:" by itself, ahead of a list of names; null where a sentence is none. */
    private Match label(CheckIn checkIn, Sentence sentence) {
        if (sentence.span().length() > LONGEST_LEAD_IN) {
            return null;
        }
        Terms terms = arranged(checkIn, sentence, List.of()).terms;
        return words.at(terms, 0, Form.LABEL)
                .filter(label -> label.next() + (terms.is(label.next(), Kind.COLON) ? 1 : 0) == terms.size())
                .orElse(null);
    }

    private Arranged arranged(CheckIn checkIn, Sentence sentence, List<Mention> mentions) {
        String text = checkIn.text().toString();
        Terms terms = new Terms(sentenceReader.read(text, sentence.span(), mentions), lexicon);
        return new Arranged(text, terms, sentence.kind() == Block.Kind.ITEM);
    }

    private static boolean mayBeArranged(CheckIn checkIn, Sentence sentence, List<Mention> mentions) {
        String text = sentence.span().of(checkIn.text().toString());
        return !sentence.isTitle()
                && !mentions.isEmpty()
                && text.chars().anyMatch(c -> c == ':' || c == '–' || c == '—' || c == '-' || c == '(');
    }

    private SentenceStances with(CheckIn checkIn, List<Mention> mentions, SentenceStances read) {
        Arranged sentence = arranged(checkIn, read.sentence(), mentions);
        List<Frame> frames = sentence.labelled();
        if (frames.isEmpty()) {
            frames = sentence.rows();
        }
        if (frames.isEmpty()) {
            frames = sentence.votes();
            frames.removeIf(vote -> read.frames().stream()
                    .anyMatch(known -> known.label() == vote.label()
                            && known.agent().span().overlaps(vote.agent().span())));
            read.frames().forEach(frames::add);
            frames.sort(Comparator.comparingInt(frame -> frame.cue().start()));
        }
        return with(read, frames);
    }

    private static SentenceStances with(SentenceStances read, List<Frame> frames) {
        return read.with(frames);
    }

    /** One sentence that may be a row or a vote. */
    private final class Arranged {
        private final String text;
        private final Terms terms;
        private final boolean isItem;

        Arranged(String text, Terms terms, boolean isItem) {
            this.text = text;
            this.terms = terms;
            this.isItem = isItem;
        }

        /** The stances of an item that is nothing but names below a label; null where it is not. */
        SentenceStances under(Match label, SentenceStances read) {
            int end = behindNames(0);
            boolean only =
                    end > 0 && (end == terms.size() || terms.is(end, Kind.STOP) || terms.is(end, Kind.SEMICOLON));
            if (!only) {
                return null;
            }
            List<Frame> frames = new ArrayList<>();
            for (Holders holders : named(0, end)) {
                Target target = Target.content(holders.span());
                add(frames, label.row(), holders.span(), holders, target, null, VOTE);
            }
            return with(read, frames);
        }

        /** "Against: Chile, Peru; abstaining: Mali.": a label and nothing but names behind it. */
        List<Frame> labelled() {
            List<Frame> frames = new ArrayList<>();
            int i = 0;
            while (i < terms.size() && !terms.is(i, Kind.STOP)) {
                Optional<Match> label = words.at(terms, i, Form.LABEL);
                int colon = label.map(Match::next).orElse(i);
                int end = terms.is(colon, Kind.COLON) ? behindNames(colon + 1) : -1;
                boolean whole =
                        end > 0 && (end == terms.size() || terms.is(end, Kind.SEMICOLON) || terms.is(end, Kind.STOP));
                if (label.isEmpty() || !whole) {
                    return List.of();
                }
                // votes are on the text, and not on what others voted
                Target target = Target.content(terms.span(i, colon));
                for (Holders holders : named(colon + 1, end)) {
                    add(frames, label.get(), i, holders, target, null, VOTE);
                }
                i = end + 1;
            }
            return frames;
        }

        /** Index behind names that commas and conjunctions part; -1 where something else or nothing stands there. */
        private int behindNames(int from) {
            int i = from;
            int names = 0;
            while (i < terms.size()
                    && !terms.is(i, Kind.SEMICOLON)
                    && !terms.is(i, Kind.STOP)
                    && !terms.is(i, Kind.CLOSE)) {
                boolean name = terms.is(i, Kind.HOLDERS) && !terms.isAttributive(i);
                if (!name && !isLink(i)) {
                    return -1;
                }
                names += name ? 1 : 0;
                i++;
            }
            return names > 0 ? i : -1;
        }

        private boolean isLink(int i) {
            return terms.is(i, Kind.COMMA)
                    || terms.is(i, FunctionWord.CONJUNCTION)
                    || terms.is(i, FunctionWord.DETERMINER)
                    || terms.isSign(i, "/");
        }

        private List<Holders> named(int from, int to) {
            List<Holders> named = new ArrayList<>();
            for (int i = from; i < to; i++) {
                if (terms.is(i, Kind.HOLDERS)) {
                    named.add(terms.get(i).holders());
                }
            }
            return named;
        }

        /** "by 120 votes in favour to 3 against (Chile, Peru, Mali)": who stands in brackets behind a count of votes. */
        List<Frame> votes() {
            List<Frame> frames = new ArrayList<>();
            for (int open = 1; open < terms.size(); open++) {
                int end = terms.is(open, Kind.OPEN) ? behindNames(open + 1) : -1;
                if (end < 0 || !terms.is(end, Kind.CLOSE)) {
                    continue;
                }
                Optional<Match> behind = words.at(terms, end + 1, Form.BEHIND);
                if (behind.isPresent() && isCount(open - 1)) {
                    for (Holders holders : named(open + 1, end)) {
                        add(frames, behind.get(), end + 1, holders, Target.content(terms.span(0, open)), null, VOTE);
                    }
                    continue;
                }
                for (int i = open - 1; i > Math.max(0, open - 1 - ShortStances.LONGEST); i--) {
                    Optional<Match> cast = countedVote(i);
                    if (cast.isPresent() && cast.get().next() == open) {
                        Target target = Target.content(terms.span(0, i));
                        for (Holders holders : named(open + 1, end)) {
                            add(frames, cast.get(), i, holders, target, null, VOTE);
                        }
                        break;
                    }
                }
            }
            return frames;
        }

        private Optional<Match> countedVote(int i) {
            return words.at(terms, i, Form.VOTE)
                    .filter(vote -> isCount(i - 1))
                    .or(() -> words.behindGluedCount(terms, i, Form.VOTE));
        }

        private boolean isCount(int i) {
            return terms.isNumber(i)
                    || words.at(terms, i, Form.COUNT).isPresent()
                    || words.at(terms, i, Form.VOTES).isPresent() && isCount(i - 1)
                    || words.behindGluedCount(terms, i, Form.VOTES).isPresent();
        }

        /** "Paragraph 2: Chile – delete; Peru and Mali – keep". */
        List<Frame> rows() {
            int first = firstHolders();
            if (first < 0) {
                return List.of();
            }
            Span label = first == 0 ? null : terms.span(0, first);
            List<Frame> frames = new ArrayList<>();
            int cells = 0;
            int i = first;
            while (i < terms.size()) {
                int sign = behindNamesOfCell(i);
                if (sign < 0) {
                    return List.of();
                }
                int end = endOfCell(sign + 1);
                Optional<Match> said = words.at(terms, sign + 1, Form.START)
                        .or(() -> words.at(terms, sign + 1, Form.FINITE))
                        .or(() -> words.at(terms, sign + 1, Form.WHOLE).filter(match -> match.next() == end));
                boolean sure = label != null
                        || terms.is(sign, Kind.DASH)
                        || cells > 0
                        || end < terms.size() && terms.is(end, Kind.SEMICOLON)
                        || said.filter(match -> match.form() != Form.START || isWholeItem(match, end))
                                .isPresent();
                if (said.isEmpty() || !sure || isInserted(said.get().next(), end)) {
                    return List.of();
                }
                Span rest = said.get().next() < end ? terms.span(said.get().next(), end) : null;
                Span about = label == null || isNumbered(rest) ? rest : label;
                boolean proposal = said.get().row().label() == Label.PROPOSAL;
                Span words = terms.span(sign + 1, end);
                Span content = !proposal ? about : about == label && label != null ? label.union(words) : words;
                // a cell is on its row, and not on what the cell ahead of it says
                Target target = Target.content(about == null ? words : about);
                for (Holders holders : named(i, sign)) {
                    add(frames, said.get(), sign + 1, holders, target, content, ROW);
                }
                cells++;
                i = nextCell(end);
            }
            return frames;
        }

        /** "Chile: delete" as an item of a list: a cell of the row whose label stands above. */
        private boolean isWholeItem(Match said, int end) {
            return isItem && said.next() == end;
        }

        /** "Chile – supported by Peru – proposed": what stands between dashes is no cell. */
        private boolean isInserted(int from, int end) {
            for (int i = from; i < end; i++) {
                if (terms.is(i, Kind.DASH)) {
                    return true;
                }
            }
            return terms.is(from, FunctionWord.AGENT);
        }

        /** Whether words name a provision by its number, and not only by the label of their row. */
        private boolean isNumbered(Span words) {
            return words != null && words.of(text).chars().anyMatch(Character::isDigit);
        }

        /** Index of the holders of the first cell: at the start, or behind a label that a colon or a line's end closes. */
        private int firstHolders() {
            int i = 0;
            while (i < Math.min(terms.size(), LONGEST_LABEL) && !terms.is(i, Kind.HOLDERS)) {
                i++;
            }
            if (!terms.is(i, Kind.HOLDERS)) {
                return -1;
            }
            int ahead = i - 1;
            while (ahead >= 0 && (terms.is(ahead, FunctionWord.DETERMINER) || isSign(ahead))) {
                ahead--;
            }
            boolean closed = ahead < 0
                    || terms.is(ahead, Kind.COLON)
                    || ahead < MOST_OF_NUMBER && (terms.isNumber(ahead) || terms.is(ahead, Kind.CLOSE))
                    || text.substring(
                                    terms.get(ahead).span().end(),
                                    terms.get(i).span().start())
                            .contains("\n");
            return closed ? i : -1;
        }

        /** A mark that is no word: a bullet. */
        private boolean isSign(int i) {
            return terms.get(i).span().of(text).codePoints().noneMatch(Character::isLetterOrDigit)
                    && !terms.is(i, Kind.COLON);
        }

        /** Index of the dash or colon behind the names of a cell; -1 where none stands there. */
        private int behindNamesOfCell(int from) {
            int i = from;
            boolean named = false;
            while (terms.is(i, Kind.HOLDERS) && !terms.isAttributive(i)
                    || named && isLink(i)
                    || terms.is(i, FunctionWord.DETERMINER)) {
                named |= terms.is(i, Kind.HOLDERS);
                i++;
            }
            boolean sign = terms.is(i, Kind.COLON) || terms.is(i, Kind.DASH);
            return named && sign && terms.is(i - 1, Kind.HOLDERS) ? i : -1;
        }

        /** Index behind a cell: of a semicolon, the stop, or what parts it from the names of the next. */
        private int endOfCell(int from) {
            for (int i = from; i < terms.size(); i++) {
                boolean stop = terms.is(i, Kind.SEMICOLON) || terms.is(i, Kind.STOP) && i == terms.size() - 1;
                int next = terms.is(i, Kind.COMMA) ? i + 1 : i;
                boolean breaks = next > i
                        || i > from
                                && text.substring(
                                                terms.get(i - 1).span().end(),
                                                terms.get(i).span().start())
                                        .contains("\n");
                if (stop || breaks && behindNamesOfCell(next) > 0) {
                    return i;
                }
            }
            return terms.size();
        }

        private int nextCell(int end) {
            int i = end;
            while (i < terms.size()
                    && (terms.is(i, Kind.SEMICOLON)
                            || terms.is(i, Kind.COMMA)
                            || terms.is(i, Kind.STOP)
                            || isSign(i))) {
                i++;
            }
            return i;
        }

        private void add(
                List<Frame> frames, Match said, int from, Holders holders, Target target, Span content, String by) {
            add(frames, said.row(), terms.span(from, said.next()), holders, target, content, by);
        }

        private void add(
                List<Frame> frames, FrameRow row, Span cue, Holders holders, Target target, Span content, String by) {
            if (row.label() != null) {
                frames.add(new Frame(row.label(), cue, Agent.of(holders), target, content, by, row));
            }
        }
    }
}
