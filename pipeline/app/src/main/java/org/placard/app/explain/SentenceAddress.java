package org.placard.app.explain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.placard.annotation.AnnotatedCheckIn;
import org.placard.annotation.AnnotatedSentence;

/**
 * How a user names a sentence.
 *
 * @param report the name that its check-ins' ids begin with; empty for any
 * @param id of the sentence in it
 */
record SentenceAddress(String report, String id) {
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.(\\d+)");
    private static final int NEAR = 3;

    /** As the audit page shows it: {@code 3.17}, or {@code week-one:3.17} where there are several reports. */
    static SentenceAddress of(String words) {
        int colon = words.lastIndexOf(':');
        return colon < 0
                ? new SentenceAddress("", words)
                : new SentenceAddress(words.substring(0, colon), words.substring(colon + 1));
    }

    /** A report's name, as its check-ins' ids begin with it. */
    static String report(AnnotatedCheckIn checkIn) {
        return checkIn.id().replaceFirst("-\\d+$", "");
    }

    boolean fits(AnnotatedCheckIn checkIn, AnnotatedSentence sentence) {
        return sentence.id().equals(id)
                && (report.isEmpty() || report.equals(report(checkIn)) || report.equals(checkIn.id()));
    }

    /** Whether a sentence is one of a few around the place that was named. */
    boolean isNear(AnnotatedSentence sentence) {
        Matcher own = NUMBERS.matcher(id);
        Matcher other = NUMBERS.matcher(sentence.id());
        return sentence.id().equals(id)
                || own.matches()
                        && other.matches()
                        && own.group(1).equals(other.group(1))
                        && own.group(2).length() < 7
                        && Math.abs(Integer.parseInt(own.group(2)) - Integer.parseInt(other.group(2))) <= NEAR;
    }

    /** How many letters of the report's name would have to be others; 0 where none was named. */
    int lettersFrom(AnnotatedCheckIn checkIn) {
        return report.isEmpty() ? 0 : LevenshteinDistance.getDefaultInstance().apply(report, report(checkIn));
    }
}
