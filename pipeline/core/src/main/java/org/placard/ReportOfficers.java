package org.placard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.placard.mention.MentionFinder;
import org.placard.mention.Officers;
import org.placard.report.Report;

/**
 * Who presides in a report, looked for once: its check-ins are read one by one, and the first of them may introduce whom the last
 * one names. Keeps those of the reports asked for last. Thread-safe.
 */
final class ReportOfficers {
    /** More reports than are read side by side. */
    private static final int MOST = 64;

    private final MentionFinder mentions;
    /** By the name and the digest of the report's file. */
    private final Map<String, Officers> known = new LinkedHashMap<>(MOST, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Officers> eldest) {
            return size() > MOST;
        }
    };

    ReportOfficers(MentionFinder mentions) {
        this.mentions = mentions;
    }

    /** The persons whom a report's check-ins introduce; none of a single check-in, which is read for them anyway. */
    Officers of(Report report) {
        if (report.checkIns().size() < 2) {
            return Officers.none();
        }
        String key = report.name() + ' ' + report.sha256();
        synchronized (known) {
            Officers officers = known.get(key);
            if (officers != null) {
                return officers;
            }
        }
        Officers officers = mentions.officers(report.checkIns());
        synchronized (known) {
            known.put(key, officers);
        }
        return officers;
    }
}
