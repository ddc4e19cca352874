package org.placard.app.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
import org.placard.score.Gold;
import org.placard.score.GoldCheckIn;
import org.placard.score.GoldMention;
import org.placard.score.GoldPosition;
import org.placard.score.GoldReference;
import org.placard.score.GoldRow;
import org.placard.sentence.Meeting;
import org.placard.stance.Label;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * The output of a pipeline that reads as gold does but for mistakes of every kind, made at fixed places: each counter
 * runs over what it counts, and every so many-eth gets its mistake.
 */
final class FaultyOutput {
    private final Gold gold;
    private final boolean faulty;
    private final Map<String, Integer> counters = new HashMap<>();

    private FaultyOutput(Gold gold, boolean faulty) {
        this.gold = gold;
        this.faulty = faulty;
    }

    static List<AnnotatedCheckIn> of(Gold gold) {
        return new FaultyOutput(gold, true).checkIns();
    }

    /** Without any mistake. */
    static List<AnnotatedCheckIn> perfect(Gold gold) {
        return new FaultyOutput(gold, false).checkIns();
    }

    private boolean every(int nth, String what) {
        return faulty && counters.merge(what, 1, Integer::sum) % nth == 0;
    }

    private double confidence() {
        return 0.55 + counters.merge("confidence", 7, Integer::sum) % 45 / 100.0;
    }

    private List<AnnotatedCheckIn> checkIns() {
        List<AnnotatedCheckIn> checkIns = new ArrayList<>();
        for (GoldCheckIn each : gold.checkIns()) {
            List<GoldRow> rows = gold.rows().stream()
                    .filter(row -> row.checkIn() == each.number())
                    .toList();
            if (!rows.isEmpty()) {
                checkIns.add(new Reading(each, rows).read());
            }
        }
        return checkIns;
    }

    private final class Reading {
        private final GoldCheckIn checkIn;
        private final List<GoldRow> rows;
        private final int start;
        private final Text text;
        private final List<Section> sections = new ArrayList<>();
        private final List<AnnotatedSentence> sentences = new ArrayList<>();
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<Position> positions = new ArrayList<>();

        Reading(GoldCheckIn checkIn, List<GoldRow> rows) {
            this.checkIn = checkIn;
            this.rows = rows;
            this.start = rows.get(0).span().start();
            this.text = new Text(gold.text()
                    .at(new Span(start, rows.get(rows.size() - 1).span().end())));
        }

        AnnotatedCheckIn read() {
            rows.stream().filter(row -> row.kind() != GoldRow.Kind.HEADING).forEach(this::sentence);
            String file = gold.sourceText().substring(gold.sourceText().lastIndexOf('/') + 1);
            return new AnnotatedCheckIn(
                    String.format(Locale.ROOT, "%s-%02d", file.substring(0, file.lastIndexOf('.')), checkIn.number()),
                    checkIn.number(),
                    checkIn.title(),
                    checkIn.date(),
                    new Source(
                            file,
                            "text/plain",
                            sha256(gold.text().toString()),
                            gold.text().codePointsBefore(start),
                            gold.text().codePointsBefore(start + text.length())),
                    new ProducedBy("0.1.0", "0".repeat(64)),
                    text,
                    sections,
                    sentences,
                    proposals,
                    positions,
                    List.of());
        }

        private void sentence(GoldRow row) {
            Span span = shifted(row.span());
            if (row.kind() == GoldRow.Kind.SECTION) {
                sections.add(new Section("s" + (sections.size() + 1), text.at(span), span));
            }
            List<Mention> mentions = mentions(row);
            sentences.add(new AnnotatedSentence(
                    row.id(),
                    sections.isEmpty() ? null : "s" + sections.size(),
                    row.isSentence() && every(41, "sentence") ? new Span(span.start(), span.end() - 2) : span,
                    new Meeting(checkIn.date().orElse(null), null, null),
                    labels(row, span),
                    mentions,
                    references(row)));
            for (GoldPosition position : row.positions()) {
                positions(row, position, span, mentions);
            }
        }

        private Span shifted(Span span) {
            return span.shift(-start);
        }

