package org.placard.syntax;

import java.util.ArrayList;
import java.util.List;
import org.placard.gazetteer.HolderKind;
import org.placard.mention.Mention;
import org.placard.syntax.ListElement.Separator;
import org.placard.syntax.Term.Kind;
import org.placard.text.Span;
import org.placard.token.FunctionWord;

/**
 * Reads what belongs to a holder and follows it: its abbreviation, those for whom it speaks, its examples, those whom it
 * leaves out.
 */
final class HolderTails {
    /** Letters of a name that is printed in capitals because its bearer speaks, not because it is an abbreviation. */
    private static final int SHORTEST_IN_CAPITALS = 4;

    private static final int MOST_TAILS = 8;
    /** In terms. */
    private static final int LONGEST_DESCRIPTION = 24;

    private final CharSequence text;
    private final Terms terms;
    private final ListPhrases phrases;
    private final HolderNames names;
    private final ListReader list;
    private final ChainEnds ends;

    /** @param list reads the lists that stand in tails themselves */
    HolderTails(
            CharSequence text, Terms terms, ListPhrases phrases, HolderNames names, ListReader list, ChainEnds ends) {
        this.text = text;
        this.terms = terms;
        this.phrases = phrases;
        this.names = names;
        this.list = list;
        this.ends = ends;
    }

    /** The holders with what belongs to them, and the first term behind it. */
    private record Tail(Holders holders, int next) {}

    /** What opens a tail, and where its words begin. */
    private record Opener(Kind kind, int next) {
        boolean is(Kind wanted) {
            return kind == wanted;
        }

        boolean marked() {
            return kind != Kind.WORD;
        }
    }

    /** {@code core} with all its tails. */
    ListElement withTails(ListElement core) {
        Holders holders = core.holders();
        int i = Marks.overFootnotes(text, terms, core.next());
        for (int tails = 0; tails < MOST_TAILS && !list.atDeepest() && !terms.is(i, Kind.POSSESSIVE); tails++) {
            Tail tail = tail(holders, i);
            if (tail == null) {
                break;
            }
            holders = tail.holders();
            i = Marks.overFootnotes(text, terms, tail.next());
        }
        return ListElement.of(holders, core.separator(), core.first(), i);
    }

    private Tail tail(Holders holders, int i) {
        Opener opener = opener(i);
        int j = opener.next();
        HolderKind kind = holders.last().kind();
        Tail tail = kind == HolderKind.GROUP ? ofGroup(holders, opener, i) : null;
        tail = tail != null ? tail : speaker(holders, opener);
        tail = tail != null ? tail : abbreviation(holders, opener);
        tail = tail != null ? tail : except(holders, opener, phrases.end(ListRole.EXCEPT, terms, j));
        tail = tail != null ? tail : openEnd(holders, opener, phrases.end(ListRole.CLOSER, terms, j));
        boolean several = kind == HolderKind.UNNAMED || kind == HolderKind.GROUP;
        tail = tail != null || !several ? tail : examples(holders, opener, j);
        return tail != null || kind != HolderKind.CHAIR ? tail : body(holders, i);
    }

    /** "and its member states", "represented by Samoa". */
    private Tail ofGroup(Holders holders, Opener opener, int i) {
        int members = phrases.end(ListRole.MEMBERS, terms, i);
        if (members > 0) {
            return new Tail(holders.over(terms.get(members - 1).span()), members);
        }
        int speaker = phrases.end(ListRole.REPRESENTED, terms, opener.next());
        return speaker < 0
                ? described(holders, opener)
                : represented(holders, opener, phrases.overArticles(terms, speaker));
    }

    /** "the EIG (a young group of Switzerland and Mexico)": a bracket that tells what a group is says who is in it, and not who acts. */
    private Tail described(Holders holders, Opener opener) {
        int first = opener.next();
        boolean words = opener.is(Kind.OPEN)
                && terms.is(first, Kind.WORD)
                && !names.begins(first)
                && phrases.end(ListRole.SPEAKS, terms, first) < 0
                && phrases.end(ListRole.FOR, terms, first) < 0
                && phrases.end(ListRole.EXCEPT, terms, first) < 0
                && phrases.end(ListRole.EXAMPLE, terms, first) < 0;
        for (int i = first; words && i < first + LONGEST_DESCRIPTION; i++) {
            if (terms.is(i, Kind.CLOSE)) {
                return new Tail(holders.over(terms.get(i).span()), i + 1);
            }
        }
        return null;
    }

