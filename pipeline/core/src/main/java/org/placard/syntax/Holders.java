package org.placard.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.text.Span;

/**
 * Holders that a sentence names together, folded into one constituent: "Chile, Peru and others", "Jamaica (on behalf
 * of the Caribbean Community)", "the delegations of Chile and Peru". Immutable.
 */
public final class Holders {
    private final List<Member> members;
    private final List<Mention> excepted;
    private final Mention.Form form;
    private final Span span;
    /** Asked for again and again, for each member of what may be thousands. */
    private final List<String> codes;

    /**
     * @param members in text order; at least one. Who speaks for several is a member once for each
     * @param excepted those whom the list leaves out, in text order: "the African Group, except Ghana"
     * @param form whether they stand as a noun or, "Canadian", ahead of one; "the Canadian delegation" is a noun
     * @param span from the first to the last word of the list, brackets, company and members that are no holders included
     */
    public Holders(List<Member> members, List<Mention> excepted, Mention.Form form, Span span) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a list of holders has at least one member");
        }
        this.members = List.copyOf(members);
        this.excepted = List.copyOf(excepted);
        this.form = form;
        this.span = span;
        this.codes = codes(this.members);
    }

    /** Holders without exception, in the form of the first. */
    public Holders(List<Member> members, Span span) {
        this(
                members,
                List.of(),
                members.isEmpty() ? null : members.get(0).mention().form(),
                span);
    }

    /**
     * One holder and whom it speaks for.
     *
     * @param speaksFor a group or a state; null where the holder speaks for itself
     */
    public record Member(Mention mention, Mention speaksFor) {}

    private static List<String> codes(List<Member> members) {
        Set<String> codes = new LinkedHashSet<>();
        for (Member member : members) {
            if (member.mention().code() != null) {
                codes.add(member.mention().code());
            }
            if (member.speaksFor() != null && member.speaksFor().code() != null) {
                codes.add(member.speaksFor().code());
            }
        }
        return List.copyOf(codes);
    }

    /** In text order. */
    public List<Member> members() {
        return members;
    }

    /** Those whom the list leaves out, in text order. */
    public List<Mention> excepted() {
        return excepted;
    }

    /** Whether they stand as a noun or ahead of one. */
    public Mention.Form form() {
        return form;
    }

    /** From the first to the last word of the list. */
    public Span span() {
        return span;
    }

    /** Codes of all named members and of those for whom they speak, in order, without repetition. */
    public List<String> codes() {
        return codes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holders holders
                && members.equals(holders.members)
                && excepted.equals(holders.excepted)
                && form == holders.form
                && span.equals(holders.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(members, excepted, form, span);
    }

    @Override
    public String toString() {
        return members + (excepted.isEmpty() ? "" : " except " + excepted) + " " + form + " at " + span;
    }

    /** Whether several hold the floor as a noun: whoever speaks for others is one. */
    boolean isPlural() {
        return form == Mention.Form.NOUN
                && members.stream().map(Member::mention).distinct().count() > 1;
    }

    public boolean named() {
        return members.stream().anyMatch(member -> member.mention().kind() != HolderKind.UNNAMED);
    }

    /** These holders followed by {@code others}. */
    public Holders with(Holders others) {
        return together(List.of(this, others));
    }

    /** All of several lists, one after the other; at least one. */
    static Holders together(List<Holders> lists) {
        List<Member> all = new ArrayList<>();
        List<Mention> excepted = new ArrayList<>();
        Span span = lists.get(0).span;
        for (Holders list : lists) {
            all.addAll(list.members);
            excepted.addAll(list.excepted);
            span = span.union(list.span);
        }
        return new Holders(all, excepted, lists.get(0).form, span);
    }

    /** The same holders, the last of them speaking for {@code group}. */
    public Holders speakingFor(Mention group) {
        List<Member> all = new ArrayList<>(members);
        Member last = all.remove(all.size() - 1);
        all.add(new Member(last.mention(), group));
        return new Holders(all, excepted, form, span);
    }

    /** The same holders, the last of them speaking for each of {@code represented}, which has at least one. */
    Holders speakingFor(List<Mention> represented) {
        List<Member> all = new ArrayList<>(members);
        Member last = all.remove(all.size() - 1);
        for (Mention each : represented) {
            all.add(new Member(last.mention(), each));
        }
        return new Holders(all, excepted, form, span);
    }

    /** The same holders without those whom {@code others} names. */
    Holders except(Holders others) {
        List<Mention> all = new ArrayList<>(excepted);
        others.members.forEach(member -> all.add(member.mention()));
        return new Holders(members, all, form, span);
    }

    /** The same holders as a noun phrase that covers {@code wider} too. */
    Holders asNoun(Span wider) {
        return new Holders(members, excepted, Mention.Form.NOUN, span.union(wider));
    }

    /** The same holders with the words of {@code wider} too. */
    Holders over(Span wider) {
        return new Holders(members, excepted, form, span.union(wider));
    }

    /** The member at an index alone, as a noun. */
    public Holders only(int member) {
        Mention mention = members.get(member).mention();
        return new Holders(List.of(members.get(member)), List.of(), Mention.Form.NOUN, mention.span());
    }

    /** The last of the members, whom what follows may say more of. */
    Mention last() {
        return members.get(members.size() - 1).mention();
    }

    /** Whether the first member is of a kind. */
    boolean startsWith(HolderKind kind) {
        return members.get(0).mention().kind() == kind;
    }

    /** Whether a group is among them, or one for which somebody among them speaks. */
    public boolean hasGroup() {
        return members.stream()
                .anyMatch(member -> member.mention().kind() == HolderKind.GROUP
                        || member.speaksFor() != null && member.speaksFor().kind() == HolderKind.GROUP);
    }
}
