package org.placard.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.placard.report.Passage.Sort;
import org.placard.text.Span;
import org.placard.text.Text;

/**
 * Cuts a report into check-ins at its dated headings. A report without any is one check-in, which takes title and date
 * from the front matter or from its first line.
 */
final class CheckInCutter {
    /** Said of a check-in without a date; days of the week alone make none. */
    private static final String NO_DATE =
            "no date: neither its heading nor its file gives one; name the file by it, or give it in the front matter";

    /** Longer titles are not searched for a date to their end, in UTF-16 units. */
    private static final int LONGEST_DATED = 400;

    private final Layouts layouts;
    private final DateLines dateLines = DateLines.load();
    private final TurnFinder turnFinder = new TurnFinder(SpeakerWords.load());

    CheckInCutter(Layouts layouts) {
        this.layouts = layouts;
    }

    /**
     * The check-ins in order; none where the manuscript has no passage.
     *
     * @param name of its file, which may hold its date
     */
    List<CheckIn> cut(Manuscript manuscript, String name) {
        List<Passage> passages = manuscript.passages();
        if (passages.isEmpty()) {
            return List.of();
        }
        Map<Integer, Layout.Heading> headings = layouts.headings(manuscript.text(), passages);
        if (headings.isEmpty()) {
            return List.of(undivided(manuscript, name));
        }
        List<Integer> places = List.copyOf(headings.keySet());
        boolean numbered = areDistinctNumbers(headings.values());
        List<CheckIn> checkIns = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int from = places.get(i);
            int to = i + 1 < places.size() ? places.get(i + 1) : passages.size();
            Layout.Heading heading = headings.get(from);
            int number = numbered ? heading.number().orElseThrow() : i + 1;
            Optional<Dated> dated = heading.date().map(day -> new Dated(day, DateSource.HEADING));
            // the only dated heading of a file may leave the date to the file, as "#1: Opening" does
            if (dated.isEmpty() && places.size() == 1) {
                dated = ofFile(manuscript, name);
            }
            // what was left out of the document is said once
            List<String> notes = i == 0 ? manuscript.notes() : List.of();
            checkIns.add(checkIn(
                    manuscript.text(), passages.subList(from, to), true, number, heading.title(), dated, notes));
        }
        return checkIns;
    }

    private CheckIn undivided(Manuscript manuscript, String name) {
        List<Passage> passages = manuscript.passages();
        Passage first = passages.get(0);
        String firstLine = first.isTitle() ? first.span().of(manuscript.text()) : "";
        String titleLine = manuscript.frontMatter().title().orElse(firstLine);
        Optional<Layout.Heading> heading = layouts.read(titleLine);
        Optional<LocalDate> said = heading.flatMap(Layout.Heading::date)
                .or(() -> DateFinder.last(titleLine.substring(0, Math.min(LONGEST_DATED, titleLine.length()))));
        // a date above everything else may be that of the printing, as in any line of the head
        boolean named = !DateFinder.isDate(titleLine);
        Optional<Dated> dated = ofFrontMatter(manuscript)
                .or(() -> said.filter(day -> named).map(day -> new Dated(day, DateSource.TITLE)))
                .or(() -> ofFile(manuscript, name));
        boolean isHeading = !firstLine.isEmpty()
                && firstLine.length() <= LONGEST_DATED
                && DateFinder.last(firstLine).isPresent();
        String title =
                heading.map(Layout.Heading::title).filter(t -> !t.isEmpty()).orElse(titleLine);
        return checkIn(manuscript.text(), passages, isHeading, 1, title, dated, manuscript.notes());
    }

    /** A day and where it comes from. */
    private record Dated(LocalDate day, DateSource source) {}

    private static Optional<Dated> ofFrontMatter(Manuscript manuscript) {
        return manuscript.frontMatter().source() == DateSource.FRONT_MATTER
                ? manuscript.frontMatter().date().map(day -> new Dated(day, DateSource.FRONT_MATTER))
                : Optional.empty();
    }

    /** What the file says outside its headings: its own words first, then its metadata, then its name. */
    private Optional<Dated> ofFile(Manuscript manuscript, String name) {
        return ofFrontMatter(manuscript)
                .or(() -> dateLines
                        .find(manuscript.text(), manuscript.passages())
                        .map(day -> new Dated(day, DateSource.TITLE)))
                .or(() -> manuscript.frontMatter().date().map(day -> new Dated(day, DateSource.METADATA)))
                .or(() -> DateFinder.inName(name).map(day -> new Dated(day, DateSource.FILE_NAME)));
    }

    private static boolean areDistinctNumbers(Iterable<Layout.Heading> headings) {
        Set<Integer> seen = new HashSet<>();
        for (Layout.Heading heading : headings) {
            OptionalInt number = heading.number();
            if (number.isEmpty() || number.getAsInt() < 1 || !seen.add(number.getAsInt())) {
                return false;
            }
        }
        return true;
    }

    private CheckIn checkIn(
            String text,
            List<Passage> passages,
            boolean firstIsHeading,
            int number,
            String title,
            Optional<Dated> dated,
            List<String> said) {
        int start = passages.get(0).span().start();
        int end = passages.get(passages.size() - 1).span().end();
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        String section = null;
        for (int i = 0; i < passages.size(); i++) {
            Span span = passages.get(i).span().shift(-start);
            Block.Kind kind = i == 0 && firstIsHeading ? Block.Kind.HEADING : kind(text, passages, i);
            if (kind == Block.Kind.TITLE) {
                section = "s" + (sections.size() + 1);
                sections.add(new Section(section, span.shift(start).of(text), span));
            }
            blocks.add(new Block(kind, kind == Block.Kind.ITEM ? withoutNumber(text, span, start) : span, section));
        }
        Text own = new Text(text.substring(start, end));
        List<String> notes = new ArrayList<>(said);
        if (dated.isEmpty()) {
            notes.add(NO_DATE);
        }
        return new CheckIn(
                number,
                title,
                dated.map(Dated::day),
                own,
                new Span(start, end),
                sections,
                blocks,
                dated.map(Dated::source),
                turnFinder.find(own, blocks),
                notes);
    }

    private Block.Kind kind(String text, List<Passage> passages, int place) {
        Passage passage = passages.get(place);
        boolean last = place == passages.size() - 1;
        return switch (passage.sort()) {
            case MARKED_TITLE -> Block.Kind.TITLE;
            // a title has something under it; capitals are titles even where it was cut off
            case LIKELY_TITLE ->
                turnFinder.isSpoken(text, passage.span())
                                || last
                                        && !TitleTest.isCapitals(
                                                text,
                                                passage.span().start(),
                                                passage.span().end())
                        ? Block.Kind.PARAGRAPH
                        : Block.Kind.TITLE;
            case NUMBERED_LINE ->
                last || isNumbered(passages, place - 1) || isNumbered(passages, place + 1)
                        ? Block.Kind.ITEM
                        : Block.Kind.TITLE;
            case PARAGRAPH -> Block.Kind.PARAGRAPH;
            case ITEM -> Block.Kind.ITEM;
        };
    }

    private static boolean isNumbered(List<Passage> passages, int place) {
        if (place < 0 || place >= passages.size()) {
            return false;
        }
        Sort sort = passages.get(place).sort();
        return sort == Sort.NUMBERED_LINE || sort == Sort.ITEM;
    }

    /** A numbered line that turned out to be an item gives its number away. */
    private static Span withoutNumber(String text, Span span, int offset) {
        int words = Bullet.wordsAfterNumber(text, span.start() + offset, span.end() + offset);
        return words < 0 ? span : new Span(words - offset, span.end());
    }
}