    /** "on behalf of AOSIS", "(AOSIS)", "for AOSIS". */
    private Tail speaker(Holders holders, Opener opener) {
        int i = opener.next();
        int speaks = phrases.end(ListRole.SPEAKS, terms, i);
        int group = phrases.overArticles(terms, i);
        boolean bracket = opener.is(Kind.OPEN)
                && holders.last().kind() == HolderKind.STATE
                && isGroupInBrackets(group)
                && !isSameName(holders, group);
        if (speaks > 0 || bracket) {
            return speaking(holders, opener, Math.max(speaks, group), true);
        }
        int represented = phrases.end(ListRole.FOR, terms, i);
        return represented < 0 ? null : speaking(holders, opener, represented, false);
    }

    /** "the European Union (EU)", "the Group of 77 and China (G-77/China)". */
    private Tail abbreviation(Holders holders, Opener opener) {
        int i = opener.next();
        if (opener.is(Kind.OPEN) && isSameName(holders, i)) {
            int close = pairInBrackets(i).next();
            return new Tail(holders.over(terms.get(close).span()), close + 1);
        }
        boolean same = opener.is(Kind.OPEN)
                && terms.isNounHolders(i)
                && terms.is(i + 1, Kind.CLOSE)
                && isSame(holders.last(), terms.get(i));
        return same ? new Tail(holders.over(terms.get(i + 1).span()), i + 2) : null;
    }

    /** "et al.", ", among others,". */
    private Tail openEnd(Holders holders, Opener opener, int closer) {
        // "the African Group, in particular Chile": what names somebody behind it is no end
        if (closer < 0 || opener.is(Kind.OPEN) || names.begins(closer)) {
            return null;
        }
        int next = behindComma(opener, closer);
        ends.endOpen(next);
        return new Tail(holders.over(terms.get(closer - 1).span()), next);
    }

    /** "the Facilitator of the drafting group": the body that the Chair presides over. */
    private Tail body(Holders holders, int i) {
        int of = phrases.end(ListRole.OF, terms, i);
        int end = of < 0 ? -1 : list.behindBody(of);
        return end < 0 ? null : new Tail(holders.over(terms.get(end - 1).span()), end);
    }

    private Opener opener(int i) {
        boolean marked = terms.is(i, Kind.OPEN) || terms.is(i, Kind.COMMA) || terms.is(i, Kind.DASH);
        return marked ? new Opener(terms.get(i).kind(), i + 1) : new Opener(Kind.WORD, i);
    }

    /** "Ethiopia (African Group)", "Guinea (G-77/China)": a group in brackets behind a state is whom it speaks for. */
    private boolean isGroupInBrackets(int group) {
        boolean named = terms.isNounHolders(group) && terms.get(group).holders().startsWith(HolderKind.GROUP);
        if (!named || terms.is(group + 1, Kind.CLOSE)) {
            return named;
        }
        return pairInBrackets(group) != null;
    }

    /** The second of two names that fill the bracket in which {@code first} stands, "G-77/China"; null where others stand there. */
    private ListElement pairInBrackets(int first) {
        List<ListElement> chain = list.chainWithoutCompany(first);
        boolean pair = chain.size() == 2
                && !chain.get(1).isForeign()
                && !chain.get(1).is(Separator.COMMA)
                && terms.is(chain.get(1).next(), Kind.CLOSE);
        return pair ? chain.get(1) : null;
    }

    /** "the Group of 77 and China (G-77/China)": whether the pair in brackets ends as the names ahead of it do. */
    private boolean isSameName(Holders holders, int first) {
        ListElement second = terms.isNounHolders(first) ? pairInBrackets(first) : null;
        String code = holders.last().code();
        return second != null
                && code != null
                && code.equals(second.holders().last().code());
    }

    /**
     * "Samoa, for AOSIS", "Argentina (on behalf of Brazil and Chile)".
     *
     * @param strong whether the words ahead of {@code i} mean nothing else
     */
    private Tail speaking(Holders holders, Opener opener, int i, boolean strong) {
        List<ListElement> chain = list.chain(phrases.overArticles(terms, i));
        if (chain.isEmpty() || chain.get(0).holders() == null) {
            return null;
        }
        Holders first = chain.get(0).holders();
        boolean group = first.startsWith(HolderKind.GROUP);
        if (!strong && !opener.marked() && !group) {
            return null;
        }
        int count = opener.is(Kind.OPEN) ? chain.size() : represented(holders, opener, chain, strong);
        if (count == 0) {
            return null;
        }
        ListElement last = chain.get(count - 1);
        Tail tail = closed(holders, opener, last.next());
        boolean closes =
                opener.is(Kind.OPEN) || terms.is(last.next(), Kind.COMMA) || terms.is(last.next(), Kind.SEMICOLON);
        if (tail == null || !strong && !group && count == 1 && !closes) {
            return null;
        }
        Holders speakers = holders.speakingFor(whom(holders.last(), chain.subList(0, count)));
        return new Tail(speakers.over(tail.holders().span()).over(last.span()), tail.next());
    }

