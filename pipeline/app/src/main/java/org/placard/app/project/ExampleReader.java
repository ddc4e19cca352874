package org.placard.app.project;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.placard.Options;
import org.placard.Placard;
import org.placard.report.Report;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

/** Reads one sentence and names its stances, with the tables that stand first on its class path. */
public final class ExampleReader implements UnaryOperator<Object> {
    private final Placard placard = Placard.create(Options.GRAMMAR);
    private final ReportReader reader = new ReportReader();

    /** Loads all tables. */
    public ExampleReader() {
        // all is in the fields
    }

    /** The stances of a sentence, in lower case, such as "oppose, propose"; empty where it has none. */
    @Override
    public Object apply(Object sentence) {
        try {
            Report report = reader.read("example.txt", ((String) sentence).getBytes(StandardCharsets.UTF_8));
            return placard.annotate(report).stream()
                    .flatMap(checkIn -> checkIn.sentences().stream())
                    .flatMap(each -> each.labels().stream())
                    .map(label -> switch (label.label()) {
                        case SUPPORT -> "support";
                        case OPPOSITION -> "oppose";
                        case PROPOSAL -> "propose";
                    })
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (UnreadableReportException e) {
            return "";
        }
    }
}
