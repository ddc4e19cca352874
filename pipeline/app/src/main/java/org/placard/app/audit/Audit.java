package org.placard.app.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.page.InlinePage;
import org.placard.app.tables.PendingFile;
import org.placard.gazetteer.Gazetteer;
import org.placard.score.Aligner;
import org.placard.score.Comparison;
import org.placard.score.Gold;
import org.placard.score.InvalidGoldException;
import org.placard.score.Scorer;

/** Makes the page on which an output is checked and corrected. */
public final class Audit {
    private static final Comparator<AnnotatedCheckIn> BY_REPORT = Comparator.comparing(
                    (AnnotatedCheckIn each) -> each.source().file())
            .thenComparingInt(AnnotatedCheckIn::number);

    private static final InlinePage PAGE = new InlinePage(
            Audit.class,
            "audit.html",
            List.of("audit.css", "text.css", "detail.css", "scores.css", "print.css"),
            List.of(),
            List.of(
                    "dom.js",
                    "model.js",
                    "compare.js",
                    "items.js",
                    "corrections.js",
                    "gold-file.js",
                    "sampling.js",
                    "annotators.js",
                    "words.js",
                    "marks.js",
                    "filters.js",
                    "list.js",
                    "text.js",
                    "trace.js",
                    "editor.js",
                    "detail.js",
                    "scores.js",
                    "help.js",
                    "download.js",
                    "keys.js",
                    "main.js"));

    private final Gazetteer gazetteer;

    public Audit(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The page of an output without gold: a review queue. */
    public String review(List<AnnotatedCheckIn> output) {
        List<AnnotatedCheckIn> sorted = output.stream().sorted(BY_REPORT).toList();
        ReviewLayout layout = new ReviewLayout(sorted);
        Set<String> files = new LinkedHashSet<>();
        MessageDigest texts = sha256();
        for (AnnotatedCheckIn each : sorted) {
            files.add(each.source().file());
            texts.update((each.id() + "\0" + each.text()).getBytes(StandardCharsets.UTF_8));
        }
        return page(new AuditData(
                title(files),
                storage(texts),
                false,
                layout.sources(),
                layout.checkIns(),
                null,
                new HolderNames(gazetteer).byCode(),
                List.of()));
    }

    /**
     * The page of an output beside gold.
     *
     * @param output check-ins of the gold's text
     * @param file the gold's own, for the name of what is downloaded
     * @throws InvalidGoldException where the output was not made of the gold's text
     */
    public String against(Gold gold, Path file, List<AnnotatedCheckIn> output) throws InvalidGoldException {
        Scorer scorer = new Scorer(gold);
        Comparison comparison = new Aligner(gold).align(output);
        long sentences =
                output.stream().mapToLong(each -> each.sentences().size()).sum();
        if (2L * comparison.unaligned().size() > sentences) {
            throw new InvalidGoldException(file + ": the output was made of another text than " + gold.sourceText()
                    + "; that one does not have \"" + comparison.unaligned().get(0) + "\"");
        }
        GoldLayout layout = new GoldLayout(gold, output);
        MessageDigest texts = sha256();
        texts.update(("gold\0" + gold.sourceText() + "\0" + gold.text()).getBytes(StandardCharsets.UTF_8));
        SourceView source = new SourceView(
                gold.sourceText(),
                gold.sourceSha256().orElse(null),
                true,
                SourceView.downloadName(file.getFileName().toString()),
                gold.checkIns().stream()
                        .map(each -> new SourceView.Heading(
                                each.number(), each.date().orElse(null), each.title()))
                        .toList());
        return page(new AuditData(
                title(Set.of(gold.sourceText().substring(gold.sourceText().lastIndexOf('/') + 1))),
                storage(texts),
                true,
                List.of(source),
                layout.checkIns(),
                ScoreView.of(scorer.score(comparison)),
                new HolderNames(gazetteer).byCode(),
                layout.remarks()));
    }

    /** Writes a page so that an earlier one of that name is replaced only once this one is whole. */
    public static void write(String html, Path page) throws IOException {
        PendingFile.write(page, html);
    }

    private static String page(AuditData data) {
        return PAGE.html(data.title(), new AuditJson().write(data));
    }

    private static String title(Set<String> files) {
        List<String> names = new ArrayList<>(files);
        return names.size() <= 2
                ? names.stream()
                        .map(each -> each.replaceFirst("\\.[A-Za-z0-9]+$", ""))
                        .collect(Collectors.joining(", "))
                : names.size() + " reports";
    }

    private static String storage(MessageDigest texts) {
        return "placard-audit/" + HexFormat.of().formatHex(texts.digest(), 0, 8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
