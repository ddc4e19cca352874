package org.placard.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;
import org.placard.mention.Mention;
import org.placard.position.Position;
import org.placard.position.Stance;
import org.placard.provision.Provision;
import org.placard.provision.ProvisionReference;
import org.placard.stance.Label;
import org.placard.stance.SentenceLabel;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * Lays annotated check-ins beside gold. Every sentence of the output is looked up in the gold's text by its squeezed
 * characters, so a reader may re-wrap lines, drop bullets or cut sentences at other places; it belongs to the gold row
 * with which it shares most, a mention or reference to the row in which it begins.
 */
public final class Aligner {
    private final Gold gold;
    private final Squeezed goldText;
    private final List<Expected> rows = new ArrayList<>();
    /** Text ahead of the first gold row is front matter and not compared. */
    private final int frontMatterEnd;

    public Aligner(Gold gold) {
        this.gold = gold;
        this.goldText = Squeezed.of(gold.text().toString());
        Map<Integer, DatedNumber> unplaced = new LinkedHashMap<>();
        for (GoldCheckIn checkIn : gold.checkIns()) {
            unplaced.put(checkIn.number(), new DatedNumber(checkIn.number(), checkIn.date()));
        }
        for (GoldRow row : gold.rows()) {
            Optional<Span> span = goldText.squeezed(row.span());
            if (span.isPresent()) {
                DatedNumber checkIn = unplaced.remove(row.checkIn());
                rows.add(expected(row, span.get(), checkIn == null ? Set.of() : Set.of(checkIn)));
            }
        }
        this.frontMatterEnd =
                rows.isEmpty() ? 0 : rows.get(0).span().orElseThrow().start();
        rows.add(Expected.nothing(new LinkedHashSet<>(unplaced.values())));
    }

    private Expected expected(GoldRow row, Span span, Set<DatedNumber> checkIns) {
        Set<TaggedSpan<String>> mentions = new LinkedHashSet<>();
        for (GoldMention mention : row.mentions()) {
            goldText.squeezed(mention.span()).ifPresent(at -> mentions.add(new TaggedSpan<>(at, mention.code())));
        }
        Set<TaggedSpan<Set<Provision>>> references = new LinkedHashSet<>();
        for (GoldReference reference : row.references()) {
            Set<Provision> provisions = folded(reference.provisions().orElse(List.of()));
            goldText.squeezed(reference.span()).ifPresent(at -> references.add(new TaggedSpan<>(at, provisions)));
        }
        Map<Holding, Content> positions = new LinkedHashMap<>();
        for (GoldPosition position : row.positions()) {
            Content content = new Content(
                    position.articles().map(Aligner::articles),
                    position.counterpart().map(Set::copyOf));
            for (String actor : position.actors()) {
                if (!row.contested(position.stance())) {
                    positions.put(new Holding(position.stance(), actor), content);
                }
            }
        }
        Set<Label> labels = new LinkedHashSet<>(row.labels());
        row.optional().forEach(labels::remove);
        return new Expected(Optional.of(row), Optional.of(span), mentions, references, labels, positions, checkIns);
    }

