package org.placard.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever bytes a file of a format holds: a report whose parts fit its text, or a reason why there is none. */
class ReportReaderFuzzTest {
    private static final ReportReader READER = new ReportReader();

    @FuzzTest(maxDuration = "60s")
    void text(byte[] content) {
        read("report.txt", content);
    }

    @FuzzTest(maxDuration = "60s")
    void markdown(byte[] content) {
        read("report.md", content);
    }

    @FuzzTest(maxDuration = "60s")
    void html(byte[] content) {
        read("report.html", content);
    }

    @FuzzTest(maxDuration = "60s")
    void pdf(byte[] content) {
        read("report.pdf", content);
    }

    @FuzzTest(maxDuration = "60s")
    void docx(byte[] content) {
        read("report.docx", content);
    }

    @FuzzTest(maxDuration = "60s")
    void mail(byte[] content) {
        read("report.eml", content);
    }

    private static void read(String name, byte[] content) {
        Report report;
        try {
            report = READER.read(name, content);
        } catch (UnreadableReportException e) {
            assertTrue(e.getMessage().contains(name), e.getMessage());
            assertTrue(e.getMessage().lines().count() == 1, e.getMessage());
            return;
        }
        int end = 0;
        for (CheckIn checkIn : report.checkIns()) {
            assertTrue(checkIn.place().start() >= end, "check-ins overlap");
            end = checkIn.place().end();
            assertEquals(report.text().at(checkIn.place()), checkIn.text().toString());
            checkBlocks(checkIn);
        }
    }

    private static void checkBlocks(CheckIn checkIn) {
        int end = 0;
        for (Block block : checkIn.blocks()) {
            assertTrue(block.span().start() >= end, "blocks overlap");
            end = block.span().end();
            String words = checkIn.text().at(block.span());
            assertTrue(!Character.isWhitespace(words.charAt(0)), "a block begins with white space");
            assertTrue(!Character.isWhitespace(words.charAt(words.length() - 1)), "a block ends with white space");
        }
        for (Section section : checkIn.sections()) {
            checkIn.text().at(section.span());
        }
    }
}