    /** Whom a list of those represented names; the group that brackets behind it give, where they give one. */
    static List<Mention> whom(Mention speaker, List<ListElement> represented) {
        List<Mention> whom = new ArrayList<>();
        Mention group = null;
        for (ListElement each : represented) {
            if (each.isForeign()) {
                continue;
            }
            for (Holders.Member member : each.holders().members()) {
                whom.add(member.mention());
                group = member.speaksFor() != null ? member.speaksFor() : group;
            }
        }
        if (group != null && represented.size() > 1) {
            // "for Brazil, South Africa, India and China (BASIC)": the brackets name them all
            return List.of(group);
        }
        List<Mention> others = whom.stream()
                .filter(each -> each.code() != null && !each.code().equals(speaker.code()))
                .toList();
        return others.isEmpty() ? whom.subList(0, 1) : others;
    }

    /** How many members of a chain behind a speaker are those for whom it speaks; the others go on with the speaker's own list. */
    private int represented(Holders speaker, Opener opener, List<ListElement> chain, boolean strong) {
        boolean group = chain.get(0).holders().startsWith(HolderKind.GROUP);
        boolean capitals = isInCapitals(speaker.last());
        if (capitals && !isInCapitals(chain.get(0).holders().last())) {
            int count = 1;
            boolean open = !group;
            while (count < chain.size() && isQuiet(chain.get(count), open)) {
                open &= !chain.get(count++).conjoined();
            }
            if (count > 1) {
                return count;
            }
        }
        if (strong && !capitals && opener.is(Kind.COMMA) && isInserted(chain)) {
            return chain.size();
        }
        return group ? groups(opener, chain) : states(opener, chain);
    }

    /**
     * Whether a member is printed in small letters, as those are who do not speak themselves.
     *
     * @param abbreviations whether one that is too short to tell counts as they do
     */
    private boolean isQuiet(ListElement each, boolean abbreviations) {
        if (each.isForeign() || each.speaks()) {
            return false;
        }
        String name = each.holders().last().span().of(text);
        return name.chars().anyMatch(Character::isLowerCase)
                || abbreviations && !isInCapitals(each.holders().last());
    }

    private boolean isInCapitals(Mention mention) {
        String name = mention.span().of(text);
        return name.chars().noneMatch(Character::isLowerCase)
                && name.chars().filter(Character::isLetter).count() >= SHORTEST_IN_CAPITALS;
    }

    /** "on behalf of the EU, Bulgaria and Turkey, said": a list that a comma parts from the predicate. */
    private boolean isInserted(List<ListElement> chain) {
        ListElement last = chain.get(chain.size() - 1);
        return chain.size() > 2
                && last.closes()
                && chain.stream().noneMatch(ListElement::speaks)
                && terms.is(last.next(), Kind.COMMA)
                && terms.startsPredicate(last.next() + 1);
    }

    /** "for AOSIS/LDCs", "for AOSIS and the LDCs,": a group, and another that no comma parts from it. */
    private int groups(Opener opener, List<ListElement> chain) {
        int count = 1;
        while (count < chain.size() && chain.get(count).is(Separator.SLASH)) {
            count++;
        }
        if (count == chain.size() || !opener.is(Kind.COMMA)) {
            return count;
        }
        ListElement other = chain.get(count);
        boolean inserted = other.is(Separator.AND)
                && !other.isForeign()
                && !other.speaks()
                && (terms.is(other.next(), Kind.COMMA)
                        || terms.is(other.next(), Kind.SEMICOLON)
                        || terms.is(other.next(), Kind.OPEN));
        return inserted ? count + 1 : count;
    }

