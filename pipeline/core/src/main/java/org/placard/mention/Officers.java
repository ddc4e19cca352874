package org.placard.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placard.gazetteer.HolderKind;
import org.placard.gazetteer.Vocabulary.Role;
import org.placard.text.Span;

/**
 * Persons whom a report introduces as presiding, by their surnames: "Vice-Chair Tomasz Bielak", "the Co-Chairs, Ana Duarte (Chile) and
 * Tom Berg (Norway)", "Lu Wen, the facilitator". Their names stand for the Chair from then on. Immutable.
 */
public final class Officers {
    /** So many words may stand between an office and the names of who holds it: "the facilitators for this cluster, …". */
    private static final int LONGEST_REMIT = 8;

    /** A name has so many words at most. */
    private static final int LONGEST_NAME = 5;

    /** Nobody presides together with more. */
    private static final int MOST_PERSONS = 6;

    private static final Officers NONE = new Officers(Map.of(), Set.of());
    /** "who will", "as the": so many words stand between a person and the office behind it at most. */
    private static final int LONGEST_LINK = 3;

    private static final String ARTICLE = "the";
    private static final Set<String> OPENERS = Set.of(ARTICLE, "as", "its", "who", "will", "would", "had", "has");
    private static final Set<String> LINKS = Set.of("and", "by");
    private static final Set<String> REMIT = Set.of("of", "for", "on");

    /** The code of the state in brackets behind the name, empty where none stands there; null where two persons have the name. */
    private final Map<String, Optional<String>> bySurname;

    /** Surnames that the text at hand has in small letters as well. */
    private final Set<String> ordinary;

    private Officers(Map<String, Optional<String>> bySurname, Set<String> ordinary) {
        this.bySurname = bySurname;
        this.ordinary = ordinary;
    }

    /** Those of a text that introduces nobody. */
    public static Officers none() {
        return NONE;
    }

