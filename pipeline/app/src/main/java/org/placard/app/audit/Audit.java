package org.placard.app.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.app.ProductSource;
import org.placard.app.page.InlinePage;
import org.placard.app.page.PackedJson;
import org.placard.app.tables.PendingFile;
import org.placard.gazetteer.Gazetteer;
import org.placard.score.Aligner;
import org.placard.score.Comparison;
import org.placard.score.Gold;
import org.placard.score.InvalidGoldException;
import org.placard.score.Scorer;

/** Makes the page on which an output is checked and corrected. */
public final class Audit {
    private static final Comparator<AuditPart> BY_REPORT =
            Comparator.comparing(AuditPart::file).thenComparingInt(AuditPart::number);

    private static final InlinePage PAGE = new InlinePage(
            Audit.class,
            "audit.html",
            List.of("audit.css", "text.css", "detail.css", "scores.css", "print.css"),
            List.of(),
            List.of(
                    "dom.js",
                    "long-form.js",
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
    public String review(ProductSource output) throws IOException {
        List<AuditPart> parts = new ArrayList<>();
        output.forEach(new AuditParts(), part -> parts.add(AuditPart.read(part)));
        return review(parts);
    }

    String review(List<AuditPart> parts) {
        List<AuditPart> sorted = parts.stream().sorted(BY_REPORT).toList();
        Map<String, Integer> sourceOfFile = new LinkedHashMap<>();
        List<SourceView> sources = new ArrayList<>();
        List<Integer> sourceOf = new ArrayList<>();
        Set<String> files = new LinkedHashSet<>();
        StringBuilder texts = new StringBuilder();
        for (AuditPart each : sorted) {
            int source = sourceOfFile.computeIfAbsent(each.file() + "\0" + each.sha256(), key -> {
                sources.add(new SourceView(
                        each.file(),
                        each.plain() ? each.sha256() : null,
                        each.plain(),
                        SourceView.downloadName(each.file()),
                        new ArrayList<>()));
                return sources.size() - 1;
            });
            sources.get(source)
                    .checkIns()
                    .add(new SourceView.Heading(each.number(), each.date().orElse(null), each.title()));
            sourceOf.add(source);
            files.add(each.file());
            texts.append(each.text()).append('\n');
        }
        return page(
                new AuditData(
                        title(files),
                        storage(texts.toString()),
                        false,
                        sources,
                        sourceOf,
                        null,
                        new HolderNames(gazetteer).byCode(),
                        List.of()),
                sorted.stream().map(AuditPart::view).toList());
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
        AuditJson json = new AuditJson();
        List<PackedJson> views = layout.checkIns().stream()
                .map(each -> PackedJson.of(json.write(each)))
                .toList();
        SourceView source = new SourceView(
                gold.sourceText(),
                gold.sourceSha256().orElse(null),
                true,
                SourceView.downloadName(file.getFileName().toString()),
                gold.checkIns().stream()
                        .map(each -> new SourceView.Heading(
                                each.number(), each.date().orElse(null), each.title()))
                        .toList());
        return page(
                new AuditData(
                        title(Set.of(
                                gold.sourceText().substring(gold.sourceText().lastIndexOf('/') + 1))),
                        storage("gold\0" + gold.sourceText() + "\0" + gold.text()),
                        true,
                        List.of(source),
                        Collections.nCopies(views.size(), 0),
                        ScoreView.of(scorer.score(comparison)),
                        new HolderNames(gazetteer).byCode(),
                        layout.remarks()),
                views);
    }

    /** Writes a page so that an earlier one of that name is replaced only once this one is whole. */
    public static void write(String html, Path page) throws IOException {
        PendingFile.write(page, html);
    }

    private static String page(AuditData data, List<PackedJson> checkIns) {
        String head = new AuditJson().write(data);
        List<PackedJson> pieces = new ArrayList<>();
        pieces.add(PackedJson.of(head.substring(0, head.length() - 1) + ",\"checkIns\":["));
        for (PackedJson each : checkIns) {
            if (pieces.size() > 1) {
                pieces.add(PackedJson.plain(","));
            }
            pieces.add(each);
        }
        pieces.add(PackedJson.plain("]}"));
        return PAGE.html(data.title(), pieces);
    }

    private static String title(Set<String> files) {
        List<String> names = new ArrayList<>(files);
        return names.size() <= 2
                ? names.stream()
                        .map(each -> each.replaceFirst("\\.[A-Za-z0-9]+$", ""))
                        .collect(Collectors.joining(", "))
                : names.size() + " reports";
    }

    private static String storage(String texts) {
        return "placard-audit/" + AuditPart.digest(texts).substring(0, 16);
    }
}
