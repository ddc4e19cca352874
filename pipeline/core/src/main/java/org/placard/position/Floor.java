package org.placard.position;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.placard.gazetteer.HolderKind;
import org.placard.provision.Provision;
import org.placard.stance.Target;
import org.placard.syntax.Holders;

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

    /** What an entry is. */
    enum Kind {
        PROPOSAL,
        POSITION,
        /** Something said that is no stance; it can be agreed with as long as nobody else has spoken. */
        STATEMENT
    }

    /**
     * Something that may be referred back to.
     *
     * @param holders who proposed, held or said it
     * @param counterpart whose proposal or words a position is about
     * @param words content words of a proposal, in lower case
     * @param thing those of the noun phrase that names what is proposed; none where it is only said what is to be done
     * @param proposal id, or null
     * @param sentence index of the sentence that put it there
     * @param cue first unit of the cue that did
     */
    record Entry(
            Kind kind,
            Holders holders,
            List<String> counterpart,
            List<Provision> provisions,
            Action action,
            Set<String> words,
            Set<String> thing,
            String proposal,
            int sentence,
            int cue) {
        /** Whether it is a position on the text, which answers nobody. */
        boolean isOnText() {
            return kind == Kind.POSITION && counterpart.isEmpty() && proposal == null;
        }

        List<String> authors() {
            return holders.codes();
        }

        /** The same, of others as well who joined its authors. */
        Entry with(Holders others, int where, int unit) {
            return new Entry(
                    kind, holders.with(others), counterpart, provisions, action, words, thing, proposal, where, unit);
        }

        /** "Norway and Peru each tabled a text": one entry for each author. */
        List<Entry> apart() {
            List<Entry> apart = new ArrayList<>();
            for (Holders.Member member : holders.members()) {
                apart.add(new Entry(
                        kind,
                        new Holders(List.of(member), member.mention().span()),
                        counterpart,
                        provisions,
                        action,
                        words,
                        thing,
                        proposal,
                        sentence,
                        cue));
            }
            return apart;
        }

        /** Who else holds it with {@code owners}: the groups that one of them spoke for, and who spoke for one of them. */
        List<String> partnersOf(List<String> owners) {
            List<String> partners = new ArrayList<>();
            for (Holders.Member member : holders.members()) {
                if (member.speaksFor() == null) {
                    continue;
                }
                String speaker = member.mention().code();
                String group = member.speaksFor().code();
                // an unnamed speaker has no code
                if (speaker == null || group == null) {
                    continue;
                }
                if (owners.contains(speaker)) {
                    partners.add(group);
                }
                if (owners.contains(group)) {
                    partners.add(speaker);
                }
            }
            return partners;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    /** Authors of all entries of a kind: a long check-in is not searched for those who never were one. */
    private final Map<Kind, Set<String>> authors = new EnumMap<>(Kind.class);

    private int sectionStart;
    /** No entry ahead of here can be reached any more, from this sentence or a later one. */
    private int reachStart;

    void add(Entry entry) {
        entries.add(entry);
        authors.computeIfAbsent(entry.kind(), kind -> new HashSet<>()).addAll(entry.authors());
    }

    /** From here on only what is said from now on can be "this proposal"; owned ones stay reachable. */
    void newSection() {
        sectionStart = entries.size();
    }

    /** Moves an entry that was referred to back to the top. */
    private Entry touch(Entry entry) {
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
                .filter(entry -> entry.kind() != Kind.STATEMENT)
                .anyMatch(entry -> !Collections.disjoint(entry.authors(), owners));
    }

    /** The last thing said by any of {@code owners}: their proposal first if {@code noun} names one. */
    Optional<Entry> of(List<String> owners) {
        for (Kind kind : List.of(Kind.PROPOSAL, Kind.POSITION)) {
            if (Collections.disjoint(owners, authors.getOrDefault(kind, Set.of()))) {
                continue;
            }
            for (int i = entries.size() - 1; i >= 0; i--) {
                Entry entry = entries.get(i);
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
    Optional<Entry> anaphor(int sentence, int cue, Action action, boolean proposalsOnly) {
        Entry fallback = null;
        for (Entry entry : recent(sentence, cue)) {
            boolean stale = entry.kind() == Kind.STATEMENT && sentence - entry.sentence() > 1;
            boolean urged = action != null && entry.action() == action;
            if (stale || proposalsOnly && entry.kind() != Kind.PROPOSAL && !urged) {
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
    Optional<Entry> justSaid(int sentence, int cue) {
        return recent(sentence, cue).stream()
                .findFirst()
                .filter(entry -> entry.kind() == Kind.STATEMENT && sentence - entry.sentence() <= 1)
                .map(this::touch);
    }

    /** What the sentence itself has said last ahead of a cue. */
    Optional<Entry> said(int sentence, int cue) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.sentence() == sentence)
                .findFirst()
                .map(this::touch);
    }

    /** What is being talked about: the last proposal or the last position, whose object it is then. */
    Optional<Entry> thing(int sentence, int cue) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.kind() != Kind.STATEMENT)
                .filter(entry -> !entry.isOnText() || entry.sentence() == sentence)
                .findFirst()
                .filter(entry -> sentence - entry.sentence() <= NEAR)
                .or(() -> latest(sentence, cue))
                .map(this::touch);
    }

    private Optional<Entry> latest(int sentence, int cue) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.kind() != Kind.STATEMENT)
                .findFirst();
    }

    /**
     * The proposal that says what {@code words} describe: most of these words, and the latest of those that share most.
     *
     * @param words content words in lower case
     * @param head those of the noun phrase with which they begin; one of them must be shared
     */
    Optional<Entry> byWords(int sentence, int cue, Set<String> words, Set<String> head) {
        Entry best = null;
        long most = words.size() == 1 ? 0 : 1;
        for (Entry entry : recent(sentence, cue)) {
            long shared = words.stream().filter(entry.words()::contains).count();
            boolean headed = head.isEmpty() ? words.size() > 1 : head.stream().anyMatch(entry.words()::contains);
            if (entry.kind() == Kind.PROPOSAL && headed && shared > most && 5 * shared >= 3 * words.size()) {
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
    Optional<Entry> byHead(int sentence, int cue, Set<String> head) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.kind() == Kind.PROPOSAL && sentence - entry.sentence() <= 1)
                .filter(entry -> !head.isEmpty() && entry.words().containsAll(head))
                .findFirst();
    }

    /**
     * The proposal of a thing that is named as a known one: "the footnote", "the draft".
     *
     * @param noun in lower case and the singular
     * @param document whether other nouns name the same whole: a draft is a text
     */
    Optional<Entry> byThing(int sentence, int cue, String noun, Predicate<String> document) {
        return byThing(sentence, cue, noun, document, false);
    }

    /** @param bundled whether the noun names what stays its author's as long as the section lasts: "the package" */
    Optional<Entry> byThing(int sentence, int cue, String noun, Predicate<String> document, boolean bundled) {
        boolean whole = document.test(noun);
        for (int i = entries.size() - 1; i >= sectionStart; i--) {
            Entry entry = entries.get(i);
            boolean before = entry.sentence() < sentence || entry.cue() < cue;
            // what the Chair hands in is soon everybody's text
            boolean lasting = bundled
                    || whole
                            && entry.holders().members().stream()
                                    .noneMatch(member -> member.mention().kind() == HolderKind.CHAIR);
            boolean reached = sentence - entry.sentence() <= (lasting ? TABLED : REACH);
            boolean named = entry.thing().contains(noun)
                    || whole && entry.thing().stream().anyMatch(document);
            if (before && reached && named && entry.kind() == Kind.PROPOSAL) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * The last proposal, just made, one of whose words is of one stem with the head noun of what is spoken of: "an extension", where it
     * was proposed to extend.
     */
    Optional<Entry> byStem(int sentence, int cue, Set<String> head) {
        return recent(sentence, cue).stream()
                .filter(entry -> entry.kind() == Kind.PROPOSAL)
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
    Optional<Entry> behindSupport(int sentence, int cue) {
        for (Entry entry : recent(sentence, cue)) {
            if (entry.kind() == Kind.PROPOSAL) {
                return sentence - entry.sentence() <= NEAR ? Optional.of(entry) : Optional.empty();
            }
            if (!entry.isOnText()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the room debates: the last proposal, or what a position answers that answers one. */
    Optional<Entry> matter(int sentence, int cue) {
        return recent(sentence, cue).stream()
                .filter(entry ->
                        entry.kind() == Kind.PROPOSAL || entry.kind() == Kind.POSITION && entry.proposal() != null)
                .findFirst();
    }

    /** The proposal of an action named by its content ("the deletion of the last sentence"), where one is just on the floor. */
    Optional<Entry> byAction(int sentence, int cue, Action action) {
        return recent(sentence, cue).stream()
                .filter(entry -> sentence - entry.sentence() <= NEAR)
                .filter(entry -> entry.action() == action)
                .findFirst();
    }

    /** The last two proposals of different authors, the earlier first; fewer where there are not two. */
    List<Entry> lastTwo(int sentence, int cue) {
        return lastTwo(sentence, cue, true);
    }

    /** The last two of different holders, the earlier first; fewer where there are not two. */
    List<Entry> lastTwo(int sentence, int cue, boolean proposalsOnly) {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : recent(sentence, cue)) {
            boolean other = found.isEmpty() || !found.get(0).authors().equals(entry.authors());
            boolean counts = entry.kind() == Kind.PROPOSAL || !proposalsOnly;
            if (counts && other && found.size() < 2) {
                found.add(0, entry);
            }
        }
        return found;
    }

    /** One of the last two proposals. */
    Optional<Entry> ofTwo(Target.Kind which, int sentence, int cue) {
        List<Entry> two = lastTwo(sentence, cue);
        if (two.isEmpty()) {
            return Optional.empty();
        }
        Entry latest = two.get(two.size() - 1);
        List<Entry> together = recent(sentence, cue).stream()
                .filter(entry -> entry.kind() == Kind.PROPOSAL && entry.sentence() == latest.sentence())
                .toList();
        if (two.size() == 1) {
            two = two.get(0).apart();
        } else if (which == Target.Kind.FORMER && together.size() > 1) {
            return Optional.of(together.get(together.size() - 1));
        }
        return Optional.of(two.get(which == Target.Kind.FORMER ? 0 : two.size() - 1));
    }

    /** What is in reach, the last first; sentences ask in their order. */
    private List<Entry> recent(int sentence, int cue) {
        while (reachStart < entries.size() && sentence - entries.get(reachStart).sentence() > REACH) {
            reachStart++;
        }
        List<Entry> recent = new ArrayList<>();
        for (int i = entries.size() - 1; i >= Math.max(sectionStart, reachStart) && recent.size() < MOST; i--) {
            Entry entry = entries.get(i);
            boolean before = entry.sentence() < sentence || entry.cue() < cue;
            if (before && sentence - entry.sentence() <= REACH) {
                recent.add(entry);
            }
        }
        return recent;
    }

    /** Authors of several entries, without repetition. */
    static List<String> authors(List<Entry> entries) {
        Set<String> authors = new LinkedHashSet<>();
        entries.forEach(entry -> authors.addAll(entry.authors()));
        return List.copyOf(authors);
    }
}