    /** Those whom the sentences introduce. */
    static Officers in(List<NamedSentence> passages) {
        Map<String, Optional<String>> found = new HashMap<>();
        for (NamedSentence passage : passages) {
            Tokens tokens = passage.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                if (isOffice(passage, at)) {
                    behind(passage, at, found);
                    ahead(passage, at, found);
                }
            }
        }
        return found.isEmpty() ? NONE : new Officers(Map.copyOf(found), Set.of());
    }

    /** Both; where they differ about a person's state, it is not known. */
    public Officers and(Officers others) {
        if (bySurname.isEmpty() || others == this) {
            return others;
        }
        Map<String, Optional<String>> all = new HashMap<>(bySurname);
        others.bySurname.forEach((name, state) -> all.merge(name, state, Officers::either));
        return new Officers(Map.copyOf(all), Set.of());
    }

    private static Optional<String> either(Optional<String> one, Optional<String> other) {
        return one.equals(other) || other.isEmpty() ? one : one.isEmpty() ? other : Optional.empty();
    }

    /** The same, for a text of these sentences: what it has in small letters too is no name where it stands alone. */
    Officers amid(List<NamedSentence> passages) {
        if (bySurname.isEmpty()) {
            return this;
        }
        Set<String> words = new HashSet<>();
        for (NamedSentence passage : passages) {
            Tokens tokens = passage.tokens();
            for (int at = 0; at < tokens.size(); at++) {
                if (!tokens.isCapitalised(at) && bySurname.containsKey(tokens.lower(at))) {
                    words.add(tokens.lower(at));
                }
            }
        }
        return new Officers(bySurname, words);
    }

    /**
     * Where a sentence names one of them without the office, in order: the name with the title and first names ahead of it. Where
     * it introduces them, the office stands for the Chair.
     */
    List<Span> in(NamedSentence passage) {
        List<Span> found = new ArrayList<>();
        Tokens tokens = passage.tokens();
        Set<String> introduced =
                bySurname.isEmpty() ? Set.of() : in(List.of(passage)).bySurname.keySet();
        int free = 0;
        for (int at = 0; !bySurname.isEmpty() && at < tokens.size(); at++) {
            Optional<String> state = isNameWord(passage, at) ? bySurname.get(tokens.lower(at)) : null;
            if (state == null
                    || introduced.contains(tokens.lower(at))
                    || tokens.isCapitalised(at + 1)
                    || isDelegate(passage, at)) {
                continue;
            }
            int first = at;
            while (first > free && at - first < LONGEST_NAME && isInName(passage, first - 1)) {
                first--;
            }
            int title = titleAhead(passage, first);
            // "JI" is no Mr. Ji
            boolean full = title < first || first < at && !tokens.isAllCapitals(at);
            if (title >= free
                    && !isOfficeAhead(passage, title)
                    && isSame(passage, at, state)
                    && (full || isOnlyAName(passage, at))) {
                found.add(tokens.span(title, at));
                free = at + 1;
            }
        }
        return found;
    }

    /** "Chair", "facilitators", "co-chaired by": an office of this meeting and of nobody else's. */
    private static boolean isOffice(NamedSentence passage, int at) {
        int candidate = passage.candidateAt(at);
        if (candidate >= 0) {
            Candidate title = passage.candidates().get(candidate);
            return title.name().kind() == HolderKind.CHAIR
                    && title.last() == at
                    && !ChairPhrase.isSomebodyElse(passage, title)
                    && (passage.hasRoleInLowerCase(at, Role.CHAIRING)
                            || ChairPhrase.around(passage, title, () -> true).isPresent());
        }
        return passage.hasRoleInLowerCase(at, Role.CHAIRING);
    }

    /** "Vice-Chair Tomasz Bielak", "the Vice-Chairs, Tomasz Bielak (Poland) and Ana Quintero (Peru),", "chaired by Lu Wen". */
    private static void behind(NamedSentence passage, int office, Map<String, Optional<String>> found) {
        Tokens tokens = passage.tokens();
        int at = office + 1;
        boolean named = isNameWord(passage, at) || titleEnd(passage, at) > at;
        boolean by = LINKS.contains(tokens.lower(at));
        while (!named && !by && at - office < LONGEST_REMIT && tokens.isWord(at) && !isOffice(passage, at)) {
            at++;
        }
        boolean apposed = tokens.is(at, ',') || tokens.is(at, '(');
        if (!named && !by && !apposed) {
            return;
        }
        Map<String, Optional<String>> persons = new HashMap<>();
        for (int i = 0; i < MOST_PERSONS; i++) {
            int next = tokens.is(at, ',') || apposed && i == 0 ? at + 1 : at;
            next = LINKS.contains(tokens.lower(next)) ? next + 1 : next;
            int end = next == at && i > 0 ? at : person(passage, next, !named || i > 0, persons);
            if (end == next || end == at) {
                break;
            }
            at = end;
        }
        if (!apposed || closes(tokens, at)) {
            persons.forEach((name, state) -> found.merge(name, state, Officers::either));
        }
    }

    /** "Ana Duarte (Chile) and Tom Berg (Norway) will co-chair", "Mr. Bielak, the facilitator,". */
    private static void ahead(NamedSentence passage, int office, Map<String, Optional<String>> found) {
        Tokens tokens = passage.tokens();
        int candidate = passage.candidateAt(office);
        int first = candidate < 0 ? office : passage.candidates().get(candidate).first();
        int at = first - 1;
        while (first - at <= LONGEST_LINK && OPENERS.contains(tokens.lower(at))) {
            at--;
        }
        boolean apposed = tokens.is(at, ',');
        boolean said = at < first - 1 && !ARTICLE.equals(tokens.lower(at + 1));
        if (!said && !(apposed && closes(tokens, office + 1))) {
            return;
        }
        at = apposed ? at - 1 : at;
        for (int i = 0; i < MOST_PERSONS && at >= 0; i++) {
            int open = tokens.is(at, ')') ? bracketOf(passage, at) : at + 1;
            int from = open - 1;
            while (from > 0 && open - 1 - from < LONGEST_NAME && isInName(passage, from - 1)) {
                from--;
            }
            int start = titleAhead(passage, from);
            if (open < 0 || person(passage, start, true, found) == start) {
                return;
            }
            at = tokens.is(start - 1, ',') || LINKS.contains(tokens.lower(start - 1)) ? start - 2 : -1;
        }
    }

    /** Whether an apposition may end ahead of a token; "According to Ms. Silva, the Chair was late" has none. */
    private static boolean closes(Tokens tokens, int at) {
        return at >= tokens.size()
                || tokens.is(at, ',')
                || tokens.is(at, ')')
                || tokens.is(at, '.')
                || tokens.is(at, ';')
                || REMIT.contains(tokens.lower(at));
    }

    /** Where the bracket that ends at {@code close} opens, if nothing but a name of the gazetteer stands in it; else -1. */
    private static int bracketOf(NamedSentence passage, int close) {
        int candidate = passage.candidateAt(close - 1);
        int open = candidate < 0 ? -1 : passage.candidates().get(candidate).first() - 1;
        return passage.tokens().is(open, '(') ? open : -1;
    }

    /**
     * Reads a person at a token.
     *
     * @param plain whether a surname alone is too little: it must have a title, a first name or a state in brackets
     * @return the token behind the person; {@code at} where there is none
     */
    private static int person(NamedSentence passage, int at, boolean plain, Map<String, Optional<String>> found) {
        Tokens tokens = passage.tokens();
        int first = titleEnd(passage, at);
        int last = first - 1;
        while (last + 1 - first < LONGEST_NAME
                && (isNameWord(passage, last + 1) || last >= first && isInnerWord(passage, last + 1))) {
            last++;
        }
        // "Chair of QELROS": what is in capitals throughout is a name behind a title only
        if (last < first || !isNameWord(passage, last) || first == at && tokens.isAllCapitals(last)) {
            return at;
        }
        int candidate = tokens.is(last + 1, '(') ? passage.candidateAt(last + 2) : -1;
        boolean bracketed = candidate >= 0
                && passage.candidates().get(candidate).name().kind() == HolderKind.STATE
                && tokens.is(passage.candidates().get(candidate).last() + 1, ')');
        if (plain && first == at && last == first && !bracketed) {
            return at;
        }
        Optional<String> state = bracketed
                ? Optional.of(passage.candidates().get(candidate).name().code())
                : Optional.empty();
        found.merge(tokens.lower(last), state, Officers::either);
        return bracketed ? passage.candidates().get(candidate).last() + 2 : last + 1;
    }

    /** Behind a title and its stop at a token: "Mr."; the token itself where none stands there. */
    private static int titleEnd(NamedSentence passage, int at) {
        if (!passage.hasRole(at, Role.PERSON_TITLE)) {
            return at;
        }
        return passage.tokens().is(at + 1, '.') ? at + 2 : at + 1;
    }

    private static int titleAhead(NamedSentence passage, int first) {
        int title = passage.tokens().is(first - 1, '.') ? first - 2 : first - 1;
        return title >= 0 && passage.hasRole(title, Role.PERSON_TITLE) ? title : first;
    }

    /** A title is part of the mention already where the office itself stands ahead. */
    private static boolean isOfficeAhead(NamedSentence passage, int first) {
        return first > 0 && isOffice(passage, first - 1);
    }

    /** "Ms. Silva (Brazil)", where the officer of that name is of another state or her state is not told. */
    private static boolean isSame(NamedSentence passage, int last, Optional<String> state) {
        int candidate = passage.tokens().is(last + 1, '(') ? passage.candidateAt(last + 2) : -1;
        return candidate < 0
                || state.filter(passage.candidates().get(candidate).name().code()::equals)
                        .isPresent();
    }

    /** Whether the text has the word in small letters nowhere: "Young", "Rivers" may be other things than a surname. */
    private boolean isOnlyAName(NamedSentence passage, int at) {
        Tokens tokens = passage.tokens();
        return !tokens.isAllCapitals(at) && !ordinary.contains(tokens.lower(at));
    }

    /** "Ambassador Silva of Brazil": a delegate of the same name. */
    private static boolean isDelegate(NamedSentence passage, int last) {
        int next = passage.tokens().is(last + 1, ',') ? last + 2 : last + 1;
        return passage.tokens().lower(next).equals("of") && (passage.isName(next + 1) || passage.isName(next + 2));
    }

    private static boolean isInName(NamedSentence passage, int at) {
        return isNameWord(passage, at) || isInnerWord(passage, at) && isNameWord(passage, at - 1);
    }

    private static boolean isInnerWord(NamedSentence passage, int at) {
        Tokens tokens = passage.tokens();
        boolean mark = tokens.is(at, '-') || tokens.is(at, '\'') || tokens.is(at, '’');
        return mark && tokens.touch(at - 1, at) && tokens.touch(at, at + 1) && tokens.isCapitalised(at + 1)
                || passage.hasRole(at, Role.PARTICLE) && isNameWord(passage, at + 1);
    }

    private static boolean isNameWord(NamedSentence passage, int at) {
        Tokens tokens = passage.tokens();
        return tokens.isCapitalised(at)
                && tokens.end(at) - tokens.start(at) > 1
                && passage.candidateAt(at) < 0
                && !passage.hasRole(at, Role.PERSON_TITLE)
                && !passage.hasRole(at, Role.NO_PERSON)
                && !passage.hasRoleInLowerCase(at, Role.OPENER);
    }
}
