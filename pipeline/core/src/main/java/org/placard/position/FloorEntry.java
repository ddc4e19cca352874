package org.placard.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.placard.gazetteer.HolderKind;
import org.placard.provision.Provision;
import org.placard.syntax.Holders;

/**
 * Something that may be referred back to.
 *
 * @param holders who proposed, held or said it
 * @param counterpart whose proposal or words a position is about
 * @param action what is to be done to the text, of a position as far as it urges that; else null
 * @param words content words of a proposal, in lower case
 * @param thing those of the noun phrase that names what is proposed; none where it is only said what is to be done
 * @param symbols by which the document that is proposed is called, in lower case
 * @param proposal id, or null
 * @param sentence index of the sentence that put it there
 * @param cue first unit of the cue that did
 */
record FloorEntry(
        Kind kind,
        Holders holders,
        List<String> counterpart,
        List<Provision> provisions,
        Action action,
        Set<String> words,
        Set<String> thing,
        Set<String> symbols,
        String proposal,
        int sentence,
        int cue) {
    /** What an entry is. */
    enum Kind {
        PROPOSAL,
        POSITION,
        /** Something said that is no stance; it can be agreed with as long as nobody else has spoken. */
        STATEMENT
    }

    /** Whether it is a position on the text, which answers nobody. */
    boolean isOnText() {
        return kind == Kind.POSITION && counterpart.isEmpty() && proposal == null;
    }

    List<String> authors() {
        return holders.codes();
    }

    /** The same, of others as well who joined its authors. */
    FloorEntry with(Holders others, int where, int unit) {
        return of(holders.with(others), where, unit);
    }

    /** The same, spoken of again. */
    FloorEntry at(int where, int unit) {
        return of(holders, where, unit);
    }

    private FloorEntry of(Holders whose, int where, int unit) {
        return new FloorEntry(
                kind, whose, counterpart, provisions, action, words, thing, symbols, proposal, where, unit);
    }

    boolean isOfChair() {
        return holders.members().stream().anyMatch(member -> member.mention().kind() == HolderKind.CHAIR);
    }

    /** Whether it is a document by its noun, or by a symbol that stands alone: "L.9", and not "amendment L.9". */
    boolean isWhole(Predicate<String> document) {
        boolean alone = !symbols.isEmpty()
                && !thing.isEmpty()
                && thing.stream()
                        .allMatch(word -> word.length() == 1 || word.chars().anyMatch(Character::isDigit));
        return alone || thing.stream().anyMatch(document);
    }

    /** Whether its document is called by one of these symbols. */
    boolean isCalled(Set<String> others) {
        return symbols.stream().anyMatch(own -> others.stream().anyMatch(other -> Symbols.areSame(own, other)));
    }

    /** "Norway and Peru each tabled a text": one entry for each author. */
    List<FloorEntry> apart() {
        List<FloorEntry> apart = new ArrayList<>();
        for (Holders.Member member : holders.members()) {
            apart.add(of(new Holders(List.of(member), member.mention().span()), sentence, cue));
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
