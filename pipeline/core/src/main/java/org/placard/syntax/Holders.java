package org.placard.syntax;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.text.Span;

/**
 * Holders that a sentence names together, folded into one constituent: "Chile, Peru and others", "Jamaica (on behalf
 * of the Caribbean Community)".
 *
 * @param members in text order; at least one
 * @param span from the first to the last member, brackets of speakers included
 */
public record Holders(List<Member> members, Span span) {
    public Holders {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a list of holders has at least one member");
        }
        members = List.copyOf(members);
    }

    /**
     * One holder and the group for which it speaks.
     *
     * @param speaksFor null where the holder speaks for itself
     */
    public record Member(Mention mention, Mention speaksFor) {}

    /** Codes of all named members and of the groups for which they speak, in order, without repetition. */
    public List<String> codes() {
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
        Span span = lists.get(0).span;
        for (Holders list : lists) {
            all.addAll(list.members);
            span = span.union(list.span);
        }
        return new Holders(all, span);
    }

    /** The same holders, the last of them speaking for {@code group}. */
    public Holders speakingFor(Mention group) {
        List<Member> all = new ArrayList<>(members);
        Member last = all.remove(all.size() - 1);
        all.add(new Member(last.mention(), group));
        return new Holders(all, span);
    }
}