        private List<Mention> mentions(GoldRow row) {
            List<Mention> mentions = new ArrayList<>();
            for (GoldMention each : row.mentions()) {
                if (every(29, "mention missed")) {
                    continue;
                }
                Span span = shifted(each.span());
                boolean cut = span.length() > 4 && every(31, "mention cut");
                String code = every(37, "mention code") ? "XKX" : each.code();
                mentions.add(new Mention(
                        cut ? new Span(span.start(), span.end() - 1) : span,
                        code,
                        code.length() == 3 ? HolderKind.STATE : HolderKind.GROUP,
                        Mention.Form.NOUN,
                        every(23, "mention likeness") ? Mention.Source.FUZZY : Mention.Source.GAZETTEER));
            }
            return mentions;
        }

        private List<ProvisionReference> references(GoldRow row) {
            List<ProvisionReference> references = new ArrayList<>();
            for (GoldReference each : row.references()) {
                if (every(13, "reference missed")) {
                    continue;
                }
                List<Provision> provisions = new ArrayList<>(each.provisions().orElse(List.of()));
                if (every(11, "reference wrong")) {
                    provisions.add(new Provision("99"));
                }
                references.add(new ProvisionReference(shifted(each.span()), provisions));
            }
            return references;
        }

        private List<SentenceLabel> labels(GoldRow row, Span span) {
            Set<Label> labels = new LinkedHashSet<>(row.labels());
            if (!labels.isEmpty() && every(9, "label missed")) {
                labels.remove(row.labels().get(0));
            }
            if (row.isSentence() && every(17, "label wrong")) {
                labels.add(Label.OPPOSITION);
            }
            return labels.stream()
                    .map(label -> new SentenceLabel(label, confidence(), List.of(word(span, 3)), "finite-verb"))
                    .toList();
        }

        private Span word(Span span, int number) {
            int from = span.start();
            for (int i = 0; i < number; i++) {
                int space = text.toString().indexOf(' ', from);
                from = space < 0 || space >= span.end() - 1 ? from : space + 1;
            }
            int to = text.toString().indexOf(' ', from);
            return new Span(from, to < 0 || to > span.end() ? span.end() : to);
        }

        private void positions(GoldRow row, GoldPosition position, Span span, List<Mention> mentions) {
            if (position.stance() == Stance.PROPOSE) {
                proposals.add(new Proposal(
                        row.id() + "-p" + (proposals.size() + 1),
                        row.id(),
                        position.actors(),
                        span,
                        Action.AMEND,
                        position.articles().orElse(List.of()),
                        false));
            }
            for (String actor : position.actors()) {
                if (every(19, "position missed")) {
                    continue;
                }
                Stance stance = every(43, "stance") ? turned(position.stance()) : position.stance();
                Span mention = mentions.stream()
                        .filter(each -> actor.equals(each.code()))
                        .map(Mention::span)
                        .findFirst()
                        .orElse(span);
                positions.add(new Position(
                        row.id() + "-" + (positions.size() + 1),
                        row.id(),
                        stance,
                        actor,
                        null,
                        mention,
                        word(span, 3),
                        every(14, "article")
                                ? List.of(new Provision("77(1)"))
                                : position.articles().orElse(List.of()),
                        every(16, "counterpart")
                                ? List.of("XKX")
                                : position.counterpart().orElse(List.of()),
                        proposals.isEmpty()
                                ? null
                                : proposals.get(proposals.size() - 1).id(),
                        checkIn.date().orElse(LocalDate.of(2024, 1, 1)),
                        confidence(),
                        "passive-agent",
                        null,
                        Factuality.ASSERTED,
                        null));
            }
            if (every(12, "position wrong") && !mentions.isEmpty()) {
                positions.add(new Position(
                        row.id() + "-" + (positions.size() + 1),
                        row.id(),
                        Stance.PROPOSE,
                        "CHE",
                        null,
                        mentions.get(0).span(),
                        word(span, 2),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        confidence(),
                        "nominal",
                        null,
                        Factuality.ASSERTED,
                        null));
            }
        }

        private static Stance turned(Stance stance) {
            return stance == Stance.SUPPORT ? Stance.OPPOSE : Stance.SUPPORT;
        }
    }

    private static String sha256(String text) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
