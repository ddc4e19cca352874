package org.placard.position;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.placard.stance.Target;

/**
 * What is on the floor: the proposals, positions and statements of a check-in, the most salient last. Resolves what a
 * sentence refers back to; what it cannot resolve stays unresolved.
 */
final class Floor {
    /** "the draft" reaches back to where somebody handed it in, over so many sentences at most. */
    private static final int TABLED = 30;

    /** "this proposal" reaches back over so many sentences at most. */
    private static final int REACH = 8;
    /** What is named without "this" or "the proposal" reaches back over fewer. */
    private static final int NEAR = 3;

    /** Words of one stem share so many letters at least, and of the shorter all but its ending. */
    private static final int STEM = 4;

    private static final int ENDING = 3;

    /** No more than so many things are in mind at a time: a sentence without end puts thousands on the floor. */
    private static final int MOST = 200;

    private final List<FloorEntry> entries = new ArrayList<>();
    /** Authors of all entries of a kind: a long check-in is not searched for those who never were one. */
    private final Map<FloorEntry.Kind, Set<String>> authors = new EnumMap<>(FloorEntry.Kind.class);

    /** What has a symbol, which nothing else has: the last first, of all sections. */
    private final Deque<FloorEntry> symbolled = new ArrayDeque<>();

    private int sectionStart;
    /** No entry ahead of here can be reached any more, from this sentence or a later one. */
    private int reachStart;

    void add(FloorEntry entry) {
        entries.add(entry);
        authors.computeIfAbsent(entry.kind(), kind -> new HashSet<>()).addAll(entry.authors());
        if (!entry.symbols().isEmpty()) {
            symbolled.addFirst(entry);
            if (symbolled.size() > MOST) {
                symbolled.removeLast();
            }
        }
    }

    /** The document that is called by one of these symbols, whenever it was handed in. */
    Optional<FloorEntry> bySymbol(int sentence, int cue, Set<String> symbols) {
        return symbols.isEmpty()
                ? Optional.empty()
                : symbolled.stream()
                        .filter(entry -> entry.sentence() < sentence || entry.cue() < cue)
                        .filter(entry -> entry.isCalled(symbols))
                        .findFirst();
    }

    /** From here on only what is said from now on can be "this proposal"; owned ones stay reachable. */
    void newSection() {
        sectionStart = entries.size();
    }

    /** Moves an entry that was referred to back to the top. */
    private FloorEntry touch(FloorEntry entry) {
        int at = entries.size() - 1;
        while (entries.get(at) != entry) {
            at--;
        }
        entries.remove(at);
        entries.add(entry);
        reachStart -= at < reachStart ? 1 : 0;
        return entry;
    }

