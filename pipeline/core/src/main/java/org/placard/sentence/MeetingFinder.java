package org.placard.sentence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.report.Block;
import org.placard.report.CheckIn;
import org.placard.text.Span;

/**
 * Finds the meeting that each sentence reports on: its date, its day of the session, its part of the day. What a sentence
 * says holds for those after it until another says otherwise; a new section keeps the day and drops the part of the day.
 *
 * <p>A check-in that is headed by its day ("HIGHLIGHTS: …", "Day 3: …", "Monday, 3 June") begins on its own date. Others
 * bear the date of their publication, and until they name a day, it is not known. Thread-safe.
 */
public final class MeetingFinder {
    /** A time that begins nearer to its sentence's beginning leads it, in UTF-16 units. */
    private static final int LEADING = 20;

    private final MeetingPhrases phrases = MeetingPhrases.load();
    private final TimeExpressionFinder finder = new TimeExpressionFinder(phrases);
    private final Pattern ahead = phrases.anyOf(MeetingPhrases.Kind.AHEAD);
    private final Pattern reference = phrases.endingIn(MeetingPhrases.Kind.REFERENCE);
    private final Pattern own = phrases.anyOf(MeetingPhrases.Kind.OWN);
    private final Pattern whole = phrases.anyOf(MeetingPhrases.Kind.WHOLE);

    /** One meeting per sentence, in the order of {@code sentences}, which are those of {@code checkIn}. */
    public List<Meeting> find(CheckIn checkIn, List<Sentence> sentences) {
        String text = checkIn.text().toString();
        List<TimeExpression> inHeading = inHeading(checkIn, text);
        Map<Sentence, List<TimeExpression>> times = new HashMap<>();
        for (Sentence sentence : sentences) {
            List<TimeExpression> found = finder.find(text, sentence.span());
            if (!found.isEmpty()) {
                times.put(sentence, found);
            }
        }
        MeetingState state = new MeetingState(checkIn.date());
        times.values().forEach(found -> state.learn(text, found));
        if (isHeadedByItsDay(checkIn, inHeading)) {
            state.beginOnOwnDate(inHeading);
        }
        List<Meeting> meetings = new ArrayList<>(sentences.size());
        String section = null;
        for (Sentence sentence : sentences) {
            if (!Objects.equals(section, sentence.section())) {
                state.beginSection();
                section = sentence.section();
            }
            List<TimeExpression> found = times.getOrDefault(sentence, List.of());
            meetings.add(state.read(ofThisMeeting(text, sentence, found)));
        }
        return meetings;
    }

    private List<TimeExpression> inHeading(CheckIn checkIn, String text) {
        boolean headed = !checkIn.blocks().isEmpty() && checkIn.blocks().get(0).kind() == Block.Kind.HEADING;
        if (headed) {
            return finder.find(text, checkIn.blocks().get(0).span());
        }
        return checkIn.title().isEmpty()
                ? List.of()
                : finder.find(checkIn.title(), new Span(0, checkIn.title().length()));
    }

    private boolean isHeadedByItsDay(CheckIn checkIn, List<TimeExpression> inHeading) {
        if (checkIn.date().isEmpty() || whole.matcher(checkIn.title()).find()) {
            return false;
        }
        boolean namesDay = inHeading.stream()
                .anyMatch(t -> MeetingState.beginsWithDay(t) || t.kind() == TimeExpression.Kind.WEEKDAY);
        return namesDay || own.matcher(checkIn.title()).find();
    }

    /** Without times of plans and of documents. */
    private List<TimeExpression> ofThisMeeting(String text, Sentence sentence, List<TimeExpression> times) {
        List<TimeExpression> kept = new ArrayList<>();
        for (TimeExpression time : times) {
            boolean continues = !kept.isEmpty() && continues(text, kept.get(kept.size() - 1), time);
            boolean referred = !continues
                    && reference.matcher(before(text, sentence, time)).find();
            if (!referred && !isName(text, sentence, time) && !isPlanned(text, sentence, time)) {
                kept.add(time);
            }
        }
        return kept;
    }

    /** "what was said at the 3 May Informal Meeting": a date ahead of a name calls some meeting, and rarely this one. */
    private static boolean isName(String text, Sentence sentence, TimeExpression time) {
        int start = time.span().start();
        int end = time.span().end();
        return time.kind() == TimeExpression.Kind.DATE
                && start - sentence.span().start() >= LEADING
                && end + 1 < sentence.span().end()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1))
                && text.startsWith("the ", start - "the ".length());
    }

    /** "the morning session of day 3 (31 January)": the second and third time belong to the first. */
    private static boolean continues(String text, TimeExpression first, TimeExpression second) {
        String between = text.substring(first.span().end(), second.span().start());
        return between.length() <= 30 && between.matches("(?:\\s\\w+)?\\s?(?:of|on|\\(|,|–)\\s?(?:the\\s)?|\\s");
    }

    private static String before(String text, Sentence sentence, TimeExpression time) {
        int from = Math.max(sentence.span().start(), time.span().start() - 30);
        String words = text.substring(from, time.span().start()).stripTrailing();
        // "until late in the evening" is a limit as "until the evening" is
        return words.replaceFirst("(?i)(?:\\s(?:in|late in|early in|during))(?:\\sthe)?$", "");
    }

    /** Whether the clause around a time speaks of plans. Clauses end at commas and semicolons. */
    private boolean isPlanned(String text, Sentence sentence, TimeExpression time) {
        int from = time.span().start();
        while (from > sentence.span().start() && !endsClause(text, from - 1, ",;:(")) {
            from--;
        }
        boolean leading =
                text.substring(sentence.span().start(), time.span().start()).length() < LEADING;
        int to = time.span().end();
        int commas = leading ? 1 : 0;
        while (to < sentence.span().end() && (!endsClause(text, to, ",;:") || commas-- > 0)) {
            to++;
        }
        Matcher plan = ahead.matcher(text).region(from, to);
        return plan.find();
    }

    /** "11:00" ends no clause. */
    private static boolean endsClause(String text, int at, String signs) {
        boolean apart = at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1));
        return apart && signs.indexOf(text.charAt(at)) >= 0;
    }
}