    /** "for Algeria, Bolivia, Cuba and others": up to the conjunction, or to the next who speaks for somebody. */
    private int states(Opener opener, List<ListElement> chain) {
        for (int count = 1; count < chain.size(); count++) {
            ListElement each = chain.get(count);
            // "for Brazil, India and China (BASIC)": a bracket names them all
            boolean bracket = terms.is(each.next() - 1, Kind.CLOSE);
            boolean speaksItself = each.speaks() && !(bracket && each.closes());
            if (speaksItself || each.is(Separator.SEMICOLON) || each.is(Separator.SEMICOLON_AND)) {
                return count;
            }
            if (each.closes()) {
                boolean next = count == 1 && opener.is(Kind.COMMA) && each.is(Separator.COMMA_AND);
                return next ? count : count + 1;
            }
        }
        boolean speaksNext = chain.size() > 1 && chain.size() < 3;
        return speaksNext ? 1 : chain.size();
    }

    /** Whether and where a tail ends whose words end ahead of {@code next}; its holders cover it. */
    private Tail closed(Holders holders, Opener opener, int next) {
        int end = next;
        if (opener.is(Kind.OPEN)) {
            end = closing(next);
            if (end < 0) {
                return null;
            }
            return new Tail(holders.over(terms.get(end).span()), end + 1);
        }
        Holders whole = holders.over(terms.get(next - 1).span());
        if (opener.is(Kind.DASH)) {
            return terms.is(next, Kind.DASH)
                    ? new Tail(whole.over(terms.get(next).span()), next + 1)
                    : new Tail(whole, next);
        }
        return new Tail(whole, behindComma(opener, next));
    }

    /** The bracket that closes at {@code i} or behind words that name nobody; -1 where somebody else is named. */
    private int closing(int i) {
        for (int j = i; j < i + 12; j++) {
            if (terms.is(j, Kind.CLOSE)) {
                return j;
            }
            if (!terms.is(j, Kind.WORD) && !terms.is(j, Kind.COMMA)) {
                return -1;
            }
        }
        return -1;
    }

    /** Behind the comma that closes an insertion; where the list goes on, or nothing was opened, ahead of it. */
    private int behindComma(Opener opener, int next) {
        return opener.is(Kind.COMMA) ? behindComma(next) : next;
    }

    /** Behind a comma that parts an insertion from its predicate; ahead of it where the list or another insertion goes on. */
    int behindComma(int next) {
        boolean closes = terms.is(next, Kind.COMMA)
                && !goesOn(next + 1)
                && !terms.startsParticiple(terms.rightOverAdverbs(next + 1));
        return closes ? next + 1 : next;
    }

    /** Whether a list goes on behind a comma. */
    private boolean goesOn(int i) {
        return names.begins(i)
                || terms.is(i, FunctionWord.CONJUNCTION)
                || phrases.begins(ListRole.AND, terms, i)
                || phrases.begins(ListRole.JOINED, terms, i)
                || phrases.begins(ListRole.ADDED, terms, i);
    }

    /** "AOSIS, represented by Samoa,": who stands behind the group speaks for it. */
    private Tail represented(Holders holders, Opener opener, int noun) {
        if (!terms.isNounHolders(noun)) {
            return null;
        }
        Tail tail = closed(holders, opener, noun + 1);
        if (tail == null) {
            return null;
        }
        List<Holders.Member> members = new ArrayList<>(holders.members());
        Mention group = members.remove(members.size() - 1).mention();
        members.add(new Holders.Member(terms.get(noun).holders().last(), group));
        return new Tail(
                new Holders(
                        members,
                        holders.excepted(),
                        holders.form(),
                        tail.holders().span()),
                tail.next());
    }

    /** "the African Group, except Ghana and Kenya,". */
    private Tail except(Holders holders, Opener opener, int i) {
        List<ListElement> excepted = i < 0 ? List.of() : excepted(i);
        if (excepted.isEmpty()) {
            return null;
        }
        Tail tail = closed(holders, opener, excepted.get(excepted.size() - 1).next());
        return tail == null ? null : new Tail(tail.holders().except(together(excepted)), tail.next());
    }

    private List<ListElement> excepted(int i) {
        List<ListElement> chain = list.chainWithoutCompany(phrases.overArticles(terms, i));
        return chain.isEmpty() ? chain : chain.subList(0, closedList(chain));
    }

    /** Those for whom somebody speaks who is no holder and ends ahead of term {@code i}: ", on behalf of the EU,"; null where none are. */
    ListElement represented(int i) {
        Opener opener = opener(i);
        int speaks = Math.max(
                phrases.end(ListRole.SPEAKS, terms, opener.next()),
                opener.marked() ? phrases.end(ListRole.FOR, terms, opener.next()) : -1);
        List<ListElement> chain = speaks < 0 ? List.of() : list.chain(phrases.overArticles(terms, speaks));
        if (chain.isEmpty()
                || chain.get(0).isForeign()
                || !chain.get(0).holders().startsWith(HolderKind.GROUP)) {
            return null;
        }
        Holders whom = together(chain);
        Tail tail = closed(whom, opener, chain.get(chain.size() - 1).next());
        return tail == null ? null : ListElement.of(tail.holders(), ListElement.Separator.NONE, i, tail.next());
    }

