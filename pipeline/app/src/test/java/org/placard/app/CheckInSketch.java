package org.placard.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.annotation.ProducedBy;
import org.placard.annotation.Source;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.position.Action;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.report.Section;
import org.placard.scope.Factuality;
import org.placard.sentence.Meeting;
import org.placard.stance.Label;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;
import org.placard.text.Text;

/** Writes a check-in down sentence by sentence, naming places by their words: the first such words of the sentence. */
public final class CheckInSketch {
    private final String report;
    private final int number;
    private final String title;
    private final LocalDate date;
    private final StringBuilder text = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private final List<SentenceSketch> sentences = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private int row = 1;

    public CheckInSketch(String report, int number, String title, LocalDate date) {
        this.report = report;
        this.number = number;
        this.title = title;
        this.date = date;
        text.append('#').append(number).append(": ").append(title).append("\n\n");
    }

    public CheckInSketch section(String words) {
        Span span = appended(words);
        sections.add(new Section("s" + (sections.size() + 1), words, span));
        sentences.add(new SentenceSketch(words, span, Meeting.UNKNOWN));
        return this;
    }

    public SentenceSketch sentence(String words) {
        return sentence(words, new Meeting(date, number, null));
    }

    public SentenceSketch sentence(String words, Meeting meeting) {
        SentenceSketch sentence = new SentenceSketch(words, appended(words), meeting);
        sentences.add(sentence);
        return sentence;
    }

    private Span appended(String words) {
        int start = text.length();
        text.append(words).append("\n");
        return new Span(start, start + words.length());
    }

    public AnnotatedCheckIn checkIn() {
        Text whole = new Text(text.toString());
        return new AnnotatedCheckIn(
                "%s-%02d".formatted(report, number),
                number,
                title,
                Optional.ofNullable(date),
                new Source(report + ".txt", "text/plain", "0".repeat(64), 100, 100 + whole.codePointCount()),
                new ProducedBy("0.1.0", "f".repeat(64)),
                whole,
                sections,
                sentences.stream().map(SentenceSketch::annotated).toList(),
                proposals,
                positions,
                number == 2 ? List.of("one sentence was too long to parse") : List.of());
    }

    /** One sentence and what it says. */
    public final class SentenceSketch {
        private final String id = number + "." + ++row;
        private final String section = sections.isEmpty() ? null : "s" + sections.size();
        private final String words;
        private final Span span;
        private final Meeting meeting;
        private final List<SentenceLabel> labels = new ArrayList<>();
        private final List<Mention> mentions = new ArrayList<>();
        private final List<ProvisionReference> references = new ArrayList<>();
        private int proposalCount;
        private int positionCount;

        private SentenceSketch(String words, Span span, Meeting meeting) {
            this.words = words;
            this.span = span;
            this.meeting = meeting;
        }

        public String id() {
            return id;
        }

        public SentenceSketch state(String name, String code) {
            return mention(name, HolderKind.STATE, code);
        }

        public SentenceSketch mention(String name, HolderKind kind, String code) {
            mentions.add(new Mention(place(name), code, kind, Mention.Form.NOUN, Mention.Source.GAZETTEER));
            return this;
        }

        public SentenceSketch refers(String reference, String... provisions) {
            references.add(new ProvisionReference(place(reference), provisions(provisions)));
            return this;
        }

        public SentenceSketch label(Label label, String cue) {
            labels.add(new SentenceLabel(label, 0.9, List.of(place(cue)), "active"));
            return this;
        }

        /** Returns the proposal's id. */
        public String proposal(String proposed, Action action, List<String> authors, String... provisions) {
            return proposal(proposed, action, false, authors, provisions);
        }

        public String proposal(
                String proposed, Action action, boolean withdrawn, List<String> authors, String... provisions) {
            String proposal = id + "-p" + ++proposalCount;
            proposals.add(
                    new Proposal(proposal, id, authors, place(proposed), action, provisions(provisions), withdrawn));
            return proposal;
        }

        public SentenceSketch position(
                Stance stance,
                String name,
                String code,
                String cue,
                String proposal,
                List<String> counterpart,
                String... provisions) {
            return position(stance, name, code, null, null, cue, proposal, counterpart, provisions);
        }

        public SentenceSketch position(
                Stance stance,
                String name,
                String code,
                String speaksFor,
                String derivedFrom,
                String cue,
                String proposal,
                List<String> counterpart,
                String... provisions) {
            positions.add(new Position(
                    id + "-" + ++positionCount,
                    id,
                    stance,
                    code,
                    speaksFor,
                    place(name),
                    place(cue),
                    provisions(provisions),
                    counterpart,
                    proposal,
                    meeting.date(),
                    0.75,
                    "active",
                    null,
                    Factuality.ASSERTED,
                    derivedFrom));
            return this;
        }

        public CheckInSketch then() {
            return CheckInSketch.this;
        }

        private Span place(String of) {
            int at = words.indexOf(of);
            if (at < 0) {
                throw new IllegalArgumentException("'" + of + "' is not in '" + words + "'");
            }
            return new Span(at, at + of.length()).shift(span.start());
        }

        private static List<Provision> provisions(String... norms) {
            return List.of(norms).stream().map(Provision::new).toList();
        }

        private AnnotatedSentence annotated() {
            return new AnnotatedSentence(id, section, span, meeting, labels, mentions, references);
        }
    }
}