    /** Who else spoke when any of {@code owners} did last. */
    List<String> partnersOf(List<String> owners) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).authors().stream().anyMatch(owners::contains)) {
                return entries.get(i).partnersOf(owners);
            }
        }
        return List.of();
    }

    /** Whether any of {@code owners} has proposed or held something; leaves the floor as it is. */
    boolean knows(List<String> owners) {
        return entries.stream()
                .filter(entry -> entry.kind() != FloorEntry.Kind.STATEMENT)
                .anyMatch(entry -> !Collections.disjoint(entry.authors(), owners));
    }

    /** The last thing said by any of {@code owners}: their proposal first if {@code noun} names one. */
    Optional<FloorEntry> of(List<String> owners) {
        for (FloorEntry.Kind kind : List.of(FloorEntry.Kind.PROPOSAL, FloorEntry.Kind.POSITION)) {
            if (Collections.disjoint(owners, authors.getOrDefault(kind, Set.of()))) {
                continue;
            }
            for (int i = entries.size() - 1; i >= 0; i--) {
                FloorEntry entry = entries.get(i);
                if (entry.kind() == kind && entry.authors().stream().anyMatch(owners::contains)) {
                    return Optional.of(touch(entry));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What an anaphor means, ahead of unit {@code cue} of sentence {@code sentence}.
     *
     * @param action the change that the anaphor names ("the deletion"), or null
     * @param proposalsOnly whether it names a proposal and not just anything said
     */
    Optional<FloorEntry> anaphor(int sentence, int cue, Action action, boolean proposalsOnly) {
        return anaphor(sentence, cue, action, proposalsOnly, List.of());
    }

    /** @param holders whose own proposal is not meant */
    Optional<FloorEntry> anaphor(int sentence, int cue, Action action, boolean proposalsOnly, List<String> holders) {
        FloorEntry fallback = null;
        for (FloorEntry entry : recent(sentence, cue)) {
            if (holders.containsAll(entry.authors()) && !entry.authors().isEmpty()) {
                continue;
            }
            boolean stale = entry.kind() == FloorEntry.Kind.STATEMENT && sentence - entry.sentence() > 1;
            boolean urged = action != null && entry.action() == action;
            if (stale || proposalsOnly && entry.kind() != FloorEntry.Kind.PROPOSAL && !urged) {
                continue;
            }
            if (action == null || entry.action() == action) {
                return Optional.of(touch(entry));
            }
            fallback = fallback == null ? entry : fallback;
        }
        return Optional.ofNullable(fallback).map(this::touch);
    }

    /** What was said in the sentence before, where nobody took a stance there: a proposal that was not put as one. */
    Optional<FloorEntry> justSaid(int sentence, int cue) {
        return recent(sentence, cue).stream()
                .findFirst()
                .filter(entry -> entry.kind() == FloorEntry.Kind.STATEMENT && sentence - entry.sentence() <= 1)
                .map(this::touch);
    }

    /** What the sentence itself has said last ahead of a cue. */
    Optional<FloorEntry> said(int sentence, int cue) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.sentence() == sentence)
                .findFirst()
                .map(this::touch);
    }

    /** What is being talked about: the last proposal or the last position, whose object it is then. */
    Optional<FloorEntry> thing(int sentence, int cue) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.kind() != FloorEntry.Kind.STATEMENT)
                .filter(entry -> !entry.isOnText() || entry.sentence() == sentence)
                .findFirst()
                .filter(entry -> sentence - entry.sentence() <= NEAR)
                .or(() -> latest(sentence, cue))
                .map(this::touch);
    }

    private Optional<FloorEntry> latest(int sentence, int cue) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.kind() != FloorEntry.Kind.STATEMENT)
                .findFirst();
    }

    /**
     * The proposal that says what {@code words} describe: most of these words, and the latest of those that share most.
     *
     * @param words content words in lower case
     * @param head those of the noun phrase with which they begin; one of them must be shared
     */
    Optional<FloorEntry> byWords(int sentence, int cue, Set<String> words, Set<String> head) {
        FloorEntry best = null;
        long most = words.size() == 1 ? 0 : 1;
        for (FloorEntry entry : recent(sentence, cue)) {
            long shared = words.stream().filter(entry.words()::contains).count();
            boolean headed = head.isEmpty() ? words.size() > 1 : head.stream().anyMatch(entry.words()::contains);
            if (entry.kind() == FloorEntry.Kind.PROPOSAL && headed && shared > most && 5 * shared >= 3 * words.size()) {
                best = entry;
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * The last proposal that speaks of a thing named alone: "a list", where one has just been proposed.
     *
     * @param head content words of a noun phrase without its complements, in lower case
     */
    Optional<FloorEntry> byHead(int sentence, int cue, Set<String> head) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.kind() == FloorEntry.Kind.PROPOSAL && sentence - entry.sentence() <= NEAR)
                .filter(entry -> !head.isEmpty() && entry.words().containsAll(head))
                .findFirst();
    }

    /**
     * The proposal of a thing that is named as a known one: "the footnote", "the draft".
     *
     * @param noun in lower case and the singular
     * @param document whether other nouns name the same whole: a draft is a text
     */
    Optional<FloorEntry> byThing(int sentence, int cue, String noun, Predicate<String> document) {
        return byThing(sentence, cue, noun, document, false);
    }

    /** The last proposal of this section that is a document, whoever handed it in. */
    Optional<FloorEntry> document(int sentence, int cue, Predicate<FloorEntry> which) {
        for (int i = entries.size() - 1; i >= sectionStart; i--) {
            FloorEntry entry = entries.get(i);
            boolean before = entry.sentence() < sentence || entry.cue() < cue;
            boolean reached = sentence - entry.sentence() <= TABLED;
            if (before && reached && entry.kind() == FloorEntry.Kind.PROPOSAL && which.test(entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** @param bundled whether the noun names what stays its author's for long, whatever the title above: "the package" */
    Optional<FloorEntry> byThing(int sentence, int cue, String noun, Predicate<String> document, boolean bundled) {
        boolean whole = document.test(noun);
        for (int i = entries.size() - 1; i >= (bundled ? 0 : sectionStart); i--) {
            FloorEntry entry = entries.get(i);
            boolean before = entry.sentence() < sentence || entry.cue() < cue;
            // what the Chair hands in is soon everybody's text
            boolean lasting = bundled || whole && !entry.isOfChair();
            boolean reached = sentence - entry.sentence() <= (lasting ? TABLED : REACH);
            boolean named = entry.thing().contains(noun) || whole && entry.isWhole(document);
            if (before && reached && named && entry.kind() == FloorEntry.Kind.PROPOSAL) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** What the Chair proposed last, for a package that nobody has named: whoever presides puts what is in it. */
    Optional<FloorEntry> presided(int sentence, int cue) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            FloorEntry entry = entries.get(i);
            boolean before = entry.sentence() < sentence || entry.cue() < cue;
            boolean reached = sentence - entry.sentence() <= TABLED;
            if (before && reached && entry.kind() == FloorEntry.Kind.PROPOSAL && entry.isOfChair()) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * The last proposal, just made, one of whose words is of one stem with the head noun of what is spoken of: "an extension", where it
     * was proposed to extend.
     */
    Optional<FloorEntry> byStem(int sentence, int cue, Set<String> head) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.kind() == FloorEntry.Kind.PROPOSAL)
                .findFirst()
                .filter(entry -> sentence - entry.sentence() <= NEAR)
                .filter(entry -> head.stream()
                        .anyMatch(noun -> entry.words().stream().anyMatch(word -> isOfOneStem(noun, word))));
    }

    private static boolean isOfOneStem(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= STEM && shared >= shorter - ENDING;
    }

    /** "A proposed a date. B was for the later date. C objected": the proposal just ahead of positions that answer nobody. */
    Optional<FloorEntry> behindSupport(int sentence, int cue) {
        for (FloorEntry entry : recent(sentence, cue)) {
            if (entry.kind() == FloorEntry.Kind.PROPOSAL) {
                return sentence - entry.sentence() <= NEAR ? Optional.of(entry) : Optional.empty();
            }
            if (!entry.isOnText()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the room debates: the last proposal, or what a position answers that answers one. */
    Optional<FloorEntry> matter(int sentence, int cue) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.kind() == FloorEntry.Kind.PROPOSAL
                        || entry.kind() == FloorEntry.Kind.POSITION && entry.proposal() != null)
                .findFirst();
    }

    /** What proposes or urges an action named by its content ("the deletion of the last sentence"), where that is just on the floor. */
    Optional<FloorEntry> byAction(int sentence, int cue, Action action) {
        return recent(sentence, cue).stream()
                .filter(entry -> sentence - entry.sentence() <= NEAR)
                .filter(entry -> entry.action() == action)
                .findFirst();
    }

    /** The last two proposals of different authors, the earlier first; fewer where there are not two. */
    List<FloorEntry> lastTwo(int sentence, int cue) {
        return lastTwo(sentence, cue, true);
    }

    /** The last two of different holders, the earlier first; fewer where there are not two. */
    List<FloorEntry> lastTwo(int sentence, int cue, boolean proposalsOnly) {
        List<FloorEntry> found = new ArrayList<>();
        for (FloorEntry entry : recent(sentence, cue)) {
            boolean other = found.isEmpty() || !found.get(0).authors().equals(entry.authors());
            boolean counts = entry.kind() == FloorEntry.Kind.PROPOSAL || !proposalsOnly;
            if (counts && other && found.size() < 2) {
                found.add(0, entry);
            }
        }
        return found;
    }

    /** One of the last two proposals. */
    Optional<FloorEntry> ofTwo(Target.Kind which, int sentence, int cue) {
        List<FloorEntry> two = lastTwo(sentence, cue);
        if (two.isEmpty()) {
            return Optional.empty();
        }
        FloorEntry latest = two.get(two.size() - 1);
        List<FloorEntry> together = recent(sentence, cue).stream()
                .filter(entry -> entry.kind() == FloorEntry.Kind.PROPOSAL && entry.sentence() == latest.sentence())
                .toList();
        if (two.size() == 1) {
            two = two.get(0).apart();
        } else if (which == Target.Kind.FORMER && together.size() > 1) {
            return Optional.of(together.get(together.size() - 1));
        }
        return Optional.of(two.get(which == Target.Kind.FORMER ? 0 : two.size() - 1));
    }

    /** What is in reach, the last first; sentences ask in their order. */
    private List<FloorEntry> recent(int sentence, int cue) {
        while (reachStart < entries.size() && sentence - entries.get(reachStart).sentence() > REACH) {
            reachStart++;
        }
        List<FloorEntry> recent = new ArrayList<>();
        for (int i = entries.size() - 1; i >= Math.max(sectionStart, reachStart) && recent.size() < MOST; i--) {
            FloorEntry entry = entries.get(i);
            boolean before = entry.sentence() < sentence || entry.cue() < cue;
            if (before && sentence - entry.sentence() <= REACH) {
                recent.add(entry);
            }
        }
        return recent;
    }

    /** Authors of several entries, without repetition. */
    static List<String> authors(List<FloorEntry> entries) {
        Set<String> authors = new LinkedHashSet<>();
        entries.forEach(entry -> authors.addAll(entry.authors()));
        return List.copyOf(authors);
    }
}
