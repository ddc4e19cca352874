package org.placard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.report.SpeakerWords.Kind;
import org.placard.text.Span;

/**
 * Finds speakers' turns by their labels. A label ahead of a colon counts wherever it begins a block, and behind one in the
 * same block; labels of reported speech count only where a check-in has several, because any narrative may have one.
 */
final class TurnFinder {
    /** Fewer reported speakers than this are a narrative's. */
    private static final int LEAST_RECORDED = 2;
    /** How far behind its label a sentence may say that it reports speech, in UTF-16 units. */
    private static final int REACH_OF_SAYING = 240;
    /** Longest label, in UTF-16 units. */
    private static final int LONGEST_LABEL = 120;

    /**
     * A label before it is known where its turn ends.
     *
     * @param from where it begins with the marks ahead of it
     * @param start where its turn begins
     */
    private record Opening(Turn.Form form, int from, int start, Span label, boolean presides) {}

    private final Pattern speech;
    private final Pattern alone;
    private final Pattern behindDash;
    private final Pattern statement;
    private final Pattern first;
    private final Pattern record;
    private final Pattern saying;
    private final Pattern presiding;
    private final Pattern sentenceStart =
            Pattern.compile("[.!?][\"'’”)]?(?:\\s+(?=\\p{Lu})|[ \\t]*\\R\\s*(?=>>|[(\\[]?\\d))");