    /** Those whom the word for everybody at {@code i} stands for, without those behind it: "all but Chile"; null where none are left out. */
    Holders exception(int i) {
        Opener opener = opener(i + 1);
        int except = Math.max(
                phrases.end(ListRole.EXCEPT, terms, opener.next()), phrases.end(ListRole.BUT, terms, opener.next()));
        List<ListElement> excepted = except < 0 ? List.of() : excepted(except);
        if (excepted.isEmpty()) {
            return null;
        }
        int next = excepted.get(excepted.size() - 1).next();
        boolean closes = opener.is(Kind.OPEN) && terms.is(next, Kind.CLOSE)
                || opener.is(Kind.COMMA) && terms.is(next, Kind.COMMA);
        Span words = terms.get(i).span();
        var everybody = new Mention(words, null, HolderKind.UNNAMED, Mention.Form.NOUN, Mention.Source.GAZETTEER);
        return new Holders(List.of(new Holders.Member(everybody, null)), words)
                .except(together(excepted))
                .over(terms.get(closes ? next : next - 1).span());
    }

    /**
     * "Apart from Chile, all delegations agreed": everybody with those left out ahead, from term {@code i}; null where nobody is left
     * out there.
     */
    ListElement exceptionAhead(int i) {
        int except = phrases.end(ListRole.EXCEPT, terms, i);
        List<ListElement> excepted = except < 0 ? List.of() : excepted(except);
        int comma = excepted.isEmpty() ? -1 : excepted.get(excepted.size() - 1).next();
        if (!terms.is(comma, Kind.COMMA)) {
            return null;
        }
        int end = comma + 1;
        while (terms.is(end, FunctionWord.EVERYBODY) && !terms.is(end, FunctionWord.NO_QUANTIFIER)) {
            end++;
        }
        if (end == comma + 1 || !terms.startsPredicate(end)) {
            return null;
        }
        Span words = terms.span(comma + 1, end);
        var everybody = new Mention(words, null, HolderKind.UNNAMED, Mention.Form.NOUN, Mention.Source.GAZETTEER);
        Holders whole = new Holders(List.of(new Holders.Member(everybody, null)), words).except(together(excepted));
        return ListElement.of(whole.over(terms.get(i).span()), Separator.NONE, i, end);
    }

    /** Members of a chain up to its first conjunction; all where there is none. */
    private static int closedList(List<ListElement> chain) {
        for (int count = 1; count < chain.size(); count++) {
            if (chain.get(count).closes()) {
                return count + 1;
            }
        }
        return chain.size() == 2 ? 1 : chain.size();
    }

    private static Holders together(List<ListElement> elements) {
        return Holders.together(elements.stream()
                .filter(each -> !each.isForeign())
                .map(ListElement::holders)
                .toList());
    }

    private Tail examples(Holders holders, Opener opener, int i) {
        int opening = phrases.end(ListRole.EXAMPLE, terms, i);
        int j = opening < 0 ? i : terms.is(opening, Kind.COMMA) ? opening + 1 : opening;
        boolean set = opener.is(Kind.OPEN) || opener.is(Kind.DASH) && isClosedByDash(j);
        if (opening < 0 && !set) {
            return null;
        }
        List<ListElement> chain = list.chain(phrases.overArticles(terms, j));
        if (chain.isEmpty() || chain.get(0).isForeign()) {
            return null;
        }
        int count = set ? chain.size() : closedList(chain);
        Tail tail = closed(holders, opener, chain.get(count - 1).next());
        Holders named = together(chain.subList(0, count));
        return tail == null
                ? null
                : new Tail(holders.with(named).over(tail.holders().span()), tail.next());
    }

    /** "Two states – Chile and Peru – opposed". */
    private boolean isClosedByDash(int i) {
        List<ListElement> chain = list.chain(phrases.overArticles(terms, i));
        return !chain.isEmpty() && terms.is(chain.get(chain.size() - 1).next(), Kind.DASH);
    }

    private static boolean isSame(Mention mention, Term term) {
        return mention.code() != null
                && mention.code().equals(term.holders().last().code());
    }
}
