package org.placard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.placard.gazetteer.InvalidGazetteerException;
import org.placard.report.UnreadableReportException;

/** Why something failed, as one line for the person who reads it. */
public final class Reason {
    private Reason() {}

    /**
     * The reason behind a failure. A message that names no cause, as some of the JDK's, gets one; that of an unreadable
     * report loses its file's name, which whoever names the input says anyway.
     */
    public static String of(Throwable failure) {
        return Shown.text(sentence(failure));
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof UncheckedIOException) {
            return sentence(failure.getCause());
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": no such file or folder";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": not allowed";
        }
        if (failure instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + ": is in the way";
        }
        if (failure instanceof NotDirectoryException file) {
            return file.getFile() + ": is not a folder";
        }
        if (failure instanceof FileSystemException other && other.getReason() != null) {
            return other.getFile() + ": " + other.getReason();
        }
        if (failure instanceof InvalidGazetteerException) {
            return failure.getMessage();
        }
        if (failure instanceof UnreadableReportException report) {
            return report.reason();
        }
        if (failure instanceof IOException && failure.getMessage() != null) {
            return failure.getMessage();
        }
        if (failure instanceof OutOfMemoryError) {
            return "needs more memory than the program was given; raise it with java -Xmx…";
        }
        if (failure instanceof StackOverflowError) {
            return "is nested too deeply";
        }
        return "unexpected " + failure + at(failure);
    }

    private static String at(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
