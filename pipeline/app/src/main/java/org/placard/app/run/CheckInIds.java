package org.placard.app.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.placard.report.CheckIn;

/** Names the check-ins of a report: its stem and the number with two digits or more. */
public final class CheckInIds {
    private static final String ENDING = ".json";
    private static final Pattern FILE_NAME =
            Pattern.compile("[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*-\\d{2,}(-\\d+)?" + Pattern.quote(ENDING));

    private CheckInIds() {}

    /** One id for each check-in. Where a report uses a number again, the second gets {@code -2} behind it, and so on. */
    public static List<String> of(String stem, List<CheckIn> checkIns) {
        Map<Integer, Integer> uses = new HashMap<>();
        List<String> ids = new ArrayList<>(checkIns.size());
        for (CheckIn checkIn : checkIns) {
            int use = uses.merge(checkIn.number(), 1, Integer::sum);
            String id = String.format(Locale.ROOT, "%s-%02d", stem, checkIn.number());
            ids.add(use == 1 ? id : id + "-" + use);
        }
        return ids;
    }

    static String fileName(String id) {
        return id + ENDING;
    }

    /**
     * Makes sure that a name, which may have been read from a file, is one that a check-in's file has.
     *
     * @throws IllegalArgumentException where it is not
     */
    static void checkFileName(String name) {
        if (!FILE_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a check-in's file: " + name);
        }
    }
}