    TurnFinder(SpeakerWords words) {
        String honorific = words.alternation(Kind.HONORIFIC);
        String behalf = "(?:,?\\s(?i:" + words.alternation(Kind.BEHALF).substring(3) + "\\s)";
        String capital = "(?:[dDlL]['’]|[ae]l-)?\\p{Lu}[\\p{L}\\p{M}'’.&/-]{0,40}";
        String joiner = "(?i:" + words.alternation(Kind.JOINER).substring(3);
        String bracket = "\\s?[(\\[][^()\\[\\]:\\n]{1,60}[)\\]]";
        String name = "(?:(?:" + joiner + "\\s){0,3}" + capital + ")(?:\\s(?:(?:" + joiner + "\\s){0,3}(?:" + capital
                + "|\\d{1,3}(?!\\d)))){0,7}(?:" + bracket + ")?";
        // "(interpretation from Chinese)" says nothing of who speaks
        String comment = "(?:" + bracket + ")?";
        String whose = name + "(?:" + behalf + name + ")?";
        String person = honorific + "\\s" + name;
        String capitals = "(?:\\p{Lu}[\\p{Lu}\\p{M}'’.-]{1,40}\\s){1,4}[(\\[][^()\\[\\]:\\n]{1,60}[)\\]]";
        // "5C China:" numbers the interventions, or says on which item they are; "-L2- Chair:" and "*** MORNING SESSION
        // *** Chair:" open one
        String marks = "(?:>>\\s?|[-–—•]\\s|[(\\[]?\\d{1,3}[A-Za-z]?[.)\\]]?\\s|"
                + "(?:\\*{1,3}|[-–—]{1,3})\\s?[\\p{Lu}\\d][\\p{Lu}\\d. ]{0,40}\\s?(?:\\*{1,3}|[-–—]{1,3})\\s)?";
        String capacity = "(?i:" + words.alternation(Kind.CAPACITY).substring(3) + "\\s(?:" + joiner + "\\s)?" + name;
        String label = "(?<label>" + person + "(?:" + behalf + name + ")?|" + capacity + "(?:" + behalf + name + ")?|"
                + "(?i:" + words.alternation(Kind.PRESIDING).substring(3) + ",\\s" + name + "|" + whose + ")";
        // "Mr. Silva (Brazil), Rapporteur of the Committee:"
        String office = "(?:,\\s[^:.\\n]{1,90}(?<=[\\p{L})]))?";
        this.speech = Pattern.compile(
                marks + "(?:" + label + comment + "|(?<officer>" + person + office + "))\\s?:\\s(?=\\S)");
        this.alone = Pattern.compile(
                marks + "(?:" + label + comment + "\\s?:|(?<person>" + honorific + "\\s" + name + bracket + "))\\s*");
        this.statement = Pattern.compile("(?:[^.:\\n]{1,60}\\s)?(?i:"
                + words.alternation(Kind.STATEMENT).substring(3) + "\\s" + label + "\\s?[:.]?");
        this.first = Pattern.compile(words.alternation(Kind.FIRST) + "\\b", Pattern.CASE_INSENSITIVE);
        this.behindDash = Pattern.compile(marks + label + "\\s?[–—-]\\s(?=(?i:"
                + words.alternation(Kind.FIRST).substring(3) + "\\b)");
        String presides = "The\\s(?i:" + words.alternation(Kind.PRESIDING).substring(3);
        String recorded = "(?:" + honorific + "\\s(?:" + joiner + "\\s){0,3}" + capital + "(?:\\s(?:" + joiner
                + "\\s){0,3}" + capital + "){0,4}" + bracket + "|" + capitals + "|(?i:"
                + words.alternation(Kind.CAPACITY).substring(3) + "\\s" + name + ")";
        this.record = Pattern.compile(
                "(?<label>(?:" + recorded + "(?:" + behalf + name + ")?|(?<office>" + presides + "\\b)))(?=[,\\s])");
        this.saying = Pattern.compile("\\b" + words.alternation(Kind.SAYING) + "\\b", Pattern.CASE_INSENSITIVE);
        this.presiding = Pattern.compile(
                "(?:the\\s)?(?:" + honorific + "\\s)?" + words.alternation(Kind.PRESIDING) + "\\b.*",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /**
     * The turns among a check-in's blocks.
     *
     * @param text that the blocks' places are in
     */
    List<Turn> find(CharSequence text, List<Block> blocks) {
        List<Opening> openings = new ArrayList<>();
        for (Block block : blocks) {
            if (block.kind() != Block.Kind.HEADING) {
                read(text, block, openings);
            }
        }
        boolean isRecord = openings.stream()
                        .filter(o -> o.form() == Turn.Form.RECORD && !o.presides())
                        .count()
                >= LEAST_RECORDED;
        openings.removeIf(o -> o.form() == Turn.Form.RECORD && !isRecord);
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            int limit = i + 1 < openings.size() ? openings.get(i + 1).from() : text.length();
            int end = endOfTurn(text, blocks, opening.label(), limit);
            while (Lines.isSpace(text.charAt(end - 1))) {
                end--;
            }
            turns.add(new Turn(opening.form(), opening.label(), new Span(opening.start(), end), opening.presides()));
        }
        return turns;
    }

    /** Whether a line that looks like a title is what somebody says ("Chair: Can we go on?"). */
    boolean isSpoken(CharSequence text, Span line) {
        Matcher matcher = speech.matcher(text).region(line.start(), line.end());
        if (!matcher.lookingAt()) {
            return false;
        }
        boolean exclaims = "?!".indexOf(text.charAt(line.end() - 1)) >= 0;
        return exclaims
                || presiding.matcher(label(matcher).of(text)).matches()
                || first.matcher(text).region(matcher.end(), line.end()).lookingAt();
    }

    /** The end of the last block that begins ahead of {@code limit}, of the next heading or title, and of whoever speaks next. */
    private static int endOfTurn(CharSequence text, List<Block> blocks, Span label, int limit) {
        int end = label.end();
        for (Block block : blocks) {
            if (block.span().end() <= label.start()) {
                continue;
            }
            boolean behind = block.span().start() > label.start();
            boolean title = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
            if (block.span().start() >= limit || behind && (title || isUnnamed(text, block))) {
                break;
            }
            end = Math.max(end, Math.min(limit, block.span().end()));
        }
        return end;
    }

    /** Captions mark each change of speakers, also where they do not know who speaks. */
    private static boolean isUnnamed(CharSequence text, Block block) {
        return text.length() > block.span().start() + 1
                && text.charAt(block.span().start()) == '>'
                && text.charAt(block.span().start() + 1) == '>';
    }

    private void read(CharSequence text, Block block, List<Opening> openings) {
        Span span = block.span();
        Matcher whole = alone.matcher(text).region(span.start(), span.end());
        if (span.length() <= LONGEST_LABEL && whole.matches()) {
            add(openings, Turn.Form.SPEECH, text, whole);
            return;
        }
        Matcher heading = statement.matcher(text).region(span.start(), span.end());
        if (span.length() <= LONGEST_LABEL && heading.matches()) {
            add(openings, Turn.Form.SPEECH, text, heading);
            return;
        }
        if (block.kind() == Block.Kind.TITLE) {
            return;
        }
        boolean spoken = readAt(text, span, span.start(), true, openings);
        Matcher starts = sentenceStart.matcher(text).region(span.start(), span.end());
        while (starts.find()) {
            boolean inLabel = !openings.isEmpty()
                    && openings.get(openings.size() - 1).label().end() > starts.end();
            if (!inLabel) {
                readAt(text, span, starts.end(), spoken, openings);
            }
        }
    }

    /** @param spoken whether a label ahead of a colon may stand here */
    private boolean readAt(CharSequence text, Span block, int at, boolean spoken, List<Opening> openings) {
        int limit = Math.min(block.end(), at + LONGEST_LABEL);
        int lineEnd = at;
        while (lineEnd < block.end() && text.charAt(lineEnd) != '\n') {
            lineEnd++;
        }
        if (lineEnd < limit) {
            // "Mr. Silva (Brazil)" on a line, what he says on the next
            Matcher line = alone.matcher(text).region(at, lineEnd);
            if (line.matches()) {
                add(openings, Turn.Form.SPEECH, text, line);
                return true;
            }
        }
        for (Pattern pattern : spoken ? List.of(speech, behindDash) : List.<Pattern>of()) {
            Matcher matcher = pattern.matcher(text).region(at, limit);
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                add(openings, Turn.Form.SPEECH, text, matcher);
                return true;
            }
        }
        Matcher matcher = record.matcher(text).region(at, limit);
        matcher.useTransparentBounds(true);
        if (matcher.lookingAt() && reportsSpeech(text, matcher.end(), block.end())) {
            add(openings, Turn.Form.RECORD, text, matcher);
        }
        return false;
    }

    private boolean reportsSpeech(CharSequence text, int from, int end) {
        Matcher stop = sentenceStart.matcher(text).region(from, Math.min(end, from + REACH_OF_SAYING));
        int to = stop.find() ? stop.start() : Math.min(end, from + REACH_OF_SAYING);
        return saying.matcher(text).region(from, to).find();
    }

    private void add(List<Opening> openings, Turn.Form form, CharSequence text, Matcher found) {
        Span label = label(found);
        int start = found.pattern() == statement ? found.start() : label.start();
        openings.add(new Opening(
                form,
                found.start(),
                start,
                label,
                presiding.matcher(label.of(text)).matches()));
    }

    private static Span label(Matcher matcher) {
        for (String group : List.of("person", "officer")) {
            boolean named = matcher.pattern().pattern().contains("(?<" + group + ">") && matcher.group(group) != null;
            if (named) {
                return new Span(matcher.start(group), matcher.end(group));
            }
        }
        return new Span(matcher.start("label"), matcher.end("label"));
    }
}
