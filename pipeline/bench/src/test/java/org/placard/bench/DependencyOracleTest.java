package org.placard.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placard.report.ReportReader;
import org.placard.report.UnreadableReportException;

class DependencyOracleTest {
    private static DependencyOracle compared(String debate) throws UnreadableReportException {
        var oracle = new DependencyOracle();
        String report = "Committee of the Whole\n\n3 March 2031\n\n" + debate + "\n";
        new ReportReader()
                .read("debate.txt", report.getBytes(StandardCharsets.UTF_8))
                .checkIns()
                .forEach(oracle::compare);
        return oracle;
    }

    @Test
    void plainClausesAreReadAlike() throws UnreadableReportException {
        DependencyOracle oracle = compared("Peru supported the text and did not oppose the annex. Chile rejected it.");
        assertEquals(2, oracle.sentences());
        assertEquals(3, oracle.count(OracleOutcome.SAME));
        assertEquals(List.of(), oracle.disagreements());
        assertEquals(1.0, oracle.subjectAgreement());
        assertEquals(1.0, oracle.polarityAgreement());
    }

    @Test
    void sentencesWithoutHoldersAreLeftOut() throws UnreadableReportException {
        assertEquals(
                0, compared("The debate went on until late in the evening.").sentences());
    }
}
