package org.placard.report;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;

/**
 * The process that parses documents for a reader: requests come by standard input, answers go to standard output, and the
 * end of the input ends it, also in the middle of a document. {@link ParserProcess} starts it.
 */
final class ParserMain {
    private static final int BUFFER = 1 << 16;

    private final DocumentParser parser = new DocumentReader();
    private final DataOutputStream answers;
    private final BlockingQueue<ParserExchange.Request> requests = new SynchronousQueue<>();

    private ParserMain(DataOutputStream answers) {
        this.answers = answers;
    }

    public static void main(String[] arguments) throws InterruptedException {
        DataOutputStream answers =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER));
        // what a library prints must not come between the answers
        System.setOut(System.err);
        ParserMain main = new ParserMain(answers);
        BoundedWork.thread("parser", main::answerAll).start();
        main.receiveAll(new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), BUFFER)));
    }

    /** Reads on while a document is parsed, and so notices at once that the reader is gone. */
    private void receiveAll(DataInputStream in) throws InterruptedException {
        try {
            while (true) {
                requests.put(ParserExchange.readRequest(in));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void answerAll() {
        try {
            while (true) {
                answer(requests.take());
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
    }

    private void answer(ParserExchange.Request request) throws IOException {
        Manuscript manuscript;
        try {
            manuscript = parser.parse(request.format(), request.name(), request.content());
        } catch (UnreadableReportException | RuntimeException | Error e) {
            ParserExchange.writeReason(
                    answers,
                    UnreadableReportException.because(request.name(), e).reason());
            return;
        }
        ParserExchange.writeManuscript(answers, manuscript);
    }
}