    private static Set<Provision> folded(List<Provision> provisions) {
        return provisions.stream()
                .map(provision -> new Provision(provision.norm().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Provision> articles(List<Provision> provisions) {
        return folded(provisions).stream().map(Provision::article).collect(Collectors.toSet());
    }

    /** Lays {@code output} beside the gold; its order does not matter, as check-ins are taken by their number. */
    public Comparison align(List<AnnotatedCheckIn> output) {
        Pass pass = new Pass();
        output.stream()
                .sorted(Comparator.comparingInt(AnnotatedCheckIn::number))
                .forEach(pass::read);
        return pass.comparison();
    }

    /** Lays another annotator's gold of the same text beside this one. */
    Comparison align(Gold other) {
        Pass pass = new Pass();
        other.checkIns().forEach(checkIn -> pass.add(new DatedNumber(checkIn.number(), checkIn.date())));
        other.rows().forEach(pass::read);
        return pass.comparison();
    }

    /** The gold row of each sentence of a check-in: ids of rows by ids of sentences. One outside all rows has none. */
    public Map<String, String> rowIds(AnnotatedCheckIn checkIn) {
        Map<String, String> ids = new LinkedHashMap<>();
        new Pass()
                .read(checkIn)
                .forEach((sentence, row) -> rows.get(row).row().ifPresent(at -> ids.put(sentence, at.id())));
        return ids;
    }

    /** The gold row that shares most with a place in the gold's text. */
    Optional<GoldRow> rowAt(Span place) {
        return goldText.squeezed(place).flatMap(span -> rows.get(closest(span)).row());
    }

    private int closest(Span span) {
        int best = rows.size() - 1;
        int most = 0;
        for (int i = 0; i < rows.size() - 1; i++) {
            int shared = goldText.shared(span, rows.get(i).span().orElseThrow());
            if (shared > most) {
                best = i;
                most = shared;
            }
        }
        return best;
    }

    private final class Pass {
        private final List<FoundBuilder> found = new ArrayList<>();
        private final List<String> unaligned = new ArrayList<>();
        private final int outside = rows.size() - 1;

        Pass() {
            rows.forEach(row -> found.add(new FoundBuilder(row)));
        }

        Comparison comparison() {
            List<ComparedRow> compared = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                compared.add(new ComparedRow(rows.get(i), found.get(i).build()));
            }
            return new Comparison(gold, compared, unaligned);
        }

        void add(DatedNumber checkIn) {
            found.get(rowOf(checkIn)).checkIns.add(checkIn);
        }

        void read(GoldRow row) {
            goldText.squeezed(row.span()).ifPresent(span -> {
                Expected said = expected(row, span, Set.of());
                Evidence evidence = new Evidence(row.id(), 1, "");
                FoundBuilder into = found.get(closest(span));
                into.sentences.add(span);
                into.mentions.addAll(said.mentions());
                into.references.addAll(said.references());
                said.labels().forEach(label -> into.label(label, evidence));
                said.positions().forEach((holding, content) -> into.position(holding, new Claim(content, evidence)));
            });
        }

        /** Returns the rows of the sentences that could be placed. */
        Map<String, Integer> read(AnnotatedCheckIn checkIn) {
            add(new DatedNumber(checkIn.number(), checkIn.date()));
            Map<String, Integer> rowOfSentence = new LinkedHashMap<>();
            int cursor = 0;
            for (AnnotatedSentence sentence : checkIn.sentences()) {
                Squeezed words = Squeezed.of(checkIn.words(sentence));
                if (words.isEmpty()) {
                    continue;
                }
                int at = find(words.text(), cursor);
                if (at < 0) {
                    unaligned.add(checkIn.words(sentence));
                } else if (at >= frontMatterEnd) {
                    cursor = at;
                    rowOfSentence.put(sentence.id(), place(sentence, words, at));
                }
            }
            for (Position position : checkIn.positions()) {
                place(position, rowOfSentence.getOrDefault(position.sentence(), outside));
            }
            return rowOfSentence;
        }

        private int rowOf(DatedNumber checkIn) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).checkIns().contains(checkIn)) {
                    return i;
                }
            }
            return outside;
        }

        /** The next place of {@code words} from {@code cursor} on, else its first place, else -1. */
        private int find(Text words, int cursor) {
            String haystack = goldText.text().toString();
            int ahead = haystack.indexOf(words.toString(), cursor);
            return ahead >= 0 ? ahead : haystack.indexOf(words.toString());
        }

        private int place(AnnotatedSentence sentence, Squeezed words, int at) {
            Span span = new Span(at, at + words.text().length());
            int row = closest(span);
            found.get(row).sentences.add(span);
            for (SentenceLabel label : sentence.labels()) {
                found.get(row).label(label.label(), new Evidence(sentence.id(), label.confidence(), label.by()));
            }
            for (Mention mention : sentence.mentions()) {
                if (mention.code() != null && !mention.code().equals(Mention.CHAIR)) {
                    part(mention.span(), sentence, words, at).ifPresent(place -> found.get(beginningOf(place, row))
                            .mentions
                            .add(new TaggedSpan<>(place, mention.code())));
                }
            }
            for (ProvisionReference reference : sentence.articles()) {
                part(reference.span(), sentence, words, at).ifPresent(place -> found.get(beginningOf(place, row))
                        .references
                        .add(new TaggedSpan<>(place, folded(reference.provisions()))));
            }
            return row;
        }

        private void place(Position position, int row) {
            Content content = new Content(
                    Optional.of(articles(position.provisions())), Optional.of(Set.copyOf(position.counterpart())));
            Claim claim = new Claim(content, new Evidence(position.id(), position.confidence(), position.by()));
            Stance stance = position.stance();
            found.get(row).position(new Holding(stance, position.actor()), claim);
            if (position.speaksFor() != null) {
                found.get(row).position(new Holding(stance, position.speaksFor()), claim);
            }
        }

        /** Where {@code span}, as far as it lies in its sentence, stands in the squeezed gold text. */
        private Optional<Span> part(Span span, AnnotatedSentence sentence, Squeezed words, int at) {
            if (!span.overlaps(sentence.span())) {
                return Optional.empty();
            }
            Span within = new Span(
                    Math.max(span.start(), sentence.span().start()),
                    Math.min(span.end(), sentence.span().end()));
            return words.squeezed(within.shift(-sentence.span().start())).map(place -> place.shift(at));
        }

        private int beginningOf(Span place, int otherwise) {
            for (int i = 0; i < outside; i++) {
                if (rows.get(i).span().orElseThrow().covers(place.start())) {
                    return i;
                }
            }
            return otherwise;
        }
    }
}
