package org.placard.app.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.app.Shown;
import org.placard.mention.Mention;
import org.placard.position.Position;
import org.placard.position.Proposal;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.report.Section;
import org.placard.scope.Factuality;
import org.placard.sentence.Meeting;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;

/** Tells in plain words what was found in a sentence of one check-in, and by what. */
final class Explanation {
    private final AnnotatedCheckIn checkIn;
    private final ConstructionNames constructions;
    private final StringBuilder text = new StringBuilder();

    Explanation(AnnotatedCheckIn checkIn, ConstructionNames constructions) {
        this.checkIn = checkIn;
        this.constructions = constructions;
    }

    /** The explanation of one sentence, ending in a line feed. */
    String of(AnnotatedSentence sentence) {
        heading(sentence);
        line(0, "");
        line(1, words(sentence.span()));
        section("Holders named", sentence.mentions().stream().map(this::holder).toList());
        section(
                "Provisions named",
                sentence.articles().stream().map(this::reference).toList());
        section("Labels", sentence.labels().stream().map(this::label).toList());
        List<Proposal> proposals = checkIn.proposals().stream()
                .filter(proposal -> proposal.sentence().equals(sentence.id()))
                .toList();
        section("Proposals", proposals.stream().map(this::proposal).toList());
        List<Position> positions = checkIn.positions().stream()
                .filter(position -> position.sentence().equals(sentence.id()))
                .toList();
        section("Positions", positions.stream().map(this::position).toList());
        if (!sentence.unread().isEmpty()) {
            section(
                    "Not understood",
                    sentence.unread().stream()
                            .map(unread -> quoted(unread.span()))
                            .toList());
        }
        return text.toString();
    }

    private void heading(AnnotatedSentence sentence) {
        StringBuilder heading = new StringBuilder("Sentence " + sentence.id() + " of " + Shown.text(checkIn.id()));
        checkIn.date().ifPresent(date -> heading.append(", ").append(date));
        sectionTitle(sentence)
                .ifPresent(title -> heading.append(", section “").append(title).append("”"));
        line(0, heading.toString());
        meeting(sentence.meeting()).ifPresent(meeting -> line(0, "Reports on " + meeting));
    }

    private Optional<String> sectionTitle(AnnotatedSentence sentence) {
        return checkIn.sections().stream()
                .filter(section -> section.id().equals(sentence.section()))
                .map(Section::title)
                .map(Shown::text)
                .findFirst();
    }

    private static Optional<String> meeting(Meeting meeting) {
        if (meeting.equals(Meeting.UNKNOWN)) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder("the meeting");
        if (meeting.part() != null) {
            words.append(" of the ").append(lower(meeting.part()));
        }
        if (meeting.day() != null) {
            words.append(" of day ").append(meeting.day());
        }
        if (meeting.date() != null) {
            words.append(meeting.part() == null && meeting.day() == null ? " of " : ", ")
                    .append(meeting.date());
        }
        return Optional.of(words.toString());
    }

    private void section(String title, List<String> entries) {
        line(0, "");
        line(0, title + (entries.isEmpty() ? ": none" : ""));
        for (String entry : entries) {
            entry.lines().forEach(each -> line(1, each));
        }
    }

    private String holder(Mention mention) {
        String how =
                switch (mention.source()) {
                    case GAZETTEER -> "listed name";
                    case FUZZY -> "listed name, misspelt";
                    case NER -> "listed name that could mean something else; the recogniser took it for a holder";
                };
        String code = mention.code() == null ? lower(mention.kind()) : lower(mention.kind()) + " " + mention.code();
        return quoted(mention.span()) + ": " + code + " (" + how + ")";
    }

    private String reference(ProvisionReference reference) {
        String meant = reference.provisions().isEmpty()
                ? "too many or none to tell"
                : reference.provisions().stream().map(Provision::toString).collect(Collectors.joining(", "));
        return quoted(reference.span()) + ": " + meant;
    }

    private String label(SentenceLabel label) {
        String because = label.cues().isEmpty()
                ? ""
                : " because of " + label.cues().stream().map(this::quoted).collect(Collectors.joining(" and "));
        return lower(label.label()) + because + sure(label.confidence()) + decidedBy(label.by());
    }

    private String proposal(Proposal proposal) {
        String withdrawn = proposal.withdrawn() ? ", withdrawn later" : "";
        return proposal.id() + " by " + codes(proposal.authors()) + ": to " + lower(proposal.action())
                + about(proposal.provisions()) + withdrawn + "\n  words: " + quoted(proposal.span());
    }

    private String position(Position position) {
        StringBuilder words = new StringBuilder(position.actor());
        if (position.speaksFor() != null) {
            words.append(" for ").append(position.speaksFor());
        }
        words.append(
                switch (position.stance()) {
                    case SUPPORT -> " supports ";
                    case OPPOSE -> " opposes ";
                    case PROPOSE -> " proposes";
                });
        if (!position.counterpart().isEmpty()) {
            words.append(codes(position.counterpart()));
        } else if (position.stance() != Stance.PROPOSE) {
            words.append("the text");
        }
        words.append(about(position.provisions())).append(sure(position.confidence()));
        words.append("\n  who: ").append(quoted(position.mention()));
        words.append("\n  said by: ").append(quoted(position.cue()));
        if (position.proposal() != null) {
            words.append("\n  ").append(answered(position));
        }
        if (position.date() != null) {
            words.append("\n  when: ").append(position.date());
        }
        if (position.derivedFrom() != null) {
            words.append("\n  not stated: a member of ")
                    .append(position.derivedFrom())
                    .append(" on that date");
        }
        if (position.factuality() != Factuality.ASSERTED) {
            words.append("\n  put as: ").append(position.factuality().key());
        }
        if (position.rule() != null) {
            words.append("\n  row: ").append(Shown.text(position.rule())).append(" of frames.csv");
        }
        return words + decidedBy(position.by());
    }

    private String answered(Position position) {
        String verb = position.stance() == Stance.PROPOSE ? "makes" : "answers";
        String words = checkIn.proposals().stream()
                .filter(proposal -> proposal.id().equals(position.proposal()))
                .map(proposal -> " (" + quoted(proposal.span()) + ", sentence " + proposal.sentence() + ")")
                .findFirst()
                .orElse("");
        return verb + ": proposal " + position.proposal() + words;
    }

    private String decidedBy(String name) {
        if (name == null || name.isEmpty()) {
            return "";
        }
        String meaning = constructions
                .named(name)
                .map(construction -> ": " + construction.description() + " Example: “" + construction.example() + "”")
                .orElse("");
        return "\n  decided by: " + name + meaning;
    }

    private static String about(List<Provision> provisions) {
        return provisions.isEmpty()
                ? ""
                : " on " + provisions.stream().map(Provision::toString).collect(Collectors.joining(", "));
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "nobody named" : String.join(", ", codes);
    }

    private static String sure(double confidence) {
        return String.format(Locale.ROOT, " (confidence %.2f)", confidence);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private String quoted(Span span) {
        return "“" + words(span) + "”";
    }

    /** On one line: a sentence may be broken over several in its report. */
    private String words(Span span) {
        return Shown.text(checkIn.text().at(span).replaceAll("\\s+", " "));
    }

    private void line(int indent, String words) {
        text.append("  ".repeat(indent)).append(words).append('\n');
    }
}
