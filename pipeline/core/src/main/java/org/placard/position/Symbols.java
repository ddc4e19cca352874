package org.placard.position;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placard.text.Span;
import org.placard.text.Text;
import org.placard.token.FunctionWord;
import org.placard.token.Lexicon;

/** Finds the symbols and numbers by which documents are called: "A/C.3/79/L.31", "L.31 to L.33", "COMM19-Prop07", "document 12". */
final class Symbols {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[./_-][\\p{L}\\p{N}]+)*");

    private static final Pattern PART = Pattern.compile("[/_-]");

    /** What no other word has: a mark, or three letters, ahead of a number. */
    private static final Pattern FORM =
            Pattern.compile(".*(?:\\p{Lu}.*[./-]|[./-].*\\p{Lu}|\\p{Lu}\\p{L}{2,}\\p{N}).*");

    private static final Pattern NUMBERED = Pattern.compile("(.*\\P{Nd})(\\p{Nd}{1,4})");

    /** A range has so many documents at most. */
    private static final int RANGE = 50;

    /** No passage is read further, in UTF-16 units. */
    private static final int LONGEST = 2_000;

    private final Lexicon lexicon;
    private final Text text;
    private final Collection<Span> names;

    /** @param names where holders stand, whose names may look like symbols: "G-77" */
    Symbols(Lexicon lexicon, Text text, Collection<Span> names) {
        this.lexicon = lexicon;
        this.text = text;
        this.names = names;
    }

    /** Those of a passage, in lower case and text order. */
    Set<String> of(Span span) {
        return find(span, false);
    }

    /** Those by which what a passage names is called: not "COVID-19" in "a proposal on COVID-19". */
    Set<String> naming(Span span) {
        return find(span, true);
    }

    private Set<String> find(Span span, boolean naming) {
        String passage = text.at(new Span(span.start(), Math.min(span.end(), span.start() + LONGEST)));
        Set<String> found = new LinkedHashSet<>();
        String before = "";
        String ranging = null;
        Matcher matcher = WORD.matcher(passage);
        while (matcher.find()) {
            String word = matcher.group();
            String lower = word.toLowerCase(Locale.ROOT);
            Span place = new Span(span.start() + matcher.start(), span.start() + matcher.end());
            boolean other = names.stream().anyMatch(place::overlaps)
                    || naming && lexicon.has("topical", Lexicon.Pos.PHRASE, before);
            boolean numbered = !other && word.chars().anyMatch(Character::isDigit);
            boolean counts = word.chars().allMatch(Character::isDigit) && isCounted(before);
            if (numbered && FORM.matcher(word).matches()) {
                if (ranging != null) {
                    addRange(found, ranging, lower);
                }
                found.add(lower);
                ranging = lower;
            } else if (counts) {
                found.add(lexicon.singular(before) + " " + lower);
            } else if (!lexicon.has(FunctionWord.TO, lower)) {
                ranging = null;
            }
            before = lower;
        }
        return found;
    }

    private boolean isCounted(String noun) {
        return lexicon.mayBeNoun("document", noun) || lexicon.mayBeNoun("put-forward", noun);
    }

    private static void addRange(Set<String> found, String first, String last) {
        Matcher from = NUMBERED.matcher(first);
        Matcher to = NUMBERED.matcher(last);
        if (!from.matches() || !to.matches() || !from.group(1).equals(to.group(1))) {
            return;
        }
        int start = Integer.parseInt(from.group(2));
        int end = Math.min(start + RANGE, Integer.parseInt(to.group(2)));
        for (int number = start + 1; number < end; number++) {
            found.add(from.group(1) + number);
        }
    }

    /** Whether two symbols name one document: "l.31" and "a/c.3/79/l.31", "l.31/rev.1". */
    static boolean areSame(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return parts(longer).contains(parts(shorter));
    }

    private static String parts(String symbol) {
        return "/" + PART.matcher(symbol).replaceAll("/") + "/";
    }
}
