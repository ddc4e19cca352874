package org.placard.stance;

import org.placard.gazetteer.HolderKind;
import org.placard.report.CheckIn;
import org.placard.report.Turn;
import org.placard.sentence.Sentence;
import org.placard.syntax.Holders;
import org.placard.syntax.TaggedSentence;
import org.placard.syntax.Term.Kind;
import org.placard.syntax.Terms;
import org.placard.text.Span;

/** Who has the floor: whom the label of a turn names, within a paragraph of other speakers too, or the title of the section alone. */
final class TurnFloor {
    /** "Mr. Juan Carlos de la Cruz (Peru)": a person is named in so many terms at most. */
    private static final int LONGEST_NAME = 9;

    private final CheckIn checkIn;
    /** Whose name alone is the title of the section; null where it says more. */
    private final Holders titled;

    private Turn turn;
    private Holders speaker;
    /** Whether the sentence at hand is the first of a recorded turn. */
    private boolean opensRecord;
    /** The recorded turn at hand, and the block in which it began; and one that somebody else has taken over. */
    private Turn recorded;

    private int recordedBlock = -1;
    private Turn ended;
    /** A block with turns that no layout shows, or -1. */
    private int unmarkedBlock = -1;

    TurnFloor(CheckIn checkIn, Holders titled) {
        this.checkIn = checkIn;
        this.titled = titled;
    }

    /** Gives the floor to whom the label of a turn names, within a paragraph of other speakers or alone in a title too. */
    void give(Sentence sentence, Terms terms) {
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
        if (now != null && now.form() == Turn.Form.RECORD) {
            now = stillSpeaking(now, sentence, terms);
        }
        opensRecord = now != null && now != turn && now.form() == Turn.Form.RECORD && !now.presides();
        if (now != turn) {
            turn = now;
            speaker = now == null ? null : labelled(terms, now);
        }
    }

    /** A recorded turn, as long as no later paragraph begins with the name of somebody else; null from there on. */
    private Turn stillSpeaking(Turn now, Sentence sentence, Terms terms) {
        if (now != recorded) {
            recorded = now;
            recordedBlock = sentence.block();
        } else if (now != ended && sentence.block() != recordedBlock && opensWithSpeaker(terms)) {
            ended = now;
        }
        return now == ended ? null : now;
    }

    /** "Peru wondered", "Ana Silva (Peru), noting": whether words begin with holders, or with a person and her state in brackets. */
    private static boolean opensWithSpeaker(Terms terms) {
        int first = terms.rightOverDeterminers(0);
        if (terms.isNounHolders(first)) {
            return true;
        }
        for (int i = first; i < Math.min(terms.size(), first + LONGEST_NAME); i++) {
            if (terms.is(i, Kind.OPEN)) {
                return i > first && terms.is(i + 1, Kind.HOLDERS) && terms.is(i + 2, Kind.CLOSE);
            }
            if (!terms.get(i).capital() && !terms.is(i, Kind.STOP)) {
                return false;
            }
        }
        return false;
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
                i < terms.size() && terms.get(i).span().start() < now.label().end();
                i++) {
            boolean names = terms.isNounHolders(i)
                    && terms.get(i).span().end() >= now.label().end() - 1
                    && now.presides() == presides(terms.get(i).holders());
            found = names ? terms.get(i).holders() : found;
        }
        return found;
    }

    /** For whom a person who opens a sentence speaks. */
    Holders whose() {
        return speaker != null ? speaker : titled;
    }

    /** Whether the title of the section is the name of who speaks in it. */
    boolean isTitled() {
        return titled != null;
    }

    /** Whose turn it is; null in a narrative, and behind a label that names nobody. */
    Holders speaker() {
        return speaker;
    }

    /** Whether the sentence at hand is the first that is reported of a speaker who has a paragraph to himself. */
    boolean opensRecord() {
        return opensRecord && speaker != null;
    }

    /** Whether the own words are given of a speaker who does not preside. */
    boolean argues() {
        return speaks() && !turn.presides();
    }

    /** Whether the speaker's own words are given. */
    boolean speaks() {
        return speaker != null && turn.form() == Turn.Form.SPEECH;
    }

    /** The first term behind a label and its colon. */
    int behindLabel(TaggedSentence tagged) {
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
}
